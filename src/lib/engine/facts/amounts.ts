/** Clauses with an amount → how much, how many, how long; with unit, bound and what is counted. */
import type { FactWords } from '../types';
import { compose, type Piece } from './compose';
import { spanOf, stretchOf, type AmountAt, type Context, type Stretch } from './context';
import { evidenceOf, type Draft } from './draft';
import { isConcrete } from './events';
import { accordingTo, isReported, isTold, type Ground, type Scene } from './ground';
import { nothingTold, restate } from './restate';
import { readSubject } from './subject';
import type { Telling } from './tell';

const CHANGES = new Set(
	'rise fall drop slip jump increase decrease grow climb soar surge plunge slump gain lose decline advance shrink tumble edge cut raise reduce rebound dip'.split(
		' ',
	),
);
const CURRENCY = /^[A-Z]{3}$/;

/** "rose 4%": told as an amount, with its period, or not at all. */
export function isChange(context: Context, { clause, predicate }: Telling): boolean {
	return CHANGES.has(clause.verb.lemma) && amountIn(context, predicate) !== null;
}

/** How one asks for it. */
export function howAsked(unit: string, written: string, lemma: string): string {
	if (/^(?:percent|%|points?|percentage-points?|pp)$/i.test(unit))
		return CHANGES.has(lemma) ? 'By how much' : 'What percentage';
	if (CURRENCY.test(unit))
		return CHANGES.has(lemma) && /^(?:by|\d|[£$€])/.test(written) ? 'By how much' : 'How much';
	if (/^(?:second|minute|hour|day|week|month|year|decade|S|M|H|D|W|Y)s?$/i.test(unit)) return 'How long';
	if (
		/^(?:km|m|cm|mm|mile|miles|foot|feet|metre|metres|meter|meters|kilometre|kilometres|yard|yards)$/i.test(
			unit,
		)
	)
		return 'How far';
	return `How many ${unit}`;
}

/** The amount that the clause is about: the first after the verb, else the subject's. */
function amountIn(context: Context, { from, to }: Stretch): AmountAt | null {
	for (let i = from; i < to; i++) {
		if (context.quoted[i]! >= 0) continue;
		const found = context.amounts.get(i);
		if (found && found.to <= to && isAsked(context, found)) return found;
		const time = context.times.get(i);
		if (time) i = time.to - 1;
	}
	return null;
}

/** "one of the firms", "a third person", a lone "one" or "two" without unit are not worth asking. */
function isAsked(context: Context, { amount, from }: AmountAt): boolean {
	if (!amount.unit) return false;
	if (amount.value === 1 && !CURRENCY.test(amount.unit)) return false;
	return !/^(?:one|a|an|half)$/.test(context.tokens[from]!.lower);
}

/** Splits the piece that holds the amount, so that the amount stands apart. */
function withAmount(pieces: readonly Piece[], written: string): { pieces: Piece[]; found: boolean } {
	let found = false;
	const split = pieces.flatMap((piece) => {
		const at = found || piece.part === 'when' || piece.part === 'verb' ? -1 : piece.text.indexOf(written);
		if (at < 0) return [piece];
		found = true;
		return [
			{ part: piece.part, text: piece.text.slice(0, at).trim() },
			{ part: 'amount' as const, text: written },
			{ part: piece.part, text: piece.text.slice(at + written.length).trim() },
		].filter((part) => part.text);
	});
	return { pieces: split, found };
}

/** "was at 18%", "came with 30": the clause does not say of what. */
function saysOfWhat(context: Context, telling: Telling): boolean {
	const first = context.tokens[telling.predicate.from];
	return !(
		telling.clause.verb.lemma === 'be' &&
		first?.pos === 'ADP' &&
		telling.predicate.to - telling.predicate.from < 6
	);
}

function toDraft(ground: Ground, scene: Scene, telling: Telling, found: AmountAt): Draft | null {
	const { context } = ground;
	const { clause } = scene;
	const written = restate(context, found, { entities: [], subject: null }).text;
	const { pieces, found: split } = withAmount(telling.pieces, written);
	if (!split) return null;
	const speaker =
		scene.said && readSubject(context, stretchOf(context.tokens, scene.said.speaker!), nothingTold());
	if (scene.said && speaker?.entity && speaker.entity === telling.subject.entity) return null;
	if (scene.said && (!speaker || speaker.problems.length > 0)) return null;
	const { text, parts } = compose([
		...(speaker
			? [
					{ part: null, text: 'according to' },
					{ part: 'reporter' as const, text: speaker.text },
					{ part: null, text: ',' },
				]
			: []),
		...pieces,
	]);
	const inSubject = found.from < clause.verb.from;
	const rest = pieces
		.filter((piece) => piece.part === 'rest')
		.map((piece) => piece.text)
		.join(' ');
	const { who, rest: _all, ...others } = telling.words;
	const words: FactWords = {
		...others,
		...(speaker ? { reporter: speaker.text } : {}),
		...(inSubject ? {} : { who: who! }),
		...(rest ? { rest } : {}),
		amount: written,
		how: howAsked(found.amount.unit, written, clause.verb.lemma),
	};
	const { amount } = found;
	if (lacksBase(context, telling, found))
		telling = { ...telling, problems: [...telling.problems, { code: 'no-base' }] };
	const shares = /\b(?:shares?|stocks?|index)\b/i.test(telling.words.who ?? '') && !telling.time;
	const problems =
		telling.droppedTimes.length > 0 || (shares && CHANGES.has(clause.verb.lemma))
			? [...telling.problems, { code: 'no-period' }]
			: telling.problems;
	return {
		rule: scene.said ? 'amount/reported' : `amount/${clause.type}`,
		body: {
			kind: 'amount',
			value: amount.value,
			unit: amount.unit,
			of: amount.of ?? spanOf(context.tokens, clause.subject!),
			...(amount.bound ? { bound: amount.bound } : {}),
			...(telling.time ? { time: telling.time.index } : {}),
		},
		text,
		parts,
		words,
		evidence: [evidenceOf(context.text, scene.sentence)],
		confidence: telling.confidence * Math.sqrt(amount.confidence),
		problems,
		lemma: clause.verb.lemma,
		hedge: telling.hedge,
		according: accordingTo(scene),
	};
}

/** "received 49 percent", "3 percent were black": of what or of whom is not said. */
function lacksBase(context: Context, telling: Telling, { amount, to, from }: AmountAt): boolean {
	if (!/^(?:percent|%)$/i.test(amount.unit) || CHANGES.has(telling.clause.verb.lemma)) return false;
	const next = context.tokens[to]?.lower ?? '';
	if (
		/^(?:of|more|less|higher|lower|smaller|larger|bigger|faster|cheaper|interest|stake|share|discount|tax|rise|fall|increase|drop|cut|growth)$/.test(
			next,
		)
	)
		return false;
	return (
		from < telling.clause.verb.from ||
		!/^(?:turnout|unemployment|inflation|the \w+ rate)\b/i.test(telling.words.who ?? '')
	);
}

/** Told as a fact: past, perfect or present, not "would" or "could". */
function isReal(scene: Scene): boolean {
	const { verb } = scene.clause;
	return (
		!verb.negated &&
		!verb.auxiliaries.some((word) =>
			/^(?:will|would|can|could|may|might|must|shall|should|'ll|’ll|'d|’d)$/.test(word),
		)
	);
}

export function findAmountFacts(ground: Ground): Draft[] {
	return ground.scenes.flatMap((scene) => {
		const { telling, clause } = scene;
		if (
			!telling ||
			!clause.subject ||
			!(isTold(scene) || isReported(scene, ground.context)) ||
			!isReal(scene) ||
			!isConcrete(ground, telling)
		)
			return [];
		const found = amountIn(ground.context, telling.predicate) ?? amountIn(ground.context, clause.subject);
		if (!saysOfWhat(ground.context, telling)) return [];
		const draft = found && toDraft(ground, scene, telling, found);
		return draft ? [draft] : [];
	});
}
