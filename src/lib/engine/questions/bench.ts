/** What every maker works with: the findings laid out, the facts, chance, and what one maker hands over. */
import { seededRandom, type Random } from '../../random';
import type { Entity, Fact, FactWords, Findings, Question, QuestionBody, Span, Statement } from '../types';

export interface Bench {
	findings: Findings;
	facts: Fact[];
	text: string;
	entities: Map<string, Entity>;
	statements: Map<string, Statement>;
	pool: Entity[];
	seed: string;
	/** Chance of its own for one place, so that a new question elsewhere changes nothing here. */
	chance: (place: string) => Random;
}

/** What a question asks for, before it has a form: makers find these, `forms.ts` makes questions of them. */
export interface Ask {
	maker: string;
	fact: Fact;
	stem: string;
	key: string;
	/** Other ways of writing the key that are right. */
	accept?: string[];
	asks: NonNullable<Question['asks']>;
	/** Wrong options, good ones only, best first. */
	lures: string[];
	/** May it be typed? Only short keys with one wording. */
	typed?: boolean;
	fullName?: boolean;
	/** "Which of these …?": has other right answers than the key, so it is asked as a choice only. */
	open?: boolean;
	/** How sure the maker is, beside the fact: 0–1. */
	trust?: number;
}

/** A question without id and conflicts. */
export interface Draft {
	maker: string;
	facts: Fact[];
	stem: string;
	asks: NonNullable<Question['asks']>;
	explanation?: string;
	evidence?: Span[];
	trust?: number;
	/** Instead of the fact's: for a quotation asked without its speaker. */
	confidence?: number;
	fullName?: boolean;
	body: QuestionBody;
}

export interface Maker {
	id: string;
	/** Confidence below which its questions are not shown (0–1). */
	floor: number;
	make: (bench: Bench) => (Ask | Draft)[];
}

export const isDraft = (made: Ask | Draft): made is Draft => 'body' in made;

export function layOut(findings: Findings, facts: Fact[], options: { seed: string; pool?: Entity[] }): Bench {
	return {
		findings,
		facts,
		text: findings.document.text,
		entities: new Map(findings.entities.map((entity) => [entity.id, entity])),
		statements: new Map(findings.statements.map((statement) => [statement.id, statement])),
		pool: options.pool ?? [],
		seed: options.seed,
		chance: (place) => seededRandom(`${options.seed} ${place}`),
	};
}

/** Facts that carry restated words, with them. */
export function worded(bench: Bench): { fact: Fact; words: FactWords }[] {
	return bench.facts.flatMap((fact) => (fact.words ? [{ fact, words: fact.words }] : []));
}
