/** Clause → a telling: its parts restated, ready to be made a fact of any kind. */
import { addDays } from '../../day';
import type { Code, FactWords, Reference, Span, Token } from '../types';
import { HEDGES } from '../words/hedges';
import { PEOPLE_NOUNS } from '../words/people-nouns';
import { LOOSE_ADVERBS, TYING_ADVERBS } from '../words/definites';
import type { Clause } from './clauses';
import type { Piece } from './compose';
import { spanOf, type Context, type Stretch, type TimeAt } from './context';
import { conditionBefore, conditionIn, cutPredicate } from './cut';
import { nothingTold, restate, type Restated, type Told } from './restate';
import { readSubject, type Subject } from './subject';
import { settingOf, untoldTimes } from './setting';
import { frontedTime, occasionTime, placeAtEnd, timeBehind, timeOf, timeStretch } from './when-where';
import { auxiliaryInFull, baseAsWritten } from './verbs';
import {
	agrees,
	endsBare,
	goesOn,
	holdsStranger,
	isBroken,
	isCutShort,
	isInAside,
	isNoSubject,
	lostQualifier,
} from './wholeness';

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

/** "’s said" → "has said": where a name takes the pronoun's place, its verb cannot hang on it. */
function inFull(
	first: string,
	{ passive, progressive, lemma, main, from, auxiliaries }: Clause['verb'],
): string {
	// "’s been fighting"
	const has = auxiliaries[1] === 'been' || !(passive || progressive || lemma === 'be' || main === from);
	return /^['’]d$/.test(first) ? first : (auxiliaryInFull(first, has) ?? first);
}

/** "not only bought": it did buy. */
const isNotOnly = ({ tokens }: Context, { lower, index }: Token): boolean =>
	lower === 'not'
		? /^(?:only|just|merely)$/.test(tokens[index + 1]?.lower ?? '')
		: /^(?:only|just|merely)$/.test(lower) && tokens[index - 1]?.lower === 'not';

/** The finite verb as told, without adverbs that tie it to the sentence before. */
function verbWords(
	context: Context,
	clause: Clause,
	plural: boolean,
): { verb: string; aux: string; bare: string } {
	const { verb, past } = clause;
	if (past && verb.passive) {
		const aux = plural ? 'were' : 'was';
		return { verb: `${aux} ${past}`, aux, bare: past };
	}
	const bare = baseAsWritten(context.tokens[verb.main]!);
	if (past) return { verb: past, aux: 'did', bare };
	const kept = context.tokens
		.slice(verb.from, verb.to)
		.filter((token) => !(token.pos === 'ADV' && TYING_ADVERBS.has(token.lower)))
		.filter((token) => !isNotOnly(context, token))
		.map((token) => token.text);
	kept[0] = inFull(kept[0] ?? '', verb);
	const adverbs = adverbsBefore(context, clause);
	const text = [...adverbs, ...kept].join(' ').replace(/ n['’]t\b/g, "n't");
	const after = [...adverbs, ...kept.slice(1)].join(' ');
	if (verb.auxiliaries.length > 0) return { verb: text, aux: kept[0]!, bare: after };
	const main = context.tokens[verb.main]!.lower;
	if (/^(?:is|are|was|were)$/.test(main)) return { verb: text, aux: main, bare: after };
	const aux = verb.past ? 'did' : /s$/.test(main) && main !== verb.lemma ? 'does' : 'do';
	return { verb: text, aux, bare: [...adverbs, bare].join(' ') };
}

/** "nearly tied", "largely ignored": without its adverb the verb says too much. */
function adverbsBefore(context: Context, { verb }: Clause): string[] {
	const { tokens, times, quoted } = context;
	const adverbs: string[] = [];
	for (let i = verb.from - 1; tokens[i]?.pos === 'ADV' && !times.has(i) && quoted[i]! < 0; i--)
		if (
			!TYING_ADVERBS.has(tokens[i]!.lower) &&
			!LOOSE_ADVERBS.has(tokens[i]!.lower) &&
			!isNotOnly(context, tokens[i]!)
		)
			adverbs.unshift(tokens[i]!.lower);
	return adverbs;
}

export function hedgeIn(context: Context, from: number, to: number): Span | null {
	for (let i = from; i < to; i++) {
		const token = context.tokens[i]!;
		if (context.quoted[i]! < 0 && HEDGES.has(token.lower) && token.text !== 'May')
			return { start: token.start, end: token.end };
	}
	return null;
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

/** "fans who buy tickets will be …": not all fans, so who they are is told with them. */
function wholeSubject({ tokens }: Context, { subject, verb, type }: Clause): Stretch | null {
	if (!subject || type === 'relative' || subject.to >= verb.from || tokens[subject.to]?.lower !== 'who')
		return subject;
	const relative = tokens.slice(subject.to, verb.from);
	const head = tokens[subject.to - 1];
	const people = head?.pos === 'NOUN' || PEOPLE_NOUNS.has(head?.lower ?? '');
	return people &&
		relative.length <= LONGEST_RELATIVE &&
		!relative.some(({ text }) => /^[,;:–—“”"()]$/.test(text))
		? { from: subject.from, to: verb.from }
		: subject;
}

/** Most words of a relative clause that is told with its noun. */
const LONGEST_RELATIVE = 14;

/** "elected her on Tuesday, a victory for Lund", "fell in 2002, costing 40 jobs", "in 2004, up from 20": what is put beside the whole needs its comma. */
const keepsComma = ({ tokens }: Context, { to }: Stretch): boolean =>
	tokens[to]?.text === ',' &&
	(/^(?:an?|up|down)$/.test(tokens[to + 1]?.lower ?? '') ||
		(tokens[to + 1]?.pos === 'VERB' && /ing$/.test(tokens[to + 1]!.lower)));

/** Tells a clause; null when it has no subject that can be named. */
export function tell(context: Context, clause: Clause, clauses: readonly Clause[]): Telling | null {
	const told = nothingTold();
	const whole = wholeSubject(context, clause);
	const behind = whole && clause.verb.past ? timeBehind(context, whole) : null;
	const subject = readSubject(context, whole && behind ? { from: whole.from, to: behind.from } : whole, told);
	if (!subject) return null;
	const predicate = cutPredicate(context, clause, clauses);
	const opening =
		frontedTime(context, clause, clauses, told) ??
		occasionTime(context, clause, clauses, told) ??
		(behind && {
			found: behind.found,
			restated: restate(context, { from: behind.from, to: behind.found.to }, told),
		});
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
	const verb = verbWords(context, clause, subject.plural);
	const whenText = when?.text ? lowerFirst(when.text) : undefined;
	// "spent Monday sailing": the day is the verb's object
	const spent = clause.verb.lemma === 'spend' && at !== null && at.from === predicate.from;
	const timed: Piece[] = at && whenText ? [{ part: spent ? 'rest' : 'when', text: whenText }] : [];
	const rest = [...before.pieces, ...(spent ? timed : []), ...after.pieces];
	const all = [...before.all, ...after.all, ...(when ? [when] : [])];
	const untold = (opening ?? setting) ? [] : untoldTimes(context, clause);
	const words: FactWords = {
		who: subject.text,
		plural: subject.plural,
		asks: subject.asks,
		...verb,
		...optional('rest', joined(rest, 'rest')),
		...optional('where', joined(rest, 'where')),
		...optional('when', (spent ? undefined : whenText) ?? setting?.text),
	};
	const pieces: Piece[] = [
		opening && whenText ? { part: 'when', text: whenText } : { part: null, text: '' },
		opening && whenText ? { part: null, text: ',' } : { part: null, text: '' },
		setting ? { part: whenText ? null : 'when', text: setting.text } : { part: null, text: '' },
		setting ? { part: null, text: ',' } : { part: null, text: '' },
		{ part: 'who', text: subject.text },
		{ part: 'verb', text: verb.verb },
		...before.pieces,
		...timed,
		...(at && whenText && keepsComma(context, at) && after.pieces.length > 0
			? [{ part: null, text: ',' }]
			: []),
		...after.pieces,
	];
	const from =
		clause.subject && clause.subject.from < clause.verb.from ? clause.subject.from : clause.verb.from;
	const lost = lostQualifier(context, clause, predicate);
	// of the subject, so that everything told of it, a refusal too, has it
	if (lost) subject.problems.push({ code: 'condition', params: { word: lost } });
	const problems = [...subject.problems, ...all.flatMap((part) => part.problems)];
	const condition =
		conditionIn(context, predicate.from, predicate.to) ?? conditionBefore(context, clause, clauses);
	if (condition) problems.push({ code: 'condition', params: { word: condition } });
	if (!agrees(context, clause, subject) || isInAside(context, clause) || isNoSubject(context, clause))
		problems.push({ code: 'no-subject' });
	if (endsBare(context, predicate)) problems.push({ code: 'no-base' });
	if (
		isBroken(context, predicate, clauses) ||
		holdsStranger(context, clause, predicate, clauses) ||
		goesOn(context, predicate) ||
		isCutShort(context, predicate, `${subject.text} ${joined(rest, 'rest')}`)
	)
		problems.push({ code: 'no-predicate' });
	return {
		clause,
		subject,
		predicate,
		words,
		pieces,
		time: when?.times[0] ?? null,
		place: before.place ?? after.place,
		droppedTimes: [...all.flatMap((part) => part.droppedTimes), ...untold],
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
