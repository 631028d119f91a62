/** Facts → facts without repetition; those that say otherwise than another are marked. */
import type { Fact, FactKind, Span } from '../types';
import { dice, wordSet } from './align';

/** Where two facts have the same words, the kind that says more about them is kept. */
const SPECIFIC: Record<FactKind, number> = {
	agreement: 9,
	request: 9,
	refusal: 9,
	plan: 8,
	role: 8,
	cause: 7,
	purpose: 6,
	first: 5,
	amount: 4,
	statement: 3,
	event: 2,
};

/** From this share of common words on, two facts of one subject and verb say the same. */
const SAME = 0.86;

function overlaps(a: readonly Span[], b: readonly Span[]): boolean {
	return a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));
}

interface Known {
	fact: Fact;
	words: Set<string>;
}

/** Same sentence, nearly the same words ("asked … to" as request and as statement); or same kind, subject and verb anywhere. */
function saysTheSame(a: Known, b: Known): boolean {
	if (a.fact.text === b.fact.text) return true;
	const share = dice(a.words, b.words);
	if (share < SAME || numbers(a.fact.text) !== numbers(b.fact.text)) return false;
	if (overlaps(a.fact.evidence, b.fact.evidence))
		return a.fact.kind === 'statement' || b.fact.kind === 'statement';
	return (
		a.fact.kind === b.fact.kind && a.fact.words?.who === b.fact.words?.who && a.fact.lemma === b.fact.lemma
	);
}

/** All figures in a text: facts that differ in one are different facts. */
function numbers(text: string): string {
	return (text.match(/\d[\d.,]*/g) ?? []).join(' ');
}

/** Only the trust differs: the same words, one of them less sure. */
function isUnsure(fact: Fact): boolean {
	return fact.doubt?.code === 'unsure';
}

/** Which of two that say the same is told: the one without a reason to doubt, then the kind that says more. */
function better(a: Fact, b: Fact): number {
	const sound = (fact: Fact) => Number(!fact.doubt || (a.text === b.text && isUnsure(fact)));
	return sound(a) - sound(b) || SPECIFIC[a.kind] - SPECIFIC[b.kind] || a.confidence - b.confidence;
}

/** The one that is told, strengthened by the evidence of the other. */
function join(a: Fact, b: Fact): Fact {
	const [kept, other] = better(a, b) >= 0 ? [a, b] : [b, a];
	const evidence = [...kept.evidence];
	for (const span of other.evidence) if (!overlaps(evidence, [span])) evidence.push(span);
	const quote = kept.words?.quote ?? other.words?.quote;
	const joined: Fact = {
		...kept,
		evidence: evidence.sort((x, y) => x.start - y.start),
		...(kept.words && quote ? { words: { ...kept.words, quote } } : {}),
	};
	if (a.text !== b.text || other.confidence <= kept.confidence) return joined;
	const { doubt, ...sure } = joined;
	const stronger = { ...sure, confidence: other.confidence } as Fact;
	return doubt && other.doubt ? { ...stronger, doubt } : stronger;
}

function withoutRepetition(facts: readonly Fact[]): Fact[] {
	const known: Known[] = [];
	for (const fact of facts) {
		const next: Known = { fact, words: wordSet(fact.text) };
		const at = known.findIndex((other) => saysTheSame(other, next));
		if (at < 0) known.push(next);
		else {
			const fact = join(known[at]!.fact, next.fact);
			known[at] = { fact, words: wordSet(fact.text) };
		}
	}
	return known.map(({ fact }) => fact);
}

/** Same subject, verb and unit or object, but another number or day. */
function contradict(a: Fact, b: Fact): boolean {
	if (a.kind !== b.kind || a.lemma !== b.lemma || !a.words?.who || a.words.who !== b.words?.who) return false;
	if (a.kind === 'amount' && b.kind === 'amount')
		return (
			a.unit === b.unit &&
			a.value !== b.value &&
			(a.words.when ?? '') === (b.words.when ?? '') &&
			a.words.rest === b.words.rest
		);
	if (a.kind !== 'event') return false;
	return (
		a.words.rest === b.words.rest &&
		a.words.where === b.words.where &&
		Boolean(a.words.when && b.words.when) &&
		a.words.when !== b.words.when
	);
}

function markContradictions(facts: readonly Fact[]): Fact[] {
	return facts.map((fact) => {
		const others = facts
			.filter((other) => other !== fact && contradict(fact, other))
			.map((other) => other.fingerprint);
		if (others.length === 0) return fact;
		return { ...fact, contradicts: others, doubt: fact.doubt ?? { code: 'contradiction' } };
	});
}

/** Each thing once, in order of the article; contradictions are marked on both sides. */
export function mergeFacts(facts: readonly Fact[]): Fact[] {
	const first = (fact: Fact) => fact.evidence[0]?.start ?? 0;
	return markContradictions(withoutRepetition(facts)).sort((a, b) => first(a) - first(b));
}
