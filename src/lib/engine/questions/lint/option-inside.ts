/** Lint. One option stands inside another: "Beijing" and "Beijing and Shanghai". */
import { fold } from '../../check/fold';
import { reject, type LintRule } from './view';

const plain = (text: string) =>
	` ${fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.replace(/^ ?(?:the|an?) /, '')
		.trim()} `;

export const optionInside: LintRule = ({ options }) => {
	const all = options.map((option) => plain(option.text));
	const inside = all.findIndex(
		(one) => one.trim() !== '' && all.some((other) => other !== one && other.includes(one)),
	);
	return inside < 0 ? [] : reject('option-inside', { option: options[inside]!.text });
};
