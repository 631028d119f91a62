/** Facts made by hand → the questions that come of them. */
import { describe, expect, test } from 'vitest';
import { makeQuestions } from '../../../src/lib/engine/questions/make';
import type { Question } from '../../../src/lib/engine/types';
import { FACTS, FINDINGS } from './fixture';

const { questions } = makeQuestions(FINDINGS, FACTS, { seed: 'test' });

const by = (maker: string, form?: string) =>
	questions.filter((one) => one.maker === maker && (!form || one.form === form));
const keyOf = (question: Question) =>
	'options' in question
		? question.options.find((option) => option.correct)?.text
		: 'answer' in question
			? question.answer
			: undefined;

const STEMS: [maker: string, stem: string, key: string][] = [
	[
		'when',
		'In the report “Harbour talks end in Lisbon”, when did Clara Mendes meet Olaf Brandt in Lisbon?',
		'3 March 2024',
	],
	[
		'when',
		'In the report “Harbour talks end in Lisbon”, in which month and year did Ines Duarte close the old pier of Porto?',
		'May 2021',
	],
	['where', 'On 3 March 2024, where did Clara Mendes meet Olaf Brandt?', 'Lisbon'],
	[
		'who',
		'In the report “Harbour talks end in Lisbon”, who closed the old pier of Porto in May 2021?',
		'Ines Duarte',
	],
	[
		'what-was-agreed',
		'In the report of 5 March 2024, what did Olaf Brandt ask Portugal to do?',
		'Lower its harbour fees',
	],
	[
		'how-many',
		'In the report “Harbour talks end in Lisbon” of 5 March 2024, how long did the meeting between Clara Mendes and Olaf Brandt last?',
		'more than six hours',
	],
	[
		'how-many',
		'In the report “Harbour talks end in Lisbon” of 5 March 2024, by how much did the price of a Nordline ticket rise?',
		'8%',
	],
	['who-is-who', 'As of 5 March 2024, who was the mayor of Porto?', 'Ines Duarte'],
	[
		'why',
		'In the report “Harbour talks end in Lisbon” of 5 March 2024, why did the price of a Nordline ticket rise?',
		'higher fuel taxes',
	],
	['first-since', 'The closure in May 2021 was the first of the Porto pier since which year?', '1974'],
];

describe('stems and keys', () => {
	test.each(STEMS)('%s: %s', (maker, stem, key) => {
		const found = by(maker).filter((question) => question.stem === stem);
		expect(found.length).toBeGreaterThan(0);
		for (const question of found) expect(String(keyOf(question)).toLowerCase()).toBe(key.toLowerCase());
	});
});

test('a quotation gets a gap of a meaningful phrase, exact to the letter', () => {
	const gaps = by('finish-the-quote');
	expect(gaps.map((gap) => gap.form)).toEqual(['gap', 'gap']);
	for (const gap of gaps) {
		if (gap.form !== 'gap') throw new Error('no gap');
		expect(FINDINGS.document.text.slice(gap.gap.start, gap.gap.end)).toBe(gap.answer);
	}
	expect(gaps.map(keyOf)).toEqual(expect.arrayContaining(['southern ports', 'winter storms']));
});

test('what was agreed is asked as multiple response, every key in it an item', () => {
	const [several] = by('what-was-agreed', 'multiple');
	if (several?.form !== 'multiple') throw new Error('no multiple');
	expect(several.options.filter((option) => option.correct)).toHaveLength(3);
	expect(several.facts).toHaveLength(3);
});

test('three people and their posts are matched', () => {
	const [match] = by('who-is-who', 'match');
	if (match?.form !== 'match') throw new Error('no match');
	expect(match.pairs).toContainEqual({ left: 'Ines Duarte', right: 'mayor of Porto' });
});

test('who asks for lures among those who did not take part', () => {
	const [who] = by('who', 'choice').filter((question) => question.stem.includes('pier'));
	if (who?.form !== 'choice') throw new Error('no choice');
	expect(who.options.map((option) => option.text).sort()).toEqual([
		'Clara Mendes',
		'Ines Duarte',
		'Olaf Brandt',
	]);
});

test('every question carries its evidence and restates the fact', () => {
	for (const question of questions) {
		expect(question.evidence.length).toBeGreaterThan(0);
		expect(question.explanation).toMatch(/[.?!”]$/);
		expect(question.rule).toBe(question.maker);
	}
});

test('doubtful and unsure facts give no questions, and it is said why', () => {
	const doubtful = FACTS.map((fact) => ({ ...fact, doubt: { code: 'unclear-pronoun' } }));
	const unsure = FACTS.map((fact) => ({ ...fact, confidence: 0.6 }));
	for (const [facts, code] of [
		[doubtful, 'fact-doubtful'],
		[unsure, 'below-floor'],
	] as const) {
		const made = makeQuestions(FINDINGS, facts, { seed: 'test' });
		expect(made.questions.filter((question) => question.maker !== 'finish-the-quote')).toEqual([]);
		for (const question of made.questions) expect(question.stem).toMatch(/^Complete the quotation: “/);
		expect(new Set(made.dropped.map((one) => one.code))).toContain(code);
	}
});

test('questions that give each other away name each other', () => {
	for (const question of questions)
		for (const id of question.conflicts)
			expect(questions.find((other) => other.id === id)?.conflicts).toContain(question.id);
	const when = questions.find((question) => question.stem.includes(', when did Clara Mendes'))!;
	const where = questions.find((question) => question.stem.startsWith('On 3 March 2024, where'))!;
	expect(when.conflicts).toContain(where.id);
});
