/** Code and parameters → a sentence. The only place that speaks to people. ICU messages, plurals and numbers by `Intl`. */
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en';

export type MessageKey = keyof typeof en;
export type Params = Record<string, string | number>;

export const locale = 'en-GB';

const formats = new Map<string, IntlMessageFormat>();

/** The sentence for a key. Parameters fill `{name}`; plurals are ICU: `{count, plural, one {# card} other {# cards}}`. */
export function t(key: MessageKey, params: Params = {}): string {
	let format = formats.get(key);
	if (!format) formats.set(key, (format = new IntlMessageFormat(en[key], locale)));
	return String(format.format(params));
}

/** The sentence for a code that came out of a pure folder (`problem.…`, `lint.…`, `doubt.…`); a plain fallback for unknown ones. */
export function tell(
	prefix: 'problem' | 'lint' | 'doubt' | 'verdict' | 'left-out',
	code: string,
	params: Params = {},
): string {
	const key = `${prefix}.${code}`;
	return key in en ? t(key as MessageKey, params) : t(`${prefix}.unknown`, { code });
}
