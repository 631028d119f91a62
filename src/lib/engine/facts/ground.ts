/** Findings → the ground all finders stand on: every clause of every sentence that may give facts, told once. */
import type { Findings, Reference, Sentence, Statement } from '../types';
import { findClauses, type Clause } from './clauses';
import { makeContext, type Context } from './context';
import { tell, type Telling } from './tell';

/** A clause and what is known about it. */
export interface Scene {
	sentence: Sentence;
	clause: Clause;
	clauses: Clause[];
	telling: Telling | null;
	/** The statement whose content it stands in. */
	said: Statement | null;
	/** Its verb is the cue of a statement: "said", "expressed". */
	isCue: boolean;
}

export interface Ground {
	context: Context;
	findings: Findings;
	scenes: Scene[];
}

function holds(spans: readonly { start: number; end: number }[], at: number): boolean {
	return spans.some((span) => span.start <= at && at < span.end);
}

/** Whole sentences of paragraphs; headings, captions, bylines and fragments give nothing. */
export function tellingSentences(findings: Findings): Sentence[] {
	const { sentences, blocks } = findings.document;
	return sentences.filter((sentence) => sentence.whole && blocks[sentence.block]?.kind === 'paragraph');
}

export function layGround(findings: Findings): Ground {
	const context = makeContext(findings);
	const scenes: Scene[] = [];
	for (const sentence of tellingSentences(findings)) {
		const clauses = findClauses(context, sentence);
		for (const clause of clauses) {
			const at = context.tokens[clause.verb.main]!.start;
			scenes.push({
				sentence,
				clause,
				clauses,
				telling: tell(context, clause, clauses),
				said: findings.statements.find((statement) => holds(statement.content, at)) ?? null,
				isCue: findings.statements.some((statement) => statement.cue && holds([statement.cue], at)),
			});
		}
	}
	return { context, findings, scenes };
}

/** Who vouches for a clause inside a statement: its speaker, when it is known. */
export function accordingTo(scene: Scene): Reference | null {
	return scene.said?.speaker ?? null;
}

/** May this clause be told as something that happened, by the article itself? */
export function isTold(scene: Scene): boolean {
	const { clause, said, isCue, telling } = scene;
	if (said || isCue || !telling) return false;
	return (
		clause.type !== 'complement' &&
		![
			'if',
			'unless',
			'whether',
			'until',
			'except',
			'whenever',
			'how',
			'why',
			'what',
			'than',
			'lest',
		].includes(clause.marker ?? '')
	);
}
