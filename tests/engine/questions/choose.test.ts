/** Banks of any kind → quizzes that keep the rules of choosing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseQuiz } from '../../../src/lib/engine/questions/choose';
import { layOut } from '../../../src/lib/engine/questions/bench';
import { isCentral } from '../../../src/lib/engine/questions/importance';
import { makeQuestions } from '../../../src/lib/engine/questions/make';
import type { Question, QuestionBody } from '../../../src/lib/engine/types';
import { FACTS, FINDINGS } from './fixture';

const body = fc.oneof<fc.Arbitrary<QuestionBody>[]>(
	fc.constant({
		form: 'choice',
		options: ['a', 'b', 'c'].map((text, index) => ({ text, correct: index === 0 })),
	}),
	fc.boolean().map((answer) => ({ form: 'true-false', answer })),
	fc.constant({ form: 'short', answer: 'x', accept: [] }),
	fc.constant({ form: 'recall', answer: 'x' }),
);

const bank: fc.Arbitrary<Question[]> = fc
	.array(
		fc.record({
			body,
			fact: fc.nat(20),
			start: fc.nat(3000),
			asks: fc.constantFrom('name', 'date', 'amount', 'content' as const),
			confidence: fc.double({ min: 0.85, max: 1, noNaN: true }),
			meets: fc.array(fc.nat(30), { maxLength: 3 }),
		}),
		{ maxLength: 30 },
	)
	.map((rows) =>
		rows.map(({ body, fact, start, asks, confidence, meets }, index) => ({
			id: `q${index}`,
			facts: [`f${fact}`],
			stem: `What is ${index}?`,
			evidence: [{ start, end: start + 50 }],
			conflicts: meets.map((other) => `q${other}`),
			explanation: 'It is so.',
			confidence,
			rule: 'test',
			maker: 'test',
			asks: asks as NonNullable<Question['asks']>,
			...body,
		})),
	);

const seeds = fc.string({ maxLength: 8 });

describe('whatever the bank', () => {
	test('no two questions share a fact or give each other away', () => {
		fc.assert(
			fc.property(bank, seeds, (questions, seed) => {
				const quiz = chooseQuiz(questions, { seed });
				const ids = quiz.map((question) => question.id);
				for (const question of quiz)
					expect(question.conflicts.filter((id) => id !== question.id && ids.includes(id))).toEqual([]);
				const facts = quiz.flatMap((question) => question.facts);
				expect(new Set(facts).size).toBe(facts.length);
			}),
		);
	});

	test('at most two in five ask for a name or a date, but for a quiz of one', () => {
		fc.assert(
			fc.property(bank, seeds, (questions, seed) => {
				const quiz = chooseQuiz(questions, { seed });
				const asking = quiz.filter((question) => question.asks === 'name' || question.asks === 'date').length;
				expect(asking).toBeLessThanOrEqual(Math.max(1, Math.floor(0.4 * quiz.length)));
			}),
		);
	});

	test('never more than asked for, and in the order of the article', () => {
		fc.assert(
			fc.property(bank, seeds, fc.nat(12), (questions, seed, count) => {
				const quiz = chooseQuiz(questions, { seed, count });
				expect(quiz.length).toBeLessThanOrEqual(count);
				const places = quiz.map((question) => question.evidence[0]!.start);
				expect(places).toEqual([...places].sort((a, b) => a - b));
			}),
		);
	});

	test('the key stands first, in the middle and last equally often, give or take one', () => {
		fc.assert(
			fc.property(bank, seeds, (questions, seed) => {
				const choices = chooseQuiz(questions, { seed }).filter(
					(question) => question.form === 'choice' && question.asks !== 'date' && question.asks !== 'amount',
				);
				const counts = [0, 1, 2].map(
					(at) =>
						choices.filter((question) => question.form === 'choice' && question.options[at]?.correct).length,
				);
				expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
			}),
		);
	});

	test('as many true as false, give or take one', () => {
		fc.assert(
			fc.property(bank, seeds, (questions, seed) => {
				const quiz = chooseQuiz(questions, { seed });
				const of = (answer: boolean) =>
					quiz.filter((question) => question.form === 'true-false' && question.answer === answer).length;
				expect(Math.abs(of(true) - of(false))).toBeLessThanOrEqual(1);
			}),
		);
	});

	test('the same seed gives the same quiz, and nothing in the bank is changed', () => {
		fc.assert(
			fc.property(bank, seeds, (questions, seed) => {
				const before = structuredClone(questions);
				expect(chooseQuiz(questions, { seed })).toEqual(chooseQuiz(questions, { seed }));
				expect(questions).toEqual(before);
			}),
		);
	});
});

describe('what is made of the fixture, whatever the seed', () => {
	const text = FINDINGS.document.text;

	test('keys, options, stems, spans', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const { questions } = makeQuestions(FINDINGS, FACTS, { seed });
				expect(makeQuestions(FINDINGS, FACTS, { seed }).questions).toEqual(questions);
				for (const question of questions) {
					for (const span of question.evidence) expect(text.slice(span.start, span.end)).toMatch(/\S/);
					if (question.form === 'choice') {
						expect(question.options.filter((option) => option.correct)).toHaveLength(1);
						expect(question.options).toHaveLength(3);
						expect(new Set(question.options.map((option) => option.text.toLowerCase())).size).toBe(3);
						const key = question.options.find((option) => option.correct)!.text;
						expect(question.stem.toLowerCase()).not.toContain(key.toLowerCase());
					}
					if (question.form === 'short')
						expect(question.stem.toLowerCase()).not.toContain(question.answer.toLowerCase());
					if (question.form === 'gap')
						expect(text.slice(question.gap.start, question.gap.end)).toBe(question.answer);
					for (const [, quoted] of question.explanation.matchAll(/“([^”]+)”/g))
						expect(text).toContain(quoted!);
				}
			}),
			{ numRuns: 15 },
		);
	});

	test('a quiz has several forms', () => {
		const { questions } = makeQuestions(FINDINGS, FACTS, { seed: 'a' });
		const quiz = chooseQuiz(questions, { seed: 'a', count: 8 });
		expect(quiz.length).toBeGreaterThanOrEqual(3);
		expect(new Set(quiz.map((question) => question.form)).size).toBeGreaterThanOrEqual(3);
	});
});

describe('what is told in passing', () => {
	const question = (id: string, more: Partial<Question> = {}): Question =>
		({
			id,
			facts: [id],
			stem: `What is ${id}?`,
			evidence: [{ start: Number(id.slice(1)) * 100, end: Number(id.slice(1)) * 100 + 50 }],
			conflicts: [],
			explanation: 'It is so.',
			confidence: 0.95,
			rule: 'what',
			maker: 'what',
			asks: 'content',
			form: 'recall',
			answer: `the answer of ${id}`,
			...more,
		}) as Question;
	const some = [
		question('q1', { worth: 0.9 }),
		question('q2', { worth: 0.6 }),
		question('q3', { worth: 0.5 }),
	];
	const ids = (quiz: Question[]) => quiz.map(({ id }) => id).sort();

	test('is left out where nobody says how many', () => {
		expect(ids(chooseQuiz(some, { seed: 'a' }))).toEqual(['q1']);
	});

	test('is left out there, however well it asks, and fills a quiz with a count', () => {
		const passing = [question('q1', { worth: 0.9 }), question('q2', { worth: 0.95, passing: true })];
		expect(ids(chooseQuiz(passing, { seed: 'a' }))).toEqual(['q1']);
		expect(ids(chooseQuiz(passing, { seed: 'a', count: 2 }))).toEqual(['q1', 'q2']);
	});

	test('asks for nothing twice', () => {
		const twice = [
			question('q1', { answer: 'Porto' } as Partial<Question>),
			question('q2', { answer: 'Porto' } as Partial<Question>),
		];
		expect(chooseQuiz(twice, { seed: 'a' })).toHaveLength(1);
	});

	test('puts others in the place of what is too many of one kind', () => {
		const truths = ['q1', 'q2', 'q3'].map((id) =>
			question(id, { worth: 0.6, form: 'true-false', answer: true } as Partial<Question>),
		);
		const others = ['q4', 'q5'].map((id) => question(id, { worth: 0.5 }));
		const quiz = chooseQuiz([...truths, ...others], { seed: 'a', count: 3 });
		expect(quiz).toHaveLength(3);
		expect(quiz.filter(({ form }) => form === 'true-false')).toHaveLength(1);
	});

	test('fills a quiz that would be too short', () => {
		expect(ids(chooseQuiz(some, { seed: 'a', count: 3 }))).toEqual(['q1', 'q2', 'q3']);
	});

	test('what is likelier to be struck out than kept fills nothing', () => {
		const poor = [...some, question('q4', { worth: 0.45 })];
		expect(ids(chooseQuiz(poor, { seed: 'a', count: 4 }))).toEqual(['q1', 'q2', 'q3']);
	});
});

test('who is met once and late is in passing, unless of some office', () => {
	const opening = { ...FINDINGS.document, sentences: FINDINGS.document.sentences.slice(0, 1) };
	const bench = layOut({ ...FINDINGS, document: opening }, FACTS, { seed: 'test' });
	const duarte = bench.entities.get('duarte')!;
	expect(isCentral({ ...duarte, roles: [] }, bench)).toBe(false);
	expect(isCentral(duarte, bench)).toBe(true);
	expect(isCentral({ ...duarte, roles: [], mentions: Array(8).fill(duarte.mentions[0]) }, bench)).toBe(true);
});

test('a match does not take the place of the questions it is made of', () => {
	const one = (id: string, facts: string[], form: 'match' | 'true-false', at: number): Question =>
		({
			id,
			facts,
			stem: `What of ${id}?`,
			evidence: [{ start: at, end: at + 50 }],
			conflicts: [],
			explanation: 'It is so.',
			confidence: 0.95,
			worth: form === 'match' ? 0.95 : 0.8,
			rule: 'test',
			maker: form,
			asks: 'content',
			...(form === 'match'
				? { form, pairs: facts.map((fact) => ({ left: fact, right: `of ${fact}` })) }
				: { form, answer: at % 2 === 0 }),
		}) as Question;
	const bank = [
		one('match', ['a', 'b', 'c'], 'match', 0),
		one('a', ['a'], 'true-false', 0),
		one('b', ['b'], 'true-false', 1001),
		one('c', ['c'], 'true-false', 2000),
	];
	expect(chooseQuiz(bank, { seed: 's', count: 3 }).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
	expect(chooseQuiz(bank.slice(0, 1), { seed: 's', count: 3 }).map(({ id }) => id)).toEqual(['match']);
});
