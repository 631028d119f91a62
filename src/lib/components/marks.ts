/** Facts → what is drawn of them in the article: underlines, and the days and names we supply. */
import type { Entity, Fact, Reading, Reference, Span, Statement } from '$lib/engine/types';
import { dateInWords } from './days';
import { drawnKind } from './kinds';
import type { Insertion, Mark } from './nest';

type Found = Pick<Reading, 'times' | 'statements' | 'entities'>;

function cover(...spans: Span[]): Span {
	return {
		start: Math.min(...spans.map((span) => span.start)),
		end: Math.max(...spans.map((span) => span.end)),
	};
}

/** Where the article gives somebody this title, within the evidence if it can be. */
function titleSpans(fact: Fact & { kind: 'role' }, entities: Entity[]): Span[] {
	const roles = entities.find((entity) => entity.id === fact.who.entity)?.roles ?? [];
	const inside = roles.filter((role) =>
		fact.evidence.some((span) => role.start >= span.start && role.end <= span.end),
	);
	const role = inside.find((each) => each.title === fact.title) ?? inside[0];
	return [role ?? fact.who];
}

/** The words of the article that a fact is about: only what is learned, not its whole sentence. */
export function learnedSpans(fact: Fact, found: Found): Span[] {
	switch (fact.kind) {
		case 'statement':
			return found.statements.find((statement) => statement.id === fact.statement)?.content ?? fact.evidence;
		case 'event': {
			const time = fact.time === undefined ? undefined : found.times[fact.time];
			return [time ?? fact.what];
		}
		case 'agreement':
		case 'plan':
		case 'request':
		case 'refusal':
			return [fact.to];
		case 'role':
			return titleSpans(fact, found.entities);
		case 'amount':
			return [fact.of];
		case 'first':
			return [fact.what];
		case 'cause':
		case 'purpose':
			return [cover(fact.cause, fact.effect)];
	}
}

/** A fact with the id its mark carries. */
export interface MarkedFact {
	id: string;
	fact: Fact;
	doubt: boolean;
}

/** The underlines of these facts; the same place is underlined once. */
export function markFacts(facts: MarkedFact[], found: Found): Mark[] {
	const places = new Set<string>();
	return facts.flatMap(({ id, fact, doubt }) =>
		learnedSpans(fact, found).flatMap((span) => {
			const kind = drawnKind(fact.kind);
			const place = `${span.start}-${span.end}-${kind}`;
			if (places.has(place) || span.end <= span.start) return [];
			places.add(place);
			return [{ start: span.start, end: span.end, id, kind, doubt }];
		}),
	);
}

/** What of "18 June 2023" is missing in the words of the article; null when nothing is. */
function missingWords(written: string, value: string): string | null {
	const words = dateInWords(value);
	if (!words) return null;
	const missing = words.split(' ').filter((word) => !written.toLowerCase().includes(word.toLowerCase()));
	if (missing.length === 0) return null;
	return missing.length === 1 && missing[0] === words.split(' ').at(-1) ? (missing[0] ?? words) : words;
}

/** The days in the sentences of facts, where the article says only "on Sunday". */
export function dayInsertions(text: string, facts: Fact[], found: Found): Insertion[] {
	const evidence = facts.flatMap((fact) => fact.evidence);
	return found.times.flatMap((time) => {
		const inside = evidence.some((span) => time.start >= span.start && time.end <= span.end);
		if (!inside || time.type === 'DURATION' || time.type === 'SET') return [];
		const words = missingWords(text.slice(time.start, time.end), time.value);
		return words ? [{ at: time.end, text: words }] : [];
	});
}

function nameInsertion(text: string, reference: Reference | undefined | null, found: Found): Insertion[] {
	const entity = found.entities.find((each) => each.id === reference?.entity);
	if (!reference || !entity) return [];
	const written = text.slice(reference.start, reference.end);
	const known = entity.name.split(/\s+/).some((word) => word.length > 2 && written.includes(word));
	return known ? [] : [{ at: reference.end, text: entity.name }];
}

/** Who is meant by "he" or "the minister" in the evidence of a fact. */
export function nameInsertions(text: string, fact: Fact, found: Found): Insertion[] {
	const statement: Statement | undefined =
		fact.kind === 'statement' ? found.statements.find((each) => each.id === fact.statement) : undefined;
	const references = statement
		? [statement.speaker, statement.reporter, statement.addressee]
		: fact.kind === 'event'
			? fact.who
			: fact.kind === 'role'
				? [fact.who]
				: 'parties' in fact
					? [...fact.parties, fact.with]
					: [];
	const made = references.flatMap((reference) => nameInsertion(text, reference, found));
	return made.filter((each, index) => made.findIndex((other) => other.at === each.at) === index);
}
