/** Facts of all articles → those that say different things of one thing: an office with two names, an amount with two values. */
import type { Fact, Reading } from '$lib/engine/types';
import type { ArticleRecord, FactRecord } from '$lib/study/types';

/** A fact with what is needed to compare it. */
export interface Told {
	record: FactRecord;
	article: ArticleRecord;
	reading: Reading;
}

export interface Rivals {
	older: Told;
	newer: Told;
}

interface Claim {
	/** What it is about. */
	about: string;
	/** What it says of it. */
	value: string;
}

const plain = (words: string) =>
	words
		.toLowerCase()
		.replace(/^(?:the|a|an|its|their|his|her)\s+/, '')
		.replace(/\s+/g, ' ')
		.trim();

function nameOf(reading: Reading, id: string | null | undefined): string | null {
	return reading.entities.find((entity) => entity.id === id)?.name ?? null;
}

/** Offices with an owner and amounts can contradict each other; what happened cannot. */
function claimOf(fact: Fact, reading: Reading): Claim | null {
	const { text } = reading.article;
	if (fact.kind === 'role') {
		const of = nameOf(reading, fact.of?.entity);
		const who = nameOf(reading, fact.who.entity);
		return of && who ? { about: `role:${plain(fact.title)}:${plain(of)}`, value: plain(who) } : null;
	}
	if (fact.kind !== 'amount') return null;
	const of = plain(text.slice(fact.of.start, fact.of.end));
	return of ? { about: `amount:${plain(fact.unit)}:${of}`, value: String(fact.value) } : null;
}

const dayOf = ({ article }: Told) => article.published ?? '';

/**
 * Pairs from different articles, the older first. Pairs that a person has decided on both sides of are left out; nothing
 * is decided here.
 */
export function findRivals(facts: readonly Told[]): Rivals[] {
	const byThing = new Map<string, { told: Told; value: string }[]>();
	for (const told of facts) {
		const claim = told.record.state === 'kept' ? claimOf(told.record.fact, told.reading) : null;
		if (claim) byThing.set(claim.about, [...(byThing.get(claim.about) ?? []), { told, value: claim.value }]);
	}
	return [...byThing.values()].flatMap((claims) => {
		const sorted = [...claims].sort((a, b) => (dayOf(a.told) < dayOf(b.told) ? -1 : 1));
		return sorted.slice(1).flatMap(({ told: newer, value }, at) => {
			const { told: older, value: before } = sorted[at]!;
			const settled = older.record.decided && newer.record.decided;
			const apart = older.article.id !== newer.article.id && before !== value;
			return apart && !settled ? [{ older, newer }] : [];
		});
	});
}
