/** Lint. Who told reporters what in which statement: nothing to learn. */
import { reject, type LintRule } from './view';

export const trivial: LintRule = ({ keys, question }) => {
	if (question.form === 'match' || question.form === 'order') return [];
	const bad = keys.find((key) =>
		/^(?:the |a )?(?:reporters?|journalists?|statement|(?:press|news) (?:conference|release|briefing)|interview|article|story|newspaper|(?:he|she|they|it)|people|things?|ways?|someone|told reporters)\.?$/i.test(
			key.trim(),
		),
	);
	return bad ? reject('trivial', { answer: bad }) : [];
};
