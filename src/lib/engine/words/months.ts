/** Words: months, weekdays, seasons, parts of the day and feasts, with their numbers. */

export const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;

/** Month by its name or abbreviation in lower case, without the point; January is 1. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
	...MONTHS.map((name, index) => [name.toLowerCase(), index + 1] as const),
	...MONTHS.map((name, index) => [name.slice(0, 3).toLowerCase(), index + 1] as const),
	['sept', 9],
]);

/** Monday is 1, as in ISO 8601. */
export const WEEKDAYS = [
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday',
	'Sunday',
] as const;

export const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = new Map([
	...WEEKDAYS.map((name, index) => [name.toLowerCase(), index + 1] as const),
	...WEEKDAYS.map((name, index) => [name.slice(0, 3).toLowerCase(), index + 1] as const),
	['tues', 2],
	['thur', 4],
	['thurs', 4],
]);

/** TIMEX3 codes. */
export const SEASON_CODES: ReadonlyMap<string, string> = new Map([
	['spring', 'SP'],
	['summer', 'SU'],
	['summertime', 'SU'],
	['autumn', 'FA'],
	['fall', 'FA'],
	['winter', 'WI'],
	['wintertime', 'WI'],
]);

/** TIMEX3 codes. */
export const DAY_PART_CODES: ReadonlyMap<string, string> = new Map([
	['morning', 'MO'],
	['mornings', 'MO'],
	['dawn', 'MO'],
	['midday', 'MI'],
	['lunchtime', 'MI'],
	['afternoon', 'AF'],
	['mid-afternoon', 'AF'],
	['midafternoon', 'AF'],
	['mid-morning', 'MO'],
	['midmorning', 'MO'],
	['afternoons', 'AF'],
	['evening', 'EV'],
	['evenings', 'EV'],
	['dusk', 'EV'],
	['night', 'NI'],
	['nights', 'NI'],
	['overnight', 'NI'],
]);

/** Feasts on the same day every year: month and day. */
export const FIXED_FEASTS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
	["new year's day", [1, 1]],
	['new year’s day', [1, 1]],
	["valentine's day", [2, 14]],
	['valentine’s day', [2, 14]],
	["st. patrick's day", [3, 17]],
	['st. patrick’s day', [3, 17]],
	['may day', [5, 1]],
	['independence day', [7, 4]],
	['fourth of july', [7, 4]],
	['the fourth of july', [7, 4]],
	['bastille day', [7, 14]],
	['halloween', [10, 31]],
	['veterans day', [11, 11]],
	['armistice day', [11, 11]],
	['christmas eve', [12, 24]],
	['christmas day', [12, 25]],
	['christmas', [12, 25]],
	['boxing day', [12, 26]],
	["new year's eve", [12, 31]],
	['new year’s eve', [12, 31]],
]);

/** Feasts on the nth weekday of a month; -1 is the last. */
export const WEEKDAY_FEASTS: ReadonlyMap<string, readonly [month: number, weekday: number, nth: number]> =
	new Map([
		['martin luther king day', [1, 1, 3]],
		["presidents' day", [2, 1, 3]],
		['presidents’ day', [2, 1, 3]],
		["mother's day", [5, 7, 2]],
		['memorial day', [5, 1, -1]],
		["father's day", [6, 7, 3]],
		['labor day', [9, 1, 1]],
		['columbus day', [10, 1, 2]],
		['thanksgiving', [11, 4, 4]],
		['thanksgiving day', [11, 4, 4]],
	]);

/** Feasts that follow Easter Sunday, in days. */
export const EASTER_FEASTS: ReadonlyMap<string, number> = new Map([
	['ash wednesday', -46],
	['palm sunday', -7],
	['maundy thursday', -3],
	['good friday', -2],
	['easter', 0],
	['easter sunday', 0],
	['easter monday', 1],
	['ascension day', 39],
	['whit sunday', 49],
	['whit monday', 50],
]);
