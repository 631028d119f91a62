/** What every maker works with: the findings laid out, the facts, chance, and what one maker hands over. */
import { seededRandom, type Random } from '../../random';
import { calibrated } from './confidence';
import { countWords, contentWords, rootOf } from './wording';
import { underHeadline } from './under-headline';
import { hasCapital } from '../words/capital-words';
import { PEOPLE_NOUNS } from '../words/people-nouns';
import { US_STATES } from '../words/places';
import type { Entity, Fact, FactWords, Findings, Question, QuestionBody, Span, Statement } from '../types';

export interface Bench {
	findings: Findings;
	facts: Fact[];
	text: string;
	entities: Map<string, Entity>;
	statements: Map<string, Statement>;
	pool: Entity[];
	seed: string;
	/** Fingerprints of facts that are understood only beside the headline: "the fine" under “Coach angered by fine”. */
	headlined: ReadonlySet<string>;
	/** How sure each fact is as it was read, 0–1, by fingerprint; the facts here carry the share of right ones among its like. */
	sureness: ReadonlyMap<string, number>;
	/** How often the article has a word, by its root. */
	frequency: ReadonlyMap<string, number>;
	/** The roots of the headline's telling words; empty without a headline. */
	headlineRoots: ReadonlySet<string>;
	/** Words of the article. */
	wordCount: number;
	/** How often whoever writes says "I" and "we", outside quotations. */
	writerSays: number;
	/** "Players" at a sentence's start → "players"; names keep their capital. */
	small: (text: string) => string;
	/** Chance of its own for one place, so that a new question elsewhere changes nothing here. */
	chance: (place: string) => Random;
}

/** What a question asks for, before it has a form: makers find these, `forms.ts` makes questions of them. */
export interface Ask {
	maker: string;
	fact: Fact;
	stem: string;
	key: string;
	/** Other ways of writing the key that are right. */
	accept?: string[];
	asks: NonNullable<Question['asks']>;
	/** Wrong options, good ones only, best first. */
	lures: string[];
	/** May it be typed? Only short keys with one wording. */
	typed?: boolean;
	fullName?: boolean;
	/** "Which of these …?": has other right answers than the key, so it is asked as a choice only. */
	open?: boolean;
	/** How sure the maker is, beside the fact: 0–1. */
	trust?: number;
	/** Told in passing, or of somebody met once: one of the traits that its worth is read from. */
	minor?: boolean;
}

/** A question without id and conflicts. */
export interface Draft {
	maker: string;
	facts: Fact[];
	stem: string;
	asks: NonNullable<Question['asks']>;
	explanation?: string;
	evidence?: Span[];
	trust?: number;
	/** Instead of the fact's: for a quotation asked without its speaker. */
	confidence?: number;
	fullName?: boolean;
	minor?: boolean;
	body: QuestionBody;
}

export interface Maker {
	id: string;
	/** Confidence below which its questions are not shown (0–1). */
	floor: number;
	make: (bench: Bench) => (Ask | Draft)[];
}

export const isDraft = (made: Ask | Draft): made is Draft => 'body' in made;

/** "Players" at a sentence's start → "players"; names keep their capital. */
function lowerStart(text: string, common: ReadonlySet<string>): string {
	const first = /^\p{Lu}\p{Ll}+(?=-\p{Ll}|(?![\p{L}'’-])(?! \p{Lu}))/u.exec(text)?.[0];
	return first &&
		!hasCapital(first) &&
		(common.has(first.toLowerCase()) || (/s$/.test(first) && common.has(first.slice(0, -1).toLowerCase())))
		? first.toLowerCase() + text.slice(first.length)
		: text;
}

/** Words that the article writes small somewhere, or that no name holds and a dictionary or the tagger takes for ordinary. */
function commonWords({ document, entities }: Findings): Set<string> {
	const named = new Set(
		entities.flatMap((entity) =>
			[entity.name, ...entity.aliases].flatMap((name) =>
				/^\p{Lu}/u.test(name) ? name.toLowerCase().split(/\s+/) : [],
			),
		),
	);
	const common = document.tokens.filter(
		(token) =>
			token.ordinary || token.text === token.lower || /^(?:NOUN|ADJ|NUM|DET|ADV|ADP|PRON)$/.test(token.pos),
	);
	return new Set(common.map((token) => token.lower).filter((word) => !named.has(word)));
}

/** "’ll cap" → "will cap": a question cannot begin after "who" with half a word. */
const whole = (verb: string) =>
	verb
		.replace(/^['’]ll /, 'will ')
		.replace(/^['’]ve /, 'have ')
		.replace(/^['’]re /, 'are ');

const trust = (fact: Fact): Fact => ({
	...fact,
	confidence: calibrated(fact.confidence, fact.kind === 'statement'),
	...(fact.words?.verb ? { words: { ...fact.words, verb: whole(fact.words.verb) } } : {}),
});

/** The same facts; subjects that are no names, and what was said after "that", begin small, as they stand inside a question. */
function smallStarts(facts: Fact[], small: Bench['small']): Fact[] {
	return facts.map(trust).map((fact) => {
		const { words } = fact;
		if (!words?.who) return fact;
		const content = words.content?.replace(/^(that )(\p{Lu}.*)$/su, (_, that, said) => that + small(said));
		return { ...fact, words: { ...words, who: small(words.who), ...(content && { content }) } };
	});
}

/** Names that hold another person's whole name were read from a headline: "Clara Mendes Meets Olaf Brandt". */
function misread({ entities }: Findings): Set<string> {
	const people = entities.filter((entity) => entity.type === 'person' && entity.name.includes(' '));
	// "Orlando Democrat": whoever it was, that is no name
	const isKind = ({ name }: Entity) =>
		/ (?:Democrats?|Republicans?|Conservatives?|Liberals?|Americans?|Senators?|Congress(?:man|woman))$/.test(
			name,
		);
	const holds = (entity: Entity) =>
		people.some(
			(other) =>
				other !== entity && entity.name.length > other.name.length && entity.name.includes(other.name),
		);
	return new Set(
		people
			.filter((entity) => isKind(entity) || (entity.name.split(' ').length >= 4 && holds(entity)))
			.map((entity) => entity.name),
	);
}

function countRoots(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const root of contentWords(text).map(rootOf)) counts.set(root, (counts.get(root) ?? 0) + 1);
	return counts;
}

export function layOut(findings: Findings, facts: Fact[], options: { seed: string; pool?: Entity[] }): Bench {
	const wrong = misread(findings);
	const common = new Set([...commonWords(findings), ...PEOPLE_NOUNS]);
	const small = (text: string) =>
		isGroup(text) && !/^\p{Lu}(?:\p{Lu}|\p{Ll}+-\p{Lu})/u.test(text) && !hasCapital(text.split(' ')[0]!)
			? text.charAt(0).toLowerCase() + text.slice(1)
			: lowerStart(text, common);
	const headlineRoots = new Set(contentWords(findings.document.title ?? '').map(rootOf));
	const headlined = new Map(
		underHeadline(facts, headlineRoots, findings.document.text).map((fact) => [fact.fingerprint, fact]),
	);
	const sound = facts
		.map((fact) => headlined.get(fact.fingerprint) ?? fact)
		.filter((fact) => ![...wrong].some((name) => fact.text.includes(name)));
	return {
		findings,
		facts: smallStarts(sound, small),
		small,
		sureness: new Map(sound.map((fact) => [fact.fingerprint, fact.confidence])),
		frequency: countRoots(findings.document.text),
		headlineRoots,
		wordCount: countWords(findings.document.text),
		writerSays:
			findings.document.text.replace(/[“"][^”"]*[”"]/g, ' ').match(/\b(?:I|my|we|our)\b/g)?.length ?? 0,
		headlined: new Set(headlined.keys()),
		text: findings.document.text,
		entities: new Map(
			findings.entities.filter((entity) => !wrong.has(entity.name)).map((entity) => [entity.id, entity]),
		),
		statements: new Map(findings.statements.map((statement) => [statement.id, statement])),
		pool: options.pool ?? [],
		seed: options.seed,
		chance: (place) => seededRandom(`${options.seed} ${place}`),
	};
}

/** "Campaigners", "MPs": people of a kind, who have no names. */
const isGroup = (who: string) => {
	const [first = '', second] = who.split(' ');
	return (
		(PEOPLE_NOUNS.has(first.toLowerCase()) || /(?:ers|ors|ists|ians|MPs|GPs)$/.test(first)) &&
		!/^\p{Lu}/u.test(second ?? '')
	);
};

/** A subject with a capital is a name the article's entities know, or holds one; else something was misread. */
function isNamed({ who }: FactWords, bench: Bench): boolean {
	if (who && /\b(?:at|in|on|of|for|by|with|to|from|and|the|a)$/.test(who)) return false;
	if (
		!who ||
		!/^\p{Lu}/u.test(who) ||
		/^(?:The|A|An|Both|Some|All|Most|Many|More|About|Up|Two|Three)\b/.test(who) ||
		isGroup(who)
	)
		return true;
	return [...bench.entities.values()].some((entity) =>
		[entity.name, ...entity.aliases].some((name) => who.includes(name)),
	);
}

/** "highlighting concerns" is no verb to ask with. */
const isFinite = ({ verb }: FactWords) => !/^(?:\p{L}+ly )?\p{L}+ing\b/u.test(verb ?? '');

const FOREIGN_START = new RegExp(
	`^(?:${US_STATES.map((state) => state.replace(/\./g, '\\.')).join('|')}) \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+$`,
	'u',
);

/** "Hillary Clinton appeared before supporters", "Florida Rick Scott": a verb or a post slipped into the subject. */
const isSubject = ({ who = '' }: FactWords) =>
	!/\p{Lu}\p{Ll}+ (?:\p{Ll}+ed|said|told|was|is|has|had|will) (?!\p{Lu})\p{Ll}/u.test(who) &&
	!/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ (?:\p{Ll}+ed|said|told)$/u.test(who) &&
	!FOREIGN_START.test(who) &&
	!/^(?:Senators|Representatives|Governors|Reps|Sens|Ministers|Presidents) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(
		who,
	);

/** "arrives in Porto on Thursday, June 16, 2016": under a picture stands the whole date. */
const CAPTION =
	/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}, \d{4}\b/;

const isCaption = (fact: Fact, { text }: Bench) =>
	fact.evidence.some(({ start, end }) => CAPTION.test(text.slice(start, end)));

/** "last year", "two years ago" of an article without a day: long before its news, and nobody knows when. */
const losesYear = ({ evidence, words }: Fact, { findings: { times } }: Bench) =>
	!/\d{4}/.test(words?.when ?? '') &&
	times.some(
		(time) =>
			time.value === 'XXXX' && evidence.some(({ start, end }) => start <= time.start && time.end <= end),
	);

/** Facts that carry restated words, with them. */
export function worded(bench: Bench): { fact: Fact; words: FactWords }[] {
	return bench.facts.flatMap((fact) =>
		fact.words &&
		!isCaption(fact, bench) &&
		!losesYear(fact, bench) &&
		isNamed(fact.words, bench) &&
		isFinite(fact.words) &&
		isSubject(fact.words)
			? [{ fact, words: fact.words }]
			: [],
	);
}
