/** An amount and the words around it: the bound in front, and whether it is the subject's at all. */
import type { Fact, FactWords } from '../../types';

/** More or less than a number: other bounds may hold as well. */
export const isBound = (amount: string) =>
	/\b(?:more than|less than|fewer than|at least|at most|up to|over|under|nearly|almost|just over|just under|as many as|as much as)\b/i.test(
		amount,
	);

/** "about 9%": the bound belongs to the key. */
export function bounded({ text, parts }: Fact, amount: string): string {
	const at = parts?.find(({ part }) => part === 'amount')?.from ?? 0;
	const bound =
		/\b(?:about|around|nearly|almost|roughly|approximately|more than|less than|fewer than|at least|up to|just over|just under|over|under|as many as|as much as) $/i.exec(
			text.slice(0, at),
		)?.[0];
	return bound ? `${bound.toLowerCase()}${amount}` : amount;
}

/** Words between a verb and its amount; after more it is another's. */
const MOST_BETWEEN = 6;

/** A clause about somebody else stands between verb and amount: the amount is not the subject's. */
export function isNested(fact: Fact): boolean {
	const verb = fact.parts?.find((part) => part.part === 'verb');
	const amount = fact.parts?.find((part) => part.part === 'amount');
	if (!verb || !amount) return false;
	const between = fact.text.slice(verb.to, amount.from);
	return (
		between.trim().split(/\s+/).length > MOST_BETWEEN ||
		/\b(?:who|which|that|whose|where|when|if|because|after|before)\b/.test(between)
	);
}

/** "spent more than $1 million on posters": the bound is the amount's own, and what follows is the rest. */
export const withoutBound = (words: FactWords): FactWords =>
	words.rest
		? {
				...words,
				rest: words.rest.replace(
					/^(?:more than|less than|nearly|almost|about|around|roughly|over|up to|at least) (?=(?:on|for|in|to|into|from)\b)/,
					'',
				),
			}
		: words;
