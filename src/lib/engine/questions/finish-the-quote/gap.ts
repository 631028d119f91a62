/** Tokens of a quotation → the phrase to leave out: one that carries sense, near the end, and that the rest points to. */
import { FUNCTION_WORDS } from '../../words/answers';
import type { Span, Token } from '../../types';
import type { Bench } from '../bench';

export interface Gap extends Span {
	/** Higher is better; for choosing among several. */
	worth: number;
	/** Only the digits are left out: unit and bound stay in the stem. */
	number?: boolean;
}

const EMPTY = new Set(
	(
		'thing things way ways lot lots bit kind sort people time times day days year years one ones something anything everything ' +
		'candidate candidates delegate delegates winner winners loser losers mother father relatives parents family country nation government ' +
		'campaign voters premiere match game leader leaders company companies teacher teachers children headline ' +
		'friends friend ' +
		'sign signs issue issues match matches experience experiences representation need needs problem problems question questions ' +
		'result results level levels area areas role roles value values goal goals aim aims effort efforts step steps ' +
		'version versions contest contests event events idea ideas ' +
		'existence nothing someone everyone part place moment stuff guy guys man woman case fact point week month everybody right today tomorrow ' +
		'yesterday ago bit months weeks hours minutes states players president members comments remarks statement hundreds thousands millions dozens billions whole number kind kinds sorts'
	).split(' '),
);

const HELD = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);

/** These say when or which only beside the article. */
const RELATIVE =
	/^(?:upcoming|coming|current|recent|next|latest|new|previous|present|future|past|different|various|certain)$/;

/** "in place", "in order": no things. */
const FIXED =
	/^(?:place|order|line|touch|favou?r|charge|addition|fact|turn|effect|particular|general|danger|trouble)$/;

/** Runs of adjectives and nouns, hyphens inside, that end in a noun. */
function runs(tokens: Token[]): Token[][] {
	const found: Token[][] = [];
	let run: Token[] = [];
	const close = () => {
		while (
			run.length > 0 &&
			/^(?:own|such|same|other|many|much|more|most|few|less|first|second|third|last|only|better|little|one|-)$/.test(
				run[0]!.lower,
			)
		)
			run = run.slice(1);
		while (run.length > 0 && run.at(-1)!.pos !== 'NOUN') run = run.slice(0, -1);
		if (run.length > 0) found.push(run);
		run = [];
	};
	let before: Token | undefined;
	for (const token of tokens) {
		const joined = run.length > 0 && token.text === '-';
		const fixed = FIXED.test(token.lower) && before?.pos === 'ADP';
		before = token;
		if ((HELD.has(token.pos) && !fixed) || joined) run.push(token);
		else close();
	}
	close();
	return found;
}

/** "the" of that: is the rest of the quotation also about it? Then the gap would be given away. */
function given(run: Token[], tokens: Token[]): boolean {
	const others = new Set(
		tokens.filter((token) => !run.includes(token)).map((token) => token.lemma.toLowerCase()),
	);
	return run.some(
		(token) => token.pos !== 'ADJ' && token.text.length > 3 && others.has(token.lemma.toLowerCase()),
	);
}

function worthOf(run: Token[], tokens: Token[]): number {
	const words = run.filter((token) => /\p{L}/u.test(token.text));
	const place = tokens.indexOf(run[0]!) / tokens.length;
	const length = words.length === 2 || words.length === 3 ? 1 : words.length === 1 ? 0.35 : 0.5;
	const letters = words.reduce((sum, token) => sum + token.text.length, 0);
	const names = words.some((token) => token.pos === 'PROPN') ? -0.6 : 0;
	return place + length + names + (letters >= 8 ? 0.3 : 0);
}

/** From so many times on a noun is what the article is about, and everybody would guess it. */
const OFTEN = 3;

const topics = new WeakMap<Bench, ReadonlySet<string>>();

/** Nouns of the title, and those the article comes back to. */
function topicsOf(bench: Bench): ReadonlySet<string> {
	const known = topics.get(bench);
	if (known) return known;
	const { document } = bench.findings;
	const counts = new Map<string, number>();
	for (const token of document.tokens) {
		const lemma = token.lemma.toLowerCase();
		if (/^(?:NOUN|PROPN|VERB)$/.test(token.pos)) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
	}
	const heads = document.blocks.filter(({ kind }) => kind === 'title');
	const inTitle = document.tokens.filter((token) =>
		heads.some(({ start, end }) => start <= token.start && token.end <= end),
	);
	const found = new Set([
		...[...counts].flatMap(([lemma, count]) => (count >= OFTEN ? [lemma] : [])),
		...inTitle.map((token) => token.lemma.toLowerCase()),
		...(document.title ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u),
	]);
	topics.set(bench, found);
	return found;
}

const DIGITS = /\d+(?:,\d{3})*(?:\.\d+)?/g;

/** The numbers among some tokens, without unit: those that stand once in the article and are no years or days. */
function numbersIn(tokens: Token[], bench: Bench): Gap[] {
	const [first, last] = [tokens[0], tokens.at(-1)];
	if (!first || !last) return [];
	const { amounts, times } = bench.findings;
	const lasting = times.filter(({ type }) => type === 'DURATION');
	const counted = [...amounts.filter(({ unit }) => unit), ...lasting];
	return counted.flatMap(({ start, end }, at) => {
		if (start < first.start || end > last.end) return [];
		const meets = (other: Span) => other.start < end && start < other.end;
		if (counted.slice(0, at).some(meets) || times.some((time) => !lasting.includes(time) && meets(time)))
			return [];
		const found = [...bench.text.slice(start, end).matchAll(DIGITS)];
		const digits = found[0]?.[0];
		if (found.length !== 1 || !digits || digits === '1') return [];
		const all = bench.text.match(
			new RegExp(`(?<![\\d.,])${digits.replace('.', '\\.')}(?![\\d]|[.,]\\d)`, 'g'),
		);
		const from = start + found[0]!.index;
		return all?.length === 1 &&
			!/[-–]/.test(bench.text.charAt(from - 1) + bench.text.charAt(from + digits.length))
			? [{ start: from, end: from + digits.length, worth: 2.5, number: true }]
			: [];
	});
}

/** The phrases of some tokens that could be left out, best first; none when nothing in it is worth asking. */
export function gapsIn(tokens: Token[], bench: Bench): Gap[] {
	const topic = topicsOf(bench);
	const fits = (run: Token[]) => {
		const words = run.filter((token) => /[\p{L}\p{N}]/u.test(token.text));
		const head = run.at(-1)!;
		const index = tokens.indexOf(run[0]!);
		const after = tokens[tokens.indexOf(head) + 1];
		return (
			words.length <= 4 &&
			index >= 3 &&
			!EMPTY.has(head.lower) &&
			!EMPTY.has(head.lemma.toLowerCase()) &&
			!run.some(({ pos }) => pos === 'NUM') &&
			!run.some(({ lower }) => RELATIVE.test(lower)) &&
			!topic.has(head.lemma.toLowerCase()) &&
			!words.every((token) => topic.has(token.lemma.toLowerCase())) &&
			words.some((token) => token.text.length >= 4 && !FUNCTION_WORDS.has(token.lower)) &&
			!(words.length === 1 && after && after.pos !== 'PUNCT') &&
			!(words.length === 1 && (head.text.length < 9 || tokens[index - 1]?.text === '-')) &&
			after?.text !== '-' &&
			!/^(?:this|that|these|those)$/.test(tokens[index - 1]?.lower ?? '') &&
			after?.pos !== 'DET' &&
			!/^(?:NOUN|PROPN|NUM|ADV|PRON)$/.test(after?.pos ?? '') &&
			!/^(?:more|less|fewer)$/.test(after?.lower ?? '') &&
			!/ing$/.test(after?.text ?? '') &&
			!/^['’]s?$/.test(after?.text ?? '') &&
			!run.some((token) => /\d/.test(token.text)) &&
			!given(run, tokens)
		);
	};
	const phrases = runs(tokens)
		.filter(fits)
		.map((run): Gap => ({ start: run[0]!.start, end: run.at(-1)!.end, worth: worthOf(run, tokens) }))
		.filter((gap) => gap.worth >= 0.6 && !bench.text.slice(gap.start, gap.end).includes('\n'));
	return [...numbersIn(tokens, bench), ...phrases].sort((a, b) => b.worth - a.worth);
}
