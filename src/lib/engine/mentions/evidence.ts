/** Candidates → what each name is: the form, and the words beside it wherever it stands. */
import type { Document, EntityType, Token } from '../types';
import { genderOfName } from '../words/first-names';
import { NAME_SYLLABLES } from '../words/name-syllables';
import { ORGANISATION_NOUNS } from '../words/organisations';
import { NAME_SUFFIX } from '../text/surname';
import { ROLES } from '../words/titles';
import type { Candidate } from './candidates';
import { governmentOf, isCountry, lookUp } from './gazetteer';

export type Weights = Record<'person' | 'organisation' | 'place' | 'other', number>;

const SPEECH = new Set(
	(
		'said says say told tells added adds asked asks wrote writes warned warns insisted insists claimed claims replied argued argues ' +
		'noted stressed urged denied announced declared admitted acknowledged believes believed thinks thought hopes hoped explained ' +
		'recalled conceded suggested tweeted joked laughed smiled met arrived died married born attended agreed refused'
	).split(' '),
);
const OWNED = new Set(
	(
		'shares share stock stocks profits sales executives executive spokesman spokeswoman spokesperson officials official lawyers staff ' +
		'employees members analyst analysts customers products brands brand headquarters website software report statement officers workers ' +
		'factory plant subsidiary board chairman boss chief ceo fans players programme newspaper album concert'
	).split(' '),
);
/** "the island of Sarn": what is called so is a place. */
const PLACE_NOUNS = new Set(
	'island islands city town village port province state region district county river lake valley coast capital suburb peninsula bay'.split(
		' ',
	),
);
const LOCATIVE = new Set('in near around throughout across outside inside at into'.split(' '));
const TEAM_VERBS = new Set(
	(
		'win wins won beat beats lost lose loses drew scored score scores equalised dominated clung clinched signed host play played plays ' +
		'face faced faces kicked thrashed edged defeated fashioned earn earned conceded reached lead led trailed sealed'
	).split(' '),
);

const zero = (): Weights => ({ person: 0, organisation: 0, place: 0, other: 0 });

/** "Ban Ki-moon", "Tsai Ing-wen": a family name and a given name, written as nothing else is. */
const endsInGivenSyllable = (own: readonly Token[]): boolean =>
	own.length >= 4 && own.at(-2)!.text === '-' && NAME_SYLLABLES.has(own.at(-1)!.text);

/** What the form of a name says by itself. */
export function weighForm(candidate: Candidate, tokens: readonly Token[]): Weights {
	const weights = zero();
	const own = tokens.slice(candidate.from, candidate.to);
	const first = own[0];
	if (!first) return weights;
	const known = lookUp(candidate.text);
	const plain = own.length === 1 && first.ordinary === true;
	if (candidate.type === 'person') weights.person += candidate.honorific || candidate.title ? 6 : 3;
	if (candidate.type === 'organisation')
		weights.organisation += known ? (plain ? (candidate.opening ? 1.5 : 2.1) : own.length > 1 ? 8 : 5) : 4;
	if (candidate.type === 'place') weights.place += known ? 5 : 3;
	if (candidate.type === 'other') weights.other += 4;
	const gender = genderOfName(first.text);
	if (gender !== undefined) weights.person += own.length > 1 ? 3.5 : first.ordinary ? 0.5 : 2.6;
	if (own.some((token) => /^\p{Lu}\.$/u.test(token.text)) && own.length > 2) weights.person += 2;
	if (own.length === 2 && /^\p{Lu}\.?$/u.test(first.text)) weights.person += 2;
	if (endsInGivenSyllable(own)) weights.person += 4;
	if (NAME_SUFFIX.test(own[own.length - 1]?.text ?? '') && own.length > 1) weights.person += 4;
	if (own.length === 1 && /^(?:\p{Lu}\.?){2,6}$/u.test(candidate.text)) weights.organisation += 2;
	if (
		/\p{Ll}\p{Lu}/u.test(candidate.text) &&
		!/^(?:Mac|Mc|O'|Di|De|Le|La|Du|Van)\p{Lu}/u.test(candidate.text) &&
		gender === undefined
	)
		weights.organisation += 1.5;
	if (/&|\d/.test(candidate.text)) weights.organisation += 3.5;
	if (own.length > 1 && /^\p{Lu}{2,4}$/u.test(first.text) && gender === undefined) weights.organisation += 2;
	// "New Hampshire GOP": letters at its end; kings have numerals, and what is shouted whole tells nothing
	const last = own[own.length - 1]?.text ?? '';
	if (own.length > 1 && /^\p{Lu}{3,5}$/u.test(last) && !/^[IVX]+$/.test(last) && /\p{Ll}/u.test(first.text))
		weights.organisation += 4;
	if (own.length > 1 && /^(?:River|Lake|Mount|Cape|Fort|Isle|Loch)$/.test(first.text)) weights.place += 4;
	const parts = own.filter((token) => token.text !== '-');
	const ordinary = parts.filter((token) => token.ordinary || !/^\p{Lu}/u.test(token.text)).length;
	const many = candidate.words.length >= 2;
	if (many && parts.length <= 3 && ordinary === 0) weights.person += 2;
	if (many && ordinary === 1 && parts.length <= 3 && !first.ordinary) weights.person += 1;
	if (ordinary === parts.length && gender === undefined && !known) weights.other += own.length > 1 ? 1.5 : 1;
	if (candidate.opening && plain && !known) weights.other += 1.5;
	return weights;
}

/** A role follows the comma: ", a professor at …", ", CBI director general,". */
function hasRoleApposition(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.text !== ',') return false;
	const sentence = tokens[at]?.sentence;
	for (let i = at + 1; i < at + 9; i++) {
		const token = tokens[i];
		if (!token || token.sentence !== sentence || /^[,.;:—"“”()]$/.test(token.text)) return false;
		if (ROLES.has(token.lower) && /^(?:NOUN|PROPN)$/.test(token.pos)) return true;
		// "the globe-trotting secretary"
		if (token.pos === 'VERB' && tokens[i - 1]?.text === '-' && /(?:ing|ed)$/.test(token.lower)) continue;
		// "Sarn, 140 years after a captain had come": no apposition
		if (/^(?:VERB|AUX|CCONJ|SCONJ|ADP|NUM)$/.test(token.pos)) return false;
	}
	return false;
}

const hasCompanyApposition = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.text === ',' &&
	/^(?:a|an|the|which|one)$/.test(tokens[at + 1]?.lower ?? '') &&
	tokens.slice(at + 1, at + 9).some((token) => ORGANISATION_NOUNS.has(token.lower));

/** "Futurelab is a non-profit organisation", "Lee is the club's captain": what a name is said to be. */
function weighCopula(tokens: readonly Token[], at: number, weights: Weights): void {
	if (!/^(?:is|was|are|were|became|remains)$/.test(tokens[at]?.lower ?? '')) return;
	if (!/^(?:a|an|the|one)$/.test(tokens[at + 1]?.lower ?? '')) return;
	for (let i = at + 2; i < at + 8; i++) {
		const token = tokens[i];
		if (
			!token ||
			token.sentence !== tokens[at]?.sentence ||
			!/^(?:ADJ|NOUN|PROPN|ADV|PUNCT|PART)$/.test(token.pos)
		)
			return;
		if (ROLES.has(token.lower) && token.pos === 'NOUN') weights.person += 2;
		if (ORGANISATION_NOUNS.has(token.lower)) weights.organisation += 3;
		if (/^(?:city|town|village|port|suburb|region|island|resort|county|province)$/.test(token.lower))
			weights.place += 3;
	}
}

/** What stands beside a name in one place says about it. */
export function weighContext(candidate: Candidate, tokens: readonly Token[]): Weights {
	const weights = zero();
	const before = tokens[candidate.from - 1];
	const beforeThat = tokens[candidate.from - 2];
	const after = tokens[candidate.to];
	const afterThat = tokens[candidate.to + 1];
	const many = candidate.words.length > 1;
	if (before && before.sentence === candidate.sentence) {
		const role = before.pos === 'NOUN' && ROLES.has(before.lower);
		if (role && before.lower !== 'rival') weights.person += 3;
		else if (ROLES.has(before.lower.replace(/s$/, '')) && /s$/.test(before.lower)) weights.person += 2;
		if (ORGANISATION_NOUNS.has(before.lower) && (!role || before.lower === 'rival'))
			weights.organisation += lookUp(candidate.text)?.type === 'place' ? 5.5 : 3;
		const office = before.text === ',' && beforeThat && ROLES.has(beforeThat.lower);
		if (office && beforeThat.pos !== 'VERB') weights.person += 3;
		if (/^(?:called|named|dubbed)$/.test(before.lower))
			weights[ORGANISATION_NOUNS.has(beforeThat?.lower ?? '') ? 'organisation' : 'other'] += 2;
		const listed =
			before.lower === 'as' && beforeThat?.lower === 'such' ? 3 : before.lower === 'including' ? 2 : 0;
		if (listed && ORGANISATION_NOUNS.has(tokens[candidate.from - listed]?.lower ?? ''))
			weights.organisation += 3;
		if (before.lower === 'the') {
			weights.person -= 2.5;
			if (lookUp(candidate.text)?.type === 'organisation') weights.organisation += 2;
		}
		if (/^(?:a|an)$/.test(before.lower)) weights.person -= 2;
		const plain = tokens.slice(candidate.from, candidate.to).every((token) => token.ordinary);
		const modifies =
			after?.sentence === candidate.sentence && (after.pos === 'NOUN' || /^['’]s?$/.test(after.text));
		if (before.lower === 'of' && PLACE_NOUNS.has(beforeThat?.lower ?? '')) weights.place += 3;
		if (LOCATIVE.has(before.lower) && !plain && !modifies) weights.place += before.lower === 'at' ? 1.5 : 2;
		const employed =
			before.lower === 'at' && (beforeThat?.text === ',' || ROLES.has(beforeThat?.lower ?? ''));
		if (employed && !plain) weights.organisation += 2.5;
		if (before.lower === 'from' && after?.lower === 'to') weights.place += 2;
		if (before.lower === 'between' && after?.lower === 'and') weights.place += 0.5;
		if (/^(?:and|to)$/.test(before.lower) && lookUp(beforeThat?.text ?? '')?.type === 'place')
			weights.place += 2;
		if (before.lower === 'from' || before.lower === 'to') weights.place += 0.5;
		if (before.lower === 'in' && before.lower) weights.person -= 1;
		if (before.text === ',' && beforeThat && lookUp(beforeThat.text)?.type === 'place') weights.place += 0.5;
	}
	if (after && after.sentence === candidate.sentence) {
		if (SPEECH.has(after.lower)) weights.person += many ? 1.5 : 1;
		const town =
			lookUp(candidate.text)?.type === 'place' && !governmentOf(candidate.text) && !isCountry(candidate.text);
		if (town && /^(?:said|says|reported|announced)$/.test(after.lower)) {
			weights.organisation += 3.5;
			weights.place -= 2;
		}
		if (after.text === ',' && /^\d\d$/.test(afterThat?.text ?? '')) weights.person += 4;
		if (/^,?$/.test(after.text) && /^who(?:se|m)?$/.test(afterThat?.lower ?? '')) weights.person += 2.5;
		weighCopula(tokens, candidate.to, weights);
		if (!many && /^['’]s?$/.test(after.text) && /^\p{Lu}/u.test(afterThat?.text ?? '') && afterThat?.ordinary)
			weights.other += 1.5;
		if (after.lower === 'who' || after.lower === 'whose') weights.person += 2;
		if (hasRoleApposition(tokens, candidate.to)) weights.person += 3;
		if (hasCompanyApposition(tokens, candidate.to)) weights.organisation += 3;
		if (/^,?$/.test(after.text) && afterThat?.lower === 'which') weights.organisation += 0.5;
		if (OWNED.has(after.lower) || ORGANISATION_NOUNS.has(after.lower)) weights.organisation += 1.5;
		if (/^['’]s?$/.test(after.text) && afterThat && OWNED.has(afterThat.lower)) weights.organisation += 0.5;
		if (after.text === ',' && lookUp(afterThat?.text ?? '')?.type === 'place') weights.place += 1.5;
		if (after.pos === 'NOUN' && !many) weights.other += 0.3;
	}
	if (
		before &&
		SPEECH.has(before.lower) &&
		before.sentence === candidate.sentence &&
		/["”’',]/.test(beforeThat?.text ?? '')
	)
		weights.person += many ? 2 : 1;
	return weights;
}

/** Adds up what all places of the same name say; the place nearest to a decision counts most. */
export function weigh(candidates: readonly Candidate[], document: Document): Weights {
	const { tokens } = document;
	const total = zero();
	const kinds = Object.keys(total) as (keyof Weights)[];
	for (const kind of kinds) {
		const form = Math.max(...candidates.map((candidate) => weighForm(candidate, tokens)[kind]));
		const context = candidates.map((candidate) => weighContext(candidate, tokens)[kind]);
		const best = Math.max(0, ...context);
		const rest = context.reduce((sum, value) => sum + value, 0) - best;
		total[kind] = form + best + Math.max(-3, Math.min(3, rest * 0.4));
	}
	return total;
}

const RESULTS = /^(?:loss|losses|defeat|defeats|win|wins|victory|victories|draw|draws)$/;

/** In a report of a match, a town that wins and scores is its team. */
export function actsAsTeam(candidate: Candidate, tokens: readonly Token[]): boolean {
	const before = tokens[candidate.from - 1];
	if (
		before &&
		/^(?:in|near|at|around|outside)$/.test(before.lower) &&
		before.sentence === candidate.sentence
	)
		return false;
	const after = tokens[candidate.to];
	const afterThat = tokens[candidate.to + 1];
	if (after && TEAM_VERBS.has(after.lower)) return true;
	if (/^['’]s?$/.test(after?.text ?? '') && afterThat?.pos === 'NOUN') return true;
	const result = tokens[candidate.from - 2]?.lower ?? '';
	if (/^(?:to|by|over|with|and)$/.test(before?.lower ?? '') && RESULTS.test(result)) return true;
	return before?.lower === 'against' || POSITIONS.test(after?.lower ?? '');
}

/** Who stands right behind the name of their side. */
const POSITIONS =
	/^(?:fans|supporters|manager|boss|coach|captain|skipper|striker|midfielder|defender|goalkeeper|keeper|winger|flanker|hooker|prop|lock|fly-half|scrum-half|full-back|centre)$/;

/** A single word that nobody knows, called by its players or its coach somewhere: a side, and no player. */
export function isSide(candidate: Candidate, tokens: readonly Token[]): boolean {
	const next = tokens[candidate.to]?.lower ?? '';
	const verb = next === 'now' ? (tokens[candidate.to + 1]?.lower ?? '') : next;
	return POSITIONS.test(next) || /^(?:are|were|have|need|face)$/.test(verb);
}

const MATCH =
	/\b(?:goal|striker|midfield|midfielder|half-time|penalty|kick-off|scored|defender|keeper|try|fly-half|premiership|equaliser|cup|league|fixture|substitute|coach)s?\b/gi;

/** Whether the article reports on a team sport. */
export const isMatchReport = (document: Document): boolean => (document.text.match(MATCH)?.length ?? 0) >= 6;

/** The type with the most weight, when there is enough of it. */
export function decide(weights: Weights): EntityType | null {
	const order = (['person', 'organisation', 'place', 'other'] as const).toSorted(
		(a, b) => weights[b] - weights[a],
	);
	const [best, second] = order;
	if (!best || !second || best === 'other' || weights[best] < 2) return null;
	return weights[best] > weights[second] ? best : null;
}
