/** Can "the …" be understood by somebody who has not read the article? */
import { countryOf } from '../mentions/gazetteer';
import type { Token } from '../types';
import {
	INFINITIVE_NOUNS,
	OWNED_NOUNS,
	POINTING_ADJECTIVES,
	UNIQUE_NOUNS,
	UNIQUE_PHRASES,
} from '../words/definites';
import { PEOPLE_NOUNS } from '../words/people-nouns';
import type { Context, Stretch } from './context';

const PARTS = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'ADV', 'SYM']);
/** "36th", which the tagger takes for a pronoun. */
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const POINTERS = new Set([
	'of',
	'between',
	'for',
	'in',
	'that',
	'which',
	'who',
	'whose',
	'on',
	'at',
	'by',
	'from',
	'prior',
	'with',
	'against',
	'over',
	'about',
	'among',
	'towards',
	'toward',
	'behind',
	'near',
	'where',
	'when',
	'called',
	'known',
	'named',
]);

/** The words of the noun phrase that "the" at `i` opens, "the" itself not included. */
export function phraseAfter(tokens: readonly Token[], i: number, limit: number): Stretch {
	let to = i + 1;
	while (
		to < limit &&
		!(tokens[to]!.lower === 'prior' && tokens[to + 1]?.lower === 'to') &&
		(PARTS.has(tokens[to]!.pos) ||
			ORDINAL.test(tokens[to]!.lower) ||
			tokens[to]!.text === '-' ||
			(tokens[to - 1]!.text === '-' && tokens[to - 1]!.end === tokens[to]!.start) ||
			/^['’]s$/.test(tokens[to]!.lower) ||
			isInnerVerb(tokens, to) ||
			(to === i + 1 && tokens[to]!.pos === 'VERB' && /ing$/.test(tokens[to]!.lower)))
	)
		to++;
	return { from: i + 1, to };
}

/** The same, but only up to a possessive: "the firm" of "the firm's owner". */
export function ownerAfter(tokens: readonly Token[], i: number, limit: number): Stretch {
	const { from, to } = phraseAfter(tokens, i, limit);
	let end = from;
	while (end < to && !/^['’]s?$/.test(tokens[end]!.lower)) end++;
	return { from, to: end };
}

/** "the wanted man", "the winning team": a participle before its noun. */
function isInnerVerb(tokens: readonly Token[], i: number): boolean {
	const next = tokens[i + 1];
	// "the bureau asked Lund agencies": a verb after its subject
	if (tokens[i - 1]?.pos === 'NOUN' && next?.pos === 'PROPN') return false;
	return (
		tokens[i]!.pos === 'VERB' &&
		/(?:ing|ed|en)$/.test(tokens[i]!.lower) &&
		(next?.pos === 'NOUN' || next?.pos === 'PROPN')
	);
}

/** These always look back: "the other party", "the latter". */
const BACKWARD = new Set(['other', 'latter', 'former', 'aforementioned']);

/** Nouns that stand for a name told before: "the Asian country", "the French firm". */
const ANAPHORIC = new Set(
	'topic issue matter subject mandate emblem measure country nation state firm company club side team group giant city capital bank party body agency organisation organization man woman pair duo trio star singer actor actress player striker company-wide site movie film show song album book report study survey game match race tournament competition deal agreement move plan law bill case trial meeting talks summit conference visit trip attack incident accident crash senator governor congressman congresswoman mayor candidate nominee businessman billionaire lawmaker politician native veteran resolution premiere athlete sprinter jumper ceremony event concert exhibition festival scheme project programme program initiative decision ruling verdict proposal offer bid merger takeover strike protest rally march vote result defeat victory win goal allegation claim comment remark demand suggestion'.split(
		' ',
	),
);

/** Alone they stand for what was told before, "the letter"; with a word more they may say which, "the Lund water crisis". */
const BARE = new Set(
	'tape footage recording document situation contest panel venue suspect victim shooting clash row dispute crisis scandal investigation inquiry probe letter email picture photo video clip article story post tweet two pair three blast explosion appointment bombing assault operation raid'.split(
		' ',
	),
);

function looksBack(words: readonly Token[]): boolean {
	const head = words.at(-1)?.lower ?? '';
	return (
		ANAPHORIC.has(head) ||
		(words.length === 1 && BARE.has(head.replace(/s$/, '')) && words[0]!.pos === 'NOUN')
	);
}

/** "the other two-thirds of Borg": the rest of a whole with a name. */
function isShareOfNamed({ tokens, mentions }: Context, { from, to }: Stretch): boolean {
	const share = tokens
		.slice(from, to)
		.some(({ lower }) => /^(?:half|thirds?|quarters?|fifths?|tenths?|%|percent)$/.test(lower));
	return share && tokens[to]?.lower === 'of' && (mentions.has(to + 1) || tokens[to + 1]?.pos === 'PROPN');
}

/** Does something after the phrase say which one is meant: "of …", "that …", "held in …"? */
function pointsOn({ tokens, times }: Context, to: number, limit: number): boolean {
	if (times.has(to) || (times.has(to + 1) && tokens[to]!.lower !== 'of')) return false;
	const next = to < limit ? tokens[to] : undefined;
	// "the Danish ambassador to Greece"
	if (
		next?.lower === 'to' &&
		/^(?:ambassador|envoy|emissary|heir)$/.test(tokens[to - 1]!.lower) &&
		(tokens[to + 1]?.pos === 'PROPN' || tokens[to + 1]?.lower === 'the')
	)
		return true;
	if (next?.pos === 'PRON' && /^(?:it|he|she|they|we|i)$/.test(next.lower)) return true;
	const after = tokens[to + 1];
	// "the session offered a chance": the verb itself, with its object
	if (next?.pos === 'VERB' && /ed$/.test(next.lower) && /^(?:DET|PRON)$/.test(after?.pos ?? '')) return false;
	// "paid for the repairs by raising fees": how it was done, not which
	if (next?.lower === 'by' && after?.pos === 'VERB' && /ing$/.test(after.lower)) return false;
	return (
		next !== undefined &&
		(POINTERS.has(next.lower) ||
			(next.pos === 'VERB' && /(?:ed|en|ing)$/.test(next.lower)) ||
			isCompleted(tokens, to))
	);
}

/** With who made it these say which: "the report by the Tarn Fund". */
const BY_SOMEBODY =
	/^(?:report|study|survey|poll|review|inquiry|investigation|film|book|song|album|play|novel|article|speech|letter|statement|attack|bid|offer|decision|ruling)$/;

/** "the need to save", "the letter written by Lind": an infinitive, or who did it, says which. */
function isCompleted(tokens: readonly Token[], to: number): boolean {
	const [head, next, after] = [tokens[to - 1], tokens[to], tokens[to + 1]];
	if (next?.lower === 'by' && BY_SOMEBODY.test(head?.lower ?? '')) {
		const maker = after?.lower === 'the' ? tokens[to + 2] : after;
		return maker?.pos === 'PROPN';
	}
	if (next?.lower === 'to')
		return INFINITIVE_NOUNS.has(head?.lower ?? '') && /^(?:VERB|AUX)$/.test(after?.pos ?? '');
	return next?.pos === 'VERB' && after?.lower === 'by' && /(?:ed|en|wn|de|lt|ld)$/.test(next.lower);
}

/** "the group last year": when it happened says nothing of the group. */
function withoutTime({ times }: Context, { from, to }: Stretch): Stretch {
	for (let at = from + 1; at < to; at++) if ((times.get(at)?.to ?? 0) >= to) return { from, to: at };
	return { from, to };
}

/** What such a noun takes with these words; with others they belong to the verb: "represented the state in the Senate". */
const TAKES: Readonly<Record<string, RegExp>> = {
	in: /^(?:attack|contest|primary|primaries|caucus|caucuses|race|incident|accident|crash|protest|rally|march|match|game|meeting|talks|summit|conference|festival|concert|exhibition|strike|case|trial|election|ceremony)$/,
	on: /^(?:attack|deal|agreement|law|bill|report|book|film|study|survey|vote|talks|summit|conference|ruling|decision|resolution|verdict|trial)$/,
	against:
		/^(?:case|attack|protest|match|game|race|strike|victory|win|defeat|resolution|vote|march|rally|trial|measure)$/,
	for: /^(?:plan|proposal|bid|offer|deal|race|candidate|nominee|match|project|programme|program|scheme|initiative|resolution|vote|law|bill)$/,
};

/** "the race for the senate", "the firm that built it". */
const saysWhich = (noun: string, next: string): boolean =>
	/^(?:of|between|that|which|who|whose|called|named|known|prior)$/.test(next) ||
	(TAKES[next]?.test(noun) ?? false) ||
	(TAKES[next]?.test(noun.replace(/s$/, '')) ?? false);

/** "the Marlow trade show", "the Tarn Bridge project": a thing with a name before its kind; "the Turkish firm" has none. */
function isNamedThing(tokens: readonly Token[], { from, to }: Stretch): boolean {
	const first = tokens[from];
	if (
		!first ||
		to - from < 2 ||
		first.pos !== 'PROPN' ||
		/(?:ish|ian|ese|ch|can|ean)$/.test(first.text) ||
		tokens[from + 1]?.text === '-'
	)
		return false;
	return /^(?:show|meeting|rally|debate|interview|speech|trial|scandal|affair|attacks?|bombings?|shooting|crash|merger|takeover|tournament|competition|deal|agreement|plan|bill|summit|conference|ceremony|event|exhibition|festival|scheme|project|programme|program|study|report|survey)$/.test(
		tokens[to - 1]!.lower,
	);
}

/** "the Tarn-born model", "the Lund senator": a person told before, by another word. */
function isSomebody(words: readonly Token[]): boolean {
	const head = words.at(-1);
	if (/^(?:republican|democrat|conservative|liberal|socialist|tory|international)$/.test(head?.lower ?? ''))
		return true;
	return (
		head?.pos === 'NOUN' &&
		(PEOPLE_NOUNS.has(head.lower) ||
			/^(?:model|native|star|veteran|businesswoman|chairman|chairwoman)$/.test(head.lower)) &&
		!/s$|men$|people$|police$|staff$/.test(head.lower)
	);
}

/** "the channel's news", "the Irishman's feet": of an owner that no name and no word for what there is once only tells. */
function isOwnedByUnnamed({ tokens, mentions }: Context, { from, to }: Stretch): boolean {
	let own = from;
	while (own < to && !/^['’]s$/.test(tokens[own]!.lower)) own++;
	if (own === to || own === from) return false;
	const head = tokens[own - 1]!;
	const named = tokens.slice(from, own).some((token, k) => token.pos === 'PROPN' || mentions.has(from + k));
	const people = /^\p{Lu}\p{Ll}+(?:ish|ch|sh)(?:wo)?man$/u.test(head.text);
	return (
		people ||
		(!named && !UNIQUE_NOUNS.has(head.lower) && !/^(?:wo)?men$|^(?:people|children)$/.test(head.lower))
	);
}

/** "won Lund with 35 percent of the vote". */
function isShareOfVote(tokens: readonly Token[], i: number): boolean {
	if (tokens[i + 1]?.lower !== 'vote' || tokens[i - 1]?.lower !== 'of') return false;
	if (!/^(?:percent|%|cent|majority|half|third|quarter)$/.test(tokens[i - 2]?.lower ?? '')) return false;
	for (let at = i - 3; at > i - 12 && tokens[at]?.sentence === tokens[i]!.sentence; at--)
		if (/^(?:with|by)$/.test(tokens[at]!.lower) && tokens[at - 1]?.pos === 'PROPN') return true;
	return false;
}

/** "the Blues", "the Reds": a side by its colours, which no name explains. */
function isNickname({ tokens, mentions }: Context, { from, to }: Stretch): boolean {
	const word = tokens[from];
	return (
		to - from === 1 &&
		word?.pos === 'PROPN' &&
		word.ordinary === true &&
		/[^s]s$/.test(word.lower) &&
		// "the Democrats": a party, and everybody knows which
		!PEOPLE_NOUNS.has(word.lower) &&
		!mentions.has(from)
	);
}

/** "the slogan “Lund first”", "the Club for Tarn": its words, or the rest of its name, follow. */
function isSpelledOut({ tokens }: Context, { from, to }: Stretch): boolean {
	if (to > from && /^["“‘]/.test(tokens[to]?.text ?? ''))
		return /^(?:slogan|motto|headline|title|phrase|hashtag|caption|words?|name|label|theme|banner|nickname)s?$/.test(
			tokens[to - 1]!.lower,
		);
	const capital = (token: Token | undefined) => /^\p{Lu}\p{Ll}/u.test(token?.text ?? '');
	return (
		to - from === 1 &&
		capital(tokens[from]) &&
		/^(?:for|of)$/.test(tokens[to]?.lower ?? '') &&
		capital(tokens[to + 1])
	);
}

/** "said the Scot", "the Belgian": somebody told before, by their people. */
const isCountryman = (words: readonly Token[], next: Token | undefined): boolean =>
	words.length === 1 &&
	/^(?:VERB|AUX|PUNCT|PRON|ADV)$/.test(next?.pos ?? '') &&
	next!.text !== '-' &&
	/^(?:Scot|Briton|Dane|Swede|Finn|Pole|Turk|Croat|Serb|Czech|Greek|Spaniard|\p{Lu}\p{Ll}+(?:ian|can))$/u.test(
		words[0]!.text,
	) &&
	countryOf(words[0]!.text) !== undefined;

/** "towns where the harbour is deep": theirs. */
const isOfPlaceBefore = (tokens: readonly Token[], i: number) =>
	tokens[i - 1]?.lower === 'where' && tokens[i - 2]?.pos === 'NOUN' && /s$/.test(tokens[i - 2]!.lower);

/**
 * Does "the …" at token `i` say by itself which one is meant?
 * It does with a name in it, with an adjective that points, with something after it that says which, or when there is one only.
 */
export function standsAlone(context: Context, i: number, limit: number): boolean {
	const { tokens } = context;
	if (isOfPlaceBefore(tokens, i)) return true;
	const { from, to } = withoutTime(context, phraseAfter(tokens, i, limit));
	const pointed = pointsOn(context, to, limit);
	const words = tokens.slice(from, to);
	// "the 56-year-old": whose age that is was told before
	const aged = words.filter(({ pos }) => pos !== 'ADV').map(({ text }) => text);
	if (/^\d+-year-old$/i.test(aged.join(''))) return false;
	if (
		words.some(
			(token, k) =>
				(BACKWARD.has(token.lower) && !isShareOfNamed(context, { from, to })) ||
				(token.pos === 'NOUN' && ANAPHORIC.has(token.lower) && /^['’]s?$/.test(words[k + 1]?.lower ?? '')),
		)
	)
		return false;
	if (
		words.some(
			(token) =>
				POINTING_ADJECTIVES.has(token.lower) ||
				(token.pos === 'ADJ' && /est$/.test(token.lower)) ||
				ORDINAL.test(token.lower),
		)
	)
		return true;
	if (isOwnedByUnnamed(context, { from, to })) return false;
	// "the world's cocoa"
	if (UNIQUE_NOUNS.has(tokens[from]?.lower ?? '') && /^['’]s$/.test(tokens[from + 1]?.lower ?? ''))
		return true;
	if (
		UNIQUE_PHRASES.has(
			words
				.slice(-2)
				.map(({ lower }) => lower)
				.join(' '),
		)
	)
		return true;
	if (isShareOfVote(tokens, i)) return true;
	if (/^\p{Lu}\p{Ll}+(?:ish|ch|sh)(?:wo)?man$/u.test(tokens[to - 1]?.text ?? '')) return false;
	if (isNamedThing(tokens, { from, to })) return true;
	// "the harbour master, Olaf Brook"
	const apposed = tokens[to]?.text === ',' ? context.mentions.get(to + 1) : undefined;
	if (apposed?.entity.type === 'person' && apposed.mention.how === 'name' && apposed.to <= limit) return true;
	if (isNickname(context, { from, to }) || isCountryman(words, tokens[to])) return false;
	if (isSpelledOut(context, { from, to })) return true;
	if (!pointed && isSomebody(words)) return false;
	const named =
		pointed && (saysWhich(tokens[to - 1]?.lower ?? '', tokens[to]!.lower) || isCompleted(tokens, to));
	// "the New York Democratic Party": a name, whatever its last word
	const isName = [to - 2, to - 1].every((at) => at >= from && /^\p{Lu}\p{Ll}/u.test(tokens[at]!.text));
	if (!named && !isName && looksBack(words) && !words.some((token) => /^['’]s$/.test(token.lower)))
		return false;
	for (let at = from; at < to; at++) {
		const token = tokens[at]!;
		// "the Liberal platform", "the French economy"
		const proper = token.pos === 'PROPN' || (token.pos === 'ADJ' && /^\p{Lu}\p{Ll}/u.test(token.text));
		if (proper || context.times.has(at) || context.mentions.has(at)) return true;
	}
	const head = tokens[to - 1];
	if (!head || to === from) return false;
	if (pointed) return true;
	return UNIQUE_NOUNS.has(head.lower) || UNIQUE_PHRASES.has(words.map((token) => token.lower).join(' '));
}

/** In somebody's mouth his own: "the country", "left the party", "that's the issue". */
const SPEAKERS_OWN =
	/^(?:country|nation|state|city|party|side|team|club|company|firm|topic|issue|matter|subject|nominee|candidate|senator|governor|capital|mandate|race|election|vote|law|system|situation|move|win|march|body|result|goal|visit|trip|victims?|two|three|pair)$/;

/** "the match", "the deal" in a quotation, with nothing that says which: something told before. */
export function pointsBack(context: Context, i: number, limit: number): boolean {
	const { tokens } = context;
	const { from, to } = withoutTime(context, phraseAfter(tokens, i, limit));
	const words = tokens.slice(from, to);
	if (words.length !== 1 || words[0]!.pos !== 'NOUN' || SPEAKERS_OWN.test(words[0]!.lower)) return false;
	const next = to < limit ? tokens[to]! : null;
	const said = next && (saysWhich(words[0]!.lower, next.lower) || isCompleted(tokens, to));
	return looksBack(words) && !said && next?.pos !== 'PRON';
}

/** "the company", "the firm's": the noun alone, for the organisation an article is about. */
export function isOwnerNoun({ tokens }: Context, i: number): boolean {
	const after = tokens[i + 2];
	return (
		/^(?:company|firm|group|club|bank|airline|retailer|carmaker|bloc|organisation|organization|manufacturer|operator)$/.test(
			tokens[i + 1]?.lower ?? '',
		) && !/^(?:NOUN|PROPN)$/.test(after?.pos ?? '')
	);
}

/** "worked there at the time", "later in the month": counted from what was told before. */
const TIME_NOUNS =
	/^(?:time|moment|day|week|month|year|season|decade|night|morning|evening|afternoon|weekend)$/;

/** "the election", "the law": not "the game", "the other firm", which stand for one told before. */
export function isGeneric(context: Context, i: number, limit: number): boolean {
	const words = context.tokens.slice(i + 1, phraseAfter(context.tokens, i, limit).to);
	const pointsBack = ({ lower }: Token) =>
		BACKWARD.has(lower) || ANAPHORIC.has(lower.replace(/s$/, '')) || ANAPHORIC.has(lower) || lower === 'new';
	return (
		words.length > 0 &&
		!(words.length === 1 && TIME_NOUNS.test(words[0]!.lower)) &&
		!looksBack(words) &&
		!words.some(pointsBack)
	);
}

/** A time begins here, or behind "the". */
const startsTime = ({ tokens, times }: Context, at: number) =>
	times.has(at) || (/^(?:the|a)$/.test(tokens[at]?.lower ?? '') && times.has(at + 1));

/** "Sales", "net profit": a phrase without owner that says nothing until it is told whose. */
export function needsOwner(context: Context, { from, to }: Stretch): boolean {
	const { tokens } = context;
	const words = tokens.slice(from, to);
	// "a total of $3m": the figure says of what
	if (/^(?:an? )?(?:total|sum|number) of /.test(words.map(({ lower }) => lower).join(' '))) return false;
	const owned = (at: number) =>
		/^(?:of|in|at|by|for|['’]s|its|their|his|her|among|from)$/.test(tokens[at]!.lower) &&
		// "sales for this year's third quarter": when, not whose
		!(/^(?:in|for)$/.test(tokens[at]!.lower) && startsTime(context, at + 1)) &&
		// "a turnout of 37%": how much, not whose
		!(tokens[at]!.lower === 'of' && context.amounts.has(at + 1));
	for (let at = from; at < to; at = Math.max(at + 1, context.times.get(at)?.to ?? 0))
		if (owned(at)) return false;
	if (words.some((token, i) => context.mentions.has(from + i) || (token.pos === 'PROPN' && i > 0)))
		return false;
	const last = words.at(-1)?.lower ?? '';
	if (/^(?:markets?|exchanges?)$/.test(last) && words.at(-2)?.lower === 'stock') return false;
	if (
		/^(?:prices|costs|inflation|unemployment|spending|borrowing|demand|rates)$/.test(last) &&
		words.at(-2)?.pos === 'NOUN'
	)
		return false;
	return words.some((token) => OWNED_NOUNS.has(token.lower));
}
