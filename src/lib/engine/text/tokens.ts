/** Sentences → tokens: the only file that knows wink-nlp. */
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { Pos, Span, Token } from '../types';
import { mendTags } from './tags';

type Nlp = ReturnType<typeof winkNLP>;
let loaded: Nlp | undefined;

/** Loads the language model at first use; only part of speech, no sentence boundaries and no entities of its own. */
function nlp(): Nlp {
	loaded ??= winkNLP(model, ['pos']);
	return loaded;
}

/** wink-nlp gives no offsets: each token is found again from where the last one ended. */
function tokensOf(text: string, span: Span): Omit<Token, 'index' | 'sentence'>[] {
	const { its, readDoc } = nlp();
	const words = readDoc(text.slice(span.start, span.end)).tokens();
	const values = words.out(its.value) as string[];
	const tags = words.out(its.pos) as Pos[];
	const lemmas = words.out(its.lemma as unknown as typeof its.value) as string[];
	const tokens: Omit<Token, 'index' | 'sentence'>[] = [];
	let at = span.start;
	values.forEach((value, i) => {
		const start = text.indexOf(value, at);
		if (start < 0 || start + value.length > span.end || !value.trim()) return;
		at = start + value.length;
		const pos = tags[i] ?? 'X';
		if (pos === 'SPACE') return;
		tokens.push({ start, end: at, text: value, lower: value.toLowerCase(), lemma: lemmas[i] ?? value, pos });
	});
	return tokens;
}

/** The tokens of all sentences in order, with part of speech, lemma and place. */
export function findTokens(text: string, sentences: readonly Span[]): Token[] {
	const tokens: Token[] = [];
	sentences.forEach((span, sentence) => {
		for (const token of tokensOf(text, span)) tokens.push({ ...token, index: tokens.length, sentence });
	});
	return mendTags(tokens);
}
