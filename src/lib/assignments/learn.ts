/** What a student missed → a reading for that student's own deck: one fact and one question for each. */
import { describeKey } from './describe';
import { toQuestion } from './packet';
import type { AskedQuestion, Packet, PacketKey } from './types';
import type { Fact, Question, Reading, Span } from '../engine/types';
import { hashText } from '../hash';

export interface Missed {
	asked: AskedQuestion;
	key: PacketKey;
}

/** What the paragraph of a missed question says: the quotation, and the fact again when it says more. */
function paragraphOf({ asked, key }: Missed): string {
	const said = key.explanation || `${asked.stem} ${describeKey(toQuestion(asked, key))}`;
	const quoted = key.quotation && !said.includes(key.quotation) ? ` ${key.quotation}` : '';
	return `${said}${quoted}`.replace(/\s+/g, ' ').trim();
}

function factOf({ asked, key }: Missed, place: Span): Fact {
	const answer = describeKey(toQuestion(asked, key));
	return {
		fingerprint: `assignment:${asked.id}`,
		text: key.explanation || `${asked.stem} ${answer}`,
		evidence: [place],
		asOf: null,
		confidence: 1,
		rule: 'assignment',
		kind: 'event',
		who: [],
		what: place,
	};
}

function questionOf({ asked, key }: Missed, place: Span): Question {
	const question = toQuestion(asked, key);
	const plain =
		question.form === 'choice' || question.form === 'multiple'
			? { ...question, options: question.options.filter((option) => option.text !== '') }
			: question;
	return { ...plain, facts: [`assignment:${asked.id}`], evidence: [place] };
}

/** Null when nothing was missed. The text is made of the facts themselves: the article stays where it is. */
export function readingOfMissed(packet: Packet, missed: readonly Missed[]): Reading | null {
	if (missed.length === 0) return null;
	let text = packet.title;
	const places = missed.map((one) => {
		const start = text.length + 2;
		text += `\n\n${paragraphOf(one)}`;
		return { start, end: text.length };
	});
	return {
		id: null,
		article: {
			title: packet.title,
			published: packet.sources[0]?.published ?? null,
			text,
			hash: hashText(text),
		},
		entities: [],
		times: [],
		statements: [],
		facts: missed.map((one, at) => factOf(one, places[at]!)),
		questions: missed.map((one, at) => questionOf(one, places[at]!)),
		dropped: [],
	};
}
