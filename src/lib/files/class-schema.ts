/** What a backup holds of the class: assignments and hand-ins of a teacher, quizzes and attempts of a student. */
import * as v from 'valibot';
import { given, question } from './record-schema';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const at = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(20_000));
const numbers = v.array(v.number());

const source = v.looseObject({
	title: text,
	outlet: v.nullable(text),
	published: v.nullable(v.string()),
	address: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//))),
});
const rules = v.looseObject({
	shuffle: v.boolean(),
	attempts: count,
	opensAt: v.nullable(at),
	dueAt: v.nullable(at),
	feedback: v.picklist(['each', 'end', 'after-due', 'never']),
	timeLimit: v.nullable(v.number()),
	passMark: v.nullable(v.number()),
	naming: v.picklist(['anonymous', 'name', 'code']),
});
const kind = v.picklist(['practice', 'test']);

export const assignmentSchema = v.looseObject({
	id,
	version: count,
	kind,
	title: text,
	from: text,
	createdAt: at,
	sources: v.array(source),
	questions: v.array(
		v.looseObject({
			id,
			source: count,
			question,
			quotation: v.nullable(text),
			facts: v.array(id),
			arrangement: numbers,
		}),
	),
	rules,
	evidenceShown: v.boolean(),
	roster: v.array(v.looseObject({ code: text, name: text })),
	keys: v.nullable(v.looseObject({ publicKey: v.string(), privateKey: v.string() })),
});

const answers = v.array(v.nullable(given));

export const receivedSchema = v.strictObject({
	id,
	quiz: id,
	handIn: v.looseObject({
		quiz: id,
		version: count,
		attempt: id,
		student: text,
		number: count,
		startedAt: at,
		handedInAt: at,
		answers,
		tookMs: numbers,
	}),
	receivedAt: at,
});

const key = v.looseObject({
	answer: given,
	accept: v.array(v.string()),
	explanation: text,
	quotation: v.nullable(text),
});
const packet = v.looseObject({
	kind,
	quiz: id,
	version: count,
	title: text,
	from: text,
	sources: v.array(source),
	questions: v.array(
		v.looseObject({
			id,
			form: v.string(),
			stem: text,
			source: count,
			options: v.array(text),
			lefts: v.array(text),
		}),
	),
	rules,
	display: v.looseObject({ scale: v.number() }),
	keys: v.nullable(v.array(key)),
	publicKey: v.nullable(v.string()),
});
const feedback = v.looseObject({
	quiz: id,
	version: count,
	title: text,
	keys: v.array(v.looseObject({ id, key })),
});

export const quizSchema = v.strictObject({
	id,
	packet,
	addedAt: at,
	feedback: v.nullable(feedback),
	learned: v.boolean(),
});

export const attemptSchema = v.looseObject({
	id,
	quiz: id,
	version: count,
	student: text,
	number: count,
	order: numbers,
	startedAt: at,
	answers,
	tookMs: numbers,
	handedInAt: v.nullable(at),
});
