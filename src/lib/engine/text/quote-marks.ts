/** Text → marks: every character that may open or close a quotation, and which of the two it may do. */

/** One mark, as it stands in the text. */
export interface Mark {
	at: number;
	length: number;
	family: 'double' | 'single';
	opens: boolean;
	closes: boolean;
	/** Could also be a plural's possessive: "the workers' strike". */
	possessive: boolean;
}

const MARKS = /``|'''|''|‘‘|’’|["“”„«»‟'‘’`]/g;
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/;
/** Short forms that begin with an apostrophe: 'em, 'til, '90s. */
const CLIPPED = /^['‘’](?:em|til|tis|twas|cause|bout|round|n|nuff|cuz|\d\ds?)(?![\p{L}\p{N}])/iu;

const isWord = (c: string) => WORD.test(c);
const isBlank = (c: string) => c === '' || SPACE.test(c);

function doubleMark(text: string, at: number, length: number): Mark {
	const sign = text.slice(at, at + length);
	const before = text.charAt(at - 1);
	const after = text.charAt(at + length);
	const startsWord = !isBlank(after) && (isBlank(before) || /[([{\-–—/:,'‘’“]/.test(before));
	const endsWord = !isBlank(before);
	const left = { opens: true, closes: endsWord && (isBlank(after) || /[.,;:!?)]/.test(after)) };
	const right = { opens: isBlank(before) && !isBlank(after), closes: true };
	const either = { opens: startsWord || isBlank(before), closes: endsWord || isBlank(after) };
	const sides = /[“„«‟]|``|‘‘/.test(sign) ? left : /[”»]|’’/.test(sign) ? right : either;
	return { at, length, family: 'double', ...sides, possessive: false };
}

function singleMark(text: string, at: number): Mark {
	const sign = text.charAt(at);
	const before = text.charAt(at - 1);
	const after = text.charAt(at + 1);
	const inside = isWord(before) && isWord(after);
	const clipped = CLIPPED.test(text.slice(at, at + 8));
	const opens =
		!inside &&
		!clipped &&
		sign !== '’' &&
		!isWord(before) &&
		!/[.,!?]/.test(before) &&
		/[\p{L}\p{N}[$£€“"(]|…/u.test(after);
	const closes = !inside && sign !== '‘' && sign !== '`' && !isBlank(before) && !isWord(after);
	return { at, length: 1, family: 'single', opens, closes, possessive: closes && /[sSxXzZ]/.test(before) };
}

/** All marks between `start` and `end` that can open or close something, in order. */
export function findMarks(text: string, start: number, end: number): Mark[] {
	const marks: Mark[] = [];
	for (const match of text.slice(start, end).matchAll(MARKS)) {
		const at = start + match.index;
		const double = match[0].length > 1 || /["“”„«»‟]/.test(match[0]);
		const mark = double ? doubleMark(text, at, match[0].length) : singleMark(text, at);
		if (mark.opens || mark.closes) marks.push(mark);
	}
	return marks;
}

/** A number's inches or seconds: the mark after a digit, where nothing is open. */
export function isMeasure(text: string, mark: Mark): boolean {
	return /\d/.test(text.charAt(mark.at - 1)) && mark.closes;
}

const NO_MARK: Mark = { at: -1, length: 0, family: 'single', opens: false, closes: false, possessive: false };

/** The mark at a place in the list, or one that does nothing where there is none. */
export const markAt = (marks: readonly Mark[], i: number): Mark => marks[i] ?? NO_MARK;
