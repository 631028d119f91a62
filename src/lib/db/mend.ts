/** A card that is forgotten too often is put in other words, and asked again. */
import type { Question } from '../engine/types';
import type { Card } from '../study/types';
import { db } from './db';
import { getFact } from './facts';
import { suspend } from './marks';
import { addQuestion, editQuestion } from './questions';

const tables = [db.facts, db.questions, db.cards, db.events, db.local];

/** Puts a question in other words (`record` is its id) or writes one more (null); a stopped card is asked again. */
export async function mendCard(
	card: Pick<Card, 'id' | 'article' | 'suspended'>,
	record: string | null,
	question: Question,
	now: number,
): Promise<void> {
	await db.transaction('rw', tables, async () => {
		const fact = await getFact(card.id);
		if (!fact) return;
		if (record !== null) await editQuestion(record, question, now);
		else await addQuestion(card.article, fact.version, [card.id], question, now);
		if (card.suspended) await suspend(card.id, false, now);
	});
}
