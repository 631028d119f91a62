/** A long quotation → the sentence of it that is best learned: whole, to the letter, clear by itself. */
import type { Code, Entity, Span, Statement } from '../types';
import { COMPARED, OPEN, POINTS, SPOKEN_TO, THAT_NOTION, WHEN } from '../words/quote-pointers';
import { findClauses } from './clauses';
import { hypotheticalIn } from './hypotheticals';
import { stretchOf, type Context } from './context';
import { nameOf } from './names';
import { checkQuotation, type Told } from './restate';

export interface Chosen {
	/** With names in [brackets] where they are needed. */
	text: string;
	/** Exact letters, without marks and without the comma before "he said". */
	quote: string;
	/** Trust in the names in brackets. */
	confidence: number;
	span: Span;
	problems: Code[];
}

/** Words that make a quotation worth keeping in mind. */
const GOOD = { least: 5, most: 32 };

/** Trust in a quotation with a pronoun that it leaves unexplained. */
const UNEXPLAINED = 0.5;

function countWords(text: string): number {
	return text.split(/\s+/).filter(Boolean).length;
}

/** The quoted sentences of a statement; a quotation cut by "he said" counts part by part. */
function candidates(context: Context, statement: Statement): Span[] {
	const { quotations } = context.findings.document;
	return statement.verbatim.flatMap((inner) => {
		const quotation = quotations.find((one) => one.inner.start <= inner.start && inner.end <= one.inner.end);
		const whole = { start: inner.start, end: inner.end };
		const sentences = (quotation?.sentences ?? []).filter(
			(span) => inner.start <= span.start && span.end <= inner.end,
		);
		return sentences.length > 1 ? [whole, ...sentences] : [whole];
	});
}

/** A sentence: a capital first, a verb in it. */
function isSentence(context: Context, span: Span): boolean {
	const { from, to } = stretchOf(context.tokens, span);
	return (
		/^["“‘']?\p{Lu}/u.test(context.text.slice(span.start, span.end)) &&
		context.tokens.slice(from, to).some((token) => token.pos === 'VERB' || token.pos === 'AUX')
	);
}

/** "The secretary [Antony Blinken]": who a role or pronoun inside the quotation is, when that is certain. */
function explained(
	context: Context,
	span: Span,
	told: Told,
	speaker: string | null,
): { text: string; confidence: number; named: Entity[] } {
	const { from, to } = stretchOf(context.tokens, span);
	let text = '';
	let at = span.start;
	let confidence = 1;
	const named: Entity[] = [];
	for (let i = from; i < to; i++) {
		const found = context.mentions.get(i);
		const person = found?.entity.type === 'person' && !found.entity.members;
		const name = found && (person ? found.entity.name : nameOf(context, found.entity));
		if (
			!found ||
			!name ||
			found.to > to ||
			// whoever speaks is "I"
			found.entity.id === speaker ||
			told.entities.includes(found.entity) ||
			named.includes(found.entity)
		)
			continue;
		const { how } = found.mention;
		const lower = context.tokens[i]!.lower;
		if (
			(how !== 'role' && how !== 'pronoun') ||
			// "the party", "the country": which, whoever speaks knows better than the article
			found.entity.type === 'organisation' ||
			/^(?:his|its|their|i|we|me|us|my|our|you|your)$/.test(lower) ||
			(lower === 'her' && context.tokens[i + 1]?.pos === 'NOUN') ||
			// "the Republican primary": no person
			(how === 'role' && /^(?:NOUN|PROPN)$/.test(context.tokens[found.to]?.pos ?? ''))
		)
			continue;
		const end = context.tokens[found.to - 1]!.end;
		// "Lind says he will": the quotation names him itself
		if (namedIn(context, { start: span.start, end }).includes(found.entity)) continue;
		// "she’ll": no name fits in between
		if (context.tokens[found.to]?.start === end && /^['’]/.test(context.tokens[found.to]!.text)) {
			confidence = Math.min(confidence, UNEXPLAINED);
			continue;
		}
		text += `${context.text.slice(at, end)} [${name}]`;
		at = end;
		confidence = Math.min(confidence, found.mention.confidence);
		named.push(found.entity);
	}
	return { text: text + context.text.slice(at, span.end), confidence, named };
}

/** Whom the quotation itself names: "he" in it may be one of them. */
function namedIn(context: Context, span: Span): Entity[] {
	const { from, to } = stretchOf(context.tokens, span);
	const found: Entity[] = [];
	for (let i = from; i < to; i++) {
		const mention = context.mentions.get(i);
		if (mention && /^(?:name|short-name|acronym)$/.test(mention.mention.how)) found.push(mention.entity);
	}
	return found;
}

function clean(text: string): string {
	return withoutEnd(text.replace(/\s+/g, ' ').trim());
}

/** Without the comma or stop that belongs to the sentence around it; that of "A.C.A." stays. */
export const withoutEnd = (quote: string) => quote.replace(/,$|(?<!\.\p{L})\.$/u, '');

/** “Get a sense of that distinction”, “what happened today”: which, and when? */
function pointersIn(quote: string): Code[] {
	const found = POINTERS.map((pattern) => pattern.exec(quote)?.[0]).find(Boolean);
	const word = (found ?? hypotheticalIn(quote))?.replace(/^[\s.,;:!?—–]+/, '');
	return word ? [{ code: 'unclear-in-quote', params: { word } }] : [];
}

/** “Whoever sells a port,” Lind said, “must pay”: the first half has no end of its own; with "and" behind it it has. */
function breaksOff(context: Context, { verbatim }: Statement, { end }: Span): boolean {
	const next = verbatim.find(({ start }) => start >= end);
	const broken = /,["”'’]*$/.test(context.text.slice(end - 1, end + 1)) && next !== undefined;
	return broken && /^(?!and\b|I\b)\p{Ll}/u.test(context.text.slice(next.start, next.end));
}

const POINTERS = [POINTS, WHEN, THAT_NOTION, OPEN, SPOKEN_TO, COMPARED];

/** Words that go with a clause of their own: "a mayor who pays, who lends"; a comma before another word ends it. */
const RELATIVES_ONLY =
	/^(?!.*['’](?:s|re|m)\b.*\b(?:who|that)\b)[^,]+ (?:who|that)\b[^,]*(?:, (?:and )?(?:who|that)\b[^,]*)*,?$/su;

/** “Rich friends who pay for everything”: a noun with its relative clauses, and nothing said of it. */
function isBareNoun(context: Context, span: Span): boolean {
	if (!RELATIVES_ONLY.test(context.text.slice(span.start, span.end))) return false;
	const { from, to } = stretchOf(context.tokens, span);
	const inside = { ...context, quoted: new Int32Array(context.tokens.length).fill(-1) };
	const clauses = findClauses(inside, { index: context.tokens[from]!.sentence, from, to });
	const [first] = clauses;
	return (
		first !== undefined &&
		!context.tokens.slice(from, first.start).some(({ pos }) => /^(?:VERB|AUX)$/.test(pos)) &&
		clauses.every(({ type }) => type === 'relative')
	);
}

/** “But that is a lot of money”: an answer to what was said before. */
const GOES_ON = /^(?:But|Yet|Still|However)\b/;

/** “She is able. But that is not enough”: what the speaker means comes next, and the first half alone says the contrary. */
function concedes({ text }: Context, { verbatim }: Statement, { end }: Span): boolean {
	const next =
		verbatim.find(({ start, end: to }) => start <= end && end < to) ??
		verbatim.find(({ start }) => start >= end);
	if (!next) return false;
	const from = Math.max(next.start, end);
	return /^[\s.,”"’]*(?:But|Yet|However|Still)\b/.test(text.slice(from, Math.min(next.end, from + 20)));
}

/** From so many words on a second part of a quotation is worth telling: fewer where a name or number stands in it. */
const SECOND = { named: 8, plain: 12 };
const NAMES = /\d|\S \p{Lu}\p{L}/u;

/**
 * The parts of a direct statement to tell: the best, and a second one that is as clear; none when no part can be told. `told` is
 * without the speaker, who is "I" in it and never "he"; `left`: the problems that remain by what is told beside the quotation.
 */
export function chooseQuotes(
	context: Context,
	statement: Statement,
	told: Told,
	left: (problems: Code[]) => Code[] = (problems) => problems,
): Chosen[] {
	const scored = candidates(context, statement)
		.filter((span) => isSentence(context, span))
		.map((span) => {
			const {
				text: full,
				confidence,
				named,
			} = explained(context, span, told, statement.speaker?.entity ?? null);
			const text = clean(full);
			const quote = clean(context.text.slice(span.start, span.end));
			const telling = { ...told, entities: [...told.entities, ...named, ...namedIn(context, span)] };
			const problems = left([
				...checkQuotation(context, stretchOf(context.tokens, span), telling),
				...pointersIn(quote),
				...(isBareNoun(context, span) ||
				breaksOff(context, statement, span) ||
				concedes(context, statement, span)
					? [{ code: 'cut-off' }]
					: []),
				...(GOES_ON.test(quote) ? [{ code: 'mid-talk', params: { word: quote.split(' ')[0]! } }] : []),
			]);
			const words = countWords(text);
			const fits = words >= GOOD.least && words <= GOOD.most;
			return {
				text,
				quote,
				confidence,
				span,
				problems,
				words,
				score: (fits ? 2 : 0) - problems.length * 1.5 + Math.min(words, 20) / 20,
			};
		});
	const [best, ...others] = scored.sort((a, b) => b.score - a.score);
	if (!best) return [];
	const second = others.find(
		({ span, words, problems, quote }) =>
			problems.length + best.problems.length === 0 &&
			words >= (NAMES.test(quote) ? SECOND.named : SECOND.plain) &&
			words <= GOOD.most &&
			(span.end <= best.span.start || best.span.end <= span.start),
	);
	return second ? [best, second] : [best];
}
