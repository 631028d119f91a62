/** Whatever the article: the reading keeps its promises. Articles are our own, in tests/fixtures and questions. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/lib/engine/index';
import type { Reading, Span } from '../../src/lib/engine/types';

const fixtures = path.resolve(import.meta.dirname, '../fixtures/articles');
const articles = readdirSync(fixtures).map((name) => ({
	name,
	text: readFileSync(path.join(fixtures, name), 'utf8'),
	published: name.slice(0, 10),
}));

/** Every span the reading holds, wherever it is. */
function spansOf(value: unknown, found: Span[] = []): Span[] {
	if (Array.isArray(value)) for (const item of value) spansOf(item, found);
	else if (value && typeof value === 'object') {
		if ('start' in value && 'end' in value) found.push(value as Span);
		for (const item of Object.values(value)) spansOf(item, found);
	}
	return found;
}

/** The right option, pairs, items or typed answer, as one text. */
function keyOf(question: Reading['questions'][number]): string {
	switch (question.form) {
		case 'choice':
		case 'multiple':
			return question.options
				.filter((option) => option.correct)
				.map((option) => option.text)
				.join('|');
		case 'true-false':
			return String(question.answer);
		case 'match':
			return question.pairs.map((pair) => pair.right).join('|');
		case 'order':
			return question.items.join('|');
		default:
			return question.answer;
	}
}

describe.each(articles)('$name', ({ text, published }) => {
	const reading = read({ text, published });

	test('every span lies inside the text', () => {
		for (const { start, end } of spansOf(reading)) {
			expect(start).toBeGreaterThanOrEqual(0);
			expect(end).toBeLessThanOrEqual(text.length);
			expect(start).toBeLessThanOrEqual(end);
		}
	});

	test('facts and questions show their evidence', () => {
		for (const fact of reading.facts) expect(fact.evidence.length, fact.text).toBeGreaterThan(0);
		for (const question of reading.questions)
			expect(question.evidence.length, question.stem).toBeGreaterThan(0);
	});

	test('it has questions, each on facts of the reading', () => {
		const wordCount = text.split(/\s+/).length;
		expect(reading.questions.length).toBeGreaterThanOrEqual((8 * wordCount) / 500);
		const known = new Set(reading.facts.map((fact) => fact.fingerprint));
		for (const question of reading.questions)
			for (const fact of question.facts) expect(known).toContain(fact);
	});

	test('a choice has one key, and its options differ', () => {
		for (const question of reading.questions) {
			if (question.form !== 'choice') continue;
			const texts = question.options.map((option) => option.text.toLowerCase());
			expect(new Set(texts).size, question.stem).toBe(texts.length);
			expect(question.options.filter((option) => option.correct).length, question.stem).toBe(1);
		}
	});

	test('no stem holds its key', () => {
		for (const question of reading.questions) {
			if (!['choice', 'gap', 'short'].includes(question.form)) continue;
			const words = (value: string) => ` ${value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
			expect(words(question.stem), question.stem).not.toContain(words(keyOf(question)));
		}
	});

	test('a gap answer is what stands in the article at its place', () => {
		for (const question of reading.questions) {
			if (question.form !== 'gap') continue;
			expect(text.slice(question.gap.start, question.gap.end)).toBe(question.answer);
		}
	});

	test('the same seed gives the same reading', () => {
		expect(read({ text, published })).toEqual(reading);
	});
});

test('a text whose last words are “in the U.S.” is read', () => {
	const text =
		'Clara Mendes went on to criticise Nordline for its failure to mention Lund or the plight of ferry captains in the U.S.';
	expect(read({ text: `Ferries face a hard year\n\n${text}` }).entities.map(({ name }) => name)).toContain(
		'Clara Mendes',
	);
});
