/** "X and Y", "both", "the two", "the pair" → groups of people, with their members. */
import type { Document, Token } from '../types';
import { newDraft, type Draft, type Place } from './draft';

interface Pair {
	members: Draft[];
	sentence: number;
	end: number;
	group: Draft | null;
}

const STATES = /^(?:countries|nations|powers|governments|states|delegations|sides)$/;
const DUAL_NOUNS =
	/^(?:men|women|leaders|ministers|sides|delegations|parties|countries|nations|companies|firms|powers|presidents|governments|teams|politicians|officials|players|actors|sisters|brothers|friends|rivals|candidates)$/;

const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** "X, actor Y and Z": Y and Z are but the end of a list. */
function endsList(tokens: readonly Token[], first: Place, before: Place | undefined): boolean {
	if (!before || before.sentence !== first.sentence) return false;
	let at = first.from - 1;
	while (at > before.to && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[at]?.pos ?? '')) at--;
	return at === before.to && tokens[at]?.text === ',';
}

/** Two names side by side: "Qin and Blinken", "William and Harry". */
function findPairs(drafts: readonly Draft[], document: Document): { pair: Pair; place: Place }[] {
	const named = drafts
		.flatMap((draft) =>
			draft.mentions.filter((one) => one.how !== 'pronoun').map((place) => ({ draft, place })),
		)
		.sort((a, b) => a.place.start - b.place.start);
	const pairs: { pair: Pair; place: Place }[] = [];
	named.forEach((first, i) => {
		const second = named[i + 1];
		if (!second || second.draft === first.draft || second.draft.type !== first.draft.type) return;
		const { to, sentence } = first.place;
		if (second.place.sentence !== sentence || overlaps(first.place, second.place)) return;
		const link = document.tokens.slice(to, second.place.from).map((token) => token.lower);
		const described = document.tokens
			.slice(to + 1, second.place.from)
			.every((token) => /^(?:PROPN|NOUN|ADJ|DET)$/.test(token.pos));
		if (link[0] !== 'and' || link.length > 4 || !described) return;
		if (endsList(document.tokens, first.place, named[i - 1]?.place)) return;
		const place: Place = {
			start: first.place.start,
			end: second.place.end,
			from: first.place.from,
			to: second.place.to,
			sentence,
			how: 'group',
			confidence: 0.9,
		};
		pairs.push({
			pair: { members: [first.draft, second.draft], sentence, end: place.end, group: null },
			place,
		});
	});
	return pairs;
}

/** Where "both", "the two", "the pair" stand as a noun phrase of their own, and how far they reach. */
function dualAt(tokens: readonly Token[], index: number): number {
	const token = tokens[index] as Token;
	const next = tokens[index + 1];
	const same = next?.sentence === token.sentence ? next : undefined;
	if (token.lower === 'both') {
		// "Bush and Cruz both said": those before it
		if (/^(?:NOUN|PROPN)$/.test(tokens[index - 1]?.pos ?? '')) return 0;
		// "both men and women"
		if (/^(?:and|or)$/.test(tokens[index + 2]?.lower ?? '')) return 0;
		if (same && (/^(?:VERB|AUX|ADV)$/.test(same.pos) || /^[,.;]$/.test(same.text))) return 1;
		return same && /^(?:sides|men|women|leaders|ministers)$/.test(same.lower) ? 2 : 0;
	}
	if (token.lower !== 'the' || !same) return 0;
	if (/^(?:pair|duo|couple)$/.test(same.lower)) return 2;
	if (same.lower !== 'two') return 0;
	const third = tokens[index + 2];
	if (!third || third.sentence !== token.sentence) return 0;
	if (DUAL_NOUNS.test(third.lower)) return 3;
	return /^(?:VERB|AUX|ADV)$/.test(third.pos) || /^[,.;]$/.test(third.text) ? 2 : 0;
}

/** The two who were spoken of last: two side by side, or the only two people of the last two sentences. */
function pairBefore(
	pairs: readonly Pair[],
	people: readonly Draft[],
	token: Token,
	noun: string,
): Pair | null {
	const states = STATES.test(noun);
	const near = pairs.filter(({ members, sentence, end }) => {
		if (end > token.start || token.sentence - sentence > 2) return false;
		return (
			noun === '' ||
			/^(?:sides|parties|delegations)$/.test(noun) ||
			(members[0]?.type === 'person') !== states
		);
	});
	const last = near[near.length - 1];
	if (last) return last;
	if (states) return null;
	const present = people.filter((person) =>
		person.mentions.some(
			(one) => one.start < token.start && token.sentence - one.sentence <= 1 && one.how !== 'pronoun',
		),
	);
	const members = present.length === 2 ? present : onlyTwo(people, token, noun);
	return members ? { members, sentence: token.sentence, end: token.start, group: null } : null;
}

/** How many sentences back the only two people of an article so far may have been named. */
const FAR = 5;

/** "the two men": the only two people named until then. */
function onlyTwo(people: readonly Draft[], token: Token, noun: string): Draft[] | null {
	if (!/^(?:men|women|leaders|ministers|presidents|politicians|rivals)$/.test(noun)) return null;
	const named = people.filter((person) =>
		person.mentions.some((one) => one.start < token.start && one.how !== 'pronoun'),
	);
	const near = named.every((person) =>
		person.mentions.some((one) => one.start < token.start && token.sentence - one.sentence <= FAR),
	);
	return named.length === 2 && near ? named : null;
}

/** Groups of two, with every place that means them. */
export function findGroups(drafts: readonly Draft[], document: Document): Draft[] {
	const { tokens } = document;
	const groups: Draft[] = [];
	const groupOf = (members: Draft[]): Draft => {
		const same = groups.find((group) => members.every((member) => group.members?.includes(member)));
		if (same) return same;
		const group = newDraft('group', members.map((member) => member.name).join(' and '));
		group.members = members;
		groups.push(group);
		return group;
	};
	const people = drafts.filter((draft) => draft.type === 'person');
	const pairs = findPairs(
		drafts.filter((draft) => draft.type !== 'group'),
		document,
	);
	for (const { pair, place } of pairs)
		if (pair.members[0]?.type === 'person') groupOf(pair.members).mentions.push(place);
	tokens.forEach((token, index) => {
		const length = dualAt(tokens, index);
		if (length === 0) return;
		const pair = pairBefore(
			pairs.map(({ pair }) => pair),
			people,
			token,
			length > 1 ? (tokens[index + length - 1]?.lower ?? '').replace(/^two$/, '') : '',
		);
		if (!pair) return;
		const last = tokens[index + length - 1] as Token;
		const { sentence, start } = token;
		groupOf(pair.members).mentions.push({
			start,
			end: last.end,
			from: index,
			to: index + length,
			sentence,
			how: 'group',
			confidence: 0.7,
		});
	});
	return groups;
}
