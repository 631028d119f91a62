/** Lint. The key, or another name for it, stands in the stem. */
import { fold } from '../../check/fold';
import { FUNCTION_WORDS } from '../../words/answers';
import { reject, type LintRule } from './view';

const plain = (text: string) =>
	` ${fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;
const content = (text: string) =>
	plain(text)
		.trim()
		.split(' ')
		.filter((word) => word.length > 0 && !FUNCTION_WORDS.has(word));

export const answerInStem: LintRule = ({ stem, keys, question, context }) => {
	if (question.form === 'match' || question.form === 'order' || question.form === 'true-false') return [];
	const folded = plain(stem);
	for (const key of keys) {
		const kept = content(key).join(' ');
		if (kept.length > 1 && (folded.includes(plain(key)) || folded.includes(` ${kept} `)))
			return reject('answer-in-stem', { answer: key });
		const same = context.entities?.find((entity) =>
			[entity.name, ...entity.aliases].some((name) => plain(name) === plain(key)),
		);
		const alias =
			same &&
			[same.name, ...same.aliases].find(
				(name) => name.length > 2 && /^\p{Lu}/u.test(name) && folded.includes(plain(name)),
			);
		if (alias) return reject('answer-in-stem', { answer: alias });
	}
	return [];
};
