/** Feedback ↔ bytes: the answers of a quiz, given out when the teacher wants them known. */
import * as v from 'valibot';
import { packJson, unpackJson, unwrap } from './code';
import { count, id, KeySchema, lengthenKey, MOST_QUESTIONS, shortenKey, text } from './travel';
import { parsed, refused, type Parsed } from '../errors';
import type { FeedbackPacket } from '../assignments/types';

const FeedbackSchema = v.strictTuple([
	id,
	count(1e6),
	text(300),
	v.pipe(v.array(v.strictTuple([id, KeySchema])), v.maxLength(MOST_QUESTIONS)),
]);

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
