/** Restated words → one sentence, and where each of them stands in it. */
import type { FactPart, FactWords } from '../types';

export interface Piece {
	part: keyof FactWords | null;
	text: string;
}

const NO_SPACE_BEFORE = /^[,.;:!?)\]]/;

/** Puts the pieces together with single spaces, a capital first and a full stop last. Empty pieces vanish. */
export function compose(pieces: readonly (Piece | null | undefined)[]): { text: string; parts: FactPart[] } {
	let text = '';
	const parts: FactPart[] = [];
	for (const piece of pieces) {
		if (!piece?.text) continue;
		if (text && !NO_SPACE_BEFORE.test(piece.text)) text += ' ';
		const from = text.length;
		text += piece.text;
		if (piece.part) parts.push({ part: piece.part, from, to: text.length });
	}
	const whole = capitalise(text).replace(LAST_COMMA, '$1');
	const ends = (part: FactPart): FactPart => ({ ...part, to: Math.min(part.to, whole.length) });
	return { text: endSentence(whole), parts: parts.map(ends) };
}

/** "a “new mood,”" where the article goes on and the fact ends. */
const LAST_COMMA = /,([”"’']{1,2})$/;

/** First letter large: "the two towns" → "The two towns"; names like "eBay" too at the start of a sentence. */
export function capitalise(text: string): string {
	return text.replace(/^["“‘']?\p{Ll}/u, (first) => first.toUpperCase());
}

/** "The two towns" → "the two towns" for the middle of a sentence; names keep their capital. */
export function lowerArticle(text: string): string {
	return text.replace(
		/^(?:The|A|An|Both|All|Some|Many|More|Several|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|His|Her|Its|Their|Most|Few|Each|Another) /,
		(word) => word.toLowerCase(),
	);
}

/** "In Lund prices fell": no name, though one follows it. */
const OPENER =
	/^(?:In|On|At|For|From|With|Without|After|Before|During|By|Under|Over|Since|Until|As|If|When|While|Although|Because|There|It|He|She|They|This|That|These|Those|Not|No) /;

/** "House prices fell" after a comma or "that": the first word's capital goes when it is no name. */
export function lowerFirstWord(text: string, isName: boolean): string {
	const lowered = lowerArticle(text).replace(OPENER, (word) => word.toLowerCase());
	return isName || lowered !== text
		? lowered
		: text.replace(/^\p{Lu}(?=\p{Ll}+(?! \p{Lu}))/u, (letter) => letter.toLowerCase());
}

function endSentence(text: string): string {
	return /[.!?][”"’']{0,2}$/.test(text) ? text : `${text}.`;
}
