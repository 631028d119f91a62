/** Tokens → verb groups: "would have been charged", with tense, voice and negation. */
import type { Token } from '../types';
import { BASES, IRREGULAR, ONLY_PARTICIPLE, ONLY_PAST } from '../words/irregular-verbs';
import { SILENT_E_BASES } from '../words/silent-e-verbs';
import type { Stretch } from './context';

/** `maybe`: a lone -ed form, which may be the past or a participle ("the talks held in May were …"). */
export type VerbKind = 'finite' | 'maybe' | 'infinitive' | 'participle' | 'gerund';

export interface VerbGroup extends Stretch {
	/** Index of the verb that carries the meaning. */
	main: number;
	/** Its dictionary form. */
	lemma: string;
	kind: VerbKind;
	/** Lower-case auxiliaries in order: "would have been". */
	auxiliaries: string[];
	past: boolean;
	passive: boolean;
	progressive: boolean;
	negated: boolean;
}

const MODALS = new Set(
	"will would can could may might must shall should ought ca wo ’ll 'll ’d 'd".split(' '),
);
const BE = new Set("be is are was were am been being 's ’s 're ’re 'm ’m".split(' '));
const HAVE = new Set("have has had having 've ’ve".split(' '));
const DO = new Set('do does did'.split(' '));
const NOT = new Set(['not', "n't", 'n’t', 'never', 'no', 'hardly', 'barely', 'neither']);
const PAST_AUXILIARIES = new Set(['was', 'were', 'did', 'had', 'would', 'could', 'might']);

export function isModal(token: Token): boolean {
	return MODALS.has(token.lower) && token.pos !== 'PROPN' && token.pos !== 'NOUN';
}

function isAuxiliary(token: Token, next: Token | undefined): boolean {
	if (token.pos === 'AUX' || isModal(token)) return true;
	if (/^['’]s$/.test(token.lower)) return false;
	return (HAVE.has(token.lower) || BE.has(token.lower) || DO.has(token.lower)) && next?.pos === 'VERB';
}

/** Could this word be a past tense or a past participle? */
export function isPastForm(token: Token): boolean {
	return IRREGULAR.has(token.lower) || (/ed$/.test(token.lower) && token.lower.length > 3);
}

/** The dictionary form of a verb's token, American where the tagger has it so. */
export function baseOf(token: Token): string {
	return BASES.get(token.lower) ?? SILENT_E_BASES.get(token.lower) ?? token.lemma.toLowerCase();
}

/** American endings of dictionary forms, and how British texts write them. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
	[/ize$/, 'ise'],
	[/yze$/, 'yse'],
	[/or$/, 'our'],
	[/ter$/, 'tre'],
];

/** "organised" → "organise", as the article writes it, where `baseOf` says "organize". */
export function baseAsWritten(token: Token): string {
	const base = baseOf(token);
	const british = BRITISH.map(([american, ending]) => base.replace(american, ending)).find(
		(other) => other !== base && token.lower.startsWith(other.replace(/e$/, '')),
	);
	return british && !token.lower.startsWith(base.replace(/e$/, '')) ? british : base;
}

/** A verb used as an adjective: "the reported profits", "better-than-expected sales", "the following week". */
function isModifier(tokens: readonly Token[], i: number): boolean {
	const [before, after] = [tokens[i - 1], tokens[i + 1]];
	if (before?.text === '-' || after?.text === '-') return true;
	const noun = after?.pos === 'NOUN' || after?.pos === 'PROPN' || after?.pos === 'ADJ';
	if (before?.pos === 'NUM' && after?.pos === 'NOUN') return true;
	if (/^(?:and|or)$/.test(before?.lower ?? '') && tokens[i - 2]?.pos === 'ADJ' && noun) return true;
	if (before?.pos === 'ADP' && after?.pos === 'NOUN' && /ed$/.test(tokens[i]!.lower)) return true;
	if (before?.pos === 'ADV' && tokens[i - 2]?.pos === 'DET' && noun) return true;
	const opener =
		before !== undefined &&
		(before.pos === 'DET' ||
			before.pos === 'ADJ' ||
			/^(?:his|her|its|their|our|my|your|['’]s)$/.test(before.lower));
	return opener && noun && before.lower !== 'both' && before.lower !== 'that' && before.lower !== 'all';
}

/** A word tagged VERB that stands where only a noun can: "the downing of", "his hope that". */
function isNounLike(tokens: readonly Token[], i: number): boolean {
	const before = tokens[i - 1];
	if (
		before?.pos === 'DET' &&
		!/^(?:both|all|this|that|these|those|some|any|each|neither)$/.test(before.lower)
	)
		return true;
	if (before?.pos === 'NUM' && /s$/.test(tokens[i]!.lower) && tokens[i + 1]?.pos === 'ADP') return true;
	// "a second-term win.": a base form that ends the sentence after one thing
	if (before?.pos === 'NOUN' && tokens[i + 1]?.pos === 'PUNCT' && tokens[i]!.lower === baseOf(tokens[i]!))
		return !/s$/.test(before.lower) && before.sentence === tokens[i]!.sentence;
	return (
		before !== undefined &&
		/^(?:his|her|its|their|our|my|your|['’]s)$/.test(before.lower) &&
		before.pos !== 'AUX'
	);
}

/** Dictionary forms that are past forms of something too. */
const BARE_AND_PAST = /^(?:found|cut|put|set|hit|let|shut|spread|cast|wind|bind|lay)$/;

/** A verb right after a lone verb is no verb: "exchanged reproaches", "rose sharply" aside. */
function followsVerb(last: VerbGroup | undefined, tokens: readonly Token[], i: number): boolean {
	if (!last || last.to !== i || last.kind === 'gerund') return false;
	// "helped found the club": what looks like a past form is none
	if (tokens[last.main]!.lemma.toLowerCase() === 'help' && BARE_AND_PAST.test(tokens[i]!.lower)) return true;
	return tokens[last.main]!.pos === 'VERB' && !isPastForm(tokens[i]!) && !/ing$/.test(tokens[i]!.lower);
}

/** "to open a school, plant trees and sell ferries": base forms after an infinitive belong to its list. */
function isListedInfinitive(groups: readonly VerbGroup[], tokens: readonly Token[], i: number): boolean {
	const before = tokens[i - 1]?.pos === 'ADV' ? tokens[i - 2] : tokens[i - 1];
	const { lower, lemma } = tokens[i]!;
	// "and lay out": a base form too, whatever the tagger takes it for
	const isBase = lower === lemma.toLowerCase() || lower === 'lay';
	if (!before || !/^(?:,|and|or)$/.test(before.lower) || !isBase) return false;
	return groups.at(-1)?.kind === 'infinitive';
}

interface Scan {
	auxiliaries: number[];
	main: number;
	to: number;
	negated: boolean;
}

/** Reads one group from token `i` on: auxiliaries, adverbs between, one full verb. */
function scan(tokens: readonly Token[], i: number, limit: number): Scan {
	const result: Scan = { auxiliaries: [], main: -1, to: i, negated: false };
	for (let at = i; at < limit; at++) {
		const token = tokens[at]!;
		if (NOT.has(token.lower) && (result.auxiliaries.length > 0 || at > i)) {
			result.negated = true;
			if (result.auxiliaries.length > 0 && token.lower !== 'no') result.to = at + 1;
			if (token.lower === 'no') break;
			continue;
		}
		if (isAuxiliary(token, tokens[at + 1])) {
			result.auxiliaries.push(at);
			result.to = at + 1;
			continue;
		}
		if (token.pos === 'ADV' && result.auxiliaries.length > 0) continue;
		// "was loudly and repeatedly booed"
		if (
			token.lower === 'and' &&
			tokens[at - 1]?.pos === 'ADV' &&
			tokens[at + 1]?.pos === 'ADV' &&
			result.auxiliaries.length > 0
		)
			continue;
		if (/ing$/.test(token.lower) && HAVE.has(tokens[result.auxiliaries.at(-1) ?? -1]?.lower ?? '')) break;
		if (
			token.pos === 'VERB' &&
			!(result.auxiliaries.length > 0 && isModifier(tokens, at) && at > result.to)
		) {
			result.main = at;
			result.to = at + 1;
		}
		break;
	}
	if (result.main < 0) result.main = result.auxiliaries.at(-1) ?? i;
	return result;
}

/** Dictionary forms that end like a past or a gerund. */
const ENDS_ALIKE =
	/^(?:shed|feed|need|speed|breed|bleed|heed|wed|exceed|proceed|succeed|embed|shred|bring|sing|ring|swing|cling|fling|spring|string|sting|wring)$/;

function kindOf(tokens: readonly Token[], i: number, found: Scan): VerbKind {
	const first = tokens[i]!;
	const before = tokens[i - 1];
	const nearer = before?.pos === 'ADV' ? tokens[i - 2] : before;
	const bare = ENDS_ALIKE.test(first.lower);
	if (nearer?.lower === 'to' && (bare || !/(?:ed|ing)$/.test(first.lower))) return 'infinitive';
	if (/ing$/.test(first.lower) && first.lower.length > 4 && !bare) return 'gerund';
	if (found.auxiliaries.length > 0)
		return first.lower === 'be' || first.lower === 'been' ? 'infinitive' : 'finite';
	if (ONLY_PAST.has(first.lower)) return 'finite';
	if (ONLY_PARTICIPLE.has(first.lower)) return 'participle';
	return isPastForm(first) ? 'maybe' : 'finite';
}

/** The verb groups among tokens `from` to `to`, in order. */
export function findVerbGroups(tokens: readonly Token[], from: number, to: number): VerbGroup[] {
	const groups: VerbGroup[] = [];
	for (let i = from; i < to; i++) {
		const token = tokens[i]!;
		const auxiliary = isAuxiliary(token, tokens[i + 1]);
		if (!auxiliary && (token.pos !== 'VERB' || isModifier(tokens, i) || isNounLike(tokens, i))) continue;
		if (!auxiliary && /^(?:than|as)$/.test(tokens[i - 1]?.lower ?? '') && isPastForm(token)) continue;
		if (!auxiliary && followsVerb(groups.at(-1), tokens, i)) continue;
		const found = scan(tokens, i, to);
		const listed = !auxiliary && isListedInfinitive(groups, tokens, i);
		const main = tokens[found.main]!;
		const auxiliaries = found.auxiliaries.filter((at) => at !== found.main).map((at) => tokens[at]!.lower);
		const last = auxiliaries.at(-1);
		const pastMain = isPastForm(main);
		groups.push({
			from: i,
			to: found.to,
			main: found.main,
			lemma: baseOf(main),
			kind: listed ? 'infinitive' : kindOf(tokens, i, found),
			auxiliaries,
			past:
				auxiliaries.length > 0
					? PAST_AUXILIARIES.has(auxiliaries[0]!)
					: pastMain || PAST_AUXILIARIES.has(main.lower),
			passive: last !== undefined && BE.has(last) && pastMain && found.main >= 0 && main.pos === 'VERB',
			progressive: last !== undefined && BE.has(last) && /ing$/.test(main.lower),
			negated: found.negated,
		});
		i = found.to - 1;
	}
	return groups;
}

/** "'s", "'ll" → "is", "will"; `done`: a participle or "been" follows, so that it is "has" or "had". Null for what is no short form. */
export function auxiliaryInFull(written: string, done: boolean): string | null {
	switch (/^['’](s|d|ll|re|ve|m)$/.exec(written)?.[1]) {
		case 's':
			return done ? 'has' : 'is';
		case 'd':
			return done ? 'had' : 'would';
		case 'll':
			return 'will';
		case 're':
			return 'are';
		case 've':
			return 'have';
		case 'm':
			return 'am';
		default:
			return null;
	}
}
