/** Lint. Choices need one key, something to choose from, and no two alike. */
import { fold } from '../../check/fold';
import { reject, warn, type LintRule } from './view';

export const optionsBroken: LintRule = ({ question, options, keys, lures }) => {
	if (question.form !== 'choice' && question.form !== 'multiple') return [];
	const folded = options.map((option) =>
		fold(option.text)
			.replace(/[^\p{L}\p{N}%$£€.]+/gu, ' ')
			.replace(/^ ?(?:the|an?) /, '')
			.trim(),
	);
	if (folded.includes('')) return reject('option-empty');
	if (new Set(folded).size < folded.length) return reject('options-alike');
	if (lures.length < 1 || options.length < 2) return reject('options-few');
	if (keys.length === 0) return reject('key-missing');
	if (question.form === 'choice' && keys.length > 1) return reject('keys-several');
	return options.length < 3 ? warn('options-few') : [];
};
