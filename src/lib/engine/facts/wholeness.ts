/** Clause → is what is told of it whole? Subject and verb agree, nothing that belongs to it was cut off. */
import { CLAUSE_TAKERS } from '../words/clause-takers';
import type { Token } from '../types';
import type { Clause } from './clauses';
import type { Context, Stretch } from './context';
import type { Subject } from './subject';
import { baseOf } from './verbs';

/** "Nordic Pipes employs", "Arsenal have won": names agree as they like. */
function isNamed({ tokens, mentions }: Context, { subject, verb }: Clause): boolean {
	if (!subject || mentions.has(subject.from)) return false;
	const before = Math.min(subject.to, verb.from) - 1;
	return tokens[before]?.pos === 'PROPN';
}

/** Singular with "were", plural with "has": the subject was read wrongly. */
export function agrees(context: Context, clause: Clause, subject: Subject): boolean {
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
export function endsBare({ tokens, times, amounts }: Context, { from, to }: Stretch): boolean {
	const last = tokens[to - 1];
	if (!last || to <= from || last.pos !== 'NUM' || /[%:]|^\d{4}$|\d[–-]\d/.test(last.text))
		return /^(?:handful|few|several|many|others)$/.test(last?.lower ?? '');
	for (let i = Math.max(from, to - 6); i < to; i++)
		if ((times.get(i)?.to ?? 0) >= to || (amounts.get(i)?.to ?? 0) >= to) return false;
	return true;
}

/** Cut where a clause begins that nothing announces: something that belongs to the predicate was lost. */
export function isBroken({ tokens }: Context, predicate: Stretch, clauses: readonly Clause[]): boolean {
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

/** "the man who ran won": a clause that no verb of saying takes shows that the sentence was read wrongly. */
export function holdsStranger(
	{ tokens }: Context,
	clause: Clause,
	predicate: Stretch,
	clauses: readonly Clause[],
): boolean {
	return clauses.some((other) => {
		// "concern that groups like Borg, …": the verb of what "that" opens was cut off
		if (
			other !== clause &&
			other.start > predicate.from &&
			other.start < predicate.to &&
			other.verb.main >= predicate.to
		)
			return true;
		if (other === clause || other.marker !== null || other.type !== 'complement' || other.gapped)
			return false;
		if (other.verb.main < predicate.from || other.verb.main >= predicate.to) return false;
		let at = (other.subject?.from ?? other.verb.from) - 1;
		while (at > clause.verb.main && !/^(?:VERB|ADJ)$/.test(tokens[at]!.pos)) at--;
		return !CLAUSE_TAKERS.has(baseOf(tokens[at]!)) && !CLAUSE_TAKERS.has(tokens[at]!.lower);
	});
}

/** "The plan includes: …", a quotation whose second mark is missing: the rest of it stands elsewhere. */
export function isCutShort({ tokens, quoted }: Context, predicate: Stretch, text: string): boolean {
	// "concern that groups like Borg": no verb after "that"
	for (let i = predicate.to - 1; i >= predicate.from; i--) {
		if (/^(?:VERB|AUX)$/.test(tokens[i]!.pos) || quoted[i]! >= 0) break;
		if (tokens[i]!.lower === 'that') return true;
	}
	const after = tokens[predicate.to]?.text ?? '';
	if (/^[:–—]$/.test(after) && predicate.to - predicate.from < 2) return true;
	const last = tokens[predicate.to - 1];
	if (last?.pos === 'VERB' && /ing$/.test(last.lower) && /^[,:–—-]$/.test(after)) return true;
	const count = (mark: RegExp) => (text.match(mark) ?? []).length;
	return count(/“/g) !== count(/”/g) || count(/''|``|"/g) % 2 > 0;
}

/** "an unrealistic, and even dishonest", "in smaller, greener towns" cut at the comma: adjectives without their noun. */
function lacksNoun(tokens: readonly Token[], { from, to }: Stretch): boolean {
	const adjective = tokens[to - 1]?.pos === 'ADJ' && to - from > 1;
	if (
		adjective &&
		tokens[to - 2]!.pos === 'ADP' &&
		tokens[to]?.text === ',' &&
		(/^(?:ADJ|ADV)$/.test(tokens[to + 1]?.pos ?? '') || /er$/.test(tokens[to - 1]!.lower))
	)
		return true;
	// "for his shy, tall guest" cut at the comma
	if (
		adjective &&
		tokens[to]?.text === ',' &&
		/^(?:ADJ|NOUN)$/.test(tokens[to + 1]?.pos ?? '') &&
		/^(?:the|an?|his|her|its|their)$/.test(tokens[to - 2]!.lower)
	)
		return true;
	let at = to - 1;
	while (at >= from && /^(?:ADJ|ADV|CCONJ)$|^,$/.test(tokens[at]!.text === ',' ? ',' : tokens[at]!.pos)) at--;
	return at >= from && at < to - 1 && /^an?$/.test(tokens[at]!.lower) && tokens[to - 1]!.pos === 'ADJ';
}

/** "watched a newcomer, Ada Lind, beat her": the name's own verb follows. */
function isNameThenVerb(tokens: readonly Token[], to: number): boolean {
	let at = to + 1;
	while (tokens[at]?.pos === 'PROPN') at++;
	const verb = tokens[at + 1];
	return (
		tokens[to]?.text === ',' &&
		at > to + 1 &&
		tokens[at]?.text === ',' &&
		verb?.pos === 'VERB' &&
		!/(?:s|ing|ed)$/.test(verb.lower)
	);
}

/** "chose the capital, Lund, to announce": what it was for follows the name, whether or not that is told. */
function isNameThenGoal(tokens: readonly Token[], to: number): boolean {
	if (tokens[to]?.text !== ',') return false;
	let [from, end] = [to, to + 1];
	while (tokens[end]?.pos === 'PROPN') end++;
	if (end > to + 1) return tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'to';
	while (tokens[from - 1]?.pos === 'PROPN') from--;
	return from < to && tokens[from - 1]?.text === ',' && tokens[to + 1]?.lower === 'to';
}

/** "invoked the May 11, 2001, attacks" cut after the year: the noun follows. */
const isDateOfNoun = (tokens: readonly Token[], { from, to }: Stretch): boolean =>
	/^\d{4}$/.test(tokens[to - 1]?.text ?? '') &&
	tokens[to]?.text === ',' &&
	/^(?:NOUN|ADJ)$/.test(tokens[to + 1]?.pos ?? '') &&
	tokens.slice(Math.max(from, to - 6), to).some(({ lower }) => lower === 'the');

/** "found Lind, who had …, not guilty": after an aside the predicate goes on with what it needs. */
export function goesOn({ tokens }: Context, { from, to }: Stretch): boolean {
	if (to > from && /^(?:somewhat|very|so|too|more|most|less|quite|rather|as|to)$/.test(tokens[to - 1]!.lower))
		return true;
	if (tokens[to]?.lower === 'to' && tokens[to]!.sentence === tokens[to - 1]!.sentence) return true;
	if (lacksNoun(tokens, { from, to })) return true;
	// "instead of serving as a judge"
	const last = tokens[to - 1];
	if (
		/^(?:being|serving|acting|working|becoming)$/.test(last?.lower ?? '') &&
		tokens[to - 2]?.pos === 'ADP' &&
		tokens[to]?.lower === 'as'
	)
		return true;
	const next = tokens[to + 1];
	// "Lund and Tarn members" cut after "Lund"
	if (
		/^(?:and|or)$/.test(tokens[to]?.lower ?? '') &&
		/^(?:PROPN|ADJ)$/.test(next?.pos ?? '') &&
		/^(?:PROPN|ADJ)$/.test(tokens[to - 1]!.pos) &&
		tokens[to + 2]?.pos === 'NOUN'
	)
		return true;
	if (isNameThenVerb(tokens, to) || isNameThenGoal(tokens, to) || isDateOfNoun(tokens, { from, to }))
		return true;
	// "how to show that a senator who owns a house, has": the verb of what was opened before
	if (
		tokens[to]?.text === ',' &&
		next?.pos === 'AUX' &&
		/^(?:has|have|had|is|was|were)$/.test(next.lower) &&
		tokens.slice(from, to).some(({ lower }) => lower === 'that')
	)
		return true;
	const including = next?.lower === 'including';
	const aside = including || /^(?:who|which|whom|where)$/.test(next?.lower ?? '') || next?.pos === 'ADP';
	if (tokens[to]?.text !== ',' || !aside) return false;
	const { sentence } = tokens[to]!;
	for (let i = to + 2; tokens[i]?.sentence === sentence; i++)
		if (tokens[i]!.text === ',')
			return (
				// "spread the word, including theirs, through letters"
				(including && tokens[i + 1]?.pos === 'ADP') ||
				(next!.pos !== 'ADP' && /^(?:ADJ|DET)$/.test(tokens[i + 1]?.pos ?? '')) ||
				/^(?:not|to|as|at)$/.test(tokens[i + 1]?.lower ?? '')
			);
	return false;
}

/** "at first", "apart from the north": what is told is not the whole truth without these. */
const QUALIFIERS =
	/^(?:apart from|aside from|except|excluding|other than|with the exception of|bar|at first|initially|originally|at one point|temporarily|provisionally|briefly|at least (?:an?|the|for|in) )\b/i;

/** A qualifier of this clause, beside the predicate: between subject and verb, before the subject, or right after a comma that cut it off. */
export function lostQualifier(
	{ tokens, quoted }: Context,
	clause: Clause,
	predicate: Stretch,
): string | null {
	const stretches: Stretch[] = [
		...(clause.fronted ? [clause.fronted] : []),
		...(clause.subject && clause.subject.from < clause.verb.from
			? [{ from: clause.subject.from, to: clause.verb.from }]
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

/** "Ida Falk, a brewer; and firms tied to …": the words before the verb are no subject of it. */
export function isNoSubject({ tokens }: Context, { subject, verb }: Clause): boolean {
	if (!subject || subject.from >= verb.from) return false;
	const apart = tokens.slice(subject.to, verb.from).some(({ text }) => text === ';');
	return apart && /^(?:NOUN|PROPN)$/.test(tokens[verb.from - 1]!.pos);
}

/** "The minutes - which hold two rulings plus one Lind | filed": the verb stands in the aside, which is still open. */
export function isInAside({ tokens, quoted }: Context, { subject, verb }: Clause): boolean {
	if (!subject) return false;
	const dashes = tokens.slice(subject.from, verb.from).filter(({ text, start, end }, k) => {
		const at = subject.from + k;
		const free = tokens[at - 1]?.end !== start || tokens[at + 1]?.start !== end;
		return /^(?:--|[–—-])$/.test(text) && quoted[at]! < 0 && free;
	});
	return dashes.length === 1;
}
