/** A text → who is read to say what in it, as written. */
import { findCandidates } from '../../src/lib/engine/facts/statements';
import { takeApart } from '../../src/lib/engine/text/article';
import type { Span } from '../../src/lib/engine/types';

export interface Said {
	who: string | null;
	what: string;
}

/** Every statement the rules find, sure or not, in order of the text; stretches of content are joined by " … ". */
export function readSaid(text: string): Said[] {
	const cut = ({ start, end }: Span): string => text.slice(start, end);
	return findCandidates(takeApart({ text }), [], []).map(({ speaker, content }) => ({
		who: speaker && cut(speaker),
		what: content.map(cut).join(' … '),
	}));
}
