/** Clauses → causes and purposes: because of, due to, caused, led to; in order to, to avoid. */
import { CAUSE_VERBS, PURPOSE_VERBS } from '../words/event-verbs';
import { compose } from './compose';
import { spanOf, type Context, type Stretch } from './context';
import { cutPredicate } from './cut';
import { evidenceOf, type Draft } from './draft';
import { isDone, isConcrete } from './events';
import { isTold, type Ground, type Scene } from './ground';
import { nothingTold, restate, type Told } from './restate';
import { readSubject } from './subject';
import { tell, type Telling } from './tell';

interface Split {
	rule: string;
	kind: 'cause' | 'purpose';
	/** Tokens that give the reason, its opener included. */
	reason: Stretch;
	opener: number;
}

/** "because of", "due to", "thanks to", "as a result of", "in order to", "to avoid" within a predicate. */
function splitAt(context: Context, { from, to }: Stretch): Split | null {
	const { tokens, quoted } = context;
	const word = (i: number) => (i < to ? tokens[i]!.lower : '');
	for (let i = from; i < to; i++) {
		if (quoted[i]! >= 0) continue;
		const pair = `${word(i)} ${word(i + 1)}`;
		const reason = { from: i, to };
		if (/^(?:because of|due to|owing to|thanks to)$/.test(pair) && i >= from)
			return { rule: 'cause/because-of', kind: 'cause', reason, opener: 2 };
		if (pair === 'as a' && word(i + 2) === 'result' && word(i + 3) === 'of')
			return { rule: 'cause/as-a-result', kind: 'cause', reason, opener: 4 };
		if (/^(?:in order|so as)$/.test(pair) && word(i + 2) === 'to')
			return { rule: 'purpose/in-order-to', kind: 'purpose', reason, opener: 3 };
		if (/^in an?$/.test(pair) && /^(?:attempt|bid|effort)$/.test(word(i + 2)) && word(i + 3) === 'to')
			return { rule: 'purpose/in-a-bid', kind: 'purpose', reason, opener: 4 };
		const verb = tokens[i + 1];
		if (
			word(i) === 'to' &&
			i > from + 1 &&
			verb &&
			PURPOSE_VERBS.has(verb.lower) &&
			verb.pos === 'VERB' &&
			isPurpose(context, from, i)
		)
			return { rule: 'purpose/to', kind: 'purpose', reason, opener: 1 };
	}
	return null;
}

/** Nouns and adjectives that take "to" for themselves: "plans to", "able to". */
const TAKERS = new Set(
	'plan plans decision right ability attempt attempts effort efforts bid chance failure promise pledge offer agreement deal proposal way ways time need order pressure refusal move moves power powers opportunity desire intention likely able unable due set ready willing reluctant keen free'.split(
		' ',
	),
);

/** A purpose stands after a complete predicate, not after a verb or noun that asks for "to". */
function isPurpose(context: Context, from: number, to: number): boolean {
	const { tokens } = context;
	const before = tokens[to - 1]!;
	if (before.pos === 'VERB' || before.pos === 'ADJ' || before.pos === 'ADV' || TAKERS.has(before.lower))
		return false;
	for (let i = from; i < to; i++) if (tokens[i]!.pos === 'VERB' || TAKERS.has(tokens[i]!.lower)) return false;
	// "the first woman in the country's history to win": which one, not what for
	return !tokens
		.slice(from, to)
		.some(
			({ lower }, i) =>
				lower === 'the' &&
				/^(?:first|second|third|last|only|next|\w{3,}est)$/.test(tokens[from + i + 1]?.lower ?? ''),
		);
}

const CONTROL =
	/^(?:ask|urge|order|invite|tell|instruct|force|allow|help|enable|want|need|expect|require|persuade|warn|advise|use|try|seek|appear|seem|continue|begin|start|fail|agree|plan|decide|refuse|promise|hope|be|have|take|lead|set|name|elect|appoint|believe|think|prompt|cause|get|choose|encourage|pay)$/;

/** "could lose", "may close" because of something: nothing happened yet. */
function isCertain({ clause }: Scene): boolean {
	return !clause.verb.auxiliaries.some((word) => /^(?:would|could|can|may|might|should|must)$/.test(word));
}

/** Who the subject names, and nobody else: "him" in what is told of it is not known yet. */
function toldOfSubject(context: Context, { clause }: Telling): Told {
	const told = nothingTold();
	readSubject(context, clause.subject, told);
	return told;
}

function fromPredicate(ground: Ground, scene: Scene, telling: Telling): Draft[] {
	const { context } = ground;
	const split = isCertain(scene) ? splitAt(context, telling.predicate) : null;
	if (!split || (split.kind === 'purpose' && CONTROL.test(scene.clause.verb.lemma))) return [];
	const reason = { from: split.reason.from + split.opener, to: split.reason.to };
	if (reason.to <= reason.from) return [];
	const told = toldOfSubject(context, telling);
	const main = restate(context, { from: telling.predicate.from, to: split.reason.from }, told);
	const why = restate(context, reason, told);
	const opener = context.tokens
		.slice(split.reason.from, reason.from)
		.map((token) => token.lower)
		.join(' ');
	const { text, parts } = compose([
		{ part: 'who', text: telling.words.who! },
		{ part: 'verb', text: telling.words.verb! },
		{ part: 'rest', text: main.text },
		{ part: null, text: opener },
		{ part: 'cause', text: why.text },
	]);
	const { when: _when, where: _where, ...words } = telling.words;
	return [
		draftOf(
			ground,
			scene,
			telling,
			split,
			{ ...telling, words: { ...words, rest: main.text } },
			{
				text,
				parts,
				reason,
				cause: why.text,
				confidence: telling.subject.confidence * main.confidence * why.confidence,
			},
		),
	];
}

interface Because {
	text: string;
	parts: Draft['parts'];
	reason: Stretch;
	cause: string;
	confidence: number;
}

function draftOf(
	ground: Ground,
	scene: Scene,
	telling: Telling,
	split: Pick<Split, 'rule' | 'kind'>,
	{ words }: Pick<Telling, 'words'>,
	told: Because,
): Draft {
	const { tokens } = ground.context;
	const effect = [words.who, words.verb, words.rest].filter(Boolean).join(' ');
	return {
		rule: split.rule,
		body: { kind: split.kind, cause: spanOf(tokens, told.reason), effect: telling.span },
		text: told.text,
		parts: told.parts,
		words: { ...words, cause: told.cause, effect },
		evidence: [evidenceOf(ground.context.text, scene.sentence)],
		confidence: told.confidence,
		problems: telling.problems,
		lemma: scene.clause.verb.lemma,
		hedge: telling.hedge,
	};
}

/** "X caused the visit to be cancelled", "X led to Y", "X forced Y to close". */
function fromVerb(ground: Ground, scene: Scene, telling: Telling): Draft[] {
	const { context } = ground;
	const { verb } = scene.clause;
	const next = context.tokens[verb.to]?.lower;
	const leads = (verb.lemma === 'lead' && next === 'to') || (verb.lemma === 'result' && next === 'in');
	if (
		(!CAUSE_VERBS.has(verb.lemma) && !leads) ||
		verb.passive ||
		!isDone(scene) ||
		telling.subject.entity?.type === 'person'
	)
		return [];
	if (telling.predicate.to <= telling.predicate.from || !scene.clause.subject) return [];
	const { text, parts } = compose(
		telling.pieces.map((piece) =>
			piece.part === 'who'
				? { ...piece, part: 'cause' }
				: piece.part === 'rest'
					? { ...piece, part: 'effect' }
					: piece,
		),
	);
	const { words } = telling;
	return [
		{
			rule: 'cause/verb',
			body: {
				kind: 'cause',
				cause: spanOf(context.tokens, scene.clause.subject),
				effect: spanOf(context.tokens, telling.predicate),
			},
			text,
			parts,
			words: { ...words, cause: words.who!, effect: words.rest ?? '' },
			evidence: [evidenceOf(context.text, scene.sentence)],
			confidence: telling.confidence,
			problems: telling.problems,
			lemma: verb.lemma,
			hedge: telling.hedge,
		},
	];
}

/** "X happened because Y happened": two clauses. */
function fromBecause(ground: Ground, scene: Scene, telling: Telling): Draft[] {
	const { context } = ground;
	const because = scene.clauses.find(
		(clause) => clause.marker === 'because' && clause.start === telling.predicate.to,
	);
	if (!because?.subject || !isCertain(scene)) return [];
	const reason = tell(context, because, scene.clauses);
	if (!reason) return [];
	const told = { entities: [...telling.told.entities], subject: telling.told.subject };
	const predicate = cutPredicate(context, because, scene.clauses);
	const stretch = { from: because.start + 1, to: Math.max(predicate.to, because.verb.to) };
	const why = restate(context, stretch, told);
	const { text, parts } = compose([
		...telling.pieces,
		{ part: null, text: 'because' },
		{ part: 'cause', text: why.text },
	]);
	const problems = [...telling.problems, ...why.problems];
	return [
		draftOf(ground, scene, { ...telling, problems }, { rule: 'cause/because', kind: 'cause' }, telling, {
			text,
			parts,
			reason: stretch,
			cause: why.text,
			confidence: telling.confidence * why.confidence,
		}),
	];
}

export function findCauses(ground: Ground): Draft[] {
	return ground.scenes.flatMap((scene) => {
		const { telling } = scene;
		if (!telling || !isTold(scene) || scene.clause.verb.negated || !isConcrete(ground, telling)) return [];
		return [
			...fromVerb(ground, scene, telling),
			...fromBecause(ground, scene, telling),
			...(isDone(scene) || scene.clause.verb.lemma !== 'be' ? fromPredicate(ground, scene, telling) : []),
		];
	});
}
