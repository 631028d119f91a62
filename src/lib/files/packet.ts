/** Packets ↔ bytes: what a teacher hands out. Everything is short arrays, to be small. */
import * as v from 'valibot';
import { packJson, unpackJson, unwrap } from './code';
import { count, id, KeySchema, lengthenKey, MOST_QUESTIONS, parts, shortenKey, text, time } from './travel';
import { parsed, refused, type Parsed } from '../errors';
import { plainDisplay } from '../assignments/packet';
import type { AskedQuestion, FeedbackTime, Naming, Packet } from '../assignments/types';
import type { QuestionForm } from '../engine/types';

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

const SourceSchema = v.strictTuple([
	text(300),
	v.nullable(text(200)),
	v.nullable(text(10)),
	v.nullable(text(2000)),
]);
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
