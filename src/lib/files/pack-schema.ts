/** What a pack holds: the schema behind `questions/pack.schema.json`. */
import * as v from 'valibot';
import { isDay } from '../day';

const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const short = text(500);
const long = text(2000);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const day = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d\d-\d\d$/),
	v.check(isDay, 'a day that exists'),
	v.description('A day as YYYY-MM-DD.'),
);

/** Names that never change: small letters, digits and hyphens. */
const id = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9][a-z0-9-]{2,79}$/),
	v.description('A name that never changes: small letters, digits and hyphens.'),
);

export const placeSchema = v.pipe(
	v.strictObject({
		start: v.optional(offset),
		end: v.optional(offset),
		quote: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(5000))),
	}),
	v.description(
		'A place in article.txt. Write the quote, exact to the letter; `npm run check:questions -- --fix` adds start and end.',
	),
);
const evidence = v.pipe(v.array(placeSchema), v.minLength(1), v.maxLength(8));

export const factKinds = [
	'statement',
	'event',
	'agreement',
	'plan',
	'request',
	'refusal',
	'role',
	'amount',
	'first',
	'cause',
	'purpose',
] as const;

export const packFactSchema = v.strictObject({
	id,
	kind: v.picklist(factKinds),
	text: v.pipe(long, v.description('One sentence that states the fact and stands alone.')),
	evidence,
	asOf: v.optional(day),
	hedge: v.optional(placeSchema),
});

const common = {
	id,
	facts: v.pipe(v.array(id), v.minLength(1), v.maxLength(12)),
	made: v.pipe(v.picklist(['engine', 'hand']), v.description('Who made it: the engine, or a person.')),
	stem: v.pipe(long, v.description('The question itself.')),
	evidence,
	explanation: v.pipe(long, v.description('Restates the true fact, with its quotation.')),
	conflicts: v.optional(v.array(id)),
	asks: v.optional(v.picklist(['name', 'date', 'amount', 'place', 'content'])),
	maker: v.optional(short),
};
const option = v.strictObject({ text: short, correct: v.boolean() });
const accept = v.optional(v.array(short), []);

const oneRight = v.check<{ text: string; correct: boolean }[], string>(
	(options) => options.filter((one) => one.correct).length === 1,
	'exactly one correct option',
);
const someRight = v.check<{ text: string; correct: boolean }[], string>(
	(options) => options.some((one) => one.correct) && options.some((one) => !one.correct),
	'correct and wrong options',
);

export const packQuestionSchema = v.variant('form', [
	v.strictObject({
		...common,
		form: v.literal('choice'),
		options: v.pipe(v.array(option), v.minLength(2), v.maxLength(6), oneRight),
	}),
	v.strictObject({
		...common,
		form: v.literal('multiple'),
		options: v.pipe(v.array(option), v.minLength(3), v.maxLength(8), someRight),
	}),
	v.strictObject({ ...common, form: v.literal('true-false'), answer: v.boolean() }),
	v.strictObject({ ...common, form: v.literal('gap'), answer: short, accept, gap: placeSchema }),
	v.strictObject({ ...common, form: v.literal('short'), answer: short, accept }),
	v.strictObject({
		...common,
		form: v.literal('match'),
		pairs: v.pipe(v.array(v.strictObject({ left: short, right: short })), v.minLength(2), v.maxLength(8)),
	}),
	v.strictObject({
		...common,
		form: v.literal('order'),
		items: v.pipe(v.array(short), v.minLength(3), v.maxLength(8)),
	}),
	v.strictObject({ ...common, form: v.literal('recall'), answer: long }),
]);

const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s<>"]{1,2000}$/));

const info = {
	id,
	title: short,
	outlet: v.nullable(short),
	published: v.nullable(day),
	language: v.pipe(v.literal('en'), v.description('Presscards reads English.')),
	licence: v.pipe(v.nullable(short), v.description('How the article and its questions may be used.')),
	authors: v.optional(v.array(short), []),
	address: v.optional(v.nullable(webAddress), null),
	about: v.optional(long),
};
const $schema = v.optional(v.string());

/** `pack.json` of a bundled pack. */
export const packInfoSchema = v.strictObject({ $schema, ...info });

const content = {
	facts: v.pipe(v.array(packFactSchema), v.minLength(1), v.maxLength(500)),
	questions: v.pipe(v.array(packQuestionSchema), v.minLength(1), v.maxLength(1000)),
};

/** `questions.json` of a bundled pack. */
export const packQuestionsSchema = v.strictObject({ $schema, ...content });

export const packFormat = 'presscards-pack';

/** A pack in one file, as it is shared. */
export const packFileSchema = v.strictObject({
	format: v.literal(packFormat),
	version: v.literal(1),
	pack: v.strictObject(info),
	article: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000_000)),
	...content,
});

export type PackInfo = v.InferOutput<typeof packInfoSchema>;
export type PackPlace = v.InferOutput<typeof placeSchema>;
export type PackFact = v.InferOutput<typeof packFactSchema>;
export type PackQuestion = v.InferOutput<typeof packQuestionSchema>;
export type PackFile = v.InferOutput<typeof packFileSchema>;
