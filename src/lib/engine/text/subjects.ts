/** Verb → its subject: over appositions, brackets, relative clauses, shared by coordination, lent by control. */
import {
	appositionHead,
	endOfPhrase,
	isFrontedAdverbial,
	isParenthesis,
	joinCoordinated,
	restrictiveRelative,
	skipRight,
	startOfPhrase,
} from './phrases';
import { invertedSubject } from './inverted-subject';
import {
	hangsOnNoun,
	isAsked,
	isElsewhere,
	isTitle,
	objectOf,
	overJoint,
	phraseStart,
	quotedSubject,
	skipLeft,
} from './subject-places';
import { previousVerb } from './previous-verb';
import { unitAt, type Unit } from './units';
import { PEOPLE_NOUNS } from '../words/people-nouns';
import { takesClause } from './verb-lemmas';

/** How the subject was reached; rules are named after it. */
export type SubjectPath = 'left' | 'apposition' | 'relative' | 'shared' | 'control' | 'inverted' | 'fronted';

/** A subject as a run of units, `to` not included. */
export interface Subject {
	from: number;
	to: number;
	path: SubjectPath;
	/** The unit of "who" or "which", when that is how the sentence names it. */
	pronoun?: number;
}

const MAX_STEPS = 40;
/** After the noun phrase they belong to: "Ortiz and Weber both said". */
const FLOATING = /^(?:both|all|each|himself|herself|themselves|itself)$/;

/** The subject of the verb at unit `at`, or null. */
export function findSubject(units: readonly Unit[], at: number, depth = 0): Subject | null {
	if (depth > 4) return null;
	const { verb } = unitAt(units, at);
	if (!verb) return null;
	if (verb.form === 'to') return controller(units, at, depth);
	if (verb.form === 'ing') return participleSubject(units, at, depth);
	return finiteSubject(units, at, depth);
}

function finiteSubject(units: readonly Unit[], at: number, depth: number): Subject | null {
	const j = skipLeft(units, isLater(units, at) ? at - 2 : at - 1);
	const left = unitAt(units, j);
	switch (left.kind) {
		case 'noun': {
			// "a fraction of Weber's reported worth"
			if (left.last && /^['’]s$/.test(left.last) && j === at - 1) return null;
			const aside = beforeOpenAside(units, j, depth);
			if (aside) return aside;
			const over = overClause(units, j);
			return over >= 0 ? finiteSubject(units, over, depth + 1) : nounSubject(units, j, depth);
		}
		case 'quote':
			return (
				quotedSubject(units, j) ??
				(left.stopped &&
				(isTitle(left) || !takesClause(unitAt(units, at).verb?.lemma ?? '') || !invertedSubject(units, at))
					? overParenthesis(units, j + 1, 'comma', depth)
					: null)
			);
		case 'relative':
		case 'that':
			return antecedent(units, j);
		case 'comma':
			return overParenthesis(units, j, 'comma', depth);
		case 'dash':
			return overParenthesis(units, j, 'dash', depth);
		case 'conj':
			return sharedSubject(units, j, depth);
		case 'verb':
			return findSubject(units, j, depth + 1);
		default:
			return null;
	}
}

/** "Fiorina a month later announced": the noun before the verb says when. */
const isLater = (units: readonly Unit[], at: number): boolean =>
	/^(?:later|earlier)\b/.test(unitAt(units, at).lower) &&
	/^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$/.test(unitAt(units, at - 1).last ?? '');

/** "Voters asked as they left the hall said": the object of a clause that says when → the unit of its "as"; −1 where there is none. */
function overClause(units: readonly Unit[], j: number): number {
	const verb = startOfPhrase(units, j) - 1;
	const sub = verb - 2;
	return unitAt(units, verb).verb?.form === 'finite' &&
		/^(?:they|he|she|it)$/.test(unitAt(units, verb - 1).lower) &&
		/^(?:as|when|while|after|before)$/.test(unitAt(units, sub).lower) &&
		unitAt(units, sub - 1).verb?.participle === true &&
		unitAt(units, sub - 2).kind === 'noun'
		? sub
		: -1;
}

/** "Ruiz, with the fleet in Linz, Austria said": a place behind a place, in an aside whose second comma is missing. */
function beforeOpenAside(units: readonly Unit[], j: number, depth: number): Subject | null {
	const inside = units.slice(j - 3, j + 1);
	const places =
		/^(?:in|at|near|from)$/.test(unitAt(inside, 0).lower) &&
		unitAt(inside, 1).capital &&
		unitAt(inside, 2).kind === 'comma' &&
		unitAt(inside, 3).capital &&
		unitAt(inside, 3).to - unitAt(inside, 3).from === 1;
	if (!places) return null;
	for (let k = j - 4; k > 0 && k > j - 12; k--) {
		const { kind } = unitAt(units, k);
		if (kind === 'verb' || kind === 'quote' || kind === 'semicolon') return null;
		if (kind !== 'comma') continue;
		const opens = unitAt(units, k + 1).kind === 'prep' && unitAt(units, k - 1).kind === 'noun';
		const subject = opens ? nounSubject(units, k - 1, depth + 1) : null;
		return subject && { ...subject, path: 'apposition' };
	}
	return null;
}

/** The noun phrase that ends at unit `j`, with what it hangs on: prepositions, relative clauses, coordination. */
function nounSubject(units: readonly Unit[], j: number, depth: number, lone = false): Subject | null {
	if (FLOATING.test(unitAt(units, j).lower) && unitAt(units, j - 1).kind === 'noun')
		return nounSubject(units, j - 1, depth, lone);
	let from = overJoint(units, phraseStart(units, j));
	const relative = restrictiveRelative(units, from);
	if (relative >= 0) from = startOfPhrase(units, relative);
	if (isFrontedAdverbial(units, from) && !(lone && unitAt(units, from - 1).lower === 'with'))
		return unitAt(units, from - 2).verb?.lemma === 'have' ? finiteSubject(units, from - 2, depth + 1) : null;
	if (from > 1 && unitAt(units, from - 1).kind === 'conj' && depth < 4) from = joinCoordinated(units, from);
	return { from, to: relative >= 0 ? relative + 1 : j + 1, path: 'left' };
}

function antecedent(units: readonly Unit[], j: number): Subject | null {
	let k = j - 1;
	if (unitAt(units, k).kind === 'conj') return sameAntecedent(units, j);
	if (unitAt(units, k).kind === 'comma') k--;
	while (unitAt(units, k).kind === 'paren') k--;
	if (unitAt(units, k).kind !== 'noun') return null;
	const from = startOfPhrase(units, k);
	const start = appositionHead(units, from);
	return { from: start, to: k + 1, path: 'relative', pronoun: j };
}

/** "a man who prays here and who would not": the antecedent of the first relative clause. */
function sameAntecedent(units: readonly Unit[], j: number): Subject | null {
	for (let k = j - 2, steps = 0; k > 0 && steps < MAX_STEPS; k--, steps++) {
		const { kind, lower } = unitAt(units, k);
		if (kind === 'semicolon' || kind === 'colon') return null;
		const same = lower === unitAt(units, j).lower || (lower === 'whose' && unitAt(units, j).lower === 'who');
		if (kind !== 'relative' || !same || unitAt(units, k - 1).kind === 'conj') continue;
		const first = antecedent(units, k);
		return first && { ...first, pronoun: j };
	}
	return null;
}

/** "Smith, a lawyer from Austin, Texas, said": goes to the first of the phrases that only explain it. */
function overParenthesis(
	units: readonly Unit[],
	j: number,
	mark: 'comma' | 'dash',
	depth: number,
): Subject | null {
	for (let k = j - 1, steps = 0; k > 0 && steps < MAX_STEPS; k--, steps++) {
		if (unitAt(units, k).kind === 'semicolon' || unitAt(units, k).kind === 'colon') return null;
		if (unitAt(units, k).kind !== mark) continue;
		const inside = units.slice(k + 1, j);
		if (inside.some((unit) => unit.kind === 'quote' && unit.quotation && unit.to - unit.from > 12))
			return null;
		const left = skipLeft(units, k - 1);
		if (unitAt(units, left).kind === 'conj') return sharedSubject(units, left, depth);
		if (unitAt(units, left).kind === 'relative' && left === k - 1 && isParenthesis(inside))
			return antecedent(units, left);
		if (unitAt(units, left).kind !== 'noun') continue;
		if (mark === 'comma' && isListEnd(inside)) continue;
		if (mark === 'comma' && isListOfTrades(inside))
			return { from: startOfPhrase(units, left), to: j, path: 'left' };
		const subject = nounSubject(units, left, depth + 1);
		if (!subject || isElsewhere(units, subject.from)) continue;
		if (mark === 'comma' && isLoneName(inside) && isNoPerson(unitAt(units, left)))
			return { from: k + 1, to: k + 2, path: 'apposition' };
		const run = unitAt(inside, 0).kind === 'verb' && unitAt(inside, 1).lower === 'by';
		if (!isParenthesis(inside) && !run && !(mark === 'dash' && unitAt(inside, 0).kind === 'conj'))
			return coordinatedAfterComma(units, j, depth);
		const outer = mark === 'comma' ? overRelative(units, subject.from, j) : null;
		if (outer) return outer;
		const from = mark === 'comma' ? appositionHead(units, subject.from) : subject.from;
		return { from, to: subject.to, path: 'apposition' };
	}
	return coordinatedAfterComma(units, j, depth) ?? (mark === 'comma' ? beforeLoneComma(units, j) : null);
}

/** "A study, which was paid for by Nordline, the port and two banks, found": what stands in the relative clause is none of it. */
function overRelative(units: readonly Unit[], from: number, j: number): Subject | null {
	for (let k = from - 1, steps = 0; k > 1 && steps < MAX_STEPS; k--, steps++) {
		const { kind } = unitAt(units, k);
		if (kind === 'semicolon' || kind === 'colon' || kind === 'quote' || kind === 'sub') return null;
		if (kind !== 'relative') continue;
		const verbs = units.slice(k, j).filter(({ verb }) => verb?.form === 'finite').length;
		if (unitAt(units, k - 1).kind !== 'comma' || unitAt(units, k - 2).kind !== 'noun' || verbs !== 1)
			return null;
		const start = startOfPhrase(units, k - 2);
		return { from: appositionHead(units, start), to: k - 1, path: 'apposition' };
	}
	return null;
}

/** ", and migration,": the last of several things. */
const isListEnd = (inside: readonly Unit[]): boolean =>
	/^(?:and|or)$/.test(unitAt(inside, 0).lower) && !inside.some(({ kind }) => kind === 'verb');

/** "The Linz paper, packaging and publishing concern, said": what a business deals in, and the business behind it. */
const isListOfTrades = (inside: readonly Unit[]): boolean =>
	inside.length === 3 &&
	/^(?:and|or)$/.test(unitAt(inside, 1).lower) &&
	inside.every(({ kind, capital }, k) => kind === (k === 1 ? 'conj' : 'noun') && !capital) &&
	/^(?:concern|company|group|firm|maker|giant|business|conglomerate|producer|operator|chain)$/.test(
		unitAt(inside, 2).last ?? '',
	);

/** "Sen. Ruiz (D-R.I.), said": a comma that no other one answers, after the phrase that opens the sentence. */
function beforeLoneComma(units: readonly Unit[], j: number): Subject | null {
	const last = skipLeft(units, j - 1);
	const cue = unitAt(units, j + 1).verb?.lemma ?? '';
	if (unitAt(units, last).kind !== 'noun' || !takesClause(cue) || invertedSubject(units, j + 1)) return null;
	const from = startOfPhrase(units, last);
	if (units.slice(from, last).some(({ kind }) => kind === 'quote')) return null;
	return from === 0 || (from === 1 && unitAt(units, 0).kind === 'conj')
		? { from, to: last + 1, path: 'left' }
		: null;
}

/** "She won, then said": the verb goes on with the subject of the verb before. */
function coordinatedAfterComma(units: readonly Unit[], j: number, depth: number): Subject | null {
	const previous = previousVerb(units, j);
	return previous >= 0 ? overWhose(units, share(findSubject(units, previous, depth + 1))) : null;
}

/**
 * "The first incident came when protesters met her, shouting", "Weber drew cheers as she rose, saying": of two clauses the
 * nearer one, when its subject is a pronoun or the other one can hardly speak.
 */
function nearerSubject(units: readonly Unit[], at: number, far: Subject, depth: number): Subject | null {
	let k = at - 1;
	while (k > far.to && unitAt(units, k).verb?.form !== 'finite') k--;
	const near = k > far.to && depth < 3 ? finiteSubject(units, k, depth + 1) : null;
	if (near?.path !== 'left' || near.from <= far.to) return null;
	const joint = unitAt(units, beforeSetting(units, near.from) - 1);
	const inWhich = joint.lower === 'which' && unitAt(units, near.from - 2).kind === 'prep';
	if (!inWhich && !/^(?:as|when|while|though|although)$/.test(joint.lower)) return null;
	if (/^(?:he|she)$/.test(unitAt(units, near.from).lower)) return near;
	return isThing(unitAt(units, far.from)) && !isThing(unitAt(units, near.from)) ? near : null;
}

/** "It made such a stir that the guild cheered and called": "it" and "there" stand for the clause that follows. */
function realSubject(
	units: readonly Unit[],
	at: number,
	previous: number,
	far: Subject,
	depth: number,
): Subject | null {
	const { lower } = unitAt(units, far.from);
	const empty =
		lower === 'there' || (lower === 'it' && !takesClause(unitAt(units, previous).verb?.lemma ?? ''));
	let k = at - 1;
	while (k > previous && unitAt(units, k).verb?.form !== 'finite') k--;
	const near = empty && k > previous && depth < 3 ? findSubject(units, k, depth + 1) : null;
	return near && near.from > far.to ? near : null;
}

/** "though in May he", "when on a tour last week she": where the words begin that say when or where, before the subject. */
function beforeSetting(units: readonly Unit[], subject: number): number {
	const set =
		/^(?:noun|time)$/.test(unitAt(units, subject - 1).kind) && unitAt(units, subject - 2).kind === 'prep';
	return set ? subject - 2 : subject;
}

/** ", Ana Ortiz (54),": nothing but a name. */
const isLoneName = (inside: readonly Unit[]): boolean =>
	inside.length > 1 &&
	unitAt(inside, 0).capital &&
	inside.every(({ kind }, k) => kind === (k > 0 ? 'paren' : 'noun'));

/** No name, and no word for people. */
const isNoPerson = ({ capital, last = '' }: Unit): boolean =>
	!capital && !PEOPLE_NOUNS.has(last) && !/(?:er|or|ist|man|woman)s?$/.test(last);

/** "the first incident", "it": no name, and no word for people. */
const isThing = (unit: Unit): boolean =>
	/^(?:it|this|that)$/.test(unit.lower) ||
	(/^(?:the|a|an|its)$/.test(unit.lower) &&
		!PEOPLE_NOUNS.has(unit.last ?? '') &&
		!/(?:er|or|ist|man|woman)s?$/.test(unit.last ?? ''));

function sharedSubject(units: readonly Unit[], j: number, depth: number): Subject | null {
	let previous = previousVerb(units, j);
	for (let steps = 0; previous >= 0 && steps < 4; steps++) {
		const higher = previousVerb(units, previous);
		const subject =
			hangsOnNoun(units, previous) && higher >= 0 ? null : findSubject(units, previous, depth + 1);
		const nearer =
			subject && (realSubject(units, j, previous, subject, depth) ?? nearerSubject(units, j, subject, depth));
		if (nearer) return share(nearer);
		if (subject && !(higher >= 0 && isAsked(units, subject))) return share(subject);
		previous = higher;
	}
	return null;
}

const share = (subject: Subject | null): Subject | null => subject && { ...subject, path: 'shared' };

/** "Ruiz, whose town, Linz, is small, argues": not the town. */
function overWhose(units: readonly Unit[], subject: Subject | null): Subject | null {
	if (
		!subject ||
		(unitAt(units, subject.from).lower !== 'whose' && unitAt(units, subject.from - 1).lower !== 'whose')
	)
		return subject;
	let k = subject.from - 1;
	while (unitAt(units, k).lower === 'whose' || unitAt(units, k).kind === 'comma') k--;
	return unitAt(units, k).kind === 'noun'
		? { from: startOfPhrase(units, k), to: k + 1, path: 'apposition' }
		: subject;
}

/** "went on to say", "wants to argue": the subject of the verb that governs the infinitive. */
function controller(units: readonly Unit[], at: number, depth: number): Subject | null {
	for (let k = at - 1, steps = 0; k >= 0 && steps < 6; k--, steps++) {
		const { kind } = unitAt(units, k);
		const lent = k === at - 1 ? forWhom(units, at) : null;
		if (lent) return lent;
		if (kind === 'verb') return controlled(objectOf(units, k, at) ?? findSubject(units, k, depth + 1));
		if (kind === 'comma' && takesClause(unitAt(units, at).verb?.lemma ?? ''))
			return purposeSubject(units, k, depth);
		if (kind === 'comma' || kind === 'quote' || kind === 'semicolon' || kind === 'colon') return null;
	}
	return null;
}

/** "common for papers to call it": who is to do it stands between "for" and the infinitive, behind an adjective. */
function forWhom(units: readonly Unit[], at: number): Subject | null {
	const preposition = at - 2;
	const fits = unitAt(units, at - 1).kind === 'noun' && unitAt(units, preposition).lower === 'for';
	return fits && EXTRAPOSED.test(unitAt(units, preposition - 1).last ?? unitAt(units, preposition - 1).lower)
		? { from: at - 1, to: at, path: 'control' }
		: null;
}

/** "It is … for somebody to": what the infinitive is said to be. */
const EXTRAPOSED =
	/^(?:common|usual|unusual|rare|normal|natural|easy|hard|difficult|tough|possible|impossible|good|bad|wrong|right|fair|unfair|safe|important|enough|necessary|customary|time)$/;

/** "She joined in, breaking with the mayor, to argue that": the subject of the main clause. */
function purposeSubject(units: readonly Unit[], comma: number, depth: number): Subject | null {
	const previous = previousVerb(units, comma);
	return previous >= 0 ? controlled(findSubject(units, previous, depth + 1)) : null;
}

const controlled = (subject: Subject | null): Subject | null =>
	subject && { ...subject, path: subject.path === 'left' ? 'control' : subject.path };

/** Things that carry words: "a sign saying". */
const WRITING =
	/^(?:sign|signs|banner|banners|poster|placard|placards|sticker|button|buttons|shirt|shirts|t-shirt|hat|cap|headline|cover|caption|note|plaque|billboard|voice|voiceover)$/;

/** "The paper quoted a clerk in Linz as saying": who is quoted, not who quotes. */
function quotedPerson(units: readonly Unit[], as: number): Subject | null {
	if (unitAt(units, as - 1).kind !== 'noun') return null;
	const from = startOfPhrase(units, as - 1);
	const { verb } = unitAt(units, from - 1);
	return verb && !verb.passive && /^(?:quote|cite|report|describe)$/.test(verb.lemma)
		? { from, to: as, path: 'left' }
		: null;
}

/** "…, saying that": the subject of the clause before; "Saying that …, she left": of the clause after. */
function participleSubject(units: readonly Unit[], at: number, depth: number): Subject | null {
	const left = skipLeft(units, at - 1);
	const before = unitAt(units, left);
	const quoted = before.lower === 'as' ? quotedPerson(units, left) : null;
	if (quoted) return quoted;
	if (before.kind === 'noun' && WRITING.test(before.last ?? ''))
		return { from: left, to: left + 1, path: 'left' };
	const beside =
		before.kind === 'noun' && unitAt(units, left - 1).kind !== 'verb'
			? nounSubject(units, left, depth, true)
			: null;
	if (beside) return beside;
	const conj = unitAt(units, left).kind === 'conj';
	const companion = conj ? (accompanied(units, left, depth) ?? parallel(units, left, depth)) : null;
	if (companion) return companion;
	const aside = unitAt(units, left);
	if (
		(aside.kind === 'sub' || aside.kind === 'prep') &&
		unitAt(units, left - 1).kind === 'comma' &&
		unitAt(units, left - 2).kind === 'noun' &&
		previousVerb(units, left) < 0
	)
		return nounSubject(units, left - 2, depth);
	const relay = unitAt(units, left).kind === 'comma' ? relaySubject(units, left) : null;
	if (relay) return { ...relay, path: 'control' };
	const owner = skipLeft(units, left - 1);
	const named =
		aside.kind === 'comma' && previousVerb(units, left) < 0 && unitAt(units, owner).kind === 'noun';
	const inserted = named && closesAside(units, at) ? nounSubject(units, owner, depth) : null;
	if (inserted) return inserted;
	const previous = previousVerb(units, at);
	const subject =
		previous >= 0 ? (findSubject(units, previous, depth + 1) ?? invertedSubject(units, previous)) : null;
	const nearer = subject && nearerSubject(units, at, subject, depth);
	if (nearer) return { ...nearer, path: 'control' };
	if (subject) return { ...subject, path: 'control' };
	return subjectAfterComma(units, at);
}

/** "Ortiz, citing the weather, said": behind the participle's words a finite verb goes on with the name before it. */
function closesAside(units: readonly Unit[], at: number): boolean {
	if (!ASIDES.test(unitAt(units, at).verb?.lemma ?? '')) return false;
	for (let k = at + 1; k < at + 16; k++) {
		const { kind, stopped } = unitAt(units, k);
		if (kind === 'edge' || kind === 'stop' || kind === 'semicolon') return false;
		if (kind === 'comma' || (kind === 'quote' && stopped))
			return unitAt(units, skipRight(units, k + 1)).verb?.form === 'finite';
	}
	return false;
}

/** Verbs of saying whose participles stand in such asides. */
const ASIDES =
	/^(?:cite|quote|accuse|blame|praise|note|say|announce|allege|argue|claim|insist|warn|predict|declare|acknowledge|add|recall)$/;

/** "The bridge will close, a clerk said on Monday, adding": the clause right before is the speaker's own. */
function relaySubject(units: readonly Unit[], comma: number): Subject | null {
	let k = comma - 1;
	while (k > 0 && comma - k < 6 && unitAt(units, k).kind !== 'verb') {
		if (!/^(?:time|adverb|prep|noun)$/.test(unitAt(units, k).kind)) return null;
		k--;
	}
	const { verb } = unitAt(units, k);
	if (verb?.form !== 'finite' || verb.passive || !takesClause(verb.lemma)) return null;
	const subject = finiteSubject(units, k, 3);
	const before = unitAt(units, (subject?.from ?? 0) - 1);
	return subject?.path === 'left' && (before.kind === 'comma' || before.stopped) ? subject : null;
}

/** "with Ruiz saying that X and asking Y": the participle before the conjunction has a subject of its own. */
function accompanied(units: readonly Unit[], conj: number, depth: number): Subject | null {
	for (let k = conj - 1, steps = 0; k > 1 && steps < MAX_STEPS; k--, steps++) {
		if (unitAt(units, k).verb?.form !== 'ing' || unitAt(units, k - 1).kind !== 'noun') continue;
		const from = startOfPhrase(units, k - 1);
		return unitAt(units, from - 1).lower === 'with' ? nounSubject(units, k - 1, depth, true) : null;
	}
	return null;
}

/** "She left, saying that he had been kind and calling him a friend": of the participle behind the comma, not of the clause between. */
function parallel(units: readonly Unit[], conj: number, depth: number): Subject | null {
	if (unitAt(units, conj).lower !== 'and') return null;
	for (let k = conj - 1, steps = 0; k > 1 && steps < MAX_STEPS; k--, steps++) {
		const { kind, verb } = unitAt(units, k);
		if (/^(?:semicolon|colon|dash)$/.test(kind)) return null;
		if (verb?.form !== 'ing' || unitAt(units, k - 1).kind !== 'comma') continue;
		return takesClause(verb.lemma) ? participleSubject(units, k, depth + 1) : null;
	}
	return null;
}

function subjectAfterComma(units: readonly Unit[], at: number): Subject | null {
	for (let k = at + 1, steps = 0; k + 2 < units.length && steps < MAX_STEPS; k++, steps++) {
		if (unitAt(units, k).kind !== 'comma' || unitAt(units, k + 1).kind !== 'noun') continue;
		const to = endOfPhrase(units, k + 1);
		if (unitAt(units, skipRight(units, to)).kind === 'verb') return { from: k + 1, to, path: 'fronted' };
	}
	return null;
}
