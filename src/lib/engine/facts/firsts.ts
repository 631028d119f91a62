/** Clauses with "the first", "the highest", "record" → what was first, since when, among whom. */
import type { Token } from '../types';
import { compose } from './compose';
import { spanOf, type Context, type Stretch } from './context';
import { cutPredicate } from './cut';
import { evidenceOf, type Draft } from './draft';
import { isTold, type Ground, type Scene } from './ground';
import { restate } from './restate';
import type { Telling } from './tell';

const ORDINAL = new Set(
	'first second third fourth fifth sixth seventh eighth ninth tenth only record'.split(' '),
);
const NO_RANK = new Set(
	'at least most latest best-known almost modest honest interest forest request suggest test guest west rest arrest invest contest protest harvest nearest closest latest lest quest'.split(
		' ',
	),
);

/** Is this a word that ranks: ordinal, superlative, "record", "most" before an adjective? */
function ranks(tokens: readonly Token[], i: number): boolean {
	const token = tokens[i]!;
	const [before, next] = [tokens[i - 1], tokens[i + 1]];
	if (token.lower === 'most') return before?.lower === 'the' && next?.pos === 'ADJ';
	if (NO_RANK.has(token.lower)) return false;
	if (ORDINAL.has(token.lower))
		return (
			isDetermined(before) &&
			next !== undefined &&
			/^(?:NOUN|ADJ|PROPN|VERB|ADP|NUM|PUNCT)$/.test(next.pos) &&
			!/^(?:half|quarter|time|place|of|and|,|\.|in)$/.test(next.lower)
		);
	return (
		token.pos === 'ADJ' &&
		/[a-z]{2}est$/.test(token.lower) &&
		/^(?:the|its|his|her|their|['’]s)$/.test(before?.lower ?? '')
	);
}

function isDetermined(before: Token | undefined): boolean {
	return before !== undefined && /^(?:the|a|its|his|her|their|new|['’]s)$/.test(before.lower);
}

/** The first word of a stretch that ranks; null when there is none. */
export function rankIn(context: Context, { from, to }: Stretch): number | null {
	for (let i = from; i < to; i++)
		if (context.quoted[i]! < 0 && !context.times.has(i) && ranks(context.tokens, i)) return i;
	return null;
}

const LINKS = new Set(
	'be become mark set make remain win represent reach hit break score record take post see'.split(' '),
);

function fromClause(ground: Ground, scene: Scene, telling: Telling): Draft[] {
	const { context } = ground;
	const { verb } = scene.clause;
	const modal = verb.auxiliaries.some((word) =>
		/^(?:will|would|can|could|may|might|must|should)$/.test(word),
	);
	if (!LINKS.has(verb.lemma) || verb.negated || modal) return [];
	const at = rankIn(context, telling.predicate);
	if (at === null || (/^(?:be|become|remain)$/.test(verb.lemma) && at - telling.predicate.from > 4))
		return [];
	const { text, parts } = compose(telling.pieces);
	return [
		{
			rule: 'first/clause',
			body: {
				kind: 'first',
				what: spanOf(context.tokens, telling.predicate),
				...sinceIn(context, telling.predicate),
			},
			text,
			parts,
			words: telling.words,
			evidence: [evidenceOf(context.text, scene.sentence)],
			confidence: telling.confidence,
			problems: telling.problems,
			lemma: verb.lemma,
			hedge: telling.hedge,
		},
	];
}

function sinceIn(context: Context, { from, to }: Stretch): { since?: number } {
	for (let i = from; i < to; i++) {
		const time = context.times.get(i);
		if (time && (time.time.bound === 'since' || context.tokens[i - 1]?.lower === 'since'))
			return { since: time.index };
	}
	return {};
}

/** "…, becoming the highest-ranking official to visit China": the subject became that. */
function fromParticiple(ground: Ground, scene: Scene, telling: Telling): Draft[] {
	const { context } = ground;
	const { tokens } = context;
	const at = telling.predicate.to;
	if (tokens[at]?.text !== ',' || tokens[at + 1]?.lower !== 'becoming') return [];
	const verb = { ...scene.clause.verb, from: at + 1, to: at + 2, main: at + 1 };
	const predicate = cutPredicate(context, { ...scene.clause, verb }, scene.clauses);
	const whole = { from: at + 2, to: sinceClauseEnd(context, scene, predicate) };
	if (rankIn(context, whole) === null) return [];
	const restated = restate(context, whole, telling.told);
	const when = telling.words.when;
	const { text, parts } = compose([
		{ part: 'who', text: telling.words.who! },
		{ part: 'verb', text: 'became' },
		{ part: 'rest', text: restated.text },
	]);
	return [
		{
			rule: 'first/becoming',
			body: { kind: 'first', what: spanOf(tokens, whole), ...sinceIn(context, whole) },
			text,
			parts,
			words: {
				who: telling.words.who!,
				plural: telling.words.plural!,
				asks: telling.words.asks!,
				verb: 'became',
				aux: 'did',
				bare: 'become',
				rest: restated.text,
				...(when ? { when } : {}),
			},
			evidence: [evidenceOf(context.text, scene.sentence)],
			confidence: telling.subject.confidence * restated.confidence,
			problems: [...telling.subject.problems, ...restated.problems],
			lemma: 'become',
			hedge: telling.hedge,
		},
	];
}

/** "since the president began his term": without it the rank would be wrong. */
function sinceClauseEnd(context: Context, scene: Scene, predicate: Stretch): number {
	const since = scene.clauses.find(
		(clause) =>
			clause.type === 'subordinate' &&
			clause.start === predicate.to &&
			/^(?:since|before)$/.test(clause.marker ?? ''),
	);
	return since ? cutPredicate(context, since, scene.clauses).to : predicate.to;
}

export function findFirsts(ground: Ground): Draft[] {
	return ground.scenes.flatMap((scene) => {
		const { telling } = scene;
		if (!telling || !isTold(scene)) return [];
		return [...fromClause(ground, scene, telling), ...fromParticiple(ground, scene, telling)];
	});
}
