/** Lint. "All of the above" tests the trick, not the fact. */
import { reject, type LintRule } from './view';

export const allOfTheAbove: LintRule = ({ options }) =>
	options.some((option) =>
		/\b(?:all|none|both|neither|any) of (?:the (?:above|below|others)|these|them)\b|^[a-d] and [a-d]$/i.test(
			option.text,
		),
	)
		? reject('all-of-the-above')
		: [];
