/** Lint. Who told reporters what in which statement: nothing to learn. */
import { reject, type LintRule } from './view';

export const trivial: LintRule = ({ keys, question, stem }) => {
	if (question.form === 'match' || question.form === 'order') return [];
	const credit =
		/\bcontribut\w+ (?:to (?:this|the) )?report(?:ing)?\b|\breported (?:this )?(?:story )?from\b|\bwrote this\b/i.exec(
			stem,
		)?.[0];
	if (credit) return reject('trivial', { answer: credit });
	const bad = keys.find((key) =>
		/^(?:the |a )?(?:reporters?|journalists?|statement|(?:press|news) (?:conference|release|briefing)|interview|article|story|newspaper|(?:he|she|they|it)|people|things?|ways?|someone|told reporters)\.?$/i.test(
			key.trim(),
		),
	);
	return bad ? reject('trivial', { answer: bad }) : [];
};
