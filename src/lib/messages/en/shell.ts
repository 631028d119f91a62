/** What frames every page: name, navigation, settings, notices. */
export const shell = {
	'app.name': 'Presscards',
	'nav.today': 'Today',
	'nav.articles': 'Articles',
	'nav.new': 'New article',
} as const;
