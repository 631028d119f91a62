/** A new reading + what the library has → facts and questions to store: ids, decisions and edits carry over. */
import { matchFacts } from '../engine/facts/match';
import type { Fact, Question } from '../engine/types';
import type { FactRecord, FactState, QuestionRecord, Stamp } from '../study/types';

/** What a person decided about a fact of the reading, before it is stored. */
export interface FactDecision {
	fingerprint: string;
	state?: FactState;
	/** Other words for it. */
	text?: string;
}

/** What a person decided about a question of the reading, by its engine id. */
export interface QuestionDecision {
	question: string;
	/** The question as the person wrote it. */
	replacement?: Question;
	/** Left out. */
	retired?: boolean;
}

/** What carrying over needs besides the facts. */
export interface Carrier {
	article: string;
	version: string;
	text: string;
	/** Texts of the versions that old facts count in. */
	textOf: (version: string) => string | null;
	newId: () => string;
	/** Permanent ids that are already decided (packs), by fingerprint. */
	frozenIds?: Record<string, string>;
	pack: string | null;
	now: number;
	changed: Stamp;
}

/** For each fact of the reading its earlier self: the current version's facts first, then those left at older ones. */
function earlierSelves(old: FactRecord[], facts: Fact[], carrier: Carrier): (FactRecord | null)[] {
	const found: (FactRecord | null)[] = facts.map((fact) => {
		const id = carrier.frozenIds?.[fact.fingerprint];
		return old.find((record) => record.id === id) ?? null;
	});
	const versions = [...new Set(old.map((record) => record.version))].sort((a) =>
		a === carrier.version ? -1 : 1,
	);
	for (const version of versions) {
		const side = old.filter((record) => record.version === version && !found.includes(record));
		const open = facts.flatMap((fact, index) => (found[index] ? [] : [index]));
		const partners = matchFacts(
			{ text: carrier.textOf(version) ?? '', facts: side.map((record) => record.fact) },
			{ text: carrier.text, facts: open.map((index) => facts[index]!) },
		);
		partners.forEach((partner, place) => {
			if (partner !== null) found[open[place]!] = side[partner]!;
		});
	}
	return found;
}

/** A person's decision wins, now or earlier; a kept fact stays kept; else what the engine doubts waits. */
function stateOf(fact: Fact, earlier: FactRecord | null, decision: FactDecision | undefined): FactState {
	if (decision?.state) return decision.state;
	if (earlier && (earlier.decided || earlier.state === 'kept')) return earlier.state;
	return fact.doubt ? 'doubtful' : 'kept';
}

/** The facts of the reading as records, in their order. */
export function carryFacts(
	old: FactRecord[],
	facts: Fact[],
	decisions: FactDecision[],
	carrier: Carrier,
): FactRecord[] {
	const earlier = earlierSelves(old, facts, carrier);
	return facts.map((fact, index) => {
		const before = earlier[index] ?? null;
		const decision = decisions.find((one) => one.fingerprint === fact.fingerprint);
		const text = decision?.text ?? (before?.edited ? before.fact.text : fact.text);
		return {
			id: before?.id ?? carrier.frozenIds?.[fact.fingerprint] ?? carrier.newId(),
			article: carrier.article,
			version: carrier.version,
			fact: { ...fact, text },
			state: stateOf(fact, before, decision),
			edited: decision?.text !== undefined || before?.edited === true,
			decided: decision?.state !== undefined || before?.decided === true,
			addedAt: before?.addedAt ?? carrier.now,
			changed: carrier.changed,
		};
	});
}

/** Two questions are one when they ask the same thing in the same form of the same facts. */
function likeness(facts: string[], question: Question): string {
	return JSON.stringify([[...facts].sort(), question.form, question.maker ?? '', question.stem]);
}

/** A question that a person changed stands for those of the same form and maker on the same facts. */
function slot(facts: string[], question: Question): string {
	return JSON.stringify([[...facts].sort(), question.form, question.maker ?? '']);
}

/** Is it the engine's own, on facts that were all read again? Then the new reading decides. */
function replaceable(record: QuestionRecord, reread: Set<string>): boolean {
	return record.origin === 'engine' && !record.edited && record.facts.every((fact) => reread.has(fact));
}

/**
 * The questions to store: those of the reading, and old ones of the engine that it no longer makes, retired.
 * Edited and hand-made questions are not touched.
 */
export function carryQuestions(
	old: QuestionRecord[],
	questions: Question[],
	facts: FactRecord[],
	decisions: QuestionDecision[],
	carrier: Carrier,
	origins: Record<string, 'engine' | 'hand'> = {},
): QuestionRecord[] {
	const idOf = new Map(facts.map((record) => [record.fact.fingerprint, record.id]));
	const waiting = new Map(old.map((record) => [likeness(record.facts, record.question), record]));
	const mended = new Set(
		old
			.filter((record) => record.edited && record.origin === 'engine')
			.map((record) => slot(record.facts, record.question)),
	);
	const used = new Set<string>();
	const carried = questions.flatMap((question, rank) => {
		const ids = question.facts.flatMap((fingerprint) => idOf.get(fingerprint) ?? []);
		if (ids.length !== question.facts.length || ids.length === 0) return [];
		const before = waiting.get(likeness(ids, question));
		if (before) used.add(before.id);
		const decision = decisions.find((one) => one.question === question.id);
		if (!decision && (before?.edited || mended.has(slot(ids, question)))) return [];
		return [
			{
				id: before?.id ?? carrier.newId(),
				article: carrier.article,
				version: carrier.version,
				facts: ids,
				question: decision?.replacement ?? question,
				origin: origins[question.id] ?? 'engine',
				edited: decision?.replacement !== undefined || decision?.retired !== undefined,
				retired: decision?.retired ?? false,
				pack: carrier.pack,
				rank,
				addedAt: before?.addedAt ?? carrier.now,
				changed: carrier.changed,
			} satisfies QuestionRecord,
		];
	});
	const reread = new Set(facts.map((record) => record.id));
	const gone = old.filter((record) => !used.has(record.id) && replaceable(record, reread) && !record.retired);
	return [...carried, ...gone.map((record) => ({ ...record, retired: true, changed: carrier.changed }))];
}
