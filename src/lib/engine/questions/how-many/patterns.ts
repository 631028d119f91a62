/** Amounts at the start of a phrase, as they are written: counts, sums of money, changes. Sources of regular expressions, without groups. */

const BOUND =
	'(?:(?:about|around|some|roughly|approximately|an estimated|more than|less than|fewer than|up to|at least|nearly|almost|over|only|just|just over|just under) )?';

/** "more than 2 million", "seven"; "dozens of" is no number to ask for. */
export const COUNT = `${BOUND}(?:\\d[\\d,.]*(?: (?:million|billion))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;

const SCALE = '(?: ?(?:m|bn|tn|million|billion|trillion))?';

/** "about £5.7bn", "3 million euros". */
export const MONEY = `${BOUND}(?:[£$€]\\d[\\d,.]*${SCALE}|\\d[\\d,.]*${SCALE} (?:euros|dollars|pounds|yen))`;

/** "almost 4%", "$3 million", "200 points": by how much something rose. */
export const CHANGE = `${BOUND}[£$€]?\\d[\\d,.]*(?:%| per ?cent| percentage points| points|(?:m|bn|tn)\\b| (?:m|b|tr)illion)?`;

/** "about 79 percent", "31%". */
export const SHARE = `${BOUND}\\d[\\d.]*(?:%| per ?cent)`;
