/** What was missed → cards in the student's own deck, once the student says so. */
import { readingOfMissed, type Missed } from '$lib/assignments/learn';
import type { Packet } from '$lib/assignments/types';
import { markLearned } from '$lib/db/quizzes';
import { saveReading } from '$lib/db/save-reading';
import { t } from '$lib/messages';
import { now } from '$lib/state/now';
import { keepStorage } from '$lib/state/persistence';

/** Gives the number of cards made. */
export async function learnMissed(packet: Packet, missed: readonly Missed[]): Promise<number> {
	const title = t('quiz.learn.title', { title: packet.title });
	const reading = readingOfMissed({ ...packet, title }, missed);
	if (!reading) return 0;
	const { outlet, address } = packet.sources[0] ?? { outlet: null, address: null };
	const saved = await saveReading(
		{ reading, title, published: reading.article.published, outlet, address },
		now().at,
	);
	await markLearned(packet.quiz);
	await keepStorage();
	return saved.addedCount;
}
