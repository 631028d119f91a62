/** Facts → who said what: one voice for each speaker, those who say most first. */
import { dateInWords } from '$lib/components/days';
import type { Entity, Modality, Reading, Span, Statement } from '$lib/engine/types';
import type { ArticleRecord } from '$lib/study/types';
import type { ShownFact } from './open-article';

export interface Said {
	fact: ShownFact;
	/** "stressed" */
	cue: string;
	modality: Modality;
	/** "18 June 2023" */
	when: string | null;
	words: string;
	/** Who passed it on. */
	reporter: string | null;
	/** The article it stands in, on pages that show several. */
	article?: ArticleRecord;
}

export interface Voice {
	/** The entity's id, empty for a voice that is not named. */
	id: string;
	name: string;
	initials: string;
	role: string | null;
	said: Said[];
}

const SMALL = /^(?:the|of|and|for|in|on|a|an)$/i;

function initialsOf(name: string): string {
	const words = name.split(/\s+/).filter((word) => !SMALL.test(word) && /^\p{L}/u.test(word));
	const first = words[0]?.[0] ?? '?';
	return `${first}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toUpperCase();
}

/** "said", "told reporters": the cue, with whom it was said to when that follows at once. */
function cueWords(text: string, cue: Span | null, addressee: Span | undefined): string {
	if (!cue) return '';
	const next = addressee && text.slice(cue.end, addressee.start).trim() === '' && addressee.start >= cue.end;
	return text.slice(cue.start, next ? addressee.end : cue.end);
}

/** The comma that leads from a quotation to its speaker is not the speaker's. */
function whole(words: string): string {
	return words.trim().replace(/,(?=[”"’']?$)/, '');
}

function saidOf(fact: ShownFact, statement: Statement, reading: Reading): Said {
	const { text } = reading.article;
	const { cue, content, reporter, addressee, time, modality } = statement;
	const value = time === undefined ? undefined : reading.times[time]?.value;
	const nameOf = (id: string | null | undefined) =>
		reading.entities.find((each) => each.id === id)?.name ?? null;
	return {
		fact,
		cue: cueWords(text, cue, addressee),
		modality,
		when: value ? dateInWords(value) : null,
		words: content.map((span) => whole(text.slice(span.start, span.end))).join(' … '),
		reporter: reporter && reporter.entity !== statement.speaker?.entity ? nameOf(reporter.entity) : null,
	};
}

function voiceOf(entity: Entity | undefined, nobody: string): Voice {
	const name = entity?.name ?? nobody;
	return {
		id: entity?.id ?? '',
		name,
		initials: entity ? initialsOf(name) : '?',
		role: entity?.roles[0]?.title ?? null,
		said: [],
	};
}

/** `nobody` is the name of a voice that the article does not name. */
export function voices(facts: ShownFact[], reading: Reading, nobody: string): Voice[] {
	const found = new Map<string, Voice>();
	for (const fact of facts) {
		const body = fact.record.fact;
		if (body.kind !== 'statement') continue;
		const statement = reading.statements.find((each) => each.id === body.statement);
		if (!statement) continue;
		const entity = reading.entities.find((each) => each.id === statement.speaker?.entity);
		const voice = found.get(entity?.id ?? '') ?? voiceOf(entity, nobody);
		voice.said.push(saidOf(fact, statement, reading));
		found.set(voice.id, voice);
	}
	return [...found.values()].sort((a, b) => b.said.length - a.said.length);
}
