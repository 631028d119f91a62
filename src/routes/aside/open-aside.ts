/** The library → its cards set aside, with what is needed to mend them. */
import { listCards } from '$lib/db/cards';
import { studyCard, type StudyCard } from '$lib/db/study';
import { whyAside, type Aside } from '$lib/study/aside';
import { isLeech } from '$lib/study/leech';

export interface AsideCard extends StudyCard {
	why: Aside;
}

/** Cards set aside, those forgotten most often first; of one article, or of all (null). */
export async function readAside(article: string | null): Promise<AsideCard[]> {
	const found: AsideCard[] = [];
	for (const card of await listCards()) {
		const why = whyAside(card);
		if (!why || (article !== null && card.article !== article)) continue;
		const study = await studyCard(card.id);
		if (study) found.push({ ...study, why });
	}
	const lapses = ({ card }: AsideCard) => card.memory?.lapseCount ?? 0;
	return found.sort((a, b) => lapses(b) - lapses(a) || a.card.addedAt - b.card.addedAt);
}

/** Cards that are asked no more because they were forgotten too often: they wait for other words. */
export async function countStuck(): Promise<number> {
	return (await listCards()).filter((card) => card.suspended && isLeech(card)).length;
}
