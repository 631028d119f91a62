/** A reading, pending or stored → the facts on the review page, each with its questions. */
import { layText, sentenceNumber } from '$lib/components/lay-text';
import type { Fact, Question, Reading } from '$lib/engine/types';
import type { FactRecord, QuestionRecord } from '$lib/study/types';

/** What a person says about a fact. */
export type Choice = 'kept' | 'out' | 'undecided';

export interface Item {
	/** The fact's permanent id; its fingerprint as long as it is not stored. */
	key: string;
	fact: Fact;
	/** Best first. */
	questions: Question[];
	/** Number of its sentence, from 1; 0 when it stands in none. */
	sentence: number;
	/** The engine was not sure. */
	doubtful: boolean;
	/** How it stood when the page was opened. */
	before: Choice;
}

function sentencesOf(reading: Reading) {
	return layText(reading.article.text, reading.article.title).sentences;
}

/** Facts nobody has seen yet. */
export function pendingItems(reading: Reading): Item[] {
	const sentences = sentencesOf(reading);
	const items = reading.facts.map((fact): Item => ({
		key: fact.fingerprint,
		fact,
		questions: reading.questions.filter((question) => question.facts.includes(fact.fingerprint)),
		sentence: sentenceNumber(sentences, fact.evidence[0]),
		doubtful: Boolean(fact.doubt),
		before: fact.doubt ? 'undecided' : 'kept',
	}));
	return inOrder(items);
}

const CHOICES = { kept: 'kept', rejected: 'out', doubtful: 'undecided', superseded: 'out' } as const;

/** The facts of an article of the library; those no longer found in it are left out. */
export function storedItems(reading: Reading, facts: FactRecord[], questions: QuestionRecord[]): Item[] {
	const sentences = sentencesOf(reading);
	const items = facts
		.filter((record) => record.state !== 'superseded')
		.map((record): Item => ({
			key: record.id,
			fact: record.fact,
			questions: questions.filter((each) => each.facts.includes(record.id)).map((each) => each.question),
			sentence: sentenceNumber(sentences, record.fact.evidence[0]),
			doubtful: Boolean(record.fact.doubt) && !record.decided,
			before: CHOICES[record.state],
		}));
	return inOrder(items);
}

function inOrder(items: Item[]): Item[] {
	return items.sort((a, b) => (a.fact.evidence[0]?.start ?? 0) - (b.fact.evidence[0]?.start ?? 0));
}

/** A first question for a fact that has none: what is known of it stands in its fields. */
export function blankQuestion(item: Pick<Item, 'key' | 'fact'>): Question {
	return {
		id: `hand-${item.key}`,
		form: 'recall',
		facts: [item.fact.fingerprint],
		stem: '',
		answer: '',
		explanation: item.fact.text,
		evidence: item.fact.evidence,
		conflicts: [],
		confidence: 1,
		rule: 'hand',
	};
}
