/** One stretch → its words, one after the other; quotations to the letter. */
import type { Token } from '../../types';
import type { Context, MentionAt } from '../context';
import { explainCountries } from '../countries';
import { pointsBack, standsAlone } from '../definites';
import { baseOf } from '../verbs';
import { CLAUSE_TAKERS } from '../../words/clause-takers';
import { TYING_ADVERBS } from '../../words/definites';
import {
	hasNounBefore,
	isCompared,
	isDemonstrative,
	isExpletive,
	POINTING,
	SPEAKER_WORDS,
	THIRD,
} from '../pronouns';
import {
	byCampaigner,
	byEncounter,
	byFullerPhrase,
	byHeadline,
	byKind,
	byKindOfThing,
	byNamedThing,
	byOffice,
	byOwner,
	byPlace,
	byType,
	isAnchored,
	nounAfter,
} from './definites';
import { trust, writeGroup, writeName, writeRole } from './names';
import { writePronoun, writeUnresolved } from './pronouns';
import type { Sheet } from './sheet';
import { writeTime } from './times';

const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'miss', 'mr.', 'mrs.', 'ms.']);
const OPENING = /^["“‘«]$/;

/** Writes what begins at token `i` and gives the next token's index. */
export function writeNext(sheet: Sheet, i: number): number {
	const { context } = sheet;
	if (context.quoted[i]! >= 0) return writeQuotation(sheet, i);
	const time = context.times.get(i);
	if (time && time.to <= sheet.stretch.to) return writeTime(sheet, i, time);
	const mention = context.mentions.get(i);
	if (mention && mention.to <= sheet.stretch.to) return writeMention(sheet, i, mention);
	return writeWord(sheet, i);
}

/** To the letter; only what cannot be understood is reported. */
function writeQuotation(sheet: Sheet, i: number): number {
	const { tokens, quoted, text, findings } = sheet.context;
	let to = i;
	while (to < sheet.stretch.to && quoted[to] === quoted[i]) to++;
	const first = tokens[i]!;
	const last = tokens[to - 1]!;
	const whole = findings.document.quotations[quoted[i]!]!;
	const end = Math.max(
		last.end,
		to === sheet.stretch.to || whole.end <= (tokens[to]?.start ?? Infinity)
			? Math.min(whole.end, Math.max(last.end, whole.end))
			: last.end,
	);
	const words = text.slice(first.start, end).replace(/\s+/g, ' ');
	sheet.put(i, words.replace(/(?:,|(?<!\.\p{L})\.)([”"’'])$/u, '$1'), to);
	sheet.edge = end;
	for (let at = i; at < to; at++) checkQuoted(sheet, at);
	return to;
}

/** "encouraged that and", "tolerate that from anybody", "had that happen": what was told before; no clause follows. */
function isObjectThat(tokens: readonly Token[], i: number): boolean {
	const [before, next] = [tokens[i - 1], tokens[i + 1]];
	// "a repeat of that in Lund"; but "all of that"
	if (
		before?.pos === 'ADP' &&
		tokens[i - 2]?.lower !== 'all' &&
		before.lower !== 'in' &&
		/^(?:ADP|PUNCT|CCONJ)$/.test(next?.pos ?? 'PUNCT')
	)
		return true;
	if (before?.pos !== 'VERB' || before.sentence !== tokens[i]!.sentence) return false;
	if (/^(?:PUNCT|CCONJ)$/.test(next?.pos ?? 'PUNCT')) return !OPENING.test(next?.text ?? '');
	if (next!.pos === 'ADP') return !CLAUSE_TAKERS.has(baseOf(before));
	return /^(?:happen|way|again|anymore|either|too)$/.test(next!.lower);
}

/** Its noun stands before in the same quotation: "a deal … the deal". */
function isIntroduced({ tokens, quoted }: Context, i: number): boolean {
	const noun = tokens[i + 1]!.lower;
	for (let at = i - 1; at >= 0 && quoted[at] === quoted[i]; at--) if (tokens[at]!.lower === noun) return true;
	return false;
}

/** A third person inside a quotation whom nothing told so far explains. */
export function checkQuoted(sheet: Sheet, i: number): void {
	const token = sheet.context.tokens[i]!;
	if (
		/^(?:this|these|those)$/.test(token.lower) &&
		!/^(?:year|week|month|time|morning|evening|season|who|country|nation|planet|world)$/.test(
			sheet.context.tokens[i + 1]?.lower ?? '',
		)
	)
		sheet.problem('unclear-in-quote', token.text);
	if (token.lower === 'that' && isObjectThat(sheet.context.tokens, i))
		sheet.problem('unclear-in-quote', token.text);
	if (token.lower === 'the' && pointsBack(sheet.context, i, sheet.limit) && !isIntroduced(sheet.context, i))
		sheet.problem('unclear-in-quote', sheet.context.tokens[i + 1]!.text);
	const classes = THIRD[token.lower];
	if (!classes || token.pos === 'PROPN') return;
	if (sheet.fitting(classes).length > 0) return;
	if (token.lower === 'it' && isExpletive(sheet.context.tokens, i)) return;
	const possessive = token.lower === 'its' || token.lower === 'their';
	if (possessive && (sheet.told.subject || hasNounBefore(sheet.context, i, /./))) return;
	if (/^(?:they|them)$/.test(token.lower) && hasNounBefore(sheet.context, i, /[^s]s$|people$|children$/))
		return;
	sheet.problem('unclear-in-quote', token.text);
}

function writeMention(sheet: Sheet, i: number, found: MentionAt): number {
	const { how } = found.mention;
	if (how === 'pronoun') return writePronoun(sheet, i, found.entity, trust(found.mention));
	if (how === 'group') return writeGroup(sheet, i, found);
	if (how === 'role') return writeRole(sheet, i, found);
	if (found.entity.type === 'place' || how === 'metonym') return sheet.asWritten(i, found);
	return writeName(sheet, i, found);
}

/** What stands in brackets is an aside: "(£960m; $1.85bn)". */
function skipAside(sheet: Sheet, i: number): number {
	const { tokens } = sheet.context;
	let to = i + 1;
	while (to < sheet.stretch.to && !/^[)\]]$/.test(tokens[to]!.text)) to++;
	return Math.min(to + 1, sheet.stretch.to);
}

/** "the two delegations" → with the countries in brackets, the first time. */
function writeCountries(sheet: Sheet, i: number): number | null {
	const found = explainCountries(sheet.context, i, sheet.stretch.to);
	if (!found) return null;
	const written = sheet.context.text.slice(
		sheet.context.tokens[i]!.start,
		sheet.context.tokens[found.to - 1]!.end,
	);
	const known =
		found.entities.length > 1 && found.entities.every((entity) => sheet.told.entities.includes(entity));
	found.entities.forEach((entity) => sheet.tell(entity));
	sheet.confidence *= 0.95;
	return sheet.put(i, known ? written : `${written} (${found.names})`, found.to);
}

/** "declined, however, to go": its two commas go with it. */
function skipTie(sheet: Sheet, i: number): number {
	const { tokens } = sheet.context;
	if (!sheet.out.endsWith(',') || tokens[i + 1]?.text !== ',' || i + 2 >= sheet.stretch.to) return i + 1;
	if (/ing$/.test(tokens[i + 2]!.lower)) return i + 1;
	sheet.out = sheet.out.slice(0, -1);
	return i + 2;
}

function writeWord(sheet: Sheet, i: number): number {
	const { tokens } = sheet.context;
	const token = tokens[i]!;
	const countries = writeCountries(sheet, i);
	if (countries !== null) return countries;
	if (/^[([]$/.test(token.text)) return skipAside(sheet, i);
	const lower = token.lower;
	const ties = TYING_ADVERBS.has(lower) && token.pos === 'ADV' && tokens[i + 1]?.lower !== 'of';
	if (ties && !isCompared(tokens, i)) return skipTie(sheet, i);
	if (HONORIFICS.has(lower) && sheet.context.mentions.has(i + 1)) return sheet.put(i, token.text);
	if (token.pos !== 'PROPN' && THIRD[lower]) return writeUnresolved(sheet, i);
	if (SPEAKER_WORDS.has(lower) && !(lower === 'us' && token.text === 'US'))
		sheet.problem('unclear-pronoun', token.text);
	else if (
		POINTING.has(lower) &&
		tokens[i + 1]?.lower !== 'as' &&
		!(lower === 'such' && tokens[i + 1]?.pos === 'NOUN' && tokens[i + 2]?.lower === 'as') &&
		!(/^(?:similar|comparable)$/.test(lower) && /^(?:to|with)$/.test(tokens[i + 1]?.lower ?? '')) &&
		!isSaidWhich(tokens, i) &&
		!OPENING.test(tokens[i - 1]?.text ?? '')
	)
		sheet.problem('unclear-this', token.text);
	else if (
		/^(?:coming|upcoming)$/.test(lower) &&
		/^(?:years?|weeks?|months?|days?|season|decade)$/.test(tokens[i + 1]?.lower ?? '')
	)
		sheet.problem('unclear-time', token.text);
	// "campaigned all weekend"
	else if (
		lower === 'all' &&
		/^(?:day|night|week|weekend|month|season|summer|winter|morning|afternoon|evening)$/.test(
			tokens[i + 1]?.lower ?? '',
		) &&
		tokens[i + 2]?.pos !== 'NOUN'
	)
		sheet.problem('unclear-time', tokens[i + 1]!.text);
	// "on a different principle": than which?
	else if (/^(?:different|another)$/.test(lower) && isOtherThanTold(tokens, i))
		sheet.problem('unclear-this', token.text);
	// "made the same demands": as who?
	else if (lower === 'same' && isSameAsBefore(tokens, i)) sheet.problem('unclear-this', token.text);
	// "called both candidates": which two?
	else if (lower === 'both' && sheet.told.entities.length < 2 && isBothAlone(tokens, i))
		sheet.problem('unclear-this', token.text);
	// "has several key ones"
	else if (lower === 'ones' && !isSaidWhichOnes(tokens, i)) sheet.problem('unclear-this', token.text);
	else if (lower === 'town' && /^(?:across|around|in|into|to)$/.test(tokens[i - 1]?.lower ?? ''))
		sheet.problem('unclear-the', token.text);
	else if (isFarPointer(sheet, i)) sheet.problem('unclear-this', token.text);
	else if (lower === 'that' && isDemonstrative(tokens, i)) sheet.problem('unclear-this', token.text);
	else if (
		/^(?:former|latter|respectively)$/.test(lower) &&
		tokens[i - 1]?.lower === 'the' &&
		tokens[i + 1]?.pos !== 'NOUN' &&
		tokens[i + 1]?.pos !== 'PROPN'
	)
		sheet.problem('unclear-this', token.text);
	else if (lower === 'the' && !standsAlone(sheet.context, i, sheet.limit)) {
		const owner = byOwner(sheet, i);
		if (owner !== null) return owner;
		const kind = byKind(sheet, i) ?? byPlace(sheet, i) ?? byOffice(sheet, i) ?? byType(sheet, i);
		if (kind !== null) return kind;
		const fuller =
			byCampaigner(sheet, i) ??
			byFullerPhrase(sheet, i) ??
			byEncounter(sheet, i) ??
			byNamedThing(sheet, i) ??
			byHeadline(sheet, i) ??
			byKindOfThing(sheet, i);
		if (fuller !== null) return fuller;
		if (isAnchored(sheet, i)) sheet.confidence *= sheet.told.entities.length > 1 ? 0.92 : 0.88;
		else sheet.problem('unclear-the', nounAfter(sheet, i));
	}
	return sheet.put(i, token.text);
}

/** "those who had not paid", "those in Lisbon", "for those seeking work": it says which itself. */
const isSaidWhich = (tokens: readonly Token[], i: number) =>
	tokens[i]!.lower === 'those' &&
	/^(?:who|whose|whom|in|of|from|with|without|around|under|over|on|at)$|^\p{Ll}{2,}ing$/u.test(
		tokens[i + 1]?.lower ?? '',
	);

/** "a different principle", "at another event"; not "a different kind of", "another two years", "one another". */
function isOtherThanTold(tokens: readonly Token[], i: number): boolean {
	const another = tokens[i]!.lower === 'another';
	if (another ? tokens[i - 1]?.lower === 'one' : tokens[i - 1]?.lower !== 'a') return false;
	let at = i + 1;
	while (/^(?:NOUN|ADJ)$/.test(tokens[at]?.pos ?? '')) at++;
	const next = tokens[at]?.lower ?? '';
	// "another firm, Borg": which one is said next
	if (at === i + 1 || next === ',') return false;
	return another
		? tokens[i - 1]?.pos === 'ADP' && next !== 'of'
		: !/^(?:from|than|to|of|that|who)$/.test(next);
}

/** "the same demands of Lund", not "the same day", "the same party as Lind". */
function isSameAsBefore(tokens: readonly Token[], i: number): boolean {
	let at = i + 1;
	while (/^(?:NOUN|ADJ|PROPN)$/.test(tokens[at]?.pos ?? '')) at++;
	const noun = tokens[at - 1]!.lower;
	if (
		at === i + 1 ||
		/^(?:days?|times?|years?|weeks?|months?|night|morning|sex|gender|names?|ways?|things|age)$/.test(noun)
	)
		return false;
	return !/^(?:as|that|who|which|we|they|he|she|it)$/.test(tokens[at]?.lower ?? '');
}

/** "both candidates", not "both candidates of Lund", "both Lind and Brook". */
function isBothAlone(tokens: readonly Token[], i: number): boolean {
	const [next, after] = [tokens[i + 1], tokens[i + 2]];
	return (
		next?.pos === 'NOUN' &&
		/s$/.test(next.lower) &&
		!/^(?:and|of|in|at|from|who|that)$/.test(after?.lower ?? '')
	);
}

/** "loved ones", "the ones who had not paid". */
const isSaidWhichOnes = (tokens: readonly Token[], i: number) =>
	/^(?:loved|little|young)$/.test(tokens[i - 1]?.lower ?? '') ||
	/^(?:who|that|which|in|from|with)$/.test(tokens[i + 1]?.lower ?? '');

/** "would not stand that from anybody": what was told before, not what is said next. */
const isTakenFrom = (tokens: readonly Token[], i: number) =>
	tokens[i - 1]?.pos === 'VERB' &&
	tokens[i + 1]?.lower === 'from' &&
	!CLAUSE_TAKERS.has(baseOf(tokens[i - 1]!));

/** "here", "met there,", "followed that up", "has done so": what was told before. */
function isFarPointer(sheet: Sheet, i: number): boolean {
	const { tokens } = sheet.context;
	const { lower, pos } = tokens[i]!;
	const next = tokens[i + 1];
	// "moved there in 2000"; but "said there was"
	if (/^(?:here|there)$/.test(lower))
		return pos === 'ADV' || /^(?:PUNCT|CCONJ|ADP)$/.test(next?.pos ?? 'PUNCT');
	if (lower === 'so') return /^(?:do|did|does|done|doing)$/.test(tokens[i - 1]?.lower ?? '');
	// "declared that “…”" opens what was said
	if (lower !== 'that' || OPENING.test(next?.text ?? '')) return false;
	// "hard to blame anybody for that"
	if (
		tokens[i - 1]?.pos === 'ADP' &&
		tokens[i - 1]!.lower !== 'in' &&
		/^(?:PUNCT|CCONJ)$/.test(next?.pos ?? 'PUNCT')
	)
		return next?.text !== ',';
	// "would not stand that from anybody"
	if (isTakenFrom(tokens, i)) return true;
	// "said that in 2012 …": a clause follows
	return (
		tokens[i - 1]?.pos === 'VERB' &&
		(next?.pos === 'PUNCT' ||
			(next?.pos === 'ADP' && /^(?:up|off|out|down|over|with|by|to|into)$/.test(next.lower)))
	);
}
