/** The article's headline, as the name of the report in a question. */
import { genderOfName } from '../words/first-names';
import { FRACTIONS, ONES, SCALE_WORDS, TENS } from '../words/numbers';
import type { Bench, Draft } from './bench';
import { contentWords, countWords } from './wording';

/** What the learner will see or has to give. */
export function shownIn({ body }: Draft): string {
	switch (body.form) {
		case 'choice':
		case 'multiple':
			return body.options.map((option) => option.text).join(' | ');
		case 'gap':
		case 'short':
		case 'recall':
			return body.answer;
		default:
			return '';
	}
}

/** What somebody who knows the answer has to give or tap. */
const keyOf = ({ body }: Draft, shown: string) =>
	body.form === 'choice' ? (body.options.find(({ correct }) => correct)?.text ?? '') : shown;

/** Most words of a headline inside a question. */
const LONGEST = 20;

/** "FBI makes its biggest move… There is nowhere left to hide": where it is long, its first part says which report is meant. */
function firstPart(title: string): string {
	if (countWords(title) <= LONGEST) return title;
	const [part = ''] = title.split(/(?:…|\.\.\.|[.!?]) |(?: [–—-]|[-:]) /);
	return countWords(part) >= 4 ? part : title;
}

/** Three to twenty words, no more than one shouted; who wrote it is no headline. */
const isQuotable = (title: string) => {
	const words = title.split(/\s+/);
	return (
		words.length >= 3 &&
		words.length <= LONGEST &&
		!/^by(?:line)?\b/i.test(title) &&
		words.filter((word) => /^\p{Lu}{4,}$/u.test(word)).length < 2
	);
};

/** "A tax that works; Economic Scene": the column's name is no part of the headline. */
const withoutKicker = (title: string) => title.replace(/^((?:[^\s;]+ ){2,}[^\s;]+); .*$/, '$1');

/** Marks inside marks: “He said ‘no’”. */
const inMarks = (title: string) =>
	title
		.replace(/(^|[\s(—–-])["“']/g, '$1‘')
		.replace(/["”']/g, '’')
		.replace(/[.;:]$/, '');

/** The headline as written, without a column's name; empty where there is none. */
const titleOf = ({ findings: { document } }: Bench) => firstPart(withoutKicker(document.title?.trim() ?? ''));

/** A headline that can be quoted: where there is one, an article's topic says less. */
export const hasTitle = (bench: Bench) => isQuotable(titleOf(bench));

/**
 * "Indiana governor endorses Cruz", and one of those to choose from is a governor: that is half the answer. Where nobody is offered,
 * only what they are gives it away: "Pastor wants a new bridge".
 */
function tellsWho(told: readonly string[], draft: Draft, bench: Bench): boolean {
	if (draft.asks !== 'name') return false;
	const shown = keyOf(draft, shownIn(draft));
	const key = [...bench.entities.values()].find(({ name }) => shown === name);
	const wordsOf = (title: string) =>
		draft.body.form === 'choice'
			? contentWords(title)
			: contentWords(title.split(/ (?:of|at|for|in) /)[0]!).slice(-1);
	return !!key && key.roles.some(({ title }) => wordsOf(title).some((word) => told.includes(word)));
}

/** "trump’s" → "trump". */
const unowned = (word: string) => word.replace(/['’]s?$/, '');

/** Share of a headline's telling words that the question may hold too. */
const MOST_REPEATED = 0.5;

/** Share of the telling words of what somebody said or did that its headline may hold: more of it is the answer. */
const MOST_GIVEN = 0.2;

/** "class" gives "classroom" away, and "classes" nothing more than itself. */
const isWithin = (told: string, word: string) =>
	told === word || (told.length > 4 && word.length > told.length + 2 && word.startsWith(told));

const NUMBER_WORDS: ReadonlySet<string> = new Set([...ONES, ...TENS, ...SCALE_WORDS, ...FRACTIONS.keys()]);

/** "Two schools close" tells how many. */
function sharesNumber(title: string, key: string): boolean {
	const words = new Set(title.toLowerCase().match(/\p{L}+/gu));
	return (key.toLowerCase().match(/\p{L}+/gu) ?? []).some(
		(word) => NUMBER_WORDS.has(word) && words.has(word),
	);
}

/** The telling words of a text, owners' marks off. */
const toldIn = (text: string) => contentWords(text).map(unowned);

/**
 * "Who denied plans for a harbour?" under “Mayor denies harbour plans”: the headline says it once more. Asked for a name, a
 * quotation may be in the headline too; whether it is true that somebody said it, it would tell.
 */
export function repeatsHeadline(draft: Draft, bench: Bench): boolean {
	const told = toldIn(titleOf(bench));
	const whose = draft.asks === 'name' && draft.body.form !== 'true-false';
	const asked = new Set(toldIn(whose ? draft.stem.replace(/“[^”]*”/g, ' ') : draft.stem));
	return told.filter((word) => asked.has(word)).length > MOST_REPEATED * told.length;
}

/** "… and Clinton team up": of two named together, what is left out is the other one. */
const PAIRED = /\b(?:and|vs\.?) …|& …|… (?:and|&|vs)\b|(?:^|, )…, /;

/** Telling words that must be left of a headline whose name is the answer. */
const LEFT = 3;

/** "Lind Hall to close", asked about Ana Lind: the hall's name is another's, and no gap. */
const isInName = (title: string, own: ReadonlySet<string>, key: string, bench: Bench) =>
	[...bench.entities.values()].some(
		({ name, aliases }) =>
			name !== key &&
			[name, ...aliases].some(
				(other) =>
					other.includes(' ') && title.includes(other) && toldIn(other).some((word) => own.has(word)),
			),
	);

/**
 * "Lind wins harbour vote", asked who: “… wins harbour vote”, and without the other options' names, or what is left out would
 * be the answer. Null where too little is left, and where the answer is more than a name.
 */
function withoutAnswer(title: string, draft: Draft, bench: Bench): string | null {
	const shown = shownIn(draft);
	const key = keyOf(draft, shown);
	const names = new Set(shown.match(/\p{Lu}[\p{L}.'’-]*/gu)?.map((name) => name.toLowerCase()));
	// who did what the headline tells is whom it leaves out
	if (!/^who-said/.test(draft.maker) || draft.asks !== 'name') return null;
	if (isInName(title, new Set(toldIn(key)), key, bench)) return null;
	const masked = title
		.split(' ')
		.map((word) => {
			const [, mark = '', name = '', end = ''] = /^(["“‘(]?)(.*?)((?:['’]s)?[:,;]?)$/.exec(word)!;
			return names.has(name.toLowerCase()) ? `${mark}…${end}` : word;
		})
		.join(' ')
		// "Ben Lind": his first name may be written shorter than the answer has it
		.replace(/(\p{Lu}\p{L}+) (?=…)/gu, (first, name) => (genderOfName(name) === undefined ? first : ''))
		.replace(/…(?: …)+/g, '…');
	if (!masked.includes('…') || PAIRED.test(masked)) return null;
	return toldIn(masked).length >= LEFT ? masked : null;
}

/**
 * The article's headline, where it is short and says not what the learner has to give; a name to give is left out of it.
 */
export function headline(draft: Draft, bench: Bench): string | null {
	const title = titleOf(bench);
	// a figure that is not in it can be asked in its words
	if (!isQuotable(title) || (draft.asks !== 'amount' && repeatsHeadline(draft, bench))) return null;
	const told = toldIn(title);
	if (tellsWho(told, draft, bench)) return null;
	const given = toldIn(keyOf(draft, shownIn(draft)));
	const shared = given.filter((word) => told.some((other) => isWithin(other, word))).length;
	const figures = given.some((word) => /^\d/.test(word) && told.includes(word));
	if (shared === 0 || (draft.asks === 'content' && !figures && shared <= MOST_GIVEN * given.length))
		return inMarks(title);
	// what is counted may be named, how many not
	if (draft.asks === 'amount' && !figures && !sharesNumber(title, keyOf(draft, shownIn(draft))))
		return inMarks(title);
	const masked = withoutAnswer(title, draft, bench);
	return masked && inMarks(masked);
}
