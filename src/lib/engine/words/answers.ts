/** Words that matter when a typed answer is marked: data only. */

/** Short names and what they stand for, folded: marked as the same. */
export const EQUIVALENTS: readonly (readonly string[])[] = [
	['us', 'united states of america', 'united states', 'usa'],
	['uk', 'united kingdom', 'great britain', 'britain'],
	['un', 'united nations'],
	['eu', 'european union'],
	['uae', 'united arab emirates'],
	['nato', 'north atlantic treaty organisation', 'north atlantic treaty organization'],
	['who', 'world health organisation', 'world health organization'],
	['imf', 'international monetary fund'],
	['wto', 'world trade organisation', 'world trade organization'],
	['percent', 'per cent'],
	['tv', 'television'],
	['ok', 'okay'],
];

/** Words whose absence or presence does not change what an answer says. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
	(
		'a an the of to in on at by for from with into onto about as and or but so than then that which who whom whose ' +
		'this these those it its he his him she her they their them we our us you your i my me be is are was were been ' +
		'being am do does did have has had will would shall should may might can could there here also just very ' +
		'all both each some any s'
	)
		.split(' ')
		.filter((word) => word !== 'us'),
);

/** Words that turn an answer into its opposite. */
export const NEGATIONS: ReadonlySet<string> = new Set(
	'not no never none nobody nothing neither nor without hardly cannot refuse refused refuses fail failed fails stop stopped'.split(
		' ',
	),
);
