/** Statistics, being ready by a date, what the device offers. */
export const statistics = {
	'nav.statistics': 'Statistics',
	'chart.table': 'Table',
	'chart.day': 'Day',
	'chart.week': 'Week from',
	'chart.answers': 'Answers',
	'chart.minutes': 'Minutes',
	'chart.cards': 'Cards',
	'chart.remembered': 'Remembered',
	'chart.lasts': 'Days',
	'chart.articles': 'Article',
	'chart.kinds': 'Kind of fact',

	'statistics.none': 'No answers yet',
	'statistics.none.deck':
		'After your first sitting you see here what you studied, what comes and how much stays.',
	'statistics.early': 'You have begun. How much stays shows from the second day on.',
	'statistics.title': 'You remember {tenths} cards in ten',
	'statistics.deck':
		'{count, plural, one {# answer} other {# answers}} in the last {days} days, {share} remembered at the first try. You aim for {aim}. It takes you {minutes, plural, =0 {less than a minute} one {# minute} other {# minutes}} a day.',
	'statistics.answers': '{count, plural, one {# answer} other {# answers}}',

	'statistics.days': 'Days you studied',
	'statistics.days.said': '{count, plural, one {# day} other {# days}} in the last half year.',
	'statistics.day':
		'{day}: {count, plural, =0 {no answers} one {# answer} other {# answers}}, {minutes, plural, one {# minute} other {# minutes}}',
	'statistics.or-more': '{count} or more',

	'statistics.coming': 'What is coming',
	'statistics.coming.said':
		'{count, plural, one {# card} other {# cards}} in {days} days. The fullest is {day}: {most, plural, one {# card} other {# cards}}, about {minutes, plural, one {# minute} other {# minutes}}.',

	'new.shared.only-link': 'Only a link was shared. Copy the article’s text and paste it here.',
	'settings.spacing': 'Spacing of what is read',
	'settings.spacing.usual': 'Usual',
	'settings.spacing.wide': 'Wide',
	'settings.typeface': 'Letters',
	'settings.typeface.serif': 'With serifs',
	'settings.typeface.sans': 'Without',
	'settings.typeface.hint': 'Wide and without serifs is easier to read with dyslexia.',
	'ready.link': 'Be ready by a date',
	'ready.title': 'Be ready by {day}',
	'ready.title.none': 'Be ready by a date',
	'ready.deck': 'An exam, a quiz: the cards are then chosen for what you will know on that day.',
	'ready.date': 'The day',
	'ready.date.hint': 'Any day after today.',
	'ready.date.bad': 'Choose a day after today.',
	'ready.what': 'What about',
	'ready.all': 'Everything',
	'ready.empty': 'There are no cards in it yet.',
	'ready.expect':
		'Without any more study you would know about {now} of {count, plural, one {# fact} other {# facts}} on that day. Today’s sitting makes it about {then}.',
	'ready.nothing': 'Nothing is worth studying for it today: what is new or fading comes again in time.',
	'ready.start':
		'Study for it: {count, plural, one {# card} other {# cards}}, about {minutes, plural, one {# minute} other {# minutes}}',
	'statistics.stays': 'How much stays',
	'statistics.stays.said':
		'Remembered at the first try, week by week: {share} in the last one. You aim for {aim}.',
	'statistics.stays.none':
		'Remembered at the first try, week by week. It begins when cards come back. You aim for {aim}.',
	'statistics.age': 'By age of the card and form of the question',
	'statistics.age.young': 'Seen within three weeks',
	'statistics.age.old': 'Not seen for longer',
	'statistics.form.choice': 'Asked as a choice',
	'statistics.form.true-false': 'Asked as true or false',
	'statistics.form.multiple': 'Asked with several answers',
	'statistics.form.match': 'Asked as pairs',
	'statistics.form.order': 'Asked as an order',
	'statistics.form.gap': 'Asked as a gap',
	'statistics.form.short': 'Asked for a few words',
	'statistics.form.recall': 'Recalled in mind',

	'statistics.mix': 'What you mix up',
	'statistics.mix.none': 'Nothing so far. Wrong choices gather here: whose words you give to whom.',
	'statistics.mix.times': '{count, plural, one {once} other {# times}}',
	'statistics.mix.and': 'and',
	'statistics.mix.study': 'Study them together',

	'statistics.stability': 'How many days cards last',
	'statistics.stability.said':
		'{count, plural, one {# card has} other {# cards have}} been learned; {long, plural, =0 {none} one {# of them} other {# of them}} will last longer than three weeks.',
	'statistics.lasts': '≤ {days}',
	'statistics.lasts.longer': 'longer',
	'statistics.articles': 'Article by article, last 30 days',
	'statistics.kinds': 'By kind of fact, last 30 days',
} as const;
