/** What the engine makes and learners give, as backups hold it: what others read of it is checked. */
import * as v from 'valibot';
import { factKinds } from './pack-schema';

const text = v.pipe(v.string(), v.maxLength(20_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const numbers = v.array(v.number());

const spanEntries = { start: count, end: count };
const ordered = v.check<{ start: number; end: number }, string>(
	({ start, end }) => start <= end,
	'start before end',
);
const span = v.pipe(v.strictObject(spanEntries), ordered);
/** The engine may add fields to what it makes; those that others read are checked. */
const place = v.looseObject(spanEntries);
const scored = { confidence: share, rule: v.string() };
const code = v.looseObject({ code: v.string() });

export const fact = v.looseObject({
	...scored,
	kind: v.picklist(factKinds),
	fingerprint: v.string(),
	text,
	evidence: v.array(place),
	asOf: v.nullable(v.string()),
	doubt: v.optional(code),
});

const questionCommon = {
	...scored,
	id: v.string(),
	facts: v.array(v.string()),
	stem: text,
	evidence: v.array(place),
	conflicts: v.array(v.string()),
	explanation: text,
};
const options = v.array(v.looseObject({ text, correct: v.boolean() }));
const accept = v.array(v.string());

export const question = v.variant('form', [
	v.looseObject({ ...questionCommon, form: v.literal('choice'), options }),
	v.looseObject({ ...questionCommon, form: v.literal('multiple'), options }),
	v.looseObject({ ...questionCommon, form: v.literal('true-false'), answer: v.boolean() }),
	v.looseObject({ ...questionCommon, form: v.literal('gap'), answer: text, accept, gap: place }),
	v.looseObject({ ...questionCommon, form: v.literal('short'), answer: text, accept }),
	v.looseObject({
		...questionCommon,
		form: v.literal('match'),
		pairs: v.array(v.looseObject({ left: text, right: text })),
	}),
	v.looseObject({ ...questionCommon, form: v.literal('order'), items: v.array(text) }),
	v.looseObject({ ...questionCommon, form: v.literal('recall'), answer: text }),
]);

const entity = v.looseObject({
	id: v.string(),
	type: v.picklist(['person', 'organisation', 'place', 'group']),
	name: v.string(),
	aliases: v.array(v.string()),
	roles: v.array(v.looseObject({ ...spanEntries, title: v.string() })),
	mentions: v.array(place),
});

export const reading = v.looseObject({
	id: v.nullable(v.string()),
	article: v.looseObject({
		title: v.nullable(v.string()),
		published: v.nullable(v.string()),
		text: v.pipe(v.string(), v.maxLength(1_000_000)),
		hash: v.string(),
	}),
	entities: v.array(entity),
	times: v.array(v.looseObject({ ...spanEntries, type: v.string(), value: v.string() })),
	statements: v.array(v.looseObject({ id: v.string(), content: v.array(span), verbatim: v.array(span) })),
	facts: v.array(fact),
	questions: v.array(question),
	dropped: v.array(v.looseObject({ ...spanEntries, code: v.string() })),
});

/** What was given as an answer. */
export const given = v.variant('form', [
	v.strictObject({ form: v.literal('choice'), option: v.number() }),
	v.strictObject({ form: v.literal('multiple'), options: numbers }),
	v.strictObject({ form: v.literal('true-false'), answer: v.boolean() }),
	v.strictObject({ form: v.literal('gap'), text }),
	v.strictObject({ form: v.literal('short'), text }),
	v.strictObject({ form: v.literal('match'), rights: numbers }),
	v.strictObject({ form: v.literal('order'), order: numbers }),
	v.strictObject({ form: v.literal('recall'), remembered: v.boolean() }),
]);
