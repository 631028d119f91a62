/** What can be done with a card set aside; each is told, and taken back where it can be. */
import { decideFact } from '$lib/db/facts';
import { flag, suspend } from '$lib/db/marks';
import { mendCard } from '$lib/db/mend';
import { undoEvent } from '$lib/db/reviews';
import type { Question } from '$lib/engine/types';
import { t, type MessageKey } from '$lib/messages';
import { notices } from '$lib/state/notices.svelte';
import { now } from '$lib/state/now';
import type { AsideCard } from './open-aside';

function told(key: MessageKey, event: string) {
	notices.tell(t(key), () => undoEvent(event, now().at));
}

export async function bringBack({ card }: AsideCard) {
	told('aside.brought-back', await suspend(card.id, false, now().at));
}

export async function stop({ card }: AsideCard) {
	told('study.stopped', await suspend(card.id, true, now().at));
}

export async function unflag({ card }: AsideCard) {
	told('aside.unflagged', await flag(card.id, false, '', now().at));
}

/** The fact is left out; its progress stays, so that taking it in again loses nothing. */
export async function leaveOut({ card }: AsideCard) {
	await decideFact(card.id, 'rejected', now().at);
	notices.tell(t('aside.left-out'), () => decideFact(card.id, 'kept', now().at));
}

export async function mend({ card, questions }: AsideCard, question: Question) {
	const record = questions.find((one) => one.question.id === question.id)?.id ?? null;
	await mendCard(card, record, question, now().at);
	notices.tell(t(card.suspended ? 'aside.changed' : 'change.saved'));
}
