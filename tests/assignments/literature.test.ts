/**
 * Item analysis against published figures: section 6 of the LSAT, 1000 people, five questions (Bock & Lieberman 1970,
 * Psychometrika 35, 179–197), as described by `descript(LSAT)` in Rizopoulos 2006, Journal of Statistical Software 17(5).
 */
import { expect, test } from 'vitest';
import { correlation, discrimination, facility, pointBiserial } from '../../src/lib/assignments/analysis';

/** How many people answered so: right (1) or wrong (0) on the five questions. */
const PATTERNS =
	'00000:3 00001:6 00010:2 00011:11 00100:1 00101:1 00110:3 00111:4 01000:1 01001:8 01011:16 01101:3 01110:2 01111:15 ' +
	'10000:10 10001:29 10010:14 10011:81 10100:3 10101:28 10110:15 10111:80 11000:16 11001:56 11010:21 11011:173 ' +
	'11100:11 11101:61 11110:28 11111:298';
const people = PATTERNS.split(' ').flatMap((entry) => {
	const [pattern, count] = entry.split(':') as [string, string];
	return Array.from({ length: Number(count) }, () => [...pattern].map(Number));
});
const totals = people.map((person) => person.reduce((sum, score) => sum + score, 0));

/** Item; proportion right; point-biserial with the total, the item included; the item excluded. */
const PUBLISHED = [
	[1, 0.924, 0.3618, 0.1128],
	[2, 0.709, 0.5665, 0.1531],
	[3, 0.553, 0.6181, 0.1727],
	[4, 0.763, 0.5342, 0.1444],
	[5, 0.87, 0.4351, 0.1215],
] as const;

test('a thousand people', () => expect(people).toHaveLength(1000));

test.each(PUBLISHED)('question %i: %d right, r %d, without itself %d', (item, right, included, excluded) => {
	const scores = people.map((person) => person[item - 1]!);
	expect(facility(scores)).toBeCloseTo(right, 10);
	expect(pointBiserial(scores, totals)).toBeCloseTo(included, 3);
	expect(correlation(scores, totals)).toBeCloseTo(included, 3);
	expect(discrimination(scores, totals)).toBeCloseTo(excluded, 3);
});
