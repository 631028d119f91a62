/** Entities while they are being found: like `Entity`, with token places. */
import type { EntityType, Mention, Span } from '../types';

/** A mention that still knows its tokens. */
export interface Place extends Mention {
	/** As written, without honorific. */
	written?: string;
	from: number;
	to: number;
	sentence: number;
}

export interface Draft {
	type: EntityType;
	name: string;
	/** Words of the fullest name. */
	words: string[];
	/** Other names under which it goes, besides those of its mentions. */
	also: string[];
	mentions: Place[];
	roles: (Span & { title: string; of?: string; words: Set<string>; heads: Set<string> })[];
	gender: 'male' | 'female' | null;
	members?: Draft[];
}

export function newDraft(type: EntityType, name: string): Draft {
	return { type, name, words: name.split(/\s+/), also: [], mentions: [], roles: [], gender: null };
}

/** The last mention that begins before `start`. */
export function lastBefore(draft: Draft, start: number): Place | undefined {
	let last: Place | undefined;
	for (const mention of draft.mentions) {
		if (mention.start < start && (!last || mention.start > last.start)) last = mention;
	}
	return last;
}
