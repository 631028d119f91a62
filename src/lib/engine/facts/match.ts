/** Facts of an earlier reading + facts of a later one → which are the same, so that ids and progress carry over. */
import type { Fact, Span } from '../types';
import { alignTexts, dice, wordSet } from './align';

/** What matching needs of a fact; records with more fields will do. */
export type MatchFact = Pick<Fact, 'fingerprint' | 'kind' | 'evidence' | 'text'>;

/** A version of an article and the facts read in it. */
export interface MatchSide {
	text: string;
	facts: readonly MatchFact[];
}

/** Facts of one sentence and one kind that share less than this of their words are different facts. */
const SAME_WORDING = 0.4;

function length(spans: readonly Span[]): number {
	return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}

/** Characters that stand in both lists of spans. */
function overlap(a: readonly Span[], b: readonly Span[]): number {
	let sum = 0;
	for (const x of a)
		for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
	return sum;
}

interface Candidate {
	old: number;
	next: number;
	score: number;
}

/** Same kind, overlapping evidence and alike wording: how alike, 0–2; null when not the same fact. */
function likeness(old: MatchFact, moved: readonly Span[], next: MatchFact): number | null {
	if (old.kind !== next.kind) return null;
	const common = overlap(moved, next.evidence);
	if (common === 0) return null;
	const wording = dice(wordSet(old.text), wordSet(next.text));
	if (wording < SAME_WORDING) return null;
	return wording + common / Math.max(length(moved), length(next.evidence));
}

/** One to one, best first; ties go to the earlier fact, so that the result is repeatable. */
function assign(candidates: Candidate[], partner: (number | null)[]): void {
	const taken = new Set(partner);
	const order = candidates.sort((a, b) => b.score - a.score || a.old - b.old || a.next - b.next);
	for (const { old, next } of order) {
		if (partner[next] !== null || taken.has(old)) continue;
		partner[next] = old;
		taken.add(old);
	}
}

/** Same kind and fingerprint, in order; more than one pair when an earlier engine told a fact twice. */
function sameFingerprint(old: readonly MatchFact[], next: readonly MatchFact[]): (number | null)[] {
	const waiting = new Map<string, number[]>();
	old.forEach((fact, index) => {
		const key = `${fact.kind} ${fact.fingerprint}`;
		waiting.set(key, [...(waiting.get(key) ?? []), index]);
	});
	return next.map((fact) => waiting.get(`${fact.kind} ${fact.fingerprint}`)?.shift() ?? null);
}

/**
 * For each fact of `next` the index of the same fact in `old`, or null when it is new.
 * The same is: same fingerprint; else same kind, overlapping evidence after aligning the two texts, and like wording.
 * No old fact is given twice.
 */
export function matchFacts(old: MatchSide, next: MatchSide): (number | null)[] {
	const partner = sameFingerprint(old.facts, next.facts);
	const taken = new Set(partner);
	const move = alignTexts(old.text, next.text);
	const candidates: Candidate[] = [];
	old.facts.forEach((fact, o) => {
		if (taken.has(o)) return;
		const moved = fact.evidence.flatMap(move);
		next.facts.forEach((other, n) => {
			const score = partner[n] === null ? likeness(fact, moved, other) : null;
			if (score !== null) candidates.push({ old: o, next: n, score });
		});
	});
	assign(candidates, partner);
	return partner;
}
