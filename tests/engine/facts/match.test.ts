/** Ids stay with their facts when an article or the engine changes a little. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignTexts } from '../../../src/lib/engine/facts/align';
import { matchFacts, type MatchFact } from '../../../src/lib/engine/facts/match';

const NAMES = ['Ada Lind', 'Tom Brook', 'Mara Voss', 'Ivo Petrov', 'Lena Ortiz'];
const DEEDS = [
	'open a bridge',
	'close the harbour',
	'plant trees',
	'sell two ferries',
	'repair the school roof',
];
const TOWNS = ['Norwick', 'Easthaven', 'Millbrook', 'Stonegate', 'Farleigh'];

/** Invented paragraphs, all different. */
const paragraphs = fc.uniqueArray(
	fc
		.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...DEEDS), fc.constantFrom(...TOWNS))
		.map(([name, deed, town]) => `${name} agreed to ${deed} in ${town} before the winter.`),
	{ minLength: 2, maxLength: 12 },
);

/** One fact for each paragraph, its evidence the paragraph. */
function factsOf(list: string[], print = (text: string) => text): MatchFact[] {
	let at = 0;
	return list.map((text) => {
		const start = at;
		at += text.length + 1;
		return {
			kind: 'agreement',
			fingerprint: print(text),
			text,
			evidence: [{ start, end: start + text.length }],
		};
	});
}

const side = (list: string[], print?: (text: string) => string) => ({
	text: list.join('\n'),
	facts: factsOf(list, print),
});

describe('matchFacts', () => {
	test('the same reading matches itself', () => {
		fc.assert(
			fc.property(paragraphs, (list) => {
				expect(matchFacts(side(list), side(list))).toEqual(list.map((_, i) => i));
			}),
		);
	});

	test('a paragraph more: the others keep their ids, the new one has none', () => {
		fc.assert(
			fc.property(paragraphs, fc.nat(), (list, seed) => {
				const at = seed % (list.length + 1);
				const more = [...list.slice(0, at), 'A storm closed the coast road on Sunday.', ...list.slice(at)];
				const matched = matchFacts(side(list), side(more));
				expect(matched).toEqual(
					[...list.keys()]
						.slice(0, at)
						.concat(NaN, [...list.keys()].slice(at))
						.map((i) => (Number.isNaN(i) ? null : i)),
				);
			}),
		);
	});

	test('a paragraph moved: every id stays, even when fingerprints changed', () => {
		fc.assert(
			fc.property(paragraphs, fc.nat(), fc.nat(), (list, a, b) => {
				const order = [...list.keys()];
				const [moved] = order.splice(a % list.length, 1);
				order.splice(b % list.length, 0, moved!);
				const next = side(
					order.map((i) => list[i]!),
					(text) => `new ${text}`,
				);
				expect(matchFacts(side(list), next)).toEqual(order);
			}),
		);
	});

	test('a typo put right: the id stays', () => {
		fc.assert(
			fc.property(paragraphs, fc.nat(), (list, seed) => {
				const at = seed % list.length;
				const typo = list.map((text, i) => (i === at ? text.replace('agreed', 'agred') : text));
				expect(matchFacts(side(typo), side(list))).toEqual(list.map((_, i) => i));
			}),
		);
	});

	test('a better rule: other fingerprints, another speaker, same ids', () => {
		fc.assert(
			fc.property(paragraphs, (list) => {
				const old = side(list);
				const better = {
					text: old.text,
					facts: old.facts.map((fact) => ({
						...fact,
						fingerprint: `2 ${fact.fingerprint}`,
						text: fact.text.replace(/^\S+ \S+/, 'The mayor'),
					})),
				};
				expect(matchFacts(old, better)).toEqual(list.map((_, i) => i));
			}),
		);
	});

	test('no old fact is given twice', () => {
		fc.assert(
			fc.property(paragraphs, paragraphs, (a, b) => {
				const used = matchFacts(side(a), side(b)).filter((i) => i !== null);
				expect(new Set(used).size).toBe(used.length);
			}),
		);
	});

	test('three agreements of one sentence keep apart; another kind never matches', () => {
		const text = 'Both towns agreed to open a school, plant trees and sell two ferries.';
		const evidence = [{ start: 0, end: text.length }];
		const fact = (kind: MatchFact['kind'], words: string, fingerprint = words): MatchFact => ({
			kind,
			fingerprint,
			text: words,
			evidence,
		});
		const old = [
			'Both towns agreed to open a school.',
			'Both towns agreed to plant trees.',
			'Both towns agreed to sell two ferries.',
		];
		const next = [old[2]!, old[0]!, old[1]!].map((words) =>
			fact('agreement', words.replace('towns', 'cities'), `x${words}`),
		);
		expect(
			matchFacts({ text, facts: old.map((words) => fact('agreement', words)) }, { text, facts: next }),
		).toEqual([2, 0, 1]);
		expect(
			matchFacts({ text, facts: [fact('plan', old[0]!)] }, { text, facts: [fact('agreement', old[0]!)] }),
		).toEqual([null]);
	});

	test('a sentence that is gone takes its fact along', () => {
		const [old, next] = [
			side(['Ada Lind agreed to plant trees.', 'Tom Brook left Norwick in May.']),
			side(['Tom Brook left Norwick in May.']),
		];
		expect(matchFacts(old, next)).toEqual([1]);
	});
});

describe('alignTexts', () => {
	test('an edit inside a sentence moves what follows it exactly', () => {
		const [old, next] = [
			'The ferry is late. Ada saw the old bridge fall.',
			'Ada saw the very old bridge fall. The ferry is late.',
		];
		const at = old.indexOf('bridge');
		const [moved] = alignTexts(old, next)({ start: at, end: at + 6 });
		expect(next.slice(moved!.start, moved!.end)).toBe('bridge');
	});

	test('spans always lie inside the new text', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.nat(), fc.nat(), (old, next, a, b) => {
				const start = a % (old.length + 1);
				const end = Math.min(old.length, start + (b % 20));
				for (const span of alignTexts(old, next)({ start, end })) {
					expect(span.start).toBeGreaterThanOrEqual(0);
					expect(span.end).toBeLessThanOrEqual(next.length);
				}
			}),
		);
	});
});
