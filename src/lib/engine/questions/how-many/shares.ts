/** Shares of a whole → "what percentage of …?" */
import type { FactWords } from '../../types';
import { contentWords, inside, join, turned } from '../wording';
import { SHARE } from './patterns';

/** What one does with a share of something. */
const HOLDS = new Set(
	'win receive get take hold own control earn draw capture have attract lose garner secure make represent comprise'.split(
		' ',
	),
);

const OF =
	/^(up )?(?:(?:about|around|nearly|almost|roughly|approximately|just|only|over|under|(?:more|less) than) )*of (.+)$/;

/** "won 58 percent of the vote in Faro" → what percentage of the vote in Faro did he win? "15% to her 12%" is a comparison. */
export function shareHeld(words: FactWords, lemma: string): string | null {
	const [, particle = '', whole = ''] = OF.exec(words.rest ?? '') ?? [];
	const subject = turned(words);
	if (
		!/%|per ?cent/.test(words.amount ?? '') ||
		!whole ||
		!subject ||
		!HOLDS.has(lemma) ||
		/%|per ?cent|,/.test(whole)
	)
		return null;
	return join('What percentage of', whole, subject, particle, words.where);
}

const GROUP = new RegExp(`^(${SHARE}) of (\\p{L}[^,]*)$`, 'iu');

/** "79 percent of captains said they were satisfied" → what percentage of captains said so? */
export function shareSaying({
	who,
	verb,
	content,
}: FactWords): { amount: string; value: number; question: string } | null {
	const [, amount, group] = GROUP.exec(who ?? '') ?? [];
	if (!amount || !group || !verb || !content) return null;
	// "75 percent of those": of whom?
	if (/^(?:those|them|the rest)\b/i.test(group) || /\b(?:he|she|I|we|you)\b/.test(content)) return null;
	if (contentWords(content).length < 2) return null;
	return {
		amount: inside(amount),
		value: Number(/\d[\d.]*/.exec(amount)![0]),
		question: join('What percentage of', group, verb, content),
	};
}
