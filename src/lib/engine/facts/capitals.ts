/** The first word of a sentence → does it keep its capital in the middle of one? */
import { hasCapital } from '../words/capital-words';
import type { Context } from './context';

/** "Higher fees", "Earnings of": an ordinary word, large only because a sentence begins with it. */
function isOrdinaryStart({ tokens }: Context, i: number): boolean {
	const [token, next] = [tokens[i]!, tokens[i + 1]];
	return (
		token.ordinary === true &&
		tokens[i - 1]?.sentence !== token.sentence &&
		!/^\p{Lu}/u.test(next?.text ?? '') &&
		!hasCapital(token.text) &&
		!tokens.some(({ text, sentence }, at) => text === token.text && tokens[at - 1]?.sentence === sentence)
	);
}

/** "Democratic voters": not "Conservative estimates", "Green energy". */
const isPartyName = (word: string) => /^(?:Democrat(?:s|ic)?|Republicans?)$/.test(word);

/** Does the first word keep its capital inside a sentence? */
export function isNameLike(context: Context, i: number): boolean {
	const token = context.tokens[i]!;
	const next = context.tokens[i + 1];
	return (
		isPartyName(token.text) ||
		(token.pos === 'PROPN' && !isOrdinaryStart(context, i)) ||
		context.mentions.has(i) ||
		/^\p{Lu}{2}/u.test(token.text) ||
		(next?.pos === 'PROPN' && (token.pos === 'ADJ' || isWrittenSo(context, i)))
	);
}

/** "Racing Academy" at the head of a sentence: elsewhere, inside one, its first word has its capital too. */
function isWrittenSo({ tokens }: Context, i: number): boolean {
	const [token, next] = [tokens[i]!, tokens[i + 1]!];
	return (
		/^\p{Lu}/u.test(token.text) &&
		tokens.some(
			({ text, sentence }, at) =>
				text === token.text && tokens[at + 1]?.text === next.text && tokens[at - 1]?.sentence === sentence,
		)
	);
}
