/** A statement told, before it is judged. */
import type { Code, FactWords } from '../../types';
import type { Piece } from '../compose';
import type { Speaker } from './speaker';

export interface Built {
	pieces: (Piece | null)[];
	words: FactWords;
	confidence: number;
	problems: Code[];
	rule: string;
	/** Trust in who said what, when more is known than the statement itself says. */
	trust?: number;
}

export function wordsFor(speaker: Speaker, verb: string): FactWords {
	return { who: speaker.text, plural: speaker.plural, asks: speaker.asks, verb };
}
