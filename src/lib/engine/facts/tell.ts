/** Clause → a telling: its parts restated, ready to be made a fact of any kind. */
import { addDays } from '../../day';
import type { Code, FactWords, Reference, Span } from '../types';
import { HEDGES } from '../words/hedges';
import { TYING_ADVERBS } from '../words/definites';
import type { Clause } from './clauses';
import { compose, type Piece } from './compose';
import { spanOf, type Context, type MentionAt, type Stretch, type TimeAt } from './context';
import { conditionIn, cutPredicate } from './cut';
import { nothingTold, restate, type Restated, type Told } from './restate';
import { readSubject, type Subject } from './subject';

export interface Telling {
	clause: Clause;
	subject: Subject;
	/** The tokens told after the verb group. */
	predicate: Stretch;
	words: FactWords;
	/** In order, for `compose`. */
	pieces: Piece[];
	/** Calendar time of the clause itself. */
	time: TimeAt | null;
	place: Reference | null;
	/** Times that were left out because nobody knows when. */
	droppedTimes: TimeAt[];
	hedge: Span | null;
	confidence: number;
	problems: Code[];
	told: Told;
	/** From the subject to the end of the predicate, in the article. */
	span: Span;
}

const PREPOSITIONS = /^(?:in|on|at|over|by|since|until|till|before|after|from|during|for|between)$/;

/** Is this calendar time said of the verb itself, not of a noun or a later verb? */
function isAdverbial(context: Context, found: TimeAt, from: number, to: number): boolean {
	const { tokens } = context;
	if (found.time.type !== 'DATE' && found.time.type !== 'TIME') return false;
	if (found.to < to && (/^['’]s?$/.test(tokens[found.to]!.lower) || tokens[found.to]!.pos === 'NOUN'))
		return false;
	for (let i = from; i < found.from; i++) {
		if (
			tokens[i]!.pos === 'VERB' ||
			(/^(?:that|which|who|to|of)$/.test(tokens[i]!.lower) && tokens[i]!.pos !== 'ADP')
		)
			return false;
		if (tokens[i]!.lower === 'of' && i === found.from - 1) return false;
	}
	const before = tokens[found.from - 1];
	return !(before && found.from > from && (before.pos === 'DET' || before.pos === 'ADJ'));
}

function timeOf(context: Context, { from, to }: Stretch): TimeAt | null {
	for (let i = from; i < to; i++) {
		if (context.quoted[i]! >= 0) continue;
		const found = context.times.get(i);
		if (found && found.to <= to && isAdverbial(context, found, from, to)) return found;
	}
	return null;
}

/** "1997 and 2002", "May to June": the end of a range that is two mentions. */
function rangeEnd(context: Context, found: TimeAt): number {
	const joint = context.tokens[found.to]?.lower ?? '';
	const next = context.times.get(found.to + 1);
	return next && /^(?:and|to|until|–|-)$/.test(joint) ? next.to : found.to;
}

/** The time with the preposition before it. */
function timeStretch(context: Context, found: TimeAt, from: number): Stretch {
	const before = context.tokens[found.from - 1];
	const takes = before && found.from > from && PREPOSITIONS.test(before.lower);
	return { from: takes ? found.from - 1 : found.from, to: rangeEnd(context, found) };
}

/** "in Beijing", "in London's West End" at the end of a stretch: where it happened. */
function placeAtEnd(context: Context, { from, to }: Stretch): (Stretch & { mention: MentionAt }) | null {
	const { tokens } = context;
	let start = to;
	let found: MentionAt | null = null;
	while (
		start > from &&
		(tokens[start - 1]!.pos === 'PROPN' || /^(?:['’]s?|the)$/.test(tokens[start - 1]!.lower))
	) {
		start--;
		const mention = context.mentions.get(start);
		if (mention?.entity.type === 'place' && mention.to <= to) found = mention;
	}
	const opens = start > from && /^(?:in|at|near)$/.test(tokens[start - 1]!.lower);
	return found && opens ? { from: start - 1, to, mention: found } : null;
}

interface Parts {
	pieces: Piece[];
	all: Restated[];
	place: Reference | null;
}

/** Restates a stretch of the predicate, its place apart. */
function tellStretch(context: Context, stretch: Stretch, told: Told, limit: number): Parts {
	if (stretch.to <= stretch.from) return { pieces: [], all: [], place: null };
	const place = placeAtEnd(context, stretch);
	const main = restate(context, { from: stretch.from, to: place ? place.from : stretch.to }, told, limit);
	const pieces: Piece[] = [{ part: 'rest', text: main.text }];
	const all = [main];
	if (place) {
		const where = restate(context, place, told);
		pieces.push({ part: 'where', text: where.text });
		all.push(where);
	}
	const reference = place
		? { ...spanOf(context.tokens, place.mention), entity: place.mention.entity.id }
		: null;
	return { pieces, all, place: reference };
}

/** The finite verb as told, without adverbs that tie it to the sentence before. */
function verbWords(context: Context, clause: Clause): { verb: string; aux: string; bare: string } {
	const { verb } = clause;
	const kept = context.tokens
		.slice(verb.from, verb.to)
		.filter((token) => !(token.pos === 'ADV' && TYING_ADVERBS.has(token.lower)))
		.map((token) => token.text);
	const text = kept.join(' ').replace(/ n['’]t\b/g, "n't");
	if (verb.auxiliaries.length > 0) return { verb: text, aux: kept[0]!, bare: kept.slice(1).join(' ') };
	const main = context.tokens[verb.main]!.lower;
	if (/^(?:is|are|was|were)$/.test(main)) return { verb: text, aux: main, bare: kept.slice(1).join(' ') };
	const aux = verb.past ? 'did' : /s$/.test(main) && main !== verb.lemma ? 'does' : 'do';
	return { verb: text, aux, bare: verb.lemma };
}

/** "Nordic Pipes employs", "Arsenal have won": names agree as they like. */
function isNamed({ tokens, mentions }: Context, { subject, verb }: Clause): boolean {
	if (!subject || mentions.has(subject.from)) return false;
	const before = Math.min(subject.to, verb.from) - 1;
	return tokens[before]?.pos === 'PROPN';
}

/** Singular with "were", plural with "has": the subject was read wrongly. */
function agrees(context: Context, clause: Clause, subject: Subject): boolean {
	const first = context.tokens[clause.verb.from]!;
	if (isNamed(context, clause)) return true;
	const collective =
		/\b(?:police|team|group|family|couple|staff|crew|number|majority|percent|%|lot|some|most|half|none|any|all|rest|side|public|company|firm|government|club|party|band)\b/i.test(
			subject.text,
		);
	const singular =
		subject.entity?.type === 'person' ||
		subject.entity?.type === 'place' ||
		(!subject.plural && !subject.entity && !collective);
	if (/^(?:were|are|have|do)$/.test(first.lower))
		return !singular || (subject.entity?.members?.length ?? 0) > 0;
	if (/^(?:was|is|has|does)$/.test(first.lower)) return !subject.plural || collective;
	if (clause.verb.past || clause.verb.auxiliaries.length > 0) return true;
	return /s$/.test(first.lower) && first.lower !== clause.verb.lemma
		? !subject.plural || collective
		: !singular;
}

/** "will win at least 56": a number without what is counted. */
function endsBare({ tokens, times, amounts }: Context, { from, to }: Stretch): boolean {
	const last = tokens[to - 1];
	if (!last || to <= from || last.pos !== 'NUM' || /[%:]|^\d{4}$|\d[–-]\d/.test(last.text))
		return /^(?:handful|few|several|many|others)$/.test(last?.lower ?? '');
	for (let i = Math.max(from, to - 6); i < to; i++)
		if ((times.get(i)?.to ?? 0) >= to || (amounts.get(i)?.to ?? 0) >= to) return false;
	return true;
}

/** Cut where a clause begins that nothing announces: something that belongs to the predicate was lost. */
function isBroken({ tokens }: Context, predicate: Stretch, clauses: readonly Clause[]): boolean {
	const after = tokens[predicate.to];
	const inner = clauses.some(
		({ verb }) => verb.to === predicate.to && verb.from > predicate.from && !verb.passive,
	);
	if (inner && after && !/^[.!?]$/.test(after.text)) return true;
	const next = clauses.find((clause) => clause.start === predicate.to && clause.verb.from >= predicate.to);
	return (
		next !== undefined &&
		next.marker === null &&
		tokens[predicate.to - 1]?.pos !== 'PUNCT' &&
		after?.pos !== 'PUNCT'
	);
}

export function hedgeIn(context: Context, from: number, to: number): Span | null {
	for (let i = from; i < to; i++) {
		const token = context.tokens[i]!;
		if (context.quoted[i]! < 0 && HEDGES.has(token.lower) && token.text !== 'May')
			return { start: token.start, end: token.end };
	}
	return null;
}

/** "at first", "apart from the north": what is told is not the whole truth without these. */
const QUALIFIERS =
	/^(?:apart from|aside from|except|excluding|other than|with the exception of|bar|at first|initially|originally|at one point|temporarily|provisionally|briefly)\b/i;

/** A qualifier of this clause, beside the predicate: between subject and verb, before the subject, or right after a comma that cut it off. */
function lostQualifier({ tokens, quoted }: Context, clause: Clause, predicate: Stretch): string | null {
	const stretches: Stretch[] = [
		...(clause.fronted ? [clause.fronted] : []),
		...(clause.subject && clause.subject.from < clause.verb.from
			? [{ from: clause.subject.from, to: clause.verb.to }]
			: []),
		{ from: predicate.to, to: Math.min(predicate.to + 2, tokens.length) },
	];
	for (const { from, to } of stretches)
		for (let i = from; i < to; i++) {
			if (quoted[i]! >= 0) continue;
			const words = tokens
				.slice(i, i + 4)
				.map(({ lower }) => lower)
				.join(' ');
			const found = QUALIFIERS.exec(words)?.[0];
			if (found && tokens[i]!.sentence === clause.sentence) return found;
		}
	return null;
}

/** "In 2000, …": a time before the subject is told, other openings are left out. */
function frontedTime(
	context: Context,
	clause: Clause,
	told: Told,
): { found: TimeAt; restated: Restated } | null {
	const { fronted } = clause;
	if (!fronted) return null;
	for (let i = fronted.from; i < Math.min(fronted.to, fronted.from + 2); i++) {
		const found = context.times.get(i);
		if (!found || found.to > fronted.to || (found.time.type !== 'DATE' && found.time.type !== 'TIME'))
			continue;
		if (/^['’]s?$/.test(context.tokens[found.to]?.lower ?? '')) return null;
		return { found, restated: restate(context, { from: fronted.from, to: rangeEnd(context, found) }, told) };
	}
	return null;
}

/** "In terms of market value,", "Under the Kyoto accord,": an opening that what follows needs to be true. */
function settingOf(context: Context, { fronted }: Clause, told: Told): Restated | null {
	if (!fronted || fronted.to - fronted.from > 9) return null;
	const words = context.tokens.slice(fronted.from, fronted.to);
	const opens = /^(?:in|under|at|during|on)$/.test(words[0]!.lower);
	const needed = words[1]?.lower === 'terms' || words.some((token) => token.pos === 'PROPN');
	if (!opens || !needed || words.some((token) => token.pos === 'VERB' || token.text === ',')) return null;
	const restated = restate(context, fronted, { entities: [...told.entities], subject: told.subject });
	if (restated.problems.length > 0 || restated.droppedTimes.length > 0) return null;
	return { ...restated, text: restated.text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) };
}

/** The last day a finding's times may have for something that is told as done. */
export function isFuture(time: TimeAt | null, published: string | null): boolean {
	return (
		time !== null &&
		published !== null &&
		/^\d{4}-\d\d-\d\d/.test(time.time.value) &&
		time.time.value.slice(0, 10) > addDays(published, 1)
	);
}

/** Tells a clause; null when it has no subject that can be named. */
export function tell(context: Context, clause: Clause, clauses: readonly Clause[]): Telling | null {
	const told = nothingTold();
	const subject = readSubject(context, clause.subject, told);
	if (!subject) return null;
	const predicate = cutPredicate(context, clause, clauses);
	const opening = frontedTime(context, clause, told);
	const setting = opening ? null : settingOf(context, clause, told);
	const inner = opening ? null : timeOf(context, predicate);
	const at = inner && timeStretch(context, inner, predicate.from);
	const before = tellStretch(
		context,
		{ from: predicate.from, to: at ? at.from : predicate.to },
		told,
		predicate.to,
	);
	const when = at ? restate(context, at, told) : opening?.restated;
	const after = at
		? tellStretch(context, { from: at.to, to: predicate.to }, told, predicate.to)
		: { pieces: [], all: [], place: null };
	const verb = verbWords(context, clause);
	const rest = [...before.pieces, ...after.pieces];
	const all = [...before.all, ...after.all, ...(when ? [when] : [])];
	const whenText = when?.text ? lowerFirst(when.text) : undefined;
	const words: FactWords = {
		who: subject.text,
		plural: subject.plural,
		asks: subject.asks,
		...verb,
		...optional('rest', joined(rest, 'rest')),
		...optional('where', joined(rest, 'where')),
		...optional('when', whenText),
	};
	const pieces: Piece[] = [
		opening && whenText ? { part: 'when', text: whenText } : { part: null, text: '' },
		opening && whenText ? { part: null, text: ',' } : { part: null, text: '' },
		setting ? { part: null, text: `${setting.text},` } : { part: null, text: '' },
		{ part: 'who', text: subject.text },
		{ part: 'verb', text: verb.verb },
		...before.pieces,
		at && whenText ? { part: 'when', text: whenText } : { part: null, text: '' },
		...after.pieces,
	];
	const from =
		clause.subject && clause.subject.from < clause.verb.from ? clause.subject.from : clause.verb.from;
	const lost = lostQualifier(context, clause, predicate);
	// of the subject, so that everything told of it, a refusal too, has it
	if (lost) subject.problems.push({ code: 'condition', params: { word: lost } });
	const problems = [...subject.problems, ...all.flatMap((part) => part.problems)];
	const condition = conditionIn(context, predicate.from, predicate.to);
	if (condition) problems.push({ code: 'condition', params: { word: condition } });
	if (!agrees(context, clause, subject)) problems.push({ code: 'no-subject' });
	if (endsBare(context, predicate)) problems.push({ code: 'no-base' });
	if (isBroken(context, predicate, clauses)) problems.push({ code: 'no-predicate' });
	return {
		clause,
		subject,
		predicate,
		words,
		pieces,
		time: when?.times[0] ?? null,
		place: before.place ?? after.place,
		droppedTimes: all.flatMap((part) => part.droppedTimes),
		hedge: hedgeIn(context, from, predicate.to),
		confidence: all.reduce((product, part) => product * part.confidence, subject.confidence),
		problems,
		told,
		span: {
			start: context.tokens[from]!.start,
			end: context.tokens[Math.max(predicate.to, clause.verb.to) - 1]!.end,
		},
	};
}

function optional<K extends keyof FactWords>(key: K, text: string | undefined): Partial<Pick<FactWords, K>> {
	return text ? ({ [key]: text } as Pick<FactWords, K>) : {};
}

function joined(pieces: readonly Piece[], part: Piece['part']): string {
	return pieces
		.filter((piece) => piece.part === part && piece.text)
		.map((piece) => piece.text)
		.join(' ');
}

function lowerFirst(text: string): string {
	return text.replace(/^(?:In|On|At|Since|By|Until|Before|After|From|During|Between|Last|For)\b/, (word) =>
		word.toLowerCase(),
	);
}

/** The sentence of a telling as it is. */
export function tellingText(telling: Telling): ReturnType<typeof compose> {
	return compose(telling.pieces);
}
