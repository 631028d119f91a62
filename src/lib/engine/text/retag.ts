/** Tokens → tokens whose part of speech suits clauses: names that look like verbs, verbs that look like nouns. */
import type { Document, Pos, Token } from '../types';
import { DAYS_AND_MONTHS } from '../words/not-names';
import { titleCase } from './title-case';
import { tokenAt } from './units';
import { isThirdPerson, SURE_VERB_FORMS, VERB_LEMMAS } from './verb-lemmas';

/** The document with tags mended for reading clauses; texts, places and order stay. */
export function retag(document: Document): Document {
	const titled = titleCase(document);
	const tokens = document.tokens.slice();
	for (let i = 0; i < tokens.length; i++) {
		const token = tokenAt(tokens, i);
		const pos = mendedPos(tokens, i, titled.has(token.sentence));
		if (pos !== token.pos) tokens[i] = { ...token, pos };
	}
	return { ...document, tokens };
}

const isCapital = (token: Token) => /^\p{Lu}/u.test(token.text);
const NEXT_TO_CUE =
	/^(?:[.,:;“"]|''|``|that|how|what|why|it|he|she|they|his|her|there|in|of|to|at|on|when|as|back|out)$/;
const HEADLINE_CUES =
	/^(?:Says?|Said|Tells?|Told|Calls|Urges|Vows|Warns|Announces|Claims|Slams|Blasts|Accuses|Suggests|Insists)$/;
/** "Ortiz Questioned What", "Weber Calls": in a title every word has a capital, so that verbs look like names. */
const isHeadlineCue = (token: Token, previous: Token): boolean =>
	HEADLINE_CUES.test(token.text) ||
	(isCapital(token) && previous.pos === 'PROPN' && SURE_VERB_FORMS.has(token.lower));

const MARK = /^(?:[“"”]|''|``|’’)$/;

function mendedPos(tokens: readonly Token[], i: number, titled: boolean): Pos {
	const token = tokenAt(tokens, i);
	const previous = tokenAt(tokens, i - 1);
	const next = tokenAt(tokens, i + 1);
	const inside = previous.sentence === token.sentence;
	if (
		inside &&
		!titled &&
		!/^(?:Re)?[Tt]weeted$/.test(token.text) &&
		(token.pos === 'VERB' || token.pos === 'AUX') &&
		isCapital(token) &&
		isWord(previous, next)
	)
		return 'PROPN';
	if (
		inside &&
		previous.text === '-' &&
		previous.start === tokenAt(tokens, i - 2).end &&
		previous.end === token.start
	)
		return token.pos === 'VERB' && nominal(next) ? 'ADJ' : token.pos;
	if (inside && token.pos === 'VERB' && isNounForm(token, previous, next)) return 'NOUN';
	// "advocates for stem cell research": no verb in this form stands behind "for"
	if (
		inside &&
		token.pos === 'VERB' &&
		previous.lower === 'for' &&
		next.pos === 'NOUN' &&
		!/(?:ing|ed|s)$/.test(token.lower)
	)
		return 'NOUN';
	if (inside && token.pos === 'VERB' && isOwnClause(tokens, i)) return 'NOUN';
	if (inside && token.pos === 'VERB' && (isReport(tokens, i) || isCompound(tokens, i))) return 'NOUN';
	if (token.pos === 'VERB' && previous.lower === 'to' && isThirdPerson(token.lower)) return 'NOUN';
	if (
		/^(?:VERB|ADV)$/.test(token.pos) &&
		previous.lower === 'to' &&
		tokenAt(tokens, i - 2).lower === 'according'
	)
		return isCapital(token) ? 'PROPN' : nominal(next) ? 'ADJ' : 'NOUN';
	if (inside && token.pos === 'NOUN' && isHeldApart(token, previous, next)) return 'VERB';
	if (
		inside &&
		token.lower === 'say' &&
		token.pos !== 'VERB' &&
		(/^(?:NOUN|NUM|PROPN|PRON|ADJ|DET)$/.test(previous.pos) ||
			/^(?:some|many|most|few|others|all|both)$/.test(previous.lower))
	)
		return 'VERB';
	if (
		inside &&
		previous.text === ',' &&
		/ing$/.test(token.lower) &&
		VERB_LEMMAS.has(token.lower) &&
		/^(?:that|to|the|a|an|his|her|he|she|they|it|how|why|what|,)$/.test(next.lower)
	)
		return 'VERB';
	if (
		/^(?:Re)?[Tt]weet(?:ed|s)$/.test(token.text) &&
		previous.pos !== 'DET' &&
		(previous.pos === 'PROPN' || previous.text === ',')
	)
		return 'VERB';
	if (inside && titled && isHeadlineCue(token, previous)) return 'VERB';
	if (inside && isHiddenVerb(tokens, i)) return 'VERB';
	if (
		next.text === '-' &&
		next.start === token.end &&
		tokenAt(tokens, i + 2).start === next.end &&
		/^(?:ADP|ADV|VERB)$/.test(token.pos)
	)
		return 'ADJ';
	if (!inside && isAttribute(tokens, i)) return 'ADJ';
	if (!inside && token.pos === 'ADV' && /^(?:said|says|told|tells)$/.test(next.lower)) return 'PROPN';
	if (
		!inside &&
		token.pos === 'VERB' &&
		isCapital(token) &&
		!/ing$/.test(token.lower) &&
		VERB_LEMMAS.has(next.lower) &&
		next.pos === 'VERB'
	)
		return 'PROPN';
	if (
		!inside &&
		token.pos === 'VERB' &&
		isCapital(token) &&
		(isFirstName(tokens, i) || isFirstOfName(tokens, i))
	)
		return 'PROPN';
	return token.pos;
}

/** "Ted Weber:" "Mark Ruiz said": a form of a verb that opens the sentence, before a name and a colon or verb. */
function isFirstName(tokens: readonly Token[], i: number): boolean {
	const after = tokenAt(tokens, i + 2);
	return (
		!/ing$/.test(tokenAt(tokens, i).lower) &&
		tokenAt(tokens, i + 1).pos === 'PROPN' &&
		(after.text === ':' || (after.pos === 'VERB' && VERB_LEMMAS.get(after.lower)?.past === true))
	);
}

/** "Rising Sun Bakeries, a": with two more capitals and a comma behind it, a form in -ing belongs to a name. */
const isFirstOfName = (tokens: readonly Token[], i: number): boolean =>
	/ing$/.test(tokenAt(tokens, i).lower) &&
	[1, 2].every((k) => isCapital(tokenAt(tokens, i + k))) &&
	tokenAt(tokens, i + 3).text === ',' &&
	tokenAt(tokens, i + 4).pos === 'DET';

/** A capital in the middle of running text, not the first word after a mark. */
const isWord = (previous: Token, next: Token) =>
	/^[\p{L}.,]/u.test(previous.text) ||
	previous.pos === 'PROPN' ||
	/["”'’]$/.test(previous.text) ||
	isCapital(next);
const nominal = (token: Token) => token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ';

/** "his hope", "a claim": a bare form or one in -s right after an article or possessive. */
function isNounForm(token: Token, previous: Token, next: Token): boolean {
	if (/(?:ing|ed|en|wn)$/.test(token.lower)) return false;
	if (previous.lower === 'her')
		return !nominal(next) && next.pos !== 'DET' && next.pos !== 'PRON' && next.pos !== 'ADP';
	return /^(?:the|a|an|my|your|his|its|our|their|['’]s)$/.test(previous.lower);
}

/** "her March comment that": what somebody did in a month. */
const isOfMonth = (tokens: readonly Token[], i: number): boolean =>
	DAYS_AND_MONTHS.has(tokenAt(tokens, i - 1).text) &&
	/^(?:a|an|the|his|her|its|their|my|our|['’]s?)$/.test(tokenAt(tokens, i - 2).lower);

/** "an earlier report in", "Weber's earlier claim": a bare form after an article or owner and one word more. */
function isReport(tokens: readonly Token[], i: number): boolean {
	const previous = tokenAt(tokens, i - 1);
	return (
		/^(?:report|claim|plan|vote|call|offer|pledge|move|bid|push|study|review|request|demand|attempt|comment|speech)s?$/.test(
			tokenAt(tokens, i).lower,
		) &&
		((/^(?:ADV|ADJ)$/.test(previous.pos) &&
			/^(?:a|an|this|another|his|its|their|['’]s)$/.test(tokenAt(tokens, i - 2).lower)) ||
			isOfMonth(tokens, i))
	);
}

/** "a court file": a bare form cannot be the verb of one thing. */
function isCompound(tokens: readonly Token[], i: number): boolean {
	const token = tokenAt(tokens, i);
	const previous = tokenAt(tokens, i - 1);
	return (
		token.lemma === token.lower &&
		!isCapital(token) &&
		!ALIKE.test(token.lower) &&
		previous.pos === 'NOUN' &&
		!/s$/.test(previous.lower) &&
		/^(?:a|an)$/.test(tokenAt(tokens, i - 2).lower)
	);
}
/** The same in the past. */
const ALIKE =
	/^(?:cut|put|set|hit|read|let|shut|cost|hurt|beat|spread|quit|bet|burst|cast|split|thrust|bid|rid|wed|fit|found|fell|saw|felt|lay|left|bound|wound)$/;

/** "reports that track", "states that have suffered": "that" is the subject of what follows. */
function isOwnClause(tokens: readonly Token[], i: number): boolean {
	if (!/^(?:reports|claims|states|charges|calls|notes|posts)$/.test(tokenAt(tokens, i).lower)) return false;
	if (tokenAt(tokens, i + 1).lower !== 'that' || /^(?:he|she|it|who)$/.test(tokenAt(tokens, i - 1).lower))
		return false;
	const after = tokenAt(tokens, i + 2);
	return after.pos === 'VERB' || /^(?:have|were|are|would|will|could|can|had)$/.test(after.lower);
}

/** "who claim he", "Ruiz — who was there — states that", "three in 10 saying": forms of verbs that are also nouns, where only a verb can stand. */
function isHeldApart(token: Token, previous: Token, next: Token): boolean {
	const known = VERB_LEMMAS.get(token.lower);
	if (!known || isCapital(token)) return false;
	if (previous.lower === 'who') return true;
	if (/^(?:saying|adding|telling)$/.test(token.lower)) return previous.pos === 'NUM';
	return /^[—–)]$/.test(previous.text) && next.lower === 'that' && /s$/.test(token.lower) && !known.past;
}

/** "Rivera notes.", "Mr. Smith shot back": a cue's form after a name or pronoun, before what often follows a cue. */
function isHiddenVerb(tokens: readonly Token[], i: number): boolean {
	const token = tokenAt(tokens, i);
	const previous = tokenAt(tokens, i - 1);
	const next = tokenAt(tokens, i + 1);
	if (token.pos === 'VERB' || isCapital(token) || isOfMonth(tokens, i)) return false;
	const known = VERB_LEMMAS.get(token.lower);
	if (!known) return false;
	if (known.past && previous.text === ',' && next.lower === 'that') return true;
	const width = nominalsBefore(tokens, i);
	if (!known.past && token.lower === known.lemma)
		return (
			MARK.test(tokenAt(tokens, i - width).text) &&
			/\p{L}s$/u.test(previous.lower) &&
			previous.pos !== 'VERB' &&
			next.pos !== 'NOUN'
		);
	const named = previous.pos === 'PROPN' || /^(?:he|she|they|who|it|we|i)$/.test(previous.lower);
	if (named) return NEXT_TO_CUE.test(next.lower);
	const opening =
		/ing$/.test(previous.lower) && /^(?:a|an|the|his|her|its|their)$/.test(tokenAt(tokens, i - 2).lower);
	if (previous.pos !== 'NOUN' || opening) return false;
	return (
		/^(?:that|he|she|they)$/.test(next.lower) ||
		MARK.test(next.text) ||
		(MARK.test(tokenAt(tokens, i - width).text) && /^[.,:]$/.test(next.text))
	);
}

/** How far left a short run of nominals goes: the place before it may hold the mark that closed a quotation. */
function nominalsBefore(tokens: readonly Token[], i: number): number {
	let width = 1;
	while (
		width < 8 &&
		(nominal(tokenAt(tokens, i - width)) ||
			tokenAt(tokens, i - width).pos === 'DET' ||
			/^(?:NUM|PART)$/.test(tokenAt(tokens, i - width).pos) ||
			/^(?:of|in|for|from|at|on|-|over)$/.test(tokenAt(tokens, i - width).lower))
	)
		width++;
	return width;
}

/** "Leading Democrats say": an -ing form that opens the sentence, before a noun with a verb of its own. */
function isAttribute(tokens: readonly Token[], i: number): boolean {
	const next = tokenAt(tokens, i + 1);
	const after = tokenAt(tokens, i + 2);
	return (
		/ing$/.test(tokenAt(tokens, i).lower) &&
		(next.pos === 'NOUN' || next.pos === 'PROPN') &&
		(after.pos === 'VERB' || after.pos === 'AUX')
	);
}
