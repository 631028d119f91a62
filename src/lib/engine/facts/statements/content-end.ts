/** Content → where it ends: before the next cue, a relay, or what the subject does next. */
import { isPronoun } from '../../text/clauses';
import { endOfPhrase } from '../../text/phrases';
import { unitAt, type Unit } from '../../text/units';
import { takesClause } from '../../text/verb-lemmas';
import { SAYING_DOES } from '../../words/cue-verbs';
import { isAccording } from './adjuncts';
import { contrasts, isAfterword, saidWhen, tellsWho } from './afterwords';
import { clauseStarts } from './clause-starts';
import { framesOf, reports, speaks } from './cues';
import { cueFollows, endsAtConjunction, isNextDeed, mayInvert, relayAfter, relays } from './follows';

/** What is known of the content before its end is looked for. */
export interface Bounds {
	/** The cue's clause ends at the next comma. */
	limited?: boolean;
	/** The content is a thing or an infinitive: a finite verb after "and" is no longer part of it. */
	nominal?: boolean;
	/** The cue is a participle: another one after "and" is a cue of its own. */
	participle?: boolean;
}

/** "said she and her peers referred to": nothing has happened yet, so the conjunction joins two that do. */
const joinsThings = (units: readonly Unit[], conj: number, begun: boolean): boolean =>
	!begun &&
	unitAt(units, conj).lower === 'and' &&
	unitAt(units, conj - 1).kind === 'noun' &&
	unitAt(units, conj + 1).kind === 'noun';

/** A quotation that stands alone ends the content; one that is part of a clause does not. */
export function quoteEnd(units: readonly Unit[], at: number, bounds: Bounds): number {
	let k = at + 1;
	for (let steps = 0; steps < 8; steps++) {
		const next = unitAt(units, k);
		if (next.kind === 'quote') k++;
		else if ((next.kind === 'conj' || next.kind === 'comma') && unitAt(units, k + 1).kind === 'quote') k += 2;
		else if (
			((next.kind === 'comma' && unitAt(units, k + 1).kind === 'conj') ||
				(next.kind === 'conj' && unitAt(units, k + 1).kind === 'comma')) &&
			unitAt(units, k + 2).kind === 'quote'
		)
			k += 3;
		else break;
	}
	const next = unitAt(units, k);
	if (
		next.kind === 'edge' ||
		next.kind === 'stop' ||
		next.kind === 'comma' ||
		next.kind === 'semicolon' ||
		next.kind === 'dash'
	)
		return k;
	if (ownSentence(unitAt(units, k - 1))) return k;
	return contentEnd(units, at, bounds);
}

/** The quotation ends with a stop of its own. */
export const ownSentence = (unit: Unit): boolean => unit.quotation !== undefined && unit.stopped === true;

/** Where the content that begins at `from` ends: the unit after its last. */
export function contentEnd(units: readonly Unit[], from: number, bounds: Bounds): number {
	const { limited = false, nominal = false, participle = false } = bounds;
	let verbs = 0;
	let clauses = 0;
	let owed = 0;
	let acted = false;
	let lastVerb = '';
	for (let k = from; k < units.length; k++) {
		const { kind, verb } = unitAt(units, k);
		if (/^(?:relative|that|wh|sub|conj|comma|dash|paren|quote)$/.test(kind)) owed++;
		acted ||= kind === 'verb';
		if (kind === 'verb' && verb?.form === 'finite') {
			if (
				limited &&
				!nominal &&
				verbs === 1 &&
				owed === 0 &&
				k > from &&
				!takesClause(lastVerb) &&
				unitAt(units, k - 1).kind === 'noun'
			)
				return k;
			verbs++;
			lastVerb = verb.lemma;
		}
		if (verbs > 0 || (kind === 'quote' && unitAt(units, k).to - unitAt(units, k).from > 5)) clauses++;
		if (k === from) {
			if (kind === 'quote' && nominal && endsWithComma(unitAt(units, k)) && goesOnAlone(units, k + 1))
				return k + 1;
			continue;
		}
		if (participle && kind === 'conj' && joinsParticiple(units, k))
			return unitAt(units, k - 1).kind === 'comma' ? k - 1 : k;
		// "that the mayor, a friend of his, could": the clause has no verb yet
		if (/^(?:comma|conj)$/.test(kind) && unfinished(units, from, k, nominal, limited)) continue;
		if (kind === 'comma' && ((limited && (clauses > 0 || nominal)) || endsAtComma(units, k, nominal)))
			return k;
		if (kind === 'comma' && limited && cueFollows(units, k + 1)) return k;
		if (kind === 'comma' && nominal && unitAt(units, k - 1).kind === 'quote') return k;
		if (kind === 'quote' && unitAt(units, k).stopped && endsAtQuote(units, k, limited, nominal, verbs))
			return k + 1;
		if (!nominal && (verbs > 0 || acted || kind === 'dash') && isAfterword(units, k)) return k;
		if (kind === 'dash' && verbs > 0 && isLoneDash(units, k) && goesElsewhere(units, k + 1)) return k;
		if (nominal && !acted && saidWhen(units, k)) return k;
		if (!nominal && verbs > 0 && (contrasts(units, k) || tellsWho(units, k)))
			return kind === 'quote' ? k + 1 : k;
		if (kind === 'semicolon' && (nominal || cueFollows(units, k + 1))) return k;
		if (kind === 'colon' && unitAt(units, k + 1).kind === 'quote' && isOthers(units, k + 2)) return k;
		if (nominal && verbs === 0 && kind === 'conj' && goesOnAnew(units, k))
			return unitAt(units, k - 1).kind === 'comma' ? k - 1 : k;
		if (
			nominal &&
			kind === 'sub' &&
			/^(?:while|although|though|whereas)$/.test(unitAt(units, k).lower) &&
			clauseStarts(units, k + 1)
		)
			return unitAt(units, k - 1).kind === 'comma' ? k - 1 : k;
		if (
			kind === 'conj' &&
			((endsAtConjunction(units, k) && !joinsThings(units, k, nominal || clauses > 0 || acted)) ||
				(nominal && verbs === 0 && verbFollows(units, k)))
		)
			return k;
		if (kind === 'prep' && isAccording(units, k) && unitAt(units, k - 1).kind !== 'that') return k;
	}
	return units.length;
}

/** No second dash makes an aside of what follows. */
const isLoneDash = (units: readonly Unit[], at: number): boolean =>
	!units.slice(at + 1).some(({ kind }) => kind === 'dash');

/** "… - others say": behind the dash somebody else speaks. */
const goesElsewhere = (units: readonly Unit[], at: number): boolean =>
	unitAt(units, at).kind === 'noun' && cueFollows(units, at);

/** "called him a liar, and the mayor left", "… and he left": a clause after a thing. */
function goesOnAnew(units: readonly Unit[], conj: number): boolean {
	if (!/^(?:and|but)$/.test(unitAt(units, conj).lower) || unitAt(units, conj + 1).kind !== 'noun')
		return false;
	const apart = /^(?:comma|quote)$/.test(unitAt(units, conj - 1).kind) || isPronoun(unitAt(units, conj + 1));
	let verb = endOfPhrase(units, conj + 1);
	while (unitAt(units, verb).kind === 'adverb') verb++;
	return apart && unitAt(units, verb).verb?.form === 'finite';
}

/** Of the clause that "that" or "whether" opens nothing but the subject has been read, and its verb is still to come. */
function unfinished(
	units: readonly Unit[],
	from: number,
	k: number,
	nominal: boolean,
	limited: boolean,
): boolean {
	if (nominal || unitAt(units, k + 1).lower === 'according') return false;
	let opening = k - 1;
	while (opening > from && /^(?:noun|prep|conj|adverb|paren|time|comma)$/.test(unitAt(units, opening).kind))
		opening--;
	const { kind, lower } = unitAt(units, opening);
	const opens = kind === 'that' || (kind === 'sub' && /^(?:whether|if)$/.test(lower));
	if (!opens || k - opening < 2 || !(limited || opening === from)) return false;
	const next = units.findIndex((unit, i) => i > k && unit.kind === 'comma');
	if (unitAt(units, k).kind === 'conj') return unitAt(units, k).lower === 'and' && !cueFollows(units, k + 2);
	return unitAt(units, k + 1).verb?.form === 'finite' || (next > 0 && !!unitAt(units, next + 1).verb);
}

const endsWithComma = (unit: Unit): boolean => unit.stopped === true;

/** After “a disgrace,”: a participle or a clause that is no part of it. */
const goesOnAlone = (units: readonly Unit[], at: number): boolean =>
	/^(?:verb|sub|relative|prep|noun|time|adverb)$/.test(unitAt(units, at).kind);

/** "saying that X and adding Y": the next cue in the same form. */
function joinsParticiple(units: readonly Unit[], conj: number): boolean {
	if (!/^(?:and|but|or)$/.test(unitAt(units, conj).lower)) return false;
	const next = unitAt(units, /^(?:adverb|noun)$/.test(unitAt(units, conj + 1).kind) ? conj + 2 : conj + 1);
	return next.verb?.form === 'ing' && !!framesOf(next);
}

/** “…,” announced X: the quotation before this place has a speaker of its own. */
function isOthers(units: readonly Unit[], at: number): boolean {
	const unit = unitAt(units, at);
	if (unit.kind === 'verb') return reports(unit) && unitAt(units, at + 1).kind === 'noun';
	return unit.kind === 'noun' && cueFollows(units, at);
}

/** A comma inside the closing mark does the work of a comma after it. */
function endsAtQuote(
	units: readonly Unit[],
	k: number,
	limited: boolean,
	nominal: boolean,
	verbs: number,
): boolean {
	const next = unitAt(units, k + 1);
	if (next.kind === 'edge') return false;
	if (next.kind === 'quote' || (next.kind === 'conj' && unitAt(units, k + 2).kind === 'quote')) return false;
	return limited || (nominal && verbs === 0) || cueFollows(units, k + 1) || endsAtComma(units, k, nominal);
}

/** "praised Chen and called for": the subject goes on to do something else. */
function verbFollows(units: readonly Unit[], conj: number): boolean {
	const after = /^(?:adverb|time)$/.test(unitAt(units, conj + 1).kind) ? conj + 2 : conj + 1;
	const next = unitAt(units, after);
	return (
		next.kind === 'verb' && (next.verb?.form === 'finite' || (next.verb?.form === 'ing' && !!framesOf(next)))
	);
}

/** "but for Weber, it": where the clause behind a place or time begins; -1 when it begins with no noun. */
function afterSetting(units: readonly Unit[], at: number): number {
	const setting = unitAt(units, at).kind === 'prep' && unitAt(units, at + 1).kind === 'noun';
	const from = setting && unitAt(units, at + 2).kind === 'comma' ? at + 3 : at;
	return unitAt(units, from).kind === 'noun' ? from : -1;
}

/** ", adding that", ", according to", ", the spokesman said", ", while X says". */
function endsAtComma(units: readonly Unit[], k: number, nominal: boolean): boolean {
	let next = k + 1;
	if (unitAt(units, next).kind === 'adverb') next++;
	const unit = unitAt(units, next);
	if (unit.lower === 'according') return true;
	if (unit.kind === 'relative' && cueFollows(units, next + 1)) return true;
	if (
		nominal &&
		((unit.kind === 'conj' && verbFollows(units, next)) ||
			(unit.kind === 'verb' && (!unit.verb?.participle || !!framesOf(unit))))
	)
		return true;
	if (unit.kind === 'verb' && unit.verb?.form === 'ing')
		return (
			speaks(unit) || !!framesOf(unit)?.name || !!framesOf(unit)?.judge || SAYING_DOES.has(unit.verb.lemma)
		);
	if (unit.kind === 'conj')
		return (
			endsAtConjunction(units, next) ||
			(unit.lower === 'but' && clauseStarts(units, afterSetting(units, next + 1)))
		);
	if (unit.kind === 'sub')
		return /^(?:while|though|although|whereas)$/.test(unit.lower) && cueFollows(units, next + 1);
	if (
		unit.kind === 'verb' &&
		isNextDeed(unit) &&
		!(reports(unit) && mayInvert(unit, unitAt(units, next + 1)))
	)
		return true;
	if (unit.kind === 'noun' && /^\d/.test(unit.lower) && cueFollows(units, next)) return true;
	if (unit.kind === 'verb' && reports(unit))
		return mayInvert(unit, unitAt(units, next + 1)) && relays(units, next, next + 1);
	if (unit.kind === 'noun') return relayAfter(units, next);
	return false;
}
