/** What a sentence is made of: the pieces that clauses are read from. */
import type { Quotation, Span, Token } from '../types';
import type { VerbGroup } from './verb-groups';

export type UnitKind =
	| 'noun'
	| 'verb'
	| 'quote'
	| 'time'
	| 'comma'
	| 'semicolon'
	| 'colon'
	| 'dash'
	| 'paren'
	| 'conj'
	| 'prep'
	| 'that'
	| 'wh'
	| 'sub'
	| 'relative'
	| 'adverb'
	| 'adjective'
	| 'stop'
	| 'other'
	| 'edge';

/** A piece of a sentence; `from` and `to` are places in `Document.tokens`. */
export interface Unit extends Span {
	kind: UnitKind;
	from: number;
	to: number;
	lower: string;
	/** Its last word in lower case. */
	last?: string;
	/** A word in it begins with a capital. */
	capital: boolean;
	verb?: VerbGroup;
	quotation?: Quotation;
	/** A quotation whose last character is a stop or comma of its own. */
	stopped?: boolean;
}

/** What stands before the first and after the last unit: nothing that any rule asks for. */
const EDGE: Unit = { kind: 'edge', from: -1, to: -1, start: -1, end: -1, lower: '', capital: false };

/** The unit at a place, or an empty one where there is none. */
export const unitAt = (units: readonly Unit[], at: number): Unit => units[at] ?? EDGE;

const NOTHING: Token = {
	index: -1,
	start: -1,
	end: -1,
	text: '',
	lower: '',
	lemma: '',
	pos: 'X',
	sentence: -1,
};

/** The token at a place, or an empty one where there is none. */
export const tokenAt = (tokens: readonly Token[], at: number): Token => tokens[at] ?? NOTHING;
