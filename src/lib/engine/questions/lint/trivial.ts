/** Lint. Who told reporters what in which statement: nothing to learn. */
import { reject, type LintRule } from './view';

/** "Where did its shares close, up 50 cents?": forgotten by the next day. "Who bought shares before the shop closed?" is none. */
const CLOSING_PRICE =
	/\b(?:shares?|stocks?|bonds?) (?:\p{L}+ ){0,3}?(?:closed?|closing|(?:was|were) (?:up|down|quoted))\b|\bcomposite trading\b/iu;

export const trivial: LintRule = ({ keys, question, stem }) => {
	if (question.form === 'match' || question.form === 'order') return [];
	const credit =
		/\bcontribut\w+ (?:to (?:this|the) )?report(?:ing)?\b|\breported (?:this )?(?:story )?from\b|\bwrote this\b/i.exec(
			stem,
		)?.[0];
	if (credit) return reject('trivial', { answer: credit });
	const price = CLOSING_PRICE.exec(stem)?.[0];
	if (price && [stem, ...keys].some((text) => /\d/.test(text))) return reject('trivial', { answer: price });
	const bad = keys.find((key) =>
		/^(?:the |a )?(?:reporters?|journalists?|statement|(?:press|news) (?:conference|release|briefing)|interview|article|story|newspaper|(?:he|she|they|it)|people|things?|ways?|someone|told reporters)\.?$/i.test(
			key.trim(),
		),
	);
	return bad ? reject('trivial', { answer: bad }) : [];
};
