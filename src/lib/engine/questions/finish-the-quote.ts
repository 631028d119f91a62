/** A verbatim quotation → the same with a gap: a meaningful phrase near its end, the rest to the letter. */
import type { Fact, Span, Statement, Token } from '../types';
import { worded, type Bench, type Draft, type Maker } from './bench';
import { calibrated } from './confidence';
import { entityNamed } from './distractors';
import { gapsIn } from './finish-the-quote/gap';
import { canLead, capital, inside, join } from './wording';

/** Quotations shorter than this leave no context, longer ones are cut to the sentence with the gap. */
const FEWEST = 8;
const MOST = 32;

/** Without its speaker a quotation must say more. */
const FEWEST_ALONE = 13;

function tokensIn(span: Span, bench: Bench): Token[] {
	return bench.findings.document.tokens.filter(
		(token) => token.start >= span.start && token.end <= span.end && token.pos !== 'SPACE',
	);
}

const isWord = (token: Token) => /[\p{L}\p{N}]/u.test(token.text);

/** The whole sentences of a quotation, or the quotation itself when it is one piece of the right length. */
function pieces(span: Span, bench: Bench): Span[] {
	const inside = bench.findings.document.quotations.find(
		(quotation) => quotation.inner.start <= span.start && span.end <= quotation.inner.end,
	);
	const sentences = (inside?.sentences ?? []).filter(
		(part) => part.start >= span.start && part.end <= span.end,
	);
	return sentences.length > 1 ? sentences : [span];
}

/** What is shown of the gap: how many words, and their first letters, so that one phrase fits. */
export function blank(answer: string): string {
	if (/^\d/.test(answer)) return '____';
	const words = answer.split(/\s+/);
	const letters = words.map((word) => `${word.charAt(0)}…`).join(' ');
	return `____ (${words.length} ${words.length === 1 ? 'word' : 'words'}: ${letters})`;
}

/** The quotation with the gap, marks around it. */
function gapped(piece: Span, gap: Span, bench: Bench): string {
	const answer = bench.text.slice(gap.start, gap.end);
	const quote = `${bench.text.slice(piece.start, gap.start)}${blank(answer)}${bench.text.slice(gap.end, piece.end)}`;
	return `“${quote.trim().replace(/,$/, '').replace(/\s+/g, ' ')}”`;
}

/** How sure a fact must be for its speaker to be named in front of the quotation. */
const SPEAKER_FLOOR = 0.93;

/** A quotation is exact by construction; this is how often it is worth asking without its speaker. */
const QUOTE_ALONE = 0.88;

/** What facts lose when one "the …" in them is unclear; in a quotation it stays as it was said. */
const UNCLEAR_COSTS = 0.6;

/** How sure the speaker is: the fact's confidence, without what an unclear "the …" took from it. */
function trustIn(fact: Fact): number {
	if (fact.doubt?.code === 'unclear-the') return calibrated(Math.min(1, fact.confidence / UNCLEAR_COSTS));
	return fact.doubt === undefined || fact.doubt.code === 'unsure' ? fact.confidence : 0;
}

const isSure = (fact: Fact, bench: Bench) =>
	trustIn(fact) >= SPEAKER_FLOOR && entityNamed(fact.words?.who ?? '', bench) !== null;

/** Who said it, in front of the words: "Qin Gang said that relations …". Only where the speaker is sure enough. */
function lead(fact: Fact, quote: string, piece: Span, bench: Bench): string {
	const words = fact.words;
	const whole = bench.text.slice(piece.start, piece.end).replace(/[,.]$/, '');
	if (!words?.who || !words.verb || !isSure(fact, bench)) return `Complete the quotation: ${quote}`;
	const content = words.content ?? '';
	const at = content.indexOf(`“${whole}`);
	const end = content.indexOf('”', at);
	if (at < 0 || fact.doubt?.code === 'unclear-the' || content.length > 320 || end > at + whole.length + 2)
		return `${capital(words.who)}: ${quote}`;
	const before = content.slice(0, at);
	const opener =
		before === '' && /^\p{Lu}/u.test(whole) && !/ that$/.test(words.verb) ? `${words.verb}:` : words.verb;
	const when = words.when && canLead(words.when) ? `${capital(words.when)}, ` : '';
	const who = when ? inside(words.who) : capital(words.who);
	return `${when}${join(who, opener, words.other, `${before}${quote}${content.slice(end + 1)}`)}`;
}

const POINTS =
	/^(?:he|she|they|him|her|it|its|them|this|that|these|those|there|thirdly|secondly|also|either|neither)$/i;

/** Words like "they" are clear only after what they stand for: not among a quotation's first. */
function pointsOutside(text: string): boolean {
	const words = text.match(/\p{L}+/gu) ?? [];
	const at = words.findIndex((word) => POINTS.test(word));
	if (at < 0) return false;
	const first = words[0]!.toLowerCase();
	return at < 4 && !(first === 'there' || (words[at] === 'that' && at > 1));
}

/** "this", "like that", "no way that should happen": points at what was told before. */
function hasPointer(piece: Span, bench: Bench): boolean {
	const tokens = tokensIn(piece, bench);
	return tokens.some(({ lower }, i) => {
		const next = tokens[i + 1];
		if (/^(?:this|these|those)$/.test(lower))
			return !/^(?:who|country|nation|world)$/.test(next?.lower ?? '');
		if (lower !== 'that' || next === undefined) return lower === 'that';
		if (/^(?:of|like)$/.test(tokens[i - 1]?.lower ?? '') || next.pos === 'PUNCT') return true;
		const before = tokens[i - 1];
		return next.pos === 'AUX' && (before?.pos !== 'NOUN' || before.lower === 'way');
	});
}

/** Points to what the learner does not see, or is damaged. */
function dangles(piece: Span, bench: Bench): boolean {
	const text = bench.text.slice(piece.start, piece.end);
	if (/[[\]ÃÂ\ufffd]|\p{L}- \p{L}/u.test(text) || pointsOutside(text) || hasPointer(piece, bench))
		return true;
	const named = bench.findings.entities.some(({ mentions }) =>
		mentions.some(
			(mention) => mention.how === 'name' && mention.start >= piece.start && mention.end <= piece.end,
		),
	);
	return !named && /\b(?:he|she|him|her|his|hers|them|they)\b/i.test(text);
}

/** Whose "I" and "we" these are is not said without the speaker. */
const isPersonal = (text: string) =>
	/\b(?:I|me|my|we|us|our|ours|you|your)\b/.test(text) || /\b(?:this|these|those|here|now)\b/i.test(text);

/** A whole sentence with words to hold on to: without a speaker a quotation needs more than "it will be good". */
const standsOut = (piece: Span, bench: Bench) =>
	!isPersonal(bench.text.slice(piece.start, piece.end)) &&
	/^\p{Lu}/u.test(bench.text.slice(piece.start)) &&
	(bench.text.slice(piece.start, piece.end).match(/\p{L}{7,}/gu) ?? []).length >= 3;

function ask(fact: Fact, statement: Statement, bench: Bench): Draft[] {
	const found = statement.verbatim.flatMap((span) =>
		pieces(span, bench).flatMap((piece) => {
			const tokens = tokensIn(piece, bench);
			const count = tokens.filter(isWord).length;
			const gap = count >= FEWEST && count <= MOST ? gapsIn(tokens, bench)[0] : undefined;
			return gap &&
				!dangles(piece, bench) &&
				(isSure(fact, bench) || (count >= FEWEST_ALONE && standsOut(piece, bench)))
				? [{ piece, gap, worth: gap.worth }]
				: [];
		}),
	);
	const best = found.sort((a, b) => b.worth - a.worth)[0];
	if (!best) return [];
	const answer = bench.text.slice(best.gap.start, best.gap.end);
	const stem = lead(fact, gapped(best.piece, best.gap, bench), best.piece, bench);
	const gap = { start: best.gap.start, end: best.gap.end };
	const confidence = isSure(fact, bench) ? trustIn(fact) : QUOTE_ALONE;
	return [
		{
			maker: 'finish-the-quote',
			facts: [fact],
			stem,
			confidence,
			asks: best.gap.number ? 'amount' : 'content',
			body: { form: 'gap', answer, accept: [], gap },
		},
	];
}

export const finishTheQuote: Maker = {
	id: 'finish-the-quote',
	floor: 0.85,
	make: (bench) =>
		worded(bench).flatMap(({ fact }) => {
			const statement =
				fact.kind === 'statement' && fact.doubt?.code !== 'unclear-in-quote'
					? bench.statements.get(fact.statement)
					: undefined;
			return statement ? ask(fact, statement, bench) : [];
		}),
};
