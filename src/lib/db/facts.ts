/** The facts of an article: read, decided, put in other words. */
import type { Decide, FactRecord, FactState } from '../study/types';
import { syncCards } from './cards';
import { db } from './db';
import { appendEvent } from './events';
import { stamp } from './ids';

function place(record: FactRecord): number {
	return record.fact.evidence[0]?.start ?? Number.MAX_SAFE_INTEGER;
}

/** All facts of an article in the order of its text, rejected ones too. */
export async function factsOf(article: string): Promise<FactRecord[]> {
	const facts = await db.facts.where('article').equals(article).toArray();
	return facts.sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}

export async function getFact(id: string): Promise<FactRecord | null> {
	return (await db.facts.get(id)) ?? null;
}

const tables = [db.facts, db.questions, db.cards, db.events, db.local];

/** A person keeps, rejects or retires a fact: its card comes or goes; its progress stays. */
export async function decideFact(id: string, state: FactState, now: number): Promise<void> {
	await db.transaction('rw', tables, async () => {
		const record = await db.facts.get(id);
		if (!record) return;
		await db.facts.put({ ...record, state, decided: true, changed: await stamp(now) });
		await appendEvent<Decide>({ type: 'decide', at: now, fact: id, state }, now);
		await syncCards(record.article, now);
	});
}

/** A person puts a fact in other words: from then on they win over the engine's. */
export async function editFact(id: string, text: string, now: number): Promise<void> {
	await db.transaction('rw', db.facts, db.local, async () => {
		const record = await db.facts.get(id);
		if (!record) return;
		const fact = { ...record.fact, text };
		await db.facts.put({ ...record, fact, edited: true, changed: await stamp(now) });
	});
}
