/** Findings → the same, laid out by token, so that finders can look up what stands where. */
import { surnameOf } from '../text/surname';
import { mendVerbs } from './verb-tags';
import { findOwner } from './antecedents';
import { findKindNames } from './kind-names';
import { findCountryPair } from './countries';
import type { AmountMention, Entity, Findings, Mention, Span, TimeMention, Token } from '../types';

/** Tokens `from` (included) to `to` (not included) of the document. */
export interface Stretch {
	from: number;
	to: number;
}

export interface MentionAt extends Stretch {
	entity: Entity;
	mention: Mention;
}

export interface TimeAt extends Stretch {
	time: TimeMention;
	/** Index into `Findings.times`. */
	index: number;
}

export interface AmountAt extends Stretch {
	amount: AmountMention;
}

export interface Context {
	findings: Findings;
	text: string;
	tokens: Token[];
	entities: Map<string, Entity>;
	/** By first token; the longest where several begin. */
	mentions: Map<number, MentionAt>;
	times: Map<number, TimeAt>;
	amounts: Map<number, AmountAt>;
	/** The two countries "the two sides" are, in an article about two. */
	countryPair: Entity[] | null;
	/** Whose "net profit" it is, in an article about one organisation. */
	owner: Entity | null;
	/** Nouns the article ties to a name: "the lobby group". */
	kinds: ReturnType<typeof findKindNames>;
	/** How sure a surname means this one of several people who bear it. */
	namesakes: (found: MentionAt) => number;
	/** Pronouns that open a sentence → the subject of the sentence before, which they mean. */
	carried: Map<number, Stretch>;
	/** For each token the index of the quotation around or at it, marks included, or -1. */
	quoted: Int32Array;
}

/** Index of the first token that ends after `offset`; `tokens.length` when there is none. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
	let [low, high] = [0, tokens.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (tokens[middle]!.end > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** The tokens that touch a place in the text. */
export function stretchOf(tokens: readonly Token[], span: Span): Stretch {
	const from = tokenFrom(tokens, span.start);
	let to = from;
	while (to < tokens.length && tokens[to]!.start < span.end) to++;
	return { from, to };
}

/** The place in the text of some tokens. */
export function spanOf(tokens: readonly Token[], stretch: Stretch): Span {
	return { start: tokens[stretch.from]!.start, end: tokens[stretch.to - 1]!.end };
}

function byStart<T extends Stretch>(items: T[]): Map<number, T> {
	const map = new Map<number, T>();
	for (const item of items) {
		const known = map.get(item.from);
		if (item.to > item.from && (!known || known.to < item.to)) map.set(item.from, item);
	}
	return map;
}

function layQuotations(findings: Findings): Int32Array {
	const { tokens, quotations } = findings.document;
	const quoted = new Int32Array(tokens.length).fill(-1);
	for (const quotation of quotations) {
		if (quotation.kind === 'title') continue;
		const { from, to } = stretchOf(tokens, quotation);
		quoted.fill(quotation.index, from, to);
	}
	return quoted;
}

/** Words of names are names, whatever the tagger made of them ("Allied Domecq", "Will Lind"). */
function tagNames(findings: Findings): Token[] {
	const tokens = [...findings.document.tokens];
	for (const { mentions } of findings.entities)
		for (const mention of mentions) {
			if (mention.how !== 'name' && mention.how !== 'short-name' && mention.how !== 'acronym') continue;
			const { from, to } = stretchOf(tokens, mention);
			for (let i = from; i < to; i++)
				if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX')
					tokens[i] = { ...tokens[i]!, pos: 'PROPN' };
		}
	return tokens;
}

const surname = (entity: Entity): string => surnameOf(entity.name);

/** "Lind" where the article has Ada and Joan Lind: the one named most is meant nearly always, another one not so surely. */
function weighNamesakes({ entities }: Findings): Context['namesakes'] {
	const people = entities.filter((entity) => entity.type === 'person');
	return ({ entity, mention }) => {
		if (entity.type !== 'person' || mention.how !== 'short-name') return 1;
		const same = people.filter((other) => other !== entity && surname(other) === surname(entity));
		if (same.length === 0) return 1;
		return same.every((other) => other.mentions.length < entity.mentions.length) ? 0.97 : 0.85;
	};
}

/** Lays everything found out by token. */
export function makeContext(findings: Findings): Context {
	const { text } = findings.document;
	const tokens = mendVerbs(tagNames(findings));
	const at = (span: Span) => stretchOf(tokens, span);
	const mentions = byStart(
		findings.entities.flatMap((entity) =>
			entity.mentions.map((mention) => ({ entity, mention, ...at(mention) })),
		),
	);
	return {
		findings,
		text,
		tokens,
		entities: new Map(findings.entities.map((entity) => [entity.id, entity])),
		mentions,
		times: byStart(findings.times.map((time, index) => ({ time, index, ...at(time) }))),
		amounts: byStart(findings.amounts.map((amount) => ({ amount, ...at(amount) }))),
		countryPair: findCountryPair(findings),
		owner: findOwner(findings),
		kinds: findKindNames(tokens, mentions.values()),
		namesakes: weighNamesakes(findings),
		carried: new Map(),
		quoted: layQuotations(findings),
	};
}
