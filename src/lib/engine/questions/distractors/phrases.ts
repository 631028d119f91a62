/** What was said or agreed → what others said or agreed, and what the key would be with one word turned round. */
import { AS_VERB, OPPOSITES, VERB_OR_NOUN } from '../../words/opposites';
import type { Fact } from '../../types';
import { countWords, likeness } from '../wording';

const VERB_BEFORE =
	/(?:^|\b(?:to|and|or|will|would|should|must|not|can|could|may|might|did|actively|further) )$/i;

/** Words that can be nouns are turned round only where a verb stands: first, or after "to", "will" … */
const standsAsVerb = (text: string, at: number, word: string) =>
	!VERB_OR_NOUN.has(word.toLowerCase()) || VERB_BEFORE.test(text.slice(0, at));

/** "turned out to turn away": a word of the opposite stands beside it already. */
function repeats(opposite: string, text: string, word: string): boolean {
	const stem = (one: string) => one.toLowerCase().slice(0, 4);
	const others = (text.replace(word, ' ').match(/\p{L}{4,}/gu) ?? []).map(stem);
	return (opposite.match(/\p{L}{4,}/gu) ?? []).some((one) => others.includes(stem(one)));
}

/** What is lost and cannot be won. */
const NOT_WON =
	/^\s+(?:(?:a|an|the|her|his|its|their|all|some|many|two|three|four|\d+|\p{L}+ly) )*(?:\p{L}+ )?(?:siblings?|sons?|daughters?|children|child|wife|husband|father|mother|parents?|brothers?|sisters?|friends?|relatives?|li[fv]es?|jobs?|homes?|limbs?|legs?|arms?|sight|interest|contact|touch|control|patience|weight|faith|trust|hope|confidence|consciousness|blood|time|money|memory|way)\b/u;

const NOT_LOWERED =
	/^\s+(?:\p{L}+ )?(?:money|funds?|cash|concerns?|questions?|awareness|alarms?|hopes?|eyebrows|capital|\$|£|€)/u;

/** "it is (very) possible": where it is said of something, not where it stands beside a noun or a verb. */
const SAID_OF = /\b(?:is|are|was|were|be|been|being|seems?|seemed|looks?|looked|made?|it)(?: \p{L}+ly)? $/iu;

/** Words that have no opposite where they stand so: by what comes before or after. */
const FIXED: readonly { word: RegExp; before?: RegExp; after?: RegExp }[] = [
	{ word: /^rais/, after: NOT_LOWERED },
	{ word: /^los[et]/, after: NOT_WON },
	{
		word: /^(?:un)?likely$/,
		before: new RegExp(`(?<!${SAID_OF.source})$`, 'iu'),
		after: /^(?! (?:to|that)\b)/,
	},
	{ word: /^(?:im)?possible$/, before: new RegExp(`(?<!${SAID_OF.source})$`, 'iu') },
	{ word: /^(?:succeeded|failed)$/, after: /^ (?:in|to)\b/ },
	{ word: /^expand/, after: /^ (?:up)?on\b/ },
	// "less than two decades": a number with another bound is a trap
	{
		word: /^(?:more|less|fewer)$/,
		after: /^ than (?:\d|(?:half|one|two|three|four|five|six|seven|eight|nine|ten|a)\b)/,
	},
	// "be allowed": its opposite has another participle
	{ word: /^allowed$/, before: /\b(?:be|been|being|is|are|was|were|get|got)(?: \p{L}+ly)? $/iu },
	{ word: /^continued?$/, after: /^ (?!to\b)/ },
	// "win over delegates", "opened its doors"
	{ word: /^(?:win|won|winning|los[et])/, after: /^ over\b/ },
	{ word: /^(?:open|clos)/, after: /^ (?:its|their|his|her) (?:doors?|arms|eyes)\b/ },
	// "closed down": nothing is opened down
	{ word: /./, after: /^ (?:down|off|out)\b/ },
	// "more special boats": neither less nor fewer reads well
	{ word: /^more$/, after: /^ \p{L}+ \p{L}+s\b/u },
];

/** Has the word its fixed place there? */
const isFixed = (text: string, at: number, word: string) =>
	FIXED.some(
		({ word: fixed, before = /$/, after = /^/ }) =>
			fixed.test(word) && before.test(text.slice(0, at)) && after.test(text.slice(at + word.length)),
	);

/** The first word that has an opposite replaced by it: "increase flights" → "reduce flights". Null when none has. */
export function turnedRound(text: string): string | null {
	// "whether the one or the other is more effective": turned round it asks the same
	if (/^(?:that )?whether\b/.test(text)) return null;
	for (const found of text.matchAll(/[\p{L}-]+/gu)) {
		const [word] = found;
		const small = word.toLowerCase();
		if (found.index > 0 && /^\p{Lu}/u.test(word)) continue;
		const verb = VERB_BEFORE.test(text.slice(0, found.index)) ? AS_VERB.get(small) : undefined;
		let opposite = verb ?? OPPOSITES.get(small);
		if (!opposite || !standsAsVerb(text, found.index, word) || isFixed(text, found.index, small)) continue;
		const rest = text.slice(found.index + word.length);
		if (/^agree/.test(small) && / with\b/.test(rest))
			return `${text.slice(0, found.index)}dis${small}${rest}`;
		if (repeats(opposite, text, word)) continue;
		if (opposite === 'fewer' && !/^\W*\p{L}+s\b/u.test(rest)) opposite = 'less';
		const written = /^\p{Lu}/u.test(word) ? opposite.charAt(0).toUpperCase() + opposite.slice(1) : opposite;
		return text.slice(0, found.index) + written + rest;
	}
	return null;
}

/** Alike in length: within 60 % or four words. */
function ofLength(text: string, key: string): boolean {
	const [own, other] = [countWords(text), countWords(key)];
	return Math.abs(own - other) <= 4 || (own <= other * 1.6 && other <= own * 1.6);
}

/** Phrases of other facts, nearest in length first, that say something really different from the key and each other. */
export function phraseLures(key: string, phrases: string[]): string[] {
	const chosen: string[] = [];
	const quotes = key.includes('“');
	const sorted = [...new Set(phrases)]
		.filter((phrase) => phrase !== key && ofLength(phrase, key) && likeness(phrase, key) < 0.34)
		.sort((a, b) => Math.abs(countWords(a) - countWords(key)) - Math.abs(countWords(b) - countWords(key)))
		.sort((a, b) => Number(b.includes('“') === quotes) - Number(a.includes('“') === quotes));
	for (const phrase of sorted)
		if (chosen.every((other) => likeness(other, phrase) < 0.34)) chosen.push(phrase);
	return chosen;
}

/** Do two facts share an actor? Then what one says may hold for the other too. */
export const shareActor = (a: Fact, b: Fact): boolean => {
	const [one, other] = [a.words?.who?.toLowerCase(), b.words?.who?.toLowerCase()];
	return !one || !other || one.includes(other) || other.includes(one);
};
