/** Lint. Who told reporters what in which statement: nothing to learn. */
import { reject, type LintRule } from './view';

export const trivial: LintRule = ({ keys, question, stem }) => {
	if (question.form === 'match' || question.form === 'order') return [];
	const credit =
		/\bcontribut\w+ (?:to (?:this|the) )?report(?:ing)?\b|\breported (?:this )?(?:story )?from\b|\bwrote this\b/i.exec(
			stem,
		)?.[0];
	if (credit) return reject('trivial', { answer: credit });
	const price =
		/\b(?:shares?|stock|bonds?)\b.*\b(?:clos(?:e|ed|ing)|were (?:up|down|quoted)|was (?:up|down|quoted)|trad(?:e|ed|ing))\b|\bcomposite trading\b/i.exec(
			stem,
		)?.[0];
	if (price) return reject('trivial', { answer: price });
	const bad = keys.find((key) =>
		/^(?:the |a )?(?:reporters?|journalists?|statement|(?:press|news) (?:conference|release|briefing)|interview|article|story|newspaper|(?:he|she|they|it)|people|things?|ways?|someone|told reporters)\.?$/i.test(
			key.trim(),
		),
	);
	return bad ? reject('trivial', { answer: bad }) : [];
};
