/** Facts of all articles → those that say different things of one thing: an office with two names or left, an amount with two values. */
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

/** Verbs after which an office is empty: of who held it, and in the passive. */
const LEAVES = new Set(['resign', 'retire', 'quit', 'die']);
const IS_PUT_OUT = new Set(['oust', 'dismiss', 'sack', 'fire', 'replace', 'remove']);

/** The one person whose leaving is told. */
function leaverOf({ record: { fact }, reading }: Told): string | null {
	if (fact.kind !== 'event' || fact.who.length !== 1 || fact.hedge) return null;
	const lemma = fact.lemma ?? '';
	const passive = /^(?:was|were)$/.test(fact.words?.aux ?? '');
	if (!LEAVES.has(lemma) && !(passive && IS_PUT_OUT.has(lemma))) return null;
	const who = reading.entities.find((entity) => entity.id === fact.who[0]!.entity);
	return who?.type === 'person' ? plain(who.name) : null;
}

/** An office, and a later article in which its holder leaves one. */
function findLeft(facts: readonly Told[]): Rivals[] {
	const roles = facts.flatMap((told) => {
		const { fact } = told.record;
		const who = fact.kind === 'role' ? nameOf(told.reading, fact.who.entity) : null;
		return who ? [{ told, who: plain(who) }] : [];
	});
	return facts.flatMap((newer) => {
		const leaver = leaverOf(newer);
		const held = leaver ? roles.filter(({ who, told }) => who === leaver && dayOf(told) < dayOf(newer)) : [];
		return held.map(({ told: older }) => ({ older, newer }));
	});
}

const dayOf = ({ article }: Told) => article.published ?? '';

const isSettled = ({ older, newer }: Rivals) => older.record.decided && newer.record.decided;

/**
 * Pairs from different articles, the older first. Pairs that a person has decided on both sides of are left out; nothing
 * is decided here.
 */
export function findRivals(facts: readonly Told[]): Rivals[] {
	const kept = facts.filter(({ record }) => record.state === 'kept');
	return [...findContradictions(kept), ...findLeft(kept)].filter((pair) => !isSettled(pair));
}

function findContradictions(facts: readonly Told[]): Rivals[] {
	const byThing = new Map<string, { told: Told; value: string }[]>();
	for (const told of facts) {
		const claim = claimOf(told.record.fact, told.reading);
		if (claim) byThing.set(claim.about, [...(byThing.get(claim.about) ?? []), { told, value: claim.value }]);
	}
	return [...byThing.values()].flatMap((claims) => {
		const sorted = [...claims].sort((a, b) => (dayOf(a.told) < dayOf(b.told) ? -1 : 1));
		return sorted.slice(1).flatMap(({ told: newer, value }, at) => {
			const { told: older, value: before } = sorted[at]!;
			const apart = older.article.id !== newer.article.id && before !== value;
			return apart ? [{ older, newer }] : [];
		});
	});
}
