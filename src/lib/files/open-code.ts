/** A link, a pasted code or a file's text → what a student can open: a quiz or its feedback. */
import { decodeFeedback } from './feedback';
import { decodePacket } from './packet';
import { findCodes, unwrap } from './code';
import { readLink } from './link';
import { parsed, refused, type Parsed } from '../errors';
import type { FeedbackPacket, Packet } from '../assignments/types';

export type Opened = { what: 'quiz'; packet: Packet } | { what: 'feedback'; feedback: FeedbackPacket };

/** More characters than any packet has. */
const MOST = 400_000;

/** Issues: those of `readLink` and `unwrap`, `code-wrong-kind`. Nothing is stored. */
export function openCode(text: string): Parsed<Opened> {
	if (text.length > MOST) return refused({ code: 'code-damaged' });
	const whole = readLink(text);
	const bytes = whole.ok ? whole : readLink(findCodes(text)[0] ?? text);
	if (!bytes.ok) return bytes;
	const head = unwrap(bytes.value);
	if (!head.ok) return head;
	if (head.value.kind === 'feedback') {
		const feedback = decodeFeedback(bytes.value);
		return feedback.ok ? parsed({ what: 'feedback', feedback: feedback.value }) : feedback;
	}
	const packet = decodePacket(bytes.value);
	return packet.ok ? parsed({ what: 'quiz', packet: packet.value }) : packet;
}
