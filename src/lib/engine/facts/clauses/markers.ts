/** Verb → the word before it that opens its clause: "because", "which", "that", "and". */
import type { Token } from '../../types';
import type { Context } from '../context';
import type { VerbGroup } from '../verbs';
import { isNounish, NOUNS } from './subjects';

export type ClauseType = 'main' | 'coordinated' | 'relative' | 'complement' | 'subordinate';

const RELATIVE = new Set(['which', 'who', 'whom', 'whose', 'where']);
const SUBORDINATORS = new Set(
	'because although though while whilst if unless until after before since as whether once so when whereas lest except whenever than how why what'.split(
		' ',
	),
);
const COORDINATORS = new Set(['and', 'but', 'or', 'yet', 'nor']);

/** Tokens of a stretch that stand outside quotations of speech. */
export function outside(context: Context, i: number): boolean {
	return context.quoted[i]! < 0;
}

/** Where a verb stands or is to come. */
type Place = Pick<VerbGroup, 'from'>;

interface Marked {
	at: number;
	type: ClauseType;
}

/** Is "that" at `i` a conjunction or relative pronoun (not "that month")? */
function opensThat(tokens: readonly Token[], i: number, verb: Place): boolean {
	if (tokens[i]!.lower !== 'that') return false;
	if (i + 1 >= verb.from) return true;
	return tokens[i]!.pos === 'SCONJ' || tokens[i + 1]!.pos !== 'NOUN' || tokens[i]!.pos === 'PRON';
}

/** "that" after a noun is a relative pronoun, after a verb it opens what was said. */
function thatType(tokens: readonly Token[], i: number): ClauseType {
	return isNounish(tokens[i - 1]) && tokens[i + 1]?.pos !== 'DET' ? 'relative' : 'complement';
}

export function onlyAdverbs(tokens: readonly Token[], from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (tokens[i]!.pos !== 'ADV') return false;
	return true;
}

/** The word nearest before the verb that opens a clause, between `from` and the verb. */
export function findMarker(context: Context, from: number, verb: Place, first: boolean): Marked | null {
	const { tokens } = context;
	let joint: Marked | null = null;
	for (let i = verb.from - 1; i >= from; i--) {
		if (!outside(context, i)) continue;
		const opener = openerAt(tokens, i, verb);
		// "that Lind and Brook met": the "and" stands inside the subject
		if (opener) return joint && opener.type === 'main' ? joint : opener;
		if (!COORDINATORS.has(tokens[i]!.lower)) continue;
		if (joint && !opensOver(tokens, i, joint.at)) continue;
		if (onlyAdverbs(tokens, i + 1, verb.from)) return { at: i, type: 'coordinated' };
		if (!first) joint = { at: i, type: 'coordinated' };
	}
	return joint;
}

/** ", but Lind and Brook were": the first of two conjunctions opens the clause, the second joins its subject. */
function opensOver(tokens: readonly Token[], i: number, joint: number): boolean {
	if (tokens[i]!.lower !== 'but' && tokens[i - 1]?.text !== ',') return false;
	return tokens.slice(i + 1, joint).every(({ pos }) => NOUNS.has(pos) || /^(?:DET|ADJ|ADP)$/.test(pos));
}

/** Relative pronoun, "that", subordinator, semicolon or colon at `i`. */
function openerAt(tokens: readonly Token[], i: number, verb: Place): Marked | null {
	const token = tokens[i]!;
	if (RELATIVE.has(token.lower)) return { at: i, type: 'relative' };
	if (opensThat(tokens, i, verb)) return { at: i, type: thatType(tokens, i) };
	if (SUBORDINATORS.has(token.lower) && opensClause(tokens, i, verb)) return { at: i, type: 'subordinate' };
	return token.text === ';' || token.text === ':' ? { at: i, type: 'main' } : null;
}

/** "since 2018", "as chancellor", "after talks" open no clause: a subject must stand between them and the verb. */
function opensClause(tokens: readonly Token[], i: number, verb: Place): boolean {
	if (tokens[i]!.lower === 'than' && tokens[i + 1]?.pos === 'NUM') return false;
	if (i + 1 >= verb.from) return tokens[i]!.lower === 'as' || tokens[i]!.lower === 'what';
	for (let at = i + 1; at < verb.from; at++)
		if (tokens[at]!.text === ',') return closesAside(tokens, at, verb.from);
	return true;
}

/** A comma between subordinator and verb is fine when it opens an apposition that a second comma closes. */
function closesAside(tokens: readonly Token[], at: number, verb: number): boolean {
	return tokens[verb - 1]!.text === ',' && at < verb - 1;
}
