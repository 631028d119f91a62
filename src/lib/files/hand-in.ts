/** Hand-ins ↔ bytes: what a student gives back, sealed when the quiz asks for it. */
import * as v from 'valibot';
import { packBytes, packJson, unpackJson, unwrap } from './code';
import { seal, unseal } from './seal';
import { AnswerSchema, count, id, lengthenAnswer, MOST_QUESTIONS, shortenAnswer, text, time } from './travel';
import { parsed, refused, type Parsed } from '../errors';
import type { HandIn } from '../assignments/types';

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
