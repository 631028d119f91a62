/** A statement and the clause its cue stands in → trust: two readers that agree on who said what are rarely wrong. */
import type { Entity, Statement } from '../../types';
import { PEOPLE_NOUNS } from '../../words/people-nouns';
import { CLAUSE_SAYING, CLAUSE_SHOWING, MEDIA, NOUN_SAYING, SOURCES } from '../../words/saying-verbs';
import type { Clause } from '../clauses';
import { stretchOf, type Context, type Stretch } from '../context';
import type { Ground, Scene } from '../ground';
import { pronounClass } from '../names';
import type { Telling } from '../tell';

/** Shares of statements read by hand, where both readers agree and what was said is whole. */
export const AGREED = { clause: 0.96, noun: 0.94 };

/** The clause whose verb is the cue. */
export function cueScene(ground: Ground, cue: Stretch): Scene | null {
	return (
		ground.scenes.find(({ clause }) => cue.from <= clause.verb.main && clause.verb.main < cue.to) ?? null
	);
}

/** Is the speaker the subject of the clause, whole, and somebody or something that can speak? */
function isSubject({ subject }: Telling, { speaker }: Statement, context: Context, clause: Clause): boolean {
	if (!speaker || !clause.subject) return false;
	// "It also found": the study of the sentence before
	if (context.carried.has(clause.subject.from) && speaker.start === subject.reference.start) return true;
	const { start, end } = subject.reference;
	// "the company", which the fact tells by its name
	if (subject.entity && !speaker.entity) return start <= speaker.start && speaker.end <= end;
	if (subject.entity) return subject.entity.id === speaker.entity;
	if (start > speaker.start || speaker.start >= end) return false;
	const opening = stretchOf(context.tokens, { start, end: speaker.start });
	const before = start < speaker.start ? context.tokens.slice(opening.from, opening.to) : [];
	const title = speaker.entity ? /^(?:DET|ADJ|NOUN|PROPN)$/ : /^(?:DET|ADJ|NUM)$/;
	if (!before.every((token) => title.test(token.pos) && token.text !== ',')) return false;
	if (speaker.entity) return context.entities.get(speaker.entity)?.type === 'person';
	const words = stretchOf(context.tokens, speaker);
	return context.tokens
		.slice(words.from, words.to)
		.some(({ lower }) => SOURCES.has(lower) || PEOPLE_NOUNS.has(lower));
}

/** "he" in what Lind said is Lind, unless another whom it fits was named before it: in what was said, or before "and said he". */
function isTwofold(context: Context, { speaker }: Statement, content: Stretch, joined: boolean): boolean {
	const { tokens, entities, quoted } = context;
	const said = speaker?.entity ? entities.get(speaker.entity) : undefined;
	if (said?.type !== 'person') return false;
	for (let i = content.from; i < content.to; i++) {
		if (quoted[i]! >= 0 || !/^(?:he|him|his|she|her)$/.test(tokens[i]!.lower)) continue;
		const starts = i <= content.from + 1;
		if (starts ? joined && namesAnother(context, said, 0, i) : namesAnother(context, said, content.from, i))
			return true;
	}
	return false;
}

/** Another person, by name or by office, in the sentence before token `to`. */
function namesAnother({ tokens, mentions }: Context, said: Entity, from: number, to: number): boolean {
	for (let i = to - 1; i >= from && tokens[i]!.sentence === tokens[to]!.sentence; i--) {
		const other = mentions.get(i)?.entity;
		if (other?.type === 'person' && other !== said && alike(other, said)) return true;
		if (/^(?:senator|governor|president|leader|minister|mayor|man|woman)$/.test(tokens[i]!.lower))
			return true;
	}
	return false;
}

/** Nothing says that the same pronoun cannot mean both. */
function alike(a: Entity, b: Entity): boolean {
	const [x, y] = [pronounClass(a), pronounClass(b)];
	return x === y || ![x, y].every((one) => /^(?:he|she)$/.test(one));
}

/** "The talks failed, Lind said": a whole clause opens the sentence, and only its source follows. */
export function trustTurned(ground: Ground, statement: Statement, content: Stretch): number {
	const { context } = ground;
	const scene = ground.scenes.find(
		({ clause }) => clause.sentence === context.tokens[content.from]!.sentence,
	);
	const first = context.tokens[content.from - 1];
	const opens =
		!first || first.sentence !== context.tokens[content.from]!.sentence || /^(?:but|and)$/.test(first.lower);
	if (!scene || !opens || !isSentence(context, scene) || !isClause(context, scene, content))
		return statement.confidence;
	if (isTwofold(context, statement, content, true)) return statement.confidence;
	return Math.max(statement.confidence, AGREED.clause);
}

/** "In Illinois, he said Lind could win": an opening that may belong to what was said, and is not told. */
function losesOpening({ tokens, mentions }: Context, { fronted }: Clause, { pieces }: Telling): boolean {
	if (!fronted || pieces[0]?.text || pieces[2]?.text) return false;
	const words = tokens.slice(fronted.from, fronted.to).map((token) => token.lower);
	if (words.some((word) => /^(?:asked|if|unless|perhaps|maybe|whether)$/.test(word))) return true;
	if (!/^(?:in|for|among|under|without|with|of|by|unlike|despite|from|like)$/.test(words[0]!)) return false;
	return !words.some((word) => MEDIA.has(word)) && !(words.length === 2 && mentions.has(fronted.from + 1));
}

/** Nothing of the sentence's own words is cut off in the middle of a phrase. */
function endsWhole({ tokens, quoted }: Context, { to }: Stretch): boolean {
	const last = tokens[to - 1]!;
	const next = tokens[to];
	if (quoted[to - 1]! < 0 && /^(?:ADP|DET|CCONJ|SCONJ|AUX|PART)$/.test(last.pos)) return false;
	if (!next || next.sentence !== last.sentence) return true;
	return /^[,.;:!?”"’'()–—-]$/.test(next.text) || /^(?:CCONJ|SCONJ)$/.test(next.pos);
}

/** Whole, and neither a question nor a headline that ends in a semicolon. */
function isSentence({ text }: Context, { sentence }: Scene): boolean {
	return sentence.whole && /[.!:)”"’']\s*$/.test(text.slice(sentence.start, sentence.end));
}

/** A clause with its own subject begins where the content begins. */
function isClause({ tokens, quoted }: Context, { clauses }: Scene, content: Stretch): boolean {
	const from = tokens[content.from]!.lower === 'that' ? content.from + 1 : content.from;
	const opener = tokens[from + (/^["“‘']+$/.test(tokens[from]!.text) ? 1 : 0)]!;
	if (quoted[from]! >= 0)
		return quoted[content.to - 1] === quoted[from] && !/^(?:VERB|AUX|ADV|ADP|PUNCT)$/.test(opener.pos);
	const spliced = clauses.some(
		({ start, marker, subject }) =>
			start > from && start < content.to && marker === null && subject && tokens[start - 1]!.text === ',',
	);
	if (spliced) return false;
	return clauses.some(
		({ type, subject, fronted, verb, gapped }) =>
			subject !== null &&
			type !== 'relative' &&
			!gapped &&
			from <= subject.from &&
			(subject.from <= from + 1 || (fronted !== null && fronted.from <= from + 1)) &&
			subject.from < verb.from &&
			verb.main < content.to,
	);
}

/** "accused Lind" needs what of, "called Lind" what. */
function isJudged({ tokens }: Context, lemma: string, { from, to }: Stretch): boolean {
	if (!/^(?:DET|NOUN|PROPN|ADJ|NUM|PRON|SYM)$/.test(tokens[from]!.pos)) return false;
	const words = tokens.slice(from, to).map((token) => token.lower);
	if (/^(?:accuse|blame)$/.test(lemma)) return words.some((word) => /^(?:of|for|on)$/.test(word));
	if (lemma === 'compare') return words.some((word) => /^(?:to|with)$/.test(word));
	return !/^(?:call|label|brand|describe)$/.test(lemma) || words.length > 2;
}

/** 0–1: the statement's own trust, or more when its clause bears it out. */
export function trustStatement(ground: Ground, statement: Statement, cue: Stretch, content: Stretch): number {
	const { context } = ground;
	const scene = cueScene(ground, cue);
	const telling = scene?.telling;
	if (!scene || !telling || !scene.clear || scene.clause.gapped || scene.clause.verb.negated)
		return statement.confidence;
	if (/^(?:what|how|why|where|whatever|if|as|than)$/.test(scene.clause.marker ?? ''))
		return statement.confidence;
	const joined = scene.clause.type === 'coordinated';
	if (isTwofold(context, statement, content, joined)) return statement.confidence * 0.95;
	if (!isSentence(context, scene) || !isSubject(telling, statement, context, scene.clause))
		return statement.confidence;
	if (losesOpening(context, scene.clause, telling)) return statement.confidence * 0.85;
	if (!endsWhole(context, content)) return statement.confidence;
	const { lemma } = scene.clause.verb;
	const thing = telling.subject.asks === 'what';
	const says = CLAUSE_SAYING.has(lemma) || (CLAUSE_SHOWING.has(lemma) && (thing || !telling.subject.entity));
	if (says && isClause(context, scene, content)) return Math.max(statement.confidence, AGREED.clause);
	if (NOUN_SAYING.has(lemma) && isJudged(context, lemma, content))
		return Math.max(statement.confidence, AGREED.noun);
	return statement.confidence;
}
