/** Findings → the ground all finders stand on: every clause of every sentence that may give facts, told once. */
import type { Findings, Reference, Sentence, Statement } from '../types';
import { carryOver, topicOf, type Topic } from './carry';
import { findClauses, type Clause } from './clauses';
import { makeContext, spanOf, stretchOf, type Context } from './context';
import { gerundClauses, openingClause } from './gerunds';
import { carryPeriod, type Period } from './periods';
import { isRealStatement } from './said/cue';
import { tell, type Telling } from './tell';
import { mendVerbs } from './verb-tags';

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
	/** A relative clause whose noun says who or what is meant; true for all others. */
	clear: boolean;
	/** "The idea, says Lind, is": a statement in disguise. */
	cueInSubject: boolean;
}

export interface Ground {
	context: Context;
	findings: Findings;
	scenes: Scene[];
}

function holds(spans: readonly { start: number; end: number }[], at: number): boolean {
	return spans.some((span) => span.start <= at && at < span.end);
}

/** "asked X to do this and Y urged …": an infinitive's content cannot hold a clause with its own subject. */
function isBeyond(context: Context, statement: Statement, clause: Clause): boolean {
	const first = statement.content[0] && context.tokens[stretchOf(context.tokens, statement.content[0]).from];
	return (
		first?.lower === 'to' &&
		clause.marker === 'and' &&
		clause.subject !== null &&
		clause.subject.from > clause.start
	);
}

/** "praised Falk, who killed 13 people": the clause is the article's; what is praised is only a name. */
function tellsOfObject(
	context: Context,
	{ content, form, cue }: Statement,
	clause: Clause,
	clauses: readonly Clause[],
): boolean {
	if (form !== 'indirect' || clause.type !== 'relative' || !cue || cue.end > content[0]!.start) return false;
	return clauses.every(
		(one) => one.type === 'relative' || !holds(content, context.tokens[one.verb.main]!.start),
	);
}

/** "said fees rose, while fares fell": the other side of what was said is said too. */
function contrasted({ marker, sentence }: Clause, before: Scene | undefined): Statement | null {
	const said = before?.clause.sentence === sentence ? before.said : null;
	const inOrder = said?.cue && said.form !== 'direct' && said.cue.end <= said.content[0]!.start;
	return inOrder && /^(?:while|whilst|whereas)$/.test(marker ?? '') ? said : null;
}

/** Not whole only because its verb was taken for a noun. */
function hasMendedVerb(findings: Findings, sentence: Sentence): boolean {
	const { text, tokens } = findings.document;
	if (sentence.to - sentence.from < 4 || !/^["“‘']?\p{Lu}/u.test(text.slice(sentence.start).trimStart()))
		return false;
	const own = tokens.slice(sentence.from, sentence.to);
	return (
		/^[.!?]$/.test(own.at(-1)!.text) &&
		mendVerbs(own).some((token, i) => token.pos === 'VERB' && own[i]!.pos !== 'VERB')
	);
}

/** "FlagShareReplyAda 5pts": words of a page's buttons that ran together. */
function isPage(sentence: string): boolean {
	return /\p{Ll}{2}\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2}|\p{Ll}\.\p{Lu}\p{Ll}{3}|\p{Ll}{3}\d+:\d|\p{N}[AP]M\p{Lu}/u.test(
		sentence,
	);
}

/** Whole sentences of paragraphs; headings, captions, bylines and fragments give nothing. */
export function tellingSentences(findings: Findings): Sentence[] {
	const { sentences, blocks, text } = findings.document;
	return sentences.filter(
		(sentence) =>
			blocks[sentence.block]?.kind === 'paragraph' &&
			!isPage(text.slice(sentence.start, sentence.end)) &&
			!/\?\s*$/.test(text.slice(sentence.start, sentence.end)) &&
			(sentence.whole || (!sentence.broken && hasMendedVerb(findings, sentence))),
	);
}

export function layGround(findings: Findings): Ground {
	const context = makeContext(findings);
	const scenes: Scene[] = [];
	const statements = findings.statements.filter((statement) => isRealStatement(context, statement));
	let topic: Topic | null = null;
	let period: Period | null = null;
	for (const sentence of tellingSentences(findings)) {
		const clauses = findClauses(context, sentence);
		carryOver(context, clauses[0], topic);
		const tellings = clauses.map((clause) => tell(context, clause, clauses));
		topic = topicOf(context, sentence, tellings);
		period = carryPeriod(context, sentence, tellings, period);
		const hidden = [
			...gerundClauses(context, sentence, clauses),
			...openingClause(context, sentence, clauses),
		];
		tellings.push(...hidden.map((clause) => tell(context, clause, clauses)));
		for (const [k, clause] of [...clauses, ...hidden].entries()) {
			const at = context.tokens[clause.verb.main]!.start;
			const telling = tellings[k]!;
			const subject = clause.subject && spanOf(context.tokens, clause.subject);
			scenes.push({
				cueInSubject: statements.some(
					({ cue }) => cue && subject && subject.start <= cue.start && cue.end <= subject.end,
				),
				sentence,
				clause,
				clauses,
				telling,
				clear: isClear(context, telling, clauses, tellings),
				said:
					statements.find(
						(statement) =>
							holds(statement.content, at) &&
							!isBeyond(context, statement, clause) &&
							!tellsOfObject(context, statement, clause, clauses),
					) ?? contrasted(clause, scenes.at(-1)),
				// "is said to have cried": nobody says it, so the clause itself may be told
				isCue:
					!isDeed(context, clause) &&
					statements.some(
						({ cue, speaker }) => cue && holds([cue], at) && !(speaker === null && clause.verb.passive),
					),
			});
		}
	}
	return { context, findings, scenes };
}

/** "ordered an embargo", "pleaded innocent to charges that …": done with words, and told as a deed. */
function isDeed({ tokens }: Context, { verb, predicate }: Clause): boolean {
	if (verb.lemma === 'plead') return true;
	const next = tokens[verb.to];
	return (
		verb.lemma === 'order' &&
		!verb.passive &&
		/^(?:an?|the)$/.test(next?.lower ?? '') &&
		!tokens.slice(predicate.from, predicate.to).some(({ lower }) => lower === 'to')
	);
}

/** Who vouches for a clause inside a statement: its speaker, when it is known. */
export function accordingTo(scene: Scene): Reference | null {
	return scene.said?.speaker ?? null;
}

/** Does the noun before say who or what is meant: also where "and" goes on after a relative clause, "which was signed and was sent"? */
function isClear(
	context: Context,
	telling: Telling | null,
	clauses: readonly Clause[],
	tellings: readonly (Telling | null)[],
): boolean {
	if (!telling) return true;
	const { subject, type } = telling.clause;
	const at =
		type === 'coordinated'
			? clauses.findIndex((one) => one.type === 'relative' && one.subject === subject)
			: -1;
	const first = tellings[at];
	return isClearRelative(context, first ?? telling);
}

/** "the towns with which Lund keeps ties": what the verb goes with stands before the clause; "the year in which …" is a time or place. */
const isPiedPiped = ({ tokens }: Context, { marker, start }: Clause): boolean =>
	/^(?:which|whom)$/.test(marker ?? '') &&
	tokens[start - 1]?.pos === 'ADP' &&
	!/^(?:in|at|during|after)$/.test(tokens[start - 1]!.lower);

/** "the law that ended …", "Lind, who won": the noun before a relative clause must be a name or "the …". */
function isClearRelative(context: Context, telling: Telling): boolean {
	const { clause, subject } = telling;
	if (clause.type !== 'relative' || !clause.subject || clause.marker === 'and') return true;
	const ownSubject = clause.subject.from > clause.start;
	if (ownSubject) return !isPiedPiped(context, clause);
	// "polls by the council that showed": the polls or the council?
	if (
		context.tokens[clause.subject.from - 1]?.pos === 'ADP' &&
		context.tokens[clause.subject.to]?.text !== ','
	)
		return false;
	if (subject.entity?.type === 'person') return clause.marker !== 'which';
	if (subject.entity) return clause.marker !== 'who' && subject.entity.type !== 'place';
	const opener = context.tokens[clause.subject.from]!;
	return clause.marker !== 'who' && (opener.lower === 'the' || /['’]s? /.test(subject.text));
}

/** Inside what somebody reported in other words: "X said the talks, which lasted …": told only with its speaker. */
export function isReported(scene: Scene, context: Context): boolean {
	const { said, clause, telling } = scene;
	if (
		!said?.speaker ||
		!telling ||
		!scene.clear ||
		scene.isCue ||
		clause.gapped ||
		said.form === 'direct' ||
		said.modality === 'hope' ||
		said.modality === 'ask'
	)
		return false;
	return clause.type === 'relative' && context.quoted[clause.verb.main]! < 0;
}

/** May this clause be told as something that happened, by the article itself? */
export function isTold(scene: Scene): boolean {
	if (!scene.clear) return false;
	const { clause, said, isCue, telling } = scene;
	if (said || isCue || !telling || clause.gapped || scene.cueInSubject) return false;
	// "the club, where houses sell for 5 million": houses there
	if (clause.type === 'relative' && clause.marker === 'where' && !telling.subject.entity) return false;
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
