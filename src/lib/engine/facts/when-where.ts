/** Clause → when and where it happened: times and places of the clause itself, and openings that it needs to be true. */
import type { Clause } from './clauses';
import type { Context, MentionAt, Stretch, TimeAt } from './context';
import { monthsToDate } from './periods';
import { restate, type Restated, type Told } from './restate';

const PREPOSITIONS = /^(?:in|on|at|over|by|since|until|till|before|after|from|during|for|between)$/;

/** What follows "more than" where nothing is compared: a number or a sum. */
const COUNTS = /^(?:[\d$£€¥]|(?:an?|half|one|two|three|four|five|six|seven|eight|nine|ten|twice|double)$)/i;

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
		// "won a higher share than Lobo did in 2008"; but "more than 40 ships in 2008"
		if (tokens[i]!.lower === 'than' && !COUNTS.test(tokens[i + 1]?.text ?? '')) return false;
	}
	const before = tokens[found.from - 1];
	return !(before && found.from > from && (before.pos === 'DET' || before.pos === 'ADJ'));
}

export function timeOf(context: Context, { from, to }: Stretch): TimeAt | null {
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
export function timeStretch(context: Context, found: TimeAt, from: number): Stretch {
	const before = context.tokens[found.from - 1];
	const takes = before && found.from > from && PREPOSITIONS.test(before.lower);
	return { from: takes ? found.from - 1 : found.from, to: rangeEnd(context, found) };
}

/** "in Beijing", "in London's West End" at the end of a stretch: where it happened. */
export function placeAtEnd(
	context: Context,
	{ from, to }: Stretch,
): (Stretch & { mention: MentionAt }) | null {
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

/** "From 2000 to 2013 fees rose, while fares fell": what opens the sentence holds for the other side of the contrast too. */
function sharedFront(clause: Clause, clauses: readonly Clause[]): Clause['fronted'] {
	if (clause.fronted || !/^(?:while|whereas|whilst)$/.test(clause.marker ?? '')) return clause.fronted;
	const before = clauses[clauses.indexOf(clause) - 1];
	return before?.type === 'main' ? before.fronted : null;
}

const plainly = (text: string): Restated => ({
	text,
	confidence: 1,
	problems: [],
	times: [],
	droppedTimes: [],
});

/** "Norway and Denmark on Monday | became": the time between the subject and its verb, with its preposition; null where none stands. */
export function timeBehind(context: Context, subject: Stretch): { found: TimeAt; from: number } | null {
	const { tokens, times } = context;
	for (let i = subject.to - 1; i > subject.from; i--) {
		const found = times.get(i);
		if (!found || found.to !== subject.to) continue;
		if (found.time.type !== 'DATE' && found.time.type !== 'TIME') return null;
		const from = /^(?:on|in|late|early)$/.test(tokens[i - 1]!.lower) ? i - 1 : i;
		// "the summit in May": which one it is
		return from > subject.from && tokens[from - 1]!.pos === 'PROPN' ? { found, from } : null;
	}
	return null;
}

/** "In 2000, …": a time before the subject; for other openings see `settingOf`. */
export function frontedTime(
	context: Context,
	clause: Clause,
	clauses: readonly Clause[],
	told: Told,
): { found: TimeAt; restated: Restated } | null {
	const fronted = sharedFront(clause, clauses);
	if (!fronted) return null;
	for (let i = fronted.from; i < Math.min(fronted.to, fronted.from + 2); i++) {
		const found = context.times.get(i);
		const months = found && found.to <= fronted.to ? monthsToDate(context, found) : null;
		if (months && context.tokens[found!.to]?.text === ',')
			return { found: found!, restated: plainly(`in ${months}`) };
		if (!found || found.to > fronted.to || (found.time.type !== 'DATE' && found.time.type !== 'TIME'))
			continue;
		if (/^['’]s?$/.test(context.tokens[found.to]?.lower ?? '')) return null;
		return { found, restated: restate(context, { from: fronted.from, to: rangeEnd(context, found) }, told) };
	}
	return null;
}

/** A clause that tells of the occasion it hangs on: "a call in which Lind asked …", and what "and" adds to it. */
function isOfOccasion(context: Context, clause: Clause, clauses: readonly Clause[]): boolean {
	const at = clauses.indexOf(clause);
	const { tokens } = context;
	if (clause.marker === 'and' && at > 0 && clause.type !== 'main')
		return isOfOccasion(context, clauses[at - 1]!, clauses);
	const opening = tokens.slice(clause.start, clause.subject?.from ?? clause.start).map(({ lower }) => lower);
	return clause.type === 'relative' && /\b(?:in|during|at) which$/.test(opening.join(' '));
}

/** "met on Monday for talks in which Lind asked …": she asked on that Monday too. */
export function occasionTime(
	context: Context,
	clause: Clause,
	clauses: readonly Clause[],
	told: Told,
): { found: TimeAt; restated: Restated } | null {
	if (!isOfOccasion(context, clause, clauses)) return null;
	const main = clauses[0]!;
	const found = main.type === 'main' ? timeOf(context, { from: main.verb.to, to: clause.start }) : null;
	if (!found) return null;
	const stretch = timeStretch(context, found, main.verb.to);
	const restated = restate(context, stretch, told);
	return /^(?:on|in|at) /i.test(restated.text) ? { found, restated } : null;
}
