/** Article text → blocks: title, byline, dateline, paragraphs, headings, captions, boilerplate. */
import type { Block, BlockKind, Span } from '../types';
import { TITLE_SMALL_WORDS } from '../words/titles-of-works';

/** What the article is made of, and what its top lines say. */
export interface Blocks {
	blocks: Block[];
	title: string | null;
	datelinePlace: Span | null;
}

interface Line extends Span {
	/** Empty lines before it. */
	gap: number;
}

const BOILERPLATE = [
	/^(?:read|find out|learn|see|watch|listen)\b.{0,12}\bmore\b/i,
	/^(?:read (?:next|also|this)|related(?: (?:stories|articles|coverage|content|topics))?|most (?:read|popular)|more (?:on|from) )/i,
	/^(?:story continues below )?advert(?:isement|isment|ising)?\b.{0,20}$/i,
	/^(?:share|tweet|print|email|save)(?: this)?(?: (?:article|story|page|on .{1,20}))?\.?$/i,
	/^(?:sign up|subscribe|log in|register)\b.{0,120}\b(?:newsletter|account|updates?|access|inbox|today|here|now)\b/i,
	/^(?:follow|like|find) (?:us|me|him|her|them|@?\w+) on (?:twitter|facebook|instagram|x|youtube|linkedin)/i,
	/^(?:we|this (?:site|website)|our (?:site|website)) uses? cookies\b/i,
	/\b(?:accept (?:all )?cookies|cookie (?:policy|settings|preferences))\b/i,
	/^(?:©|\(c\)|copyright\b)|\ball rights reserved\b/i,
	/^(?:click|tap) here\b/i,
	/^[\W_]+$/,
];

const CAPTION = [
	/^(?:photo|photograph|picture|image|pictured|credit|caption|video|graphic|illustration)s?(?: (?:by|credit|caption|source|copyright))?\s*[:/—–-]/i,
	/\b(?:via |\/)(?:getty|ap|afp|reuters|epa|bloomberg|shutterstock|alamy|wireimage)\b.{0,20}$/i,
	/^.{0,60}\b(?:getty images|associated press photo|ap photo|shutterstock|wireimage)\b.{0,20}$/i,
];

/** What was wrong and is put right under the article: no part of what it tells. */
const CORRECTION = /^(?:corrections?|clarifications?|editors?['’]?s? note)(?: appended)?\s*(?:[:.(—–-]|$)/i;

/** The line from which on the article's mistakes are put right; none, the number of lines. */
function correctionAt(text: string, lines: readonly Line[]): number {
	const at = lines.findIndex(
		({ start, end }) => start > text.length / 2 && CORRECTION.test(text.slice(start, end)),
	);
	return at < 0 ? lines.length : at;
}

const BYLINE =
	/^(?:[Bb]y|BY|From|Written by|Reported by|Posted by) \p{Lu}[\p{L}.'’-]*(?:[ ,]+(?:(?:and|in|for|of|the) )?\p{Lu}[\p{L}.'’-]*){0,8}$/u;
const DATELINE =
	/^(\p{Lu}[\p{Lu}.'’-]+(?:[ ,]+\p{Lu}[\p{L}.'’-]*){0,4})(?:,?[ ](?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?))?(?: \([^)\n]{2,30}\))?[ ]?(?:—|–|--|-|_)[ ]?(?=\S)/u;
/** "Lund (Reuters) –": an agency in brackets makes a dateline of a place in small letters. */
const AGENCY_DATELINE =
	/^(\p{Lu}[\p{L}.'’-]+(?:[ ,]+\p{Lu}[\p{L}.'’-]*){0,4}) \((?:AFP|AP|Reuters|UPI|dpa|DPA|EFE|ANSA|Xinhua|Bloomberg)\)[ ]?(?:—|–|--|-|_)[ ]?(?=\S)/u;
const SHORT_LINE = 80;
const TITLE_LENGTH = 150;

/** The lines that hold something, without surrounding blanks. */
function findLines(text: string): Line[] {
	const lines: Line[] = [];
	let gap = 0;
	for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
		const raw = match[0].replace(/[\r\n]+$/, '');
		const trimmed = raw.trim();
		if (trimmed) {
			const start = match.index + raw.indexOf(trimmed);
			lines.push({ start, end: start + trimmed.length, gap });
			gap = 0;
		} else gap++;
	}
	return lines;
}

const endsSentence = (line: string): boolean => /[.!?:;…"”'’)\]]$/.test(line);

/** Hard-wrapped text: most lines that another follows at once break off in mid sentence, at a like length. */
function isWrapped(text: string, lines: Line[]): boolean {
	const followed = lines.filter((_, i) => lines[i + 1]?.gap === 0);
	const broken = followed.filter((line) => {
		const length = line.end - line.start;
		return length >= 40 && length <= 110 && !endsSentence(text.slice(line.start, line.end));
	});
	return followed.length >= 4 && broken.length > followed.length * 0.6;
}

function joinLines(text: string, lines: Line[]): Line[] {
	if (!isWrapped(text, lines)) return lines;
	const joined: Line[] = [];
	for (const line of lines) {
		const last = joined[joined.length - 1];
		if (last && line.gap === 0) last.end = line.end;
		else joined.push({ ...line });
	}
	return joined;
}

function kindOf(line: string, place: number): BlockKind {
	if (place < 4 && line.length < 100 && BYLINE.test(line)) return 'byline';
	if (line.length < 300 && CAPTION.some((pattern) => pattern.test(line))) return 'caption';
	if (line.length < 200 && BOILERPLATE.some((pattern) => pattern.test(line))) return 'boilerplate';
	if (line.length < 60 && CORRECTION.test(line)) return 'boilerplate';
	if (/\t.*\t| \| .* \| /.test(line)) return 'boilerplate';
	const unfinished = !/[.!?:;,…"”'’)\]]$/.test(line);
	const shouted = /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line);
	if (line.length <= SHORT_LINE && (unfinished || shouted)) return 'heading';
	return 'paragraph';
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** "WARSAW, February 26 (Xinhua) --": where and by whom it was written, in a line of its own. */
const DATELINE_ALONE = /^\p{Lu}{3,}.*(?:--|[—–_])$/u;

/** Most words of a headline that ends in a full stop. */
const HEADLINE_WORDS = 16;

/** Characters below a headline in which the lead says it again, and the share of its words that come back. */
const LEAD = 700;
const AGAIN = 0.5;
/** The same for a line that may as well open the text. */
const SURELY_AGAIN = 0.75;

const ARTICLE_FIRST = /^(?:The|An?|This|It|He|She|There|In|On|At|For|After|When|But)\b/;

/**
 * A headline with a full stop: every word but the smallest has a capital ("Lind Beats Brook in Porto."); or it is one short
 * sentence that the lead says again.
 */
function isHeadline(line: string, next: Line, text: string): boolean {
	const words = line.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
	if (words.length < 3 || /[.!?] \p{Lu}.*\.$|["“”]/u.test(line)) return false;
	if (words.length > 4 && words.every((word) => /^\p{Lu}/u.test(word) || TITLE_SMALL_WORDS.has(word)))
		return true;
	if (words.length > HEADLINE_WORDS || next.gap === 0) return false;
	const mayOpen = words.length < 5 || ARTICLE_FIRST.test(line);
	const lead = text.slice(next.start, next.start + LEAD).toLowerCase();
	const telling = words
		.filter((word) => word.length > 3)
		.map((word) => word.toLowerCase().replace(/['’]?s$/, ''));
	return (
		telling.filter((word) => lead.includes(word)).length >=
		Math.max(2, (mayOpen ? SURELY_AGAIN : AGAIN) * telling.length)
	);
}

/** Whether the first line is the headline: the one given, or a short line without a full stop, apart from what follows. */
function isTitle(line: string, next: Line | undefined, given: string | null, text: string): boolean {
	if (given && letters(line) && letters(given).startsWith(letters(line))) return true;
	if (!next || line.length > TITLE_LENGTH || DATELINE_ALONE.test(line)) return false;
	if (/;$/.test(line) && next.end - next.start <= TITLE_LENGTH) return true;
	const longNext = next.end - next.start > 2 * line.length;
	const ends = /\.$/.test(line) ? isHeadline(line, next, text) : !/[:;,]$/.test(line);
	return ends && (next.gap > 0 || longNext);
}

/** Most words of a first sentence that can name the report. */
const LONGEST_NAME = 14;
/** Characters of the story under it, at least, and within how many lines it begins: a second headline may stand between. */
const STORY_LENGTH = 100;
const LINES_BETWEEN = 3;

/** "He was tired.": of whom the story tells is not said yet. */
const LEANS = /^(?:He|She|It|They|We|I|You|This|That|These|Those|There|Here|But|And|So|Or)\b/;

/** Stops inside names: "U.S.", "Wall St.", "Mr. Lind". */
const ABBREVIATION = /\b(?:\p{Lu}\.)+|\b(?:St|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Sgt|Lt|Jr|Sr|Co|Inc|No|vs)\./gu;

/**
 * "Port city split over toll." and then the story: one short sentence by itself. It is read as any sentence, for it may be the
 * lead; the report can be named by it all the same.
 */
function mayNameReport(line: string, after: readonly Line[]): boolean {
	const words = line.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
	return (
		(after[0]?.gap ?? 0) > 0 &&
		after
			.slice(0, LINES_BETWEEN)
			.some(({ start, end }) => end - start >= Math.max(STORY_LENGTH, 1.5 * line.length)) &&
		words.length >= 3 &&
		words.length <= LONGEST_NAME &&
		/\.$/.test(line) &&
		!/[.!?] \p{Lu}.*\.$|["“”]/u.test(line.replace(ABBREVIATION, '')) &&
		!LEANS.test(line)
	);
}

/** "Auction quashed again;" goes on in the next line: a headline in two parts. */
const goesOn = (text: string, [first, second]: Line[], found: Blocks): boolean =>
	found.blocks[0]?.kind === 'title' &&
	text[first!.end - 1] === ';' &&
	second!.end - second!.start <= TITLE_LENGTH;

/** The blocks of an article in order, its title (given or found), and where its dateline says it was written. `keep`: see `ArticleInput`. */
export function findBlocks(text: string, givenTitle: string | null, keep: readonly number[] = []): Blocks {
	const lines = joinLines(text, findLines(text));
	const found: Blocks = { blocks: [], title: givenTitle, datelinePlace: null };
	const add = (start: number, end: number, kind: BlockKind): void => {
		found.blocks.push({ index: found.blocks.length, start, end, kind });
	};
	const corrected = correctionAt(text, lines);
	lines.forEach((line, place) => {
		const written = text.slice(line.start, line.end);
		if (place === 0 && isTitle(written, lines[1], givenTitle, text)) {
			found.title ??= written.replace(/\.$/, '');
			return add(line.start, line.end, 'title');
		}
		if (place === 0 && mayNameReport(written, lines.slice(1))) found.title ??= written.replace(/\.$/, '');
		if (place === 1 && goesOn(text, lines, found)) return add(line.start, line.end, 'heading');
		const kept = keep.includes(line.start);
		if (place >= corrected && !kept) return add(line.start, line.end, 'boilerplate');
		const dateline =
			place < 6 && !found.datelinePlace ? (DATELINE.exec(written) ?? AGENCY_DATELINE.exec(written)) : null;
		if (!dateline) return add(line.start, line.end, kept ? 'paragraph' : kindOf(written, place));
		const placeEnd = line.start + (dateline[1] ?? '').length;
		found.datelinePlace = { start: line.start, end: placeEnd };
		add(line.start, line.start + dateline[0].trimEnd().length, 'dateline');
		add(line.start + dateline[0].length, line.end, 'paragraph');
	});
	return found;
}
