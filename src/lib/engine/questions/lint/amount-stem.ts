/** Lint. "By how much did it fall to from 105 yen?", "… fall, or 1.4 percent?", "… win at least?": "How many were killed and 18 hurt?": an amount cut out of its sentence. */
import { reject, type LintRule } from './view';

const LEFT_BEHIND =
	/\b(?:by how much|how much|how many)\b.*\b(?:to|at) (?:from\b|.*\bfrom [\d£$€])|, or (?:about |some )?[£$€]?\d[^,]*\?$|\b(?:at least|at most|more than|less than|up to)\?$|\bhow (?:many|much|long)\b.*\b(?:and|but|or) \d[\d,.]*(?:%| (?!\p{Lu}\p{Ll}+ \d{4})\p{L})/iu;

export const amountStem: LintRule = ({ bare }) => {
	if (!/\b(?:how much|how many|what level|what percentage)\b/i.test(bare)) return [];
	const found = LEFT_BEHIND.exec(bare);
	return found ? reject('stem-broken', { what: found[0].slice(-30) }) : [];
};
