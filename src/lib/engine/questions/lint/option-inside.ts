/** Lint. One option stands inside another: "Beijing" and "Beijing and Shanghai". */
import { fold } from '../../check/fold';
import { reject, type LintRule } from './view';

const plain = (text: string) =>
	` ${fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.replace(/^ ?(?:the|an?) /, '')
		.trim()} `;

export const optionInside: LintRule = ({ options }) => {
	for (const a of options)
		for (const b of options)
			if (
				a !== b &&
				plain(a.text).trim() !== '' &&
				plain(b.text) !== plain(a.text) &&
				plain(b.text).includes(plain(a.text))
			)
				return reject('option-inside', { option: a.text });
	return [];
};
