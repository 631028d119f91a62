/** Lint. "may" told as "will", "alleged" gone. */
import { fold } from '../../check/fold';
import { reject, type LintRule } from './view';

export const hedgeLost: LintRule = ({ question, context, stem, keys }) => {
	if (!context.facts || context.text === undefined) return [];
	if (question.form === 'match' || question.form === 'order') return [];
	const said = fold(`${stem} ${keys.join(' ')}`);
	for (const fact of context.facts) {
		if (!question.facts.includes(fact.fingerprint) || !fact.hedge) continue;
		const hedge = context.text.slice(fact.hedge.start, fact.hedge.end);
		const kept = fold(hedge)
			.split(/[^a-z]+/)
			.some((word) => word.length > 2 && said.includes(word.replace(/(?:edly|ed|es|s|ing)$/, '')));
		if (!kept) return reject('hedge-lost', { words: hedge });
	}
	return [];
};
