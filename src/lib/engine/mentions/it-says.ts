/** "It said", "it has denied" → the body meant: only bodies and countries say, and the subject of the sentence before is taken up. */
import type { Document, Token } from '../types';
import type { Draft, Place } from './draft';
import { isSubject, quotationOf } from './pronouns';

/** Verbs of which "it" is a subject that speaks or decides, in their finite forms. */
const SPEAKS =
	/^(?:says?|said|add(?:s|ed)|announce[sd]|report(?:s|ed)|warn(?:s|ed)|claim(?:s|ed)|argue[sd]|insist(?:s|ed)|den(?:y|ies|ied)|accuse[sd]|urge[sd]|told|tells|confirm(?:s|ed)|note[sd]|predict(?:s|ed)|pledge[sd]|promise[sd]|vow(?:s|ed)|decline[sd]|refuse[sd]|agree[sd]|condemn(?:s|ed)|criticise[sd]|criticize[sd]|rejected|proposed|disclosed|acknowledged|admitted|blamed|forecast|planned|plans|expects|expected|hopes|hoped|wants|wanted)$/;

/** How far back the subject is looked for, in sentences. */
const BACK = 2;
/** Alone in its sentence, and beside another body that may be meant. */
const ALONE = 0.9;
const BESIDE = 0.8;

/** The verb of which the pronoun at `i` is the active subject, or null. */
function verbOf(tokens: readonly Token[], i: number): Token | null {
	let at = i + 1;
	while (/^(?:AUX|ADV|PART)$/.test(tokens[at]?.pos ?? '') && at < i + 5) at++;
	const passive = /^(?:is|was|be|been|being|['’]s)$/.test(tokens[at - 1]?.lower ?? '');
	const verb = tokens[at];
	return verb && !passive && verb.sentence === tokens[i]!.sentence && SPEAKS.test(verb.lower) ? verb : null;
}

/** Nothing has acted before it in its sentence, or it only relays: "…, it said." */
function stands(tokens: readonly Token[], i: number): boolean {
	const { sentence } = tokens[i]!;
	const relays = /^[,”"’]$|^''$/.test(tokens[i - 1]?.text ?? '') && /^[,.]$/.test(tokens[i + 2]?.text ?? '');
	for (let at = i - 1; !relays && tokens[at]?.sentence === sentence; at--)
		if (/^(?:VERB|AUX)$/.test(tokens[at]!.pos)) return false;
	return true;
}

interface Acting {
	draft: Draft;
	place: Place;
}

/** The first subject of each sentence among all that are named, by sentence. */
function mainSubjects(all: readonly Draft[], tokens: readonly Token[]): Map<number, Acting> {
	const found = new Map<number, Acting>();
	const places = all
		.flatMap((draft) => draft.mentions.map((place) => ({ draft, place })))
		.sort((a, b) => a.place.start - b.place.start);
	for (const one of places)
		if (!found.has(one.place.sentence) && isSubject(tokens, one.place)) found.set(one.place.sentence, one);
	return found;
}

/** Adds "it" to the body that says something, where the subject of the sentence before is one. `all`: everybody that may be a subject. */
export function linkItSays(bodies: readonly Draft[], all: readonly Draft[], document: Document): void {
	const { tokens } = document;
	const quoted = quotationOf(document);
	const subjects = mainSubjects(all, tokens);
	const canSay = new Set(bodies);
	for (const token of tokens) {
		const { index, sentence, start, end } = token;
		if (token.lower !== 'it' || token.pos !== 'PRON' || (quoted[index] ?? -1) >= 0) continue;
		if (!verbOf(tokens, index)) continue;
		const own = subjects.get(sentence);
		const before = own && own.place.start < start ? own : undefined;
		if (!before && !stands(tokens, index)) continue;
		const found =
			before ?? [...Array(BACK).keys()].map((back) => subjects.get(sentence - back - 1)).find(Boolean);
		if (!found || !canSay.has(found.draft)) continue;
		const rival = bodies.some(
			(other) =>
				other !== found.draft && other.mentions.some((place) => place.sentence === found.place.sentence),
		);
		const place: Place = {
			start,
			end,
			from: index,
			to: index + 1,
			sentence,
			how: 'pronoun',
			confidence: rival ? BESIDE : ALONE,
		};
		found.draft.mentions.push(place);
		if (!own || own.place.start > start) subjects.set(sentence, { draft: found.draft, place });
	}
}
