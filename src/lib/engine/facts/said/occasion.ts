/** "Lind said of the port: “…”", "Asked about the port, Lind said: “…”": what a quotation is about, where its sentence says so. */
import type { Code, Statement } from '../../types';
import { stretchOf, type Context, type Stretch } from '../context';
import { restate, type Told } from '../restate';

export interface Occasion {
	/** "asked about the port": before the speaker. */
	before?: string;
	/** "of the port": after the verb of saying. */
	after?: string;
}

const LONGEST = 12;

/** What follows tells when, where or beside what it was said. */
const ENDS = /^(?:who|which|when|where|while|during|after|before|according|as|adding|by|via|to)$/;
const QUESTION = /^(?:asked|questioned|pressed|speaking|talking|writing)$/;

/** From `from` to a mark, a quotation or a word that opens something else. */
function phraseFrom({ tokens, quoted, times }: Context, from: number): Stretch {
	let to = from;
	while (
		tokens[to]?.sentence === tokens[from]!.sentence &&
		quoted[to]! < 0 &&
		!/^[,.;:()—–]$/.test(tokens[to]!.text) &&
		!ENDS.test(tokens[to]!.lower) &&
		!times.has(to) &&
		!(tokens[to]!.pos === 'ADP' && times.has(to + 1))
	)
		to++;
	return { from, to };
}

/** The phrase in words that stand alone; null when they do not, name nothing, or say whose only by a pronoun. */
function wordsOf(context: Context, stretch: Stretch, told: Told): string | null {
	const length = stretch.to - stretch.from;
	if (length === 0 || length > LONGEST) return null;
	const inner = context.tokens.slice(stretch.from, stretch.to);
	if (!inner.some(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos))) return null;
	if (inner.some(({ lower }) => /^(?:his|her|its|their)$/.test(lower))) return null;
	const { text, problems, confidence } = restate(context, stretch, told);
	return problems.length === 0 && confidence > 0.85 ? text : null;
}

/** `told` learns whom the occasion names, so that "he" in the quotation may be one of them. */
export function occasionOf(context: Context, statement: Statement, told: Told): Occasion | null {
	if (!statement.cue || statement.form !== 'direct') return null;
	const { tokens } = context;
	const { to } = stretchOf(tokens, statement.cue);
	if (/^(?:of|about)$/.test(tokens[to]?.lower ?? '')) {
		const words = wordsOf(context, phraseFrom(context, to + 1), told);
		return words ? { after: `${tokens[to]!.lower} ${words}` } : null;
	}
	return askedBefore(context, statement, told);
}

/** "Asked about the port,", right before the speaker or where the sentence begins. */
function askedBefore(context: Context, { speaker }: Statement, told: Told): Occasion | null {
	const { tokens } = context;
	if (!speaker) return null;
	const speaks = stretchOf(tokens, speaker).from;
	let from = speaks;
	while (tokens[from - 1]?.sentence === tokens[speaks]!.sentence) from--;
	if (/^(?:when|but|and)$/.test(tokens[from]!.lower)) from++;
	if (!QUESTION.test(tokens[from]?.lower ?? '') || tokens[from + 1]?.lower !== 'about') return null;
	const about = phraseFrom(context, from + 2);
	if (tokens[about.to]?.text !== ',' || about.to + 1 !== speaks) return null;
	const words = wordsOf(context, about, told);
	return words ? { before: `${tokens[from]!.lower} about ${words}` } : null;
}

const POINTER = /^(?:\p{L}+ )?(?:it|its|that|they|them|their|he|him|his|she|her)$/iu;

/** What the occasion tells, a pronoun in the quotation may mean; “these fees” may not. */
export const unexplained = (problems: Code[], occasion: Occasion | null): Code[] =>
	occasion
		? problems.filter(
				({ code, params }) => code !== 'unclear-in-quote' || !POINTER.test(String(params?.word ?? '')),
			)
		: problems;
