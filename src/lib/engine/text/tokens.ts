/** Sentences → tokens: the only file that knows wink-nlp. */
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { Pos, Span, Token } from '../types';
import { plainBeyondLatin1 } from './letters';
import { mendTags } from './tags';

type Nlp = ReturnType<typeof winkNLP>;
type Found = Omit<Token, 'index' | 'sentence'>;

let loaded: { nlp: Nlp; words: number } | undefined;

/** Loads the language model at first use; only part of speech, no sentence boundaries and no entities of its own. */
function language(): { nlp: Nlp; words: number } {
	if (loaded) return loaded;
	const nlp = winkNLP(model, ['pos']);
	const unknown = nlp.readDoc('qqxqzzv').tokens().out(nlp.its.uniqueId) as unknown as number[];
	return (loaded = { nlp, words: unknown[0] ?? 0 });
}

/** "I'm" comes as one token and is two: "I" and "'m". */
function unglued(token: Found): Found[] {
	if (!/^i['’](?:m|ve|ll|d|re)$/.test(token.lower)) return [token];
	const cut = token.start + 1;
	const tail = token.text.slice(1);
	const verb = { m: 'be', ve: 'have', ll: 'will', d: 'would', re: 'be' }[tail.slice(1).toLowerCase()] ?? 'be';
	return [
		{ start: token.start, end: cut, text: token.text[0] ?? 'I', lower: 'i', lemma: 'i', pos: 'PRON' },
		{ start: cut, end: token.end, text: tail, lower: tail.toLowerCase(), lemma: verb, pos: 'AUX' },
	];
}

const LONGEST_WORD = 80;

/** No word is that long; the model takes quadratic time on those, so they are cut, places kept. */
const shortened = (text: string): string =>
	text.replace(/\S{81,}/g, (word) => word.slice(0, LONGEST_WORD).padEnd(word.length));

/**
 * "the mayor's, said": before a mark wink-nlp takes both for one word, and from then on everywhere else, so that what it makes of
 * an article would hang on those read before. A blank keeps them apart.
 */
const apart = (text: string): string => text.replace(/(?<=\p{L})(?=['’]s[.,;:!?)”"’])/giu, ' ');

/** `text`: what is `written` in letters the model knows, which takes "Škoda" and "Łódź" apart. wink-nlp gives no offsets: each token is found again from where the last one ended. */
function tokensOf(written: string, text: string, span: Span): Found[] {
	const { its, readDoc } = language().nlp;
	const words = readDoc(apart(shortened(text.slice(span.start, span.end)))).tokens();
	const values = words.out(its.value) as string[];
	const tags = words.out(its.pos) as Pos[];
	const lemmas = words.out(its.lemma as unknown as typeof its.value) as string[];
	const tokens: Found[] = [];
	let at = span.start;
	values.forEach((value, i) => {
		const start = text.indexOf(value, at);
		if (start < 0 || start + value.length > span.end || !value.trim()) return;
		at = start + value.length;
		const pos = tags[i] ?? 'X';
		if (pos === 'SPACE') return;
		const own = written.slice(start, at);
		const token = { start, end: at, text: own, lower: own.toLowerCase(), lemma: lemmas[i] ?? value, pos };
		tokens.push(...unglued(token));
	});
	return withStop(tokens, span);
}

/** "He said no.", "they moved in.": the last stop of a sentence is not part of a small word. */
function withStop(tokens: Found[], span: Span): Found[] {
	const last = tokens[tokens.length - 1];
	if (!last || last.end !== span.end || !/^(?:no|in|am|art|fig|sun|sat|mar|jan|do)\.$/.test(last.text))
		return tokens;
	const word = last.text.slice(0, -1);
	const stop: Found = { start: last.end - 1, end: last.end, text: '.', lower: '.', lemma: '.', pos: 'PUNCT' };
	return [...tokens.slice(0, -1), { ...last, end: last.end - 1, text: word, lower: word, lemma: word }, stop];
}

/** Which of these lower-case words stand in the model's lexicon of ordinary English (about 87,000 words, no names). */
function ordinaryWords(candidates: ReadonlySet<string>): Set<string> {
	const { nlp, words } = language();
	const list = [...candidates].filter((word) => /^\p{L}+$/u.test(word));
	const tokens = nlp.readDoc(list.join('\n')).tokens();
	const values = tokens.out(nlp.its.value) as string[];
	const ids = tokens.out(nlp.its.uniqueId) as unknown as number[];
	return new Set(values.filter((_, i) => (ids[i] ?? words) < words));
}

const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text);

/** The tokens of all sentences in order, with part of speech, lemma and place. */
export function findTokens(text: string, sentences: readonly Span[]): Token[] {
	const tokens: Token[] = [];
	const plain = plainBeyondLatin1(text);
	sentences.forEach((span, sentence) => {
		for (const token of tokensOf(text, plain, span))
			tokens.push({ ...token, index: tokens.length, sentence });
	});
	const capitalised = tokens.filter((token) => isCapitalised(token.text));
	const ordinary = ordinaryWords(new Set(capitalised.map((token) => token.lower)));
	for (const token of capitalised) if (ordinary.has(token.lower)) token.ordinary = true;
	return mendTags(tokens);
}
