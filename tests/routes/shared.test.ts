/** What other apps share with this one. */
import { expect, test } from 'vitest';
import { readShared } from '../../src/routes/new/shared';

const article = 'The council met on Tuesday and agreed to open the river pool in May. '.repeat(4).trim();
const link = 'https://news.example/pool';
const cases: [name: string, search: Record<string, string>, wanted: ReturnType<typeof readShared>][] = [
	['nothing', {}, null],
	['a link of its own', { title: 'Pool opens', url: link }, { title: 'Pool opens', text: '', address: link }],
	['a link in the words', { text: `Pool opens ${link}` }, { title: 'Pool opens', text: '', address: link }],
	['only a link', { text: link }, { title: '', text: '', address: link }],
	['a whole article', { title: 'Pool', text: article }, { title: 'Pool', text: article, address: null }],
	[
		'no web address',
		{ title: 'Pool', url: 'javascript:alert(1)' },
		{ title: 'Pool', text: '', address: null },
	],
];

test.each(cases)('%s', (_, search, wanted) => {
	expect(readShared(new URLSearchParams(search))).toEqual(wanted);
});
