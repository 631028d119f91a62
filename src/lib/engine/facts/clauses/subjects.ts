/** Words before a verb → what is fronted, and the subject. */
import type { Token } from '../../types';
import type { Context, Stretch } from '../context';

export const NOUNS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
export const OPENERS = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'SYM', 'VERB']);
export const SUBJECT_PRONOUNS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you']);

export function isNounish(token: Token | undefined): boolean {
	return token !== undefined && NOUNS.has(token.pos);
}

/** Drops commas, conjunctions and adverbs at the edges. */
export function trim(tokens: readonly Token[], { from, to }: Stretch): Stretch | null {
	while (
		from < to &&
		(tokens[from]!.pos === 'PUNCT' ||
			tokens[from]!.pos === 'CCONJ' ||
			(tokens[from]!.pos === 'ADV' &&
				tokens[from + 1]?.text !== '-' &&
				!/^(?:about|around|almost|nearly|only|more|over|roughly|most)$/.test(tokens[from]!.lower)))
	) {
		if (tokens[from]!.lower === 'both' || /^["“‘']$/.test(tokens[from]!.text)) break;
		from++;
	}
	while (
		to > from &&
		(/^[,;:–—-]$/.test(tokens[to - 1]!.text) ||
			tokens[to - 1]!.pos === 'ADV' ||
			tokens[to - 1]!.pos === 'CCONJ' ||
			// "Nordline not | only bought"
			(tokens[to - 1]!.lower === 'not' && /^(?:only|just|merely)$/.test(tokens[to]?.lower ?? '')))
	)
		to--;
	return from < to ? { from, to } : null;
}

/** Splits "During their meeting in Lund, Silva" into what is fronted and the subject. */
export function splitFronted(
	context: Context,
	stretch: Stretch,
): { fronted: Stretch | null; subject: Stretch | null } {
	const { tokens } = context;
	let from = stretch.from;
	while (from < stretch.to && (tokens[from]!.pos === 'CCONJ' || tokens[from]!.text === ',')) from++;
	const first = tokens[from];
	if (!first) return { fronted: null, subject: null };
	// "Given the words she has said": no clause of its own
	if (first.lower === 'given' && !hasComma(tokens, from, stretch.to))
		return { fronted: { from, to: stretch.to }, subject: null };
	const fronts =
		first.pos === 'ADP' ||
		first.pos === 'SCONJ' ||
		first.pos === 'ADV' ||
		first.pos === 'PART' ||
		(first.pos === 'VERB' && /(?:ing|ed|rn|lt|en)$/.test(first.lower)) ||
		context.times.has(from);
	if (!fronts) return { fronted: null, subject: trim(tokens, { from, to: stretch.to }) };
	for (let i = stretch.to - 1; i > from; i--) {
		if (tokens[i]!.text !== ',' || i === stretch.to - 1 || !OPENERS.has(tokens[i + 1]!.pos)) continue;
		const rest = { from: i + 1, to: stretch.to };
		if (isApposed(tokens, from, i, stretch.to) || isInList(context, from, i) || isWider(context, i)) continue;
		return { fronted: { from, to: i }, subject: trim(tokens, rest) };
	}
	return frontedWithoutComma(context, { from, to: stretch.to });
}

/** "In May, Ada Lind, the mayor, said": the last comma pair belongs to the subject. */
function isApposed(tokens: readonly Token[], from: number, comma: number, to: number): boolean {
	return tokens[to - 1]!.text === ',' && hasComma(tokens, from, comma);
}

/** "the board of Lund county, Virginia,": where the place before the comma is. */
function isWider({ tokens, mentions }: Context, comma: number): boolean {
	const wider = mentions.get(comma + 1);
	return (
		wider?.entity.type === 'place' &&
		tokens[wider.to]?.text === ',' &&
		/^(?:county|city|town|village|parish)$/.test(tokens[comma - 1]!.lower)
	);
}

/** "At the port, Ida Falk, Rui Lobo, and Olaf Brook": a comma between two people, with another before them. */
function isInList({ tokens, mentions }: Context, from: number, comma: number): boolean {
	const next = mentions.get(comma + 1);
	if (next?.entity.type !== 'person' || !hasComma(tokens, from, comma)) return false;
	const joined = tokens.slice(next.to, next.to + 2).some(({ lower }) => lower === 'and');
	for (let i = comma - 1; joined && i > from && tokens[i]!.text !== ','; i--) {
		const before = mentions.get(i);
		if (before?.entity.type === 'person' && before.to === comma) return before.entity !== next.entity;
	}
	return false;
}

export function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (tokens[i]!.text === ',') return true;
	return false;
}

/** "In 2000 Lund Council said", "Last year Nordline tried": a time, then the subject. */
function frontedWithoutComma(
	context: Context,
	stretch: Stretch,
): { fronted: Stretch | null; subject: Stretch | null } {
	const { tokens, times } = context;
	for (const at of [stretch.from, stretch.from + 1]) {
		const time = times.get(at);
		if (time && time.to < stretch.to && !/^['’]s?$/.test(tokens[time.to]!.lower)) {
			const subject = trim(tokens, { from: time.to, to: stretch.to });
			return { fronted: { from: stretch.from, to: time.to }, subject };
		}
	}
	const last = stretch.to - 1;
	// "In their earlier works they used": no comma stands before so short a subject
	if (last > stretch.from && SUBJECT_PRONOUNS.has(tokens[last]!.lower))
		return { fronted: { from: stretch.from, to: last }, subject: { from: last, to: stretch.to } };
	const first = tokens[stretch.from]!;
	if (first.pos === 'ADV' || first.pos === 'PART') return { fronted: null, subject: trim(tokens, stretch) };
	return { fronted: stretch, subject: null };
}

/** Prepositions that tie a noun to the one before: "the meeting between Lind and Brook". */
const TIES = new Set(['of', 'between', 'and', 'with', "'s", '’s']);

/** The noun phrase that ends before `at`: back over nouns, their adjectives and what "of" and "between" tie to them. */
export function nounPhraseBefore(context: Context, from: number, at: number): Stretch | null {
	const { tokens } = context;
	let to = at;
	while (to > from && (tokens[to - 1]!.text === ',' || tokens[to - 1]!.pos === 'ADP')) to--;
	let start = to;
	while (start > from) {
		const token = tokens[start - 1]!;
		const part =
			NOUNS.has(token.pos) ||
			token.pos === 'ADJ' ||
			token.pos === 'DET' ||
			token.text === '-' ||
			TIES.has(token.lower);
		if (!part || (token.lower === 'that' && token.pos !== 'DET')) break;
		start--;
		if (token.pos === 'DET' && !TIES.has(tokens[start - 1]?.lower ?? '')) break;
	}
	while (start < to && (TIES.has(tokens[start]!.lower) || tokens[start]!.text === '-')) start++;
	return trim(tokens, { from: start, to });
}
