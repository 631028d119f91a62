/** An invented assignment, and random ones. */
import fc from 'fast-check';
import { arrange } from '../../src/lib/assignments/arrange';
import type { AssignedQuestion, Assignment } from '../../src/lib/assignments/types';
import type { Question, QuestionBase, QuestionBody } from '../../src/lib/engine/types';
import { seededRandom } from '../../src/lib/random';

const word = fc.stringMatching(/^[A-Za-zäé“”’ ]{1,24}$/).filter((text) => text.trim().length > 0);
/** A word that is none of the small ones an answer may lose. */
const answers = fc.stringMatching(/^quo[a-z]{1,12}$/);
const base: QuestionBase = {
	id: 'x',
	facts: [],
	stem: 'What did Mara Lind promise?',
	evidence: [],
	conflicts: [],
	explanation: 'Mara Lind promised a bridge.',
	confidence: 1,
	rule: 'hand',
};

/** Questions of every form that can be marked. */
export const bodies: fc.Arbitrary<QuestionBody> = fc.oneof(
	fc
		.tuple(fc.uniqueArray(word, { minLength: 2, maxLength: 5 }), fc.nat(99))
		.map(([texts, key]): QuestionBody => ({
			form: 'choice',
			options: texts.map((text, at) => ({ text, correct: at === key % texts.length })),
		})),
	fc
		.tuple(
			fc.uniqueArray(word, { minLength: 3, maxLength: 6 }),
			fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
		)
		.map(([texts, marks]): QuestionBody => ({
			form: 'multiple',
			options: texts.map((text, at) => ({ text, correct: at === 0 || marks[at]! })),
		})),
	fc.boolean().map((answer): QuestionBody => ({ form: 'true-false', answer })),
	answers.map((answer): QuestionBody => ({ form: 'gap', answer, accept: [], gap: { start: 0, end: 1 } })),
	fc
		.tuple(answers, fc.array(answers))
		.map(([answer, accept]): QuestionBody => ({ form: 'short', answer, accept })),
	fc.uniqueArray(word, { minLength: 6, maxLength: 6 }).map((texts): QuestionBody => ({
		form: 'match',
		pairs: [0, 1, 2].map((at) => ({ left: texts[at]!, right: texts[at + 3]! })),
	})),
	fc
		.uniqueArray(word, { minLength: 3, maxLength: 6 })
		.map((items): QuestionBody => ({ form: 'order', items })),
);

/** A question as a teacher's device would put it into an assignment, with chance from `seed`. */
export function assign(body: QuestionBody, seed: string, at = 0, stem = base.stem): AssignedQuestion {
	const question = { ...base, stem, ...body } as Question;
	return {
		id: `q${at}`,
		source: 0,
		question,
		quotation: '“We will build it,” said Lind.',
		facts: [],
		arrangement: arrange(question, seededRandom(`${seed}${at}`)),
	};
}

export function makeAssignment(questions: AssignedQuestion[], more: Partial<Assignment> = {}): Assignment {
	return {
		id: 'Quiz_0000001',
		version: 1,
		kind: 'practice',
		title: 'The bridge at Tarn',
		from: 'Ms Ferreira',
		createdAt: 1_790_000_000_000,
		sources: [
			{
				title: 'A bridge for Tarn',
				outlet: 'The Tarn Post',
				published: '2026-11-20',
				address: 'https://example.org/tarn',
			},
		],
		questions,
		rules: {
			shuffle: false,
			attempts: 1,
			opensAt: null,
			dueAt: null,
			feedback: 'each',
			timeLimit: null,
			passMark: 0.5,
			naming: 'name',
		},
		evidenceShown: true,
		roster: [],
		keys: null,
		...more,
	};
}

export const assignments = fc
	.tuple(
		fc.array(bodies, { minLength: 1, maxLength: 12 }),
		fc.constantFrom('practice' as const, 'test' as const),
		fc.string(),
	)
	.map(([list, kind, seed]) =>
		makeAssignment(
			list.map((body, at) => assign(body, seed, at)),
			{ kind, keys: kind === 'test' ? { publicKey: 'B'.repeat(87), privateKey: '' } : null },
		),
	);
