/** What is asked → the forms it can be asked in: choice, typed, recall. */
import { shuffle } from '../../random';
import { readDates } from '../check/date';
import { readQuantity } from '../check/quantity';
import type { Option } from '../types';
import { FEMALE_ROLES, MALE_ROLES } from '../words/titles';
import type { Ask, Bench, Draft } from './bench';
import { withoutMarks } from './distractors';
import { capital } from './wording';

const LURES = 2;

const rankOf = (text: string): string | number | null =>
	readDates(text)[0] ?? readQuantity(text)?.value ?? null;

/** Dates and numbers in rising order, anything else shuffled. */
export function placeOptions(options: Option[], bench: Bench, place: string): Option[] {
	const ranks = options.map((option) => rankOf(option.text));
	if (ranks.every((rank) => rank !== null && typeof rank === typeof ranks[0]))
		return [...options].sort((a, b) => (rankOf(a.text)! < rankOf(b.text)! ? -1 : 1));
	return shuffle(options, bench.chance(`options ${place}`));
}

/** Phrases look alike: all with a capital or all without, all in quotation marks or none. Names keep what they have. */
function alike(texts: string[]): string[] {
	const marks = texts.map((text) => /[“"]/.test(text));
	const plain = marks.every((has) => has === marks[0]) ? texts : texts.map(withoutMarks);
	const phrase = plain.some((text) => /^\p{Ll}/u.test(text));
	const quoted = plain.some((text) => /^["“]/.test(text));
	return phrase && !quoted ? plain.map((text) => (/^\p{Ll}/u.test(text) ? capital(text) : text)) : plain;
}

/** Lures on both sides of a number or date, so that the key is as often the least as the middle and the most. */
function around(ask: Ask, bench: Bench): string[] {
	const key = rankOf(ask.key);
	if (key === null || (ask.asks !== 'amount' && ask.asks !== 'date')) return ask.lures.slice(0, LURES);
	const below = ask.lures.filter((lure) => rankOf(lure)! < key);
	const above = ask.lures.filter((lure) => rankOf(lure)! > key);
	const wanted = Math.floor(bench.chance(`around ${ask.stem}`)() * (LURES + 1));
	const least = Math.min(below.length, Math.max(wanted, LURES - above.length));
	return [...below.slice(0, least), ...above.slice(0, LURES - least)];
}

/** Does the stem name the lure, or its last word? Then it cannot be meant, and everybody sees that. */
function nameIn(stem: string, lure: string): boolean {
	const last = lure.split(' ').at(-1)!;
	return (
		/^\p{Lu}/u.test(lure) &&
		(stem.includes(lure) || (last.length > 3 && /^\p{Lu}/u.test(last) && stem.includes(last)))
	);
}

const FEMALE = new Set(['she', 'her', 'hers', 'herself', 'women', ...FEMALE_ROLES]);
const MALE = new Set(['he', 'his', 'him', 'himself', 'men', ...MALE_ROLES]);

/** "who will be Duchess?": only a woman can be meant. */
function fitsGender({ asks, stem }: Ask, lure: string, bench: Bench): boolean {
	if (asks !== 'name') return true;
	const words = stem
		.replace(/“[^”]*”/g, ' ')
		.toLowerCase()
		.match(/\p{L}+(?:-\p{L}+)*/gu);
	const [female, male] = [FEMALE, MALE].map((set) => words?.some((word) => set.has(word)));
	if (female === male) return true;
	const gender = female ? 'female' : 'male';
	const entity = [...bench.entities.values(), ...bench.pool].find(({ name }) => name === lure);
	return entity?.gender === undefined || entity.gender === gender;
}

function choice(ask: Ask, bench: Bench): Draft | null {
	const lures = around(
		{ ...ask, lures: ask.lures.filter((lure) => !nameIn(ask.stem, lure) && fitsGender(ask, lure, bench)) },
		bench,
	);
	if (lures.length < LURES) return null;
	const [key, ...others] = ask.asks === 'content' ? alike([ask.key, ...lures]) : [ask.key, ...lures];
	const options = [{ text: key!, correct: true }, ...others.map((text) => ({ text, correct: false }))];
	return { ...base(ask), body: { form: 'choice', options: placeOptions(options, bench, ask.stem) } };
}

const base = (ask: Ask): Omit<Draft, 'body'> => ({
	maker: ask.maker,
	facts: [ask.fact],
	stem: ask.stem,
	asks: ask.asks,
	trust: ask.trust,
	fullName: ask.fullName,
	minor: ask.minor,
});

/** All forms one ask can take: a choice where there are two good lures; typed where the key is short; else recall. */
export function giveForms(ask: Ask, bench: Bench): Draft[] {
	const chosen = choice(ask, bench);
	const typed: Draft | null = ask.typed
		? { ...base(ask), body: { form: 'short', answer: ask.key, accept: ask.accept ?? [] } }
		: null;
	const recall: Draft = { ...base(ask), body: { form: 'recall', answer: ask.key } };
	return [chosen, typed, typed || ask.open ? null : recall].filter((draft): draft is Draft => draft !== null);
}
