/** What a finder found → a fact, with its fingerprint, or the reason why it is none. */
import { hash53 } from '../../hash';
import type { Code, Dropped, Fact, FactBody, FactPart, FactWords, Reference, Sentence, Span } from '../types';
import { settle } from './confidence';

export interface Draft {
	rule: string;
	body: FactBody;
	text: string;
	parts: FactPart[];
	words: FactWords;
	evidence: Span[];
	confidence: number;
	/** Of a statement: both readers agree on who said it, so only names and times are in doubt. */
	agreed?: boolean;
	problems: Code[];
	lemma?: string;
	hedge?: Span | null;
	asOf?: string | null;
	according?: Reference | null;
}

/** Evidence is the sentence without blanks around it. */
export function evidenceOf(text: string, sentence: Sentence): Span {
	const raw = text.slice(sentence.start, sentence.end);
	const start = sentence.start + raw.length - raw.trimStart().length;
	return { start, end: start + raw.trim().length };
}

/** A name for a fact that stays while its kind and wording stay: rules may be renamed. */
export function fingerprintOf(kind: string, text: string): string {
	return hash53(`${kind}\n${text}`).toString(36);
}

function dropped(draft: Draft, code: Code): Dropped {
	return { what: 'fact', rule: draft.rule, ...code, ...draft.evidence[0]! };
}

/** Settles trust and doubt. Drafts that cannot stand alone at all are dropped with the reason. */
export function toFact(draft: Draft): { fact: Fact } | { dropped: Dropped } {
	const verdict = settle(draft);
	if (verdict.drop) return { dropped: dropped(draft, verdict.drop) };
	const base = {
		fingerprint: fingerprintOf(draft.body.kind, draft.text),
		rule: draft.rule,
		confidence: verdict.confidence,
		text: draft.text,
		evidence: draft.evidence,
		asOf: draft.asOf ?? null,
		words: draft.words,
		parts: draft.parts,
		...(draft.lemma ? { lemma: draft.lemma } : {}),
		...(draft.hedge ? { hedge: draft.hedge } : {}),
		...(draft.according ? { according: draft.according } : {}),
		...(verdict.doubt ? { doubt: verdict.doubt } : {}),
		...(verdict.lone ? { loneDoubt: true as const } : {}),
	};
	return { fact: { ...base, ...draft.body } };
}
