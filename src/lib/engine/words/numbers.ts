/** Words: the numbers that are written in words. */

export const ONES = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
	'thirteen',
	'fourteen',
	'fifteen',
	'sixteen',
	'seventeen',
	'eighteen',
	'nineteen',
] as const;

/** From twenty on; the index plus two is the number of tens. */
export const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

export const SCALES: ReadonlyMap<string, number> = new Map([
	['hundred', 1e2],
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9],
	['trillion', 1e12],
	['k', 1e3],
	['m', 1e6],
	['mn', 1e6],
	['mln', 1e6],
	['bn', 1e9],
	['b', 1e9],
	['tn', 1e12],
	['dozen', 12],
	['score', 20],
	['lakh', 1e5],
	['crore', 1e7],
]);

/** Scales that are words of their own (not letters glued to digits). */
export const SCALE_WORDS = ['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen'] as const;

export const FRACTIONS: ReadonlyMap<string, number> = new Map([
	['half', 1 / 2],
	['third', 1 / 3],
	['thirds', 1 / 3],
	['quarter', 1 / 4],
	['quarters', 1 / 4],
	['fifth', 1 / 5],
	['fifths', 1 / 5],
	['sixth', 1 / 6],
	['sixths', 1 / 6],
	['eighth', 1 / 8],
	['eighths', 1 / 8],
	['tenth', 1 / 10],
	['tenths', 1 / 10],
]);

export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
	['½', 1 / 2],
	['⅓', 1 / 3],
	['⅔', 2 / 3],
	['¼', 1 / 4],
	['¾', 3 / 4],
	['⅕', 1 / 5],
	['⅛', 1 / 8],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
	['first', 1],
	['second', 2],
	['third', 3],
	['fourth', 4],
	['fifth', 5],
	['sixth', 6],
	['seventh', 7],
	['eighth', 8],
	['ninth', 9],
	['tenth', 10],
	['eleventh', 11],
	['twelfth', 12],
	['thirteenth', 13],
	['fourteenth', 14],
	['fifteenth', 15],
	['sixteenth', 16],
	['seventeenth', 17],
	['eighteenth', 18],
	['nineteenth', 19],
	['twentieth', 20],
	['thirtieth', 30],
	['fortieth', 40],
	['fiftieth', 50],
	['hundredth', 100],
]);
