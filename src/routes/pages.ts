/** The pages that masthead and tab bar name, in order. */
import type { IconName } from '$lib/components/icons';
import type { MessageKey } from '$lib/messages';

export interface Place {
	path: '/' | '/articles' | '/new' | '/statistics' | '/packs' | '/class';
	label: MessageKey;
	icon: IconName;
	/** Routes that belong to it. */
	routes: string[];
	/** Only in the tab bar: the masthead has its own button. */
	tabOnly?: boolean;
}

export const PLACES: Place[] = [
	{ path: '/', label: 'nav.today', icon: 'today', routes: ['/'] },
	{
		path: '/articles',
		label: 'nav.articles',
		icon: 'articles',
		routes: ['/articles', '/article', '/review', '/timeline', '/voices', '/changes', '/aside', '/guess'],
	},
	{ path: '/new', label: 'nav.new-short', icon: 'plus', routes: ['/new'], tabOnly: true },
	{ path: '/statistics', label: 'nav.statistics', icon: 'statistics', routes: ['/statistics', '/ready'] },
	{ path: '/packs', label: 'nav.packs', icon: 'pack', routes: ['/packs', '/pack'] },
	{
		path: '/class',
		label: 'nav.class',
		icon: 'class',
		routes: ['/class', '/class/new', '/class/assignment', '/class/results', '/class/print'],
	},
];
