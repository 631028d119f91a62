/** Packets, hand-ins and feedback ↔ bytes. The schema of what travels; everything is short arrays, to be small. */
import * as v from 'valibot';
import { packBytes, packJson, unpackJson, unwrap } from './code';
import { seal, unseal } from './seal';
import { parsed, refused, type Parsed } from '../errors';
import { plainDisplay } from '../assignments/packet';
import type {
	AskedQuestion,
	FeedbackPacket,
	FeedbackTime,
	HandIn,
	Naming,
	Packet,
	PacketKey,
} from '../assignments/types';
import type { GivenAnswer, QuestionForm } from '../engine/types';

const FORMS: QuestionForm[] = [
	'choice',
	'multiple',
	'true-false',
	'gap',
	'short',
	'match',
	'order',
	'recall',
];
const FEEDBACK: FeedbackTime[] = ['each', 'end', 'after-due', 'never'];
const NAMING: Naming[] = ['anonymous', 'name', 'code'];

// ---------------------------------------------------------------- the schema of what travels

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,24}$/));
const places = v.pipe(v.array(count(99)), v.maxLength(40));

const AnswerSchema = v.union([
	v.strictTuple([v.picklist([0, 7]), count(99)]),
	v.strictTuple([v.picklist([1, 5, 6]), places]),
	v.strictTuple([v.literal(2), count(1)]),
	v.strictTuple([v.picklist([3, 4]), text(500)]),
]);
const SourceSchema = v.strictTuple([
	text(300),
	v.nullable(text(200)),
	v.nullable(text(10)),
	v.nullable(text(2000)),
]);
const parts = v.pipe(v.array(text(600)), v.maxLength(40));
const AskedSchema = v.strictTuple([id, count(7), text(1000), count(99), parts, parts]);
const RulesSchema = v.strictTuple([
	count(1),
	count(99),
	v.nullable(time),
	v.nullable(time),
	count(3),
	v.nullable(count(10_000)),
	v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
	count(2),
]);
const DisplaySchema = v.strictTuple([
	v.pipe(v.number(), v.minValue(1), v.maxValue(2)),
	count(1),
	count(1),
	count(1),
]);
const KeySchema = v.strictTuple([AnswerSchema, parts, text(2000), v.nullable(text(2000))]);
const MOST_QUESTIONS = 200;
const PacketSchema = v.strictTuple([
	id,
	count(1e6),
	text(300),
	text(200),
	v.pipe(v.array(SourceSchema), v.maxLength(50)),
	v.pipe(v.array(AskedSchema), v.minLength(1), v.maxLength(MOST_QUESTIONS)),
	RulesSchema,
	v.nullable(DisplaySchema),
	v.nullable(v.pipe(v.array(KeySchema), v.maxLength(MOST_QUESTIONS))),
	v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{87}$/))),
]);
const HandInSchema = v.strictTuple([
	id,
	count(1e6),
	id,
	text(200),
	count(1000),
	time,
	time,
	v.pipe(v.array(v.nullable(AnswerSchema)), v.maxLength(MOST_QUESTIONS)),
	v.pipe(v.array(time), v.maxLength(MOST_QUESTIONS)),
]);
const FeedbackSchema = v.strictTuple([
	id,
	count(1e6),
	text(300),
	v.pipe(v.array(v.strictTuple([id, KeySchema])), v.maxLength(MOST_QUESTIONS)),
]);

// ---------------------------------------------------------------- answers and keys

type ShortAnswer = v.InferOutput<typeof AnswerSchema>;

function shortenAnswer(answer: GivenAnswer): ShortAnswer {
	switch (answer.form) {
		case 'choice':
			return [0, answer.option];
		case 'multiple':
			return [1, answer.options];
		case 'true-false':
			return [2, answer.answer ? 1 : 0];
		case 'gap':
			return [3, answer.text];
		case 'short':
			return [4, answer.text];
		case 'match':
			return [5, answer.rights];
		case 'order':
			return [6, answer.order];
		case 'recall':
			return [7, answer.remembered ? 1 : 0];
	}
}

function lengthenAnswer([form, given]: ShortAnswer): GivenAnswer {
	switch (form) {
		case 0:
			return { form: 'choice', option: given };
		case 1:
			return { form: 'multiple', options: given };
		case 2:
			return { form: 'true-false', answer: given === 1 };
		case 3:
			return { form: 'gap', text: given };
		case 4:
			return { form: 'short', text: given };
		case 5:
			return { form: 'match', rights: given };
		case 6:
			return { form: 'order', order: given };
		case 7:
			return { form: 'recall', remembered: given === 1 };
	}
}

const shortenKey = (key: PacketKey) => [
	shortenAnswer(key.answer),
	key.accept,
	key.explanation,
	key.quotation,
];
const lengthenKey = ([answer, accept, explanation, quotation]: v.InferOutput<
	typeof KeySchema
>): PacketKey => ({
	answer: lengthenAnswer(answer),
	accept,
	explanation,
	quotation,
});

// ---------------------------------------------------------------- packets

const same = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);
const bit = (value: boolean) => (value ? 1 : 0);

/** A packet as bytes under a head (see `code.ts`). */
export function encodePacket(packet: Packet): Uint8Array {
	const { rules, display } = packet;
	return packJson(packet.kind, [
		packet.quiz,
		packet.version,
		packet.title,
		packet.from,
		packet.sources.map((source) => [source.title, source.outlet, source.published, source.address]),
		packet.questions.map((q) => [q.id, FORMS.indexOf(q.form), q.stem, q.source, q.options, q.lefts]),
		[
			bit(rules.shuffle),
			rules.attempts,
			rules.opensAt,
			rules.dueAt,
			FEEDBACK.indexOf(rules.feedback),
			rules.timeLimit,
			rules.passMark,
			NAMING.indexOf(rules.naming),
		],
		same(display, plainDisplay)
			? null
			: [display.scale, bit(display.wide), bit(display.onePerScreen), bit(display.readAloud)],
		packet.keys?.map(shortenKey) ?? null,
		packet.publicKey,
	]);
}

/** Bytes → packet. Issues: those of `unwrap`, `code-wrong-kind` (params: kind), `code-damaged`. */
export function decodePacket(bytes: Uint8Array): Parsed<Packet> {
	const head = unwrap(bytes);
	if (!head.ok) return head;
	const { kind } = head.value;
	if (kind !== 'practice' && kind !== 'test') return refused({ code: 'code-wrong-kind', params: { kind } });
	const json = unpackJson(head.value.payload);
	const checked = json.ok ? v.safeParse(PacketSchema, json.value) : null;
	if (!checked?.success) return refused({ code: 'code-damaged' });
	const packet = lengthenPacket(kind, checked.output);
	return isConsistent(packet) ? parsed(packet) : refused({ code: 'code-damaged' });
}

function lengthenPacket(kind: Packet['kind'], short: v.InferOutput<typeof PacketSchema>): Packet {
	const [quiz, version, title, from, sources, questions, rules, display, keys, publicKey] = short;
	return {
		kind,
		quiz,
		version,
		title,
		from,
		sources: sources.map(([name, outlet, published, address]) => ({
			title: name,
			outlet,
			published,
			address,
		})),
		questions: questions.map(([own, form, stem, source, options, lefts]): AskedQuestion => ({
			id: own,
			form: FORMS[form]!,
			stem,
			source,
			options,
			lefts,
		})),
		rules: {
			shuffle: rules[0] === 1,
			attempts: rules[1],
			opensAt: rules[2],
			dueAt: rules[3],
			feedback: FEEDBACK[rules[4]]!,
			timeLimit: rules[5],
			passMark: rules[6],
			naming: NAMING[rules[7]]!,
		},
		display: display
			? {
					scale: display[0],
					wide: display[1] === 1,
					onePerScreen: display[2] === 1,
					readAloud: display[3] === 1,
				}
			: plainDisplay,
		keys: keys?.map(lengthenKey) ?? null,
		publicKey,
	};
}

/** Keys where they belong, sources that exist, addresses that are web addresses. */
function isConsistent(packet: Packet): boolean {
	const keyed =
		packet.kind === 'practice' ? packet.keys?.length === packet.questions.length : packet.keys === null;
	const sourced = packet.questions.every((question) => question.source < packet.sources.length);
	const web = packet.sources.every(({ address }) => address === null || /^https?:\/\//.test(address));
	return keyed && sourced && web && (packet.kind === 'practice' || packet.publicKey !== null);
}

// ---------------------------------------------------------------- hand-ins

function shortenHandIn(handIn: HandIn) {
	return [
		handIn.quiz,
		handIn.version,
		handIn.attempt,
		handIn.student,
		handIn.number,
		handIn.startedAt,
		handIn.handedInAt,
		handIn.answers.map((answer) => answer && shortenAnswer(answer)),
		handIn.tookMs.map(Math.round),
	];
}

/** A hand-in as bytes; sealed when the packet carried a public key. */
export async function encodeHandIn(handIn: HandIn, publicKey: string | null): Promise<Uint8Array> {
	const plain = packJson('answers', shortenHandIn(handIn));
	if (publicKey === null) return plain;
	return packBytes('sealed-answers', await seal(publicKey, new Uint8Array(plain)));
}

/** Bytes → hand-in. Sealed ones are tried with each private key. Issues: those of `unwrap`, `code-wrong-kind`, `code-not-for-you`. */
export async function decodeHandIn(bytes: Uint8Array, privateKeys: string[]): Promise<Parsed<HandIn>> {
	const head = unwrap(bytes);
	if (!head.ok) return head;
	const { kind, payload } = head.value;
	if (kind === 'answers') return readHandIn(payload);
	if (kind !== 'sealed-answers') return refused({ code: 'code-wrong-kind', params: { kind } });
	for (const privateKey of privateKeys) {
		const opened = await unseal(privateKey, new Uint8Array(payload));
		const inner = opened && unwrap(opened);
		if (inner?.ok && inner.value.kind === 'answers') return readHandIn(inner.value.payload);
	}
	return refused({ code: 'code-not-for-you' });
}

function readHandIn(payload: Uint8Array): Parsed<HandIn> {
	const json = unpackJson(payload);
	const checked = json.ok ? v.safeParse(HandInSchema, json.value) : null;
	if (!checked?.success) return refused({ code: 'code-damaged' });
	const [quiz, version, attempt, student, number, startedAt, handedInAt, answers, tookMs] = checked.output;
	return parsed({
		quiz,
		version,
		attempt,
		student,
		number,
		startedAt,
		handedInAt,
		answers: answers.map((answer) => answer && lengthenAnswer(answer)),
		tookMs,
	});
}

// ---------------------------------------------------------------- feedback

export function encodeFeedback(feedback: FeedbackPacket): Uint8Array {
	const keys = feedback.keys.map(({ id: own, key }) => [own, shortenKey(key)]);
	return packJson('feedback', [feedback.quiz, feedback.version, feedback.title, keys]);
}

/** Bytes → feedback. Issues: those of `unwrap`, `code-wrong-kind`, `code-damaged`. */
export function decodeFeedback(bytes: Uint8Array): Parsed<FeedbackPacket> {
	const head = unwrap(bytes);
	if (!head.ok) return head;
	const { kind, payload } = head.value;
	if (kind !== 'feedback') return refused({ code: 'code-wrong-kind', params: { kind } });
	const json = unpackJson(payload);
	const checked = json.ok ? v.safeParse(FeedbackSchema, json.value) : null;
	if (!checked?.success) return refused({ code: 'code-damaged' });
	const [quiz, version, title, keys] = checked.output;
	return parsed({
		quiz,
		version,
		title,
		keys: keys.map(([own, key]) => ({ id: own, key: lengthenKey(key) })),
	});
}
