/** Review → library: a new reading, then the same article decided on again. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Fact, Question, Reading } from '../../src/lib/engine/types';
import { cardsOf } from '../../src/lib/db/cards';
import { db } from '../../src/lib/db/db';
import { factsOf } from '../../src/lib/db/facts';
import { keepPending, pendingReading } from '../../src/lib/db/pending';
import { questionsOf } from '../../src/lib/db/questions';
import { openDesk } from '../../src/routes/review/open-desk';
import { savePending, saveStored } from '../../src/routes/review/save';

const text = 'Ada Lind became mayor of Norrby. The bridge cost four million crowns. It opened after a storm.';

function fact(fingerprint: string, words: string, doubtful = false): Fact {
	const start = text.indexOf(words);
	const span = { start, end: start + words.length };
	const shared = { asOf: null, confidence: 0.9, rule: 'test', evidence: [span], text: words };
	const doubt = doubtful ? { doubt: { code: 'unsure' } } : {};
	return { ...shared, ...doubt, fingerprint, kind: 'event', who: [], what: span };
}

function question(id: string, facts: string[], stem: string): Question {
	const shared = { confidence: 0.9, rule: 'test', evidence: [], conflicts: [], explanation: '' };
	return { ...shared, id, facts, stem, form: 'recall', answer: 'so' };
}

const reading: Reading = {
	id: null,
	article: { title: null, published: null, text, hash: 'hash' },
	entities: [],
	times: [],
	statements: [],
	facts: [
		fact('mayor', 'Ada Lind became mayor of Norrby.'),
		fact('cost', 'The bridge cost four million crowns.'),
		fact('storm', 'It opened after a storm.', true),
	],
	questions: [question('q1', ['mayor'], 'Who?'), question('q2', ['cost', 'storm'], 'How much, and when?')],
	dropped: [],
};

const states = async (article: string) => (await factsOf(article)).map((record) => record.state);

beforeEach(async () => {
	for (const table of db.tables) await table.clear();
	await keepPending({ reading, title: 'The bridge', published: null, outlet: null, address: null });
});

async function saveFirst() {
	const opened = (await openDesk(null))!;
	opened.desk.decide(['mayor'], 'out');
	opened.desk.change(question('q2', ['cost', 'storm'], 'What did it cost?'));
	return savePending(opened.pending!, opened.desk, 1_000);
}

test('a reading is stored with what was decided, and waits no longer', async () => {
	const { article, addedCount } = await saveFirst();
	expect(addedCount).toBe(1);
	expect(await states(article)).toEqual(['rejected', 'kept', 'doubtful']);
	const stems = (await questionsOf(article)).map((record) => record.question.stem);
	expect(stems).toContain('What did it cost?');
	expect(await pendingReading()).toBeNull();
});

test('decided on again: facts come back, doubtful ones are kept, questions are gained, written and changed', async () => {
	const { article } = await saveFirst();
	const { desk } = (await openDesk(article))!;
	const key = (place: number) => desk.items[place]!.key;
	desk.decide([key(0), key(2)], 'kept');
	desk.gain([desk.items[2]!], [question('q3', ['storm'], 'When did it open?')]);
	desk.change(question('q1', ['mayor'], 'Who became mayor?'));
	await saveStored(article, 'hash', desk, 2_000);
	expect(await states(article)).toEqual(['kept', 'kept', 'kept']);
	expect(await cardsOf(article)).toHaveLength(3);
	const questions = await questionsOf(article);
	expect(questions.map((record) => record.question.stem).sort()).toEqual([
		'What did it cost?',
		'When did it open?',
		'Who became mayor?',
	]);
	expect(questions.find((record) => record.question.id === 'q3')?.facts).toEqual([key(2)]);
});

test('the pending reading is opened with what was decided before the tab was closed', async () => {
	const { keepPendingDecisions } = await import('../../src/lib/db/pending');
	const first = (await openDesk(null))!;
	first.desk.decide(['cost'], 'out');
	await keepPendingDecisions(first.desk.decisions);
	const again = (await openDesk(null))!;
	expect(again.desk.tally).toEqual({ kept: 1, undecided: 1, out: 1 });
});
