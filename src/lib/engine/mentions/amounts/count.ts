/** Amounts: things and people that are counted: "27 people", "200,000 reservists", "12 injured". */
import { FATES, PEOPLE_NOUNS } from '../../words/people-nouns';
import { readNumber } from '../../text/numbers';
import type { AmountMention, Document } from '../../types';
import { tokenAt } from '../token-at';
import type { AmountFinder } from './draft';
import { type NounPhrase, isPlural, phraseFrom, verbLikePlural } from './noun-phrase';
import { amount, isInRange, isScaleOnly, numberPattern } from './number';

const COUNT = numberPattern('', '(?=\\s[\\p{L}“"])').source;
const COUNTS = new RegExp(COUNT, 'giu');

/** What makes a number the name of something: "Flight 103", "No. 10", "Article 5", "page 4". */
const NAME_BEFORE =
	/(?:\b(?:flight|no|nos|number|article|section|chapter|page|room|route|highway|interstate|channel|resolution|group|phase|stage|level|grade|class|act|scene|season|episode|round|game|match|part|title|volume|apollo|boeing|airbus|area|zone|district|ward|unit|day|week|top|aged?|age|world\swar|formula|fortune|ftse|s&p|group\sof)\.?\s*|[#№@]\s?)$/i;
const VAGUE_NOUNS = new Set([
	'times',
	'others',
	'things',
	'ways',
	'points',
	'percent',
	'others',
	'kinds',
	'sorts',
	'types',
	'terms',
	'sides',
	'hands',
	'hundreds',
	'thousands',
	'millions',
	'billions',
	'dozens',
	'figures',
	'seconds',
	'minutes',
	'hours',
	'days',
	'nights',
	'weeks',
	'months',
	'years',
	'decades',
	'centuries',
]);

/** Plural nouns after a number, people named by their fate, and one person. Never what is a time, an age or an ordinal. */
export const findCounts: AmountFinder = (document) =>
	[...document.text.matchAll(COUNTS)].flatMap((match) => {
		const number = match.groups!.n!;
		const value = readNumber(number);
		const end = match.index + match[0].length;
		const before = document.text.slice(Math.max(0, match.index - 16), match.index);
		if (isScaleOnly(number) || isRatio(before)) return [];
		if (value === null || NAME_BEFORE.test(before) || isListNumber(document, match.index, number)) return [];
		if (
			isInRange(document.text, match.index, end) ||
			(value < 4 && /\b(?:the|these|those|its|their|his|her)\s+$/i.test(before))
		)
			return [];
		const found =
			readFate(document, match.index, end, value) ?? readPhrase(document, match.index, end, value);
		return found ? [found] : [];
	});

/** "4 in 10 voters": a share, no count. */
function isRatio(before: string): boolean {
	return /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine)\s(?:in|out of(?: every)?|of every)\s$/i.test(
		before,
	);
}

/** "27 dead", "12 others injured" without a noun. */
function readFate(document: Document, start: number, end: number, value: number): AmountMention | null {
	const index = tokenAt(document.tokens, end);
	const token = document.tokens[index];
	if (!token || !FATES.has(token.lower) || document.tokens[index + 1]?.pos === 'NOUN') return null;
	return amount(document.text, { start, end: token.end }, value, 'people', {
		rule: 'fate',
		confidence: 0.88,
		of: { start: token.start, end: token.end },
	});
}

function readPhrase(document: Document, start: number, end: number, value: number): AmountMention | null {
	const phrase = phraseFrom(document, end) ?? verbLikePlural(document, end);
	if (!phrase || document.text.slice(end, phrase.start).trim() !== '') return null;
	const unit = unitOf(phrase, value);
	if (unit === null) return null;
	const of = { start: phrase.start, end: phrase.end };
	return amount(document.text, { start, end: phrase.end }, value, unit, {
		rule: unit === 'people' ? 'people' : 'count',
		confidence: unit === 'people' ? 0.9 : 0.82,
		of,
	});
}

/** "people" for nouns of people, else the plural noun itself; null for singulars and nouns that count nothing. */
function unitOf({ head }: NounPhrase, value: number): string | null {
	if (
		(PEOPLE_NOUNS.has(head.lower) || /(?:men|women|goers)$/.test(head.lower)) &&
		(isPlural(head) || value === 1)
	)
		return 'people';
	if (value < 2 || !isPlural(head) || VAGUE_NOUNS.has(head.lower)) return null;
	return head.pos === 'PROPN' && !/^\p{Lu}\p{Ll}+s$/u.test(head.text) ? null : head.lower;
}

/** "1. Open the door": a figure at the start of a line with a point, or alone in it. */
function isListNumber(document: Document, start: number, number: string): boolean {
	const lineStart = start === 0 || document.text[start - 1] === '\n';
	return (
		lineStart &&
		/^\d{1,2}$/.test(number) &&
		/^[.)]/.test(document.text.slice(start + number.length, start + number.length + 1))
	);
}
