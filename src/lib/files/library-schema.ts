/** What a backup holds: every record of the library, checked before it may enter. */
import * as v from 'valibot';
import { isDay } from '../day';
import { assignmentSchema, attemptSchema, quizSchema, receivedSchema } from './class-schema';
import { fact, given, question, reading } from './record-schema';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const text = v.pipe(v.string(), v.maxLength(20_000));
const at = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const day = v.pipe(v.string(), v.check(isDay, 'a day that exists'));
const stamp = v.strictObject({ at, device: id, id });
const minutes = v.pipe(v.number(), v.integer(), v.minValue(-1440), v.maxValue(1440));

const articleSchema = v.strictObject({
	id,
	title: text,
	published: v.nullable(day),
	outlet: v.nullable(text),
	address: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//))),
	addedAt: at,
	version: id,
	pack: v.nullable(id),
	deletedAt: v.nullable(at),
	changed: stamp,
});

const versionSchema = v.strictObject({ article: id, hash: id, addedAt: at, reading });

const factRecordSchema = v.strictObject({
	id,
	article: id,
	version: id,
	fact,
	state: v.picklist(['kept', 'rejected', 'doubtful', 'superseded']),
	edited: v.boolean(),
	decided: v.boolean(),
	addedAt: at,
	changed: stamp,
});

const questionRecordSchema = v.strictObject({
	id,
	article: id,
	version: id,
	facts: v.array(id),
	question,
	origin: v.picklist(['engine', 'hand']),
	edited: v.boolean(),
	retired: v.boolean(),
	pack: v.nullable(id),
	rank: v.number(),
	addedAt: at,
	changed: stamp,
});

const forms = ['choice', 'multiple', 'true-false', 'gap', 'short', 'match', 'order', 'recall'] as const;
const form = v.picklist(forms);
const numbers = v.array(v.number());

/** Cards are a cache of the events: their names and places are what counts. */
const cardSchema = v.strictObject({
	id,
	article: id,
	addedAt: at,
	position: v.number(),
	memory: v.nullable(
		v.strictObject({
			stability: v.number(),
			difficulty: v.number(),
			lastDay: day,
			lastAt: at,
			reviewCount: count,
			lapseCount: count,
		}),
	),
	dueDay: v.optional(day),
	lastForm: v.nullable(form),
	lastQuestion: v.nullable(id),
	suspended: v.boolean(),
	buriedDay: v.nullable(day),
	flagged: v.boolean(),
});

const happened = { id, at, device: id };
const eventSchema = v.variant('type', [
	v.strictObject({
		...happened,
		type: v.literal('review'),
		card: id,
		article: id,
		question: v.nullable(id),
		form,
		grade: v.picklist(['again', 'hard', 'good', 'easy']),
		guessed: v.boolean(),
		given: v.nullable(given),
		right: v.nullable(v.boolean()),
		day,
		offsetMinutes: minutes,
		dueDay: day,
		retention: share,
		parameters: id,
		tookMs: v.pipe(v.number(), v.minValue(0)),
		source: v.picklist(['study', 'assignment', 'import']),
		first: v.boolean(),
		wasNew: v.boolean(),
	}),
	v.strictObject({ ...happened, type: v.literal('undo'), event: id }),
	v.strictObject({ ...happened, type: v.literal('suspend'), card: id, on: v.boolean() }),
	v.strictObject({ ...happened, type: v.literal('bury'), card: id, day: v.nullable(day) }),
	v.strictObject({ ...happened, type: v.literal('flag'), card: id, on: v.boolean(), note: text }),
	v.strictObject({
		...happened,
		type: v.literal('decide'),
		fact: id,
		state: v.picklist(['kept', 'rejected', 'doubtful', 'superseded']),
	}),
	v.strictObject({
		...happened,
		type: v.literal('parameters'),
		weights: v.pipe(numbers, v.length(21), v.everyItem(Number.isFinite)),
	}),
	v.strictObject({ ...happened, type: v.literal('retention'), desired: share }),
	v.strictObject({ ...happened, type: v.literal('delete'), article: id }),
]);

const settingSchema = v.strictObject({
	key: id,
	value: v.union([v.string(), v.number(), v.boolean(), v.null()]),
	changed: stamp,
});

const grade = v.picklist(['again', 'hard', 'good', 'easy']);
const item = v.strictObject({ card: id, again: v.boolean() });
const sittingSchema = v.strictObject({
	id,
	startedAt: at,
	day,
	seed: v.string(),
	articles: v.array(id),
	waiting: v.array(item),
	steps: v.array(
		v.strictObject({
			card: id,
			event: id,
			grade: v.nullable(grade),
			before: v.array(item),
			also: v.optional(v.array(v.strictObject({ card: id, event: id, grade }))),
		}),
	),
	cardCount: count,
	asked: v.optional(v.array(v.string())),
	open: v.optional(
		v.nullable(v.strictObject({ question: id, given: v.nullable(given), at, overruled: v.boolean() })),
	),
});

export const backupFormat = 'presscards-backup';

/** A whole backup file, version 1. */
export const backupSchema = v.strictObject({
	format: v.literal(backupFormat),
	version: v.literal(1),
	exportedAt: at,
	articles: v.array(articleSchema),
	versions: v.array(versionSchema),
	facts: v.array(factRecordSchema),
	questions: v.array(questionRecordSchema),
	cards: v.array(cardSchema),
	events: v.array(eventSchema),
	settings: v.array(settingSchema),
	sittings: v.array(sittingSchema),
	assignments: v.array(assignmentSchema),
	received: v.array(receivedSchema),
	quizzes: v.array(quizSchema),
	attempts: v.array(attemptSchema),
});
