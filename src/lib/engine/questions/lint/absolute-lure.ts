/** Lint. Words like "always" and "never" in lures only give them away. */
import { warn, type LintRule } from './view';

const ABSOLUTE =
	/\b(?:always|never|completely|entirely|absolutely|everyone|nobody|nothing|everything|impossible)\b/i;

export const absoluteLure: LintRule = ({ keys, lures }) =>
	lures.some((lure) => ABSOLUTE.test(lure)) && !keys.some((key) => ABSOLUTE.test(key))
		? warn('absolute-lure')
		: [];
