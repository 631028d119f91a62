/** People → their roles, and "the foreign minister" → who that is. */
import type { Document, Span, Token } from '../types';
import { FEMALE_ROLES, MALE_ROLES, OFFICE_OBJECTS, ROLES, TITLE_WORDS } from '../words/titles';
import { lastBefore, type Draft, type Place } from './draft';
import { countryOf, lookUp } from './gazetteer';

/** What stands before the first preposition. */
const frontOf = (title: string): string => title.split(/\s(?:of|to|at|for|in|on|with)\s/, 1)[0]!;

const FUNCTION = new Set(
	'the a an of to at for in on and by from with his her its their our my this that who whose'.split(' '),
);
const STOPS = /^(?:[,.;:()“”"—–?!]|--|'')$/;

/** "spokeswoman" and "spokesperson" are one role; so are "chairman" and "chair". */
function roleKey(word: string): string {
	const lower = word.toLowerCase().replace(/^(?:ex|co|vice)-/, '');
	if (/^spokes/.test(lower)) return 'spokesperson';
	if (/^chair/.test(lower)) return 'chair';
	if (/^congress(?:wo)?man$/.test(lower) || lower === 'rep' || lower === 'rep.') return 'congressmember';
	if (lower === 'sen' || lower === 'sen.') return 'senator';
	if (lower === 'gov' || lower === 'gov.') return 'governor';
	if (/^(?:boss|manager|coach)$/.test(lower)) return 'manager';
	if (/^(?:actor|actress)$/.test(lower)) return 'actor';
	if (lower === 'mp') return 'mp';
	return lower;
}

const PARTISANS = /^(?:Republican|Democrat|Conservative)$/;

const isRole = (word: string): boolean =>
	(!PARTISANS.test(word) && ROLES.has(word.toLowerCase().replace(/^(?:ex|co|vice)-/, ''))) ||
	TITLE_WORDS.has(word);

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}.'’-]+/u).filter(Boolean);

/** Country of a word, so that "Chinese" and "China" agree. */
const nation = (word: string): string => countryOf(word) ?? lookUp(word)?.key ?? word;

/** Adds a role to a person; its heads are the role words before the first preposition. */
function addRole(person: Draft, document: Document, found: Span): void {
	const written = document.text.slice(found.start, found.end);
	const owner = /^(.{1,60}?)(?:['’]s|s['’])\s+/u.exec(written);
	const owned = owner && wordsOf(written.slice(owner[0].length)).some(isRole) ? owner : null;
	const span = { start: found.start + (owned?.[0].length ?? 0), end: found.end };
	const title = document.text.slice(span.start, span.end).replace(/\s+/g, ' ');
	if (person.roles.some((role) => role.start === span.start)) return;
	const words = wordsOf(title);
	const cut = words.findIndex((word) => /^(?:of|to|at|for|in|on|with)$/.test(word));
	const front = cut > 0 ? words.slice(0, cut) : words;
	const heads = new Set(front.filter(isRole).map(roleKey));
	if (heads.size === 0) return;
	const rest =
		cut > 0
			? words
					.slice(cut + 1)
					.filter((word) => word !== 'the')
					.join(' ')
			: '';
	const all = new Set(
		words
			.filter((word) => !FUNCTION.has(word))
			.flatMap((word) => [roleKey(word), nation(word).toLowerCase()]),
	);
	for (const word of wordsOf(owned?.[1] ?? '')) all.add(nation(word).toLowerCase());
	const of = owned?.[1] ?? rest;
	person.roles.push({ ...span, title, words: all, heads, ...(of ? { of } : {}) });
	const gendered = front.map((word) => word.toLowerCase());
	if (gendered.some((word) => MALE_ROLES.has(word))) person.gender ??= 'male';
	else if (gendered.some((word) => FEMALE_ROLES.has(word))) person.gender ??= 'female';
}

const inside = (tokens: readonly Token[], index: number, sentence: number): Token | undefined => {
	const token = tokens[index];
	return token && token.sentence === sentence ? token : undefined;
};

/** "US diplomacy spokesman Matthew Miller": the nouns right before a name. */
function roleBefore(document: Document, mention: Place): Span | null {
	const { tokens } = document;
	const last = inside(tokens, mention.from - 1, mention.sentence);
	if (!last || /^\p{Lu}/u.test(last.text) || !ROLES.has(last.lower) || !/^(?:NOUN|ADJ|PROPN)$/.test(last.pos))
		return null;
	let from = mention.from - 1;
	for (;;) {
		const token = inside(tokens, from - 1, mention.sentence);
		if (
			!token ||
			!(
				/^(?:NOUN|ADJ|PROPN)$/.test(token.pos) ||
				(token.text === '-' && token.end === tokens[from]?.start)
			) ||
			STOPS.test(token.text)
		)
			break;
		from--;
	}
	while (tokens[from]?.text === '-') from++;
	const before = tokens[from - 2];
	const office = tokens[from - 1]?.lower === 'of' && before?.sentence === mention.sentence;
	if (office && before.pos === 'PROPN' && /^\p{Lu}/u.test(tokens[from]?.text ?? '')) from -= 2;
	return { start: (tokens[from] as Token).start, end: last.end };
}

/** Where a mention begins, its honorific included. */
function nameStart(tokens: readonly Token[], mention: Place): number {
	let from = mention.from;
	while ((tokens[from - 1]?.start ?? -1) >= mention.start) from--;
	return from;
}

/** Where names begin. */
const startsOf = (people: readonly Draft[], tokens: readonly Token[]): Set<number> =>
	new Set(people.flatMap((person) => person.mentions.map((mention) => nameStart(tokens, mention))));

const SUBORDINATORS = /^(?:after|before|when|while|as|since|if|once|until|although|though|because|whereas)$/;

/** "After Lind was declared the winner, Brook spoke": the comma ends a clause, and the name begins the next. */
function closesFronted(tokens: readonly Token[], article: number, mention: Place): boolean {
	if (!/^(?:VERB|AUX)$/.test(tokens[mention.to]?.pos ?? '')) return false;
	let from = article;
	while (inside(tokens, from - 1, mention.sentence) && !STOPS.test(tokens[from - 1]!.text)) from--;
	return tokens.slice(from, from + 3).some((token) => SUBORDINATORS.test(token.lower));
}

/** "The Secretary of State of the United States, Antony Blinken": a described office, a comma, the name. */
function roleBeforeComma(document: Document, mention: Place): Span | null {
	const { tokens, text } = document;
	const from = nameStart(tokens, mention);
	if (inside(tokens, from - 1, mention.sentence)?.text !== ',') return null;
	const last = tokens[from - 2];
	let role = false;
	for (let i = from - 2; i > from - 16; i--) {
		const token = inside(tokens, i, mention.sentence);
		if (!token || STOPS.test(token.text)) return null;
		if (/^(?:VERB|AUX|SCONJ)$/.test(token.pos) && !isRole(token.text)) return null;
		if (isRole(token.text)) role = true;
		const article = /^(?:the|its|their|his|her)$/i.test(token.text);
		if (!article || !last) continue;
		const phrase = text.slice(token.end, last.end);
		const front = /^(.*?)(?:\s(?:of|to|for|at)\s|$)/.exec(phrase.trim())?.[1] ?? '';
		if (role && wordsOf(front).some(isRole))
			return closesFronted(tokens, i, mention) ? null : { start: token.end + 1, end: last.end };
	}
	return null;
}

/** "of technology and manufacturing": what the post is for goes on, no second post and no name follows. */
function isJoinedField(
	tokens: readonly Token[],
	from: number,
	and: number,
	names: ReadonlySet<number>,
): boolean {
	const next = tokens[and + 1];
	const opens = tokens.slice(from, and).some(({ lower }) => /^(?:of|for)$/.test(lower));
	if (!opens || !next || isRole(next.text) || names.has(and + 1)) return false;
	const small = next.pos === 'NOUN' && next.text === next.lower;
	const capital = /^\p{Lu}\p{Ll}/u.test(next.text);
	return /^\p{Lu}/u.test(tokens[and - 1]?.text ?? '') ? capital : small;
}

/** "In a talk with Ida Falk, the mayor said": the comma ends what stands in front, and the office is who speaks. */
function frontEndsAt(tokens: readonly Token[], comma: number): boolean {
	let first = comma;
	while (inside(tokens, first - 1, tokens[comma]!.sentence)) {
		first--;
		if (STOPS.test(tokens[first]!.text) && tokens[first]!.text !== '“') return false;
	}
	if (tokens[first]!.pos !== 'ADP') return false;
	for (let i = comma + 1; i < comma + 12; i++) {
		const token = inside(tokens, i, tokens[comma]!.sentence);
		if (!token || STOPS.test(token.text) || /^(?:who|which|whose|that)$/.test(token.lower)) return false;
		if (token.pos === 'AUX' || (token.pos === 'VERB' && !isRole(token.text))) return true;
	}
	return false;
}

/** ", CBI director general," after a name: what stands up to the next comma. */
function roleAfter(document: Document, mention: Place, names: ReadonlySet<number>): Span | null {
	const { tokens } = document;
	if (inside(tokens, mention.to, mention.sentence)?.text !== ',') return null;
	if (frontEndsAt(tokens, mention.to)) return null;
	let from = mention.to + 1;
	if (tokens[from]?.lower === 'not') return null;
	if (tokens[from]?.lower === 'as') from++;
	if (/^(?:the|a|an|its|their|his|her|now|then|also)$/.test(tokens[from]?.lower ?? '')) from++;
	let role = false;
	for (let i = from; i < from + 24; i++) {
		const token = inside(tokens, i, mention.sentence);
		const stop =
			!token ||
			STOPS.test(token.text) ||
			/^(?:who|which|whose|that|said|says|told)$/.test(token.lower) ||
			token.pos === 'AUX';
		if (!stop && names.has(i) && (!role || isRole(tokens[i - 1]?.text ?? ''))) return null;
		if (!stop && role && token.lower === 'and' && !isJoinedField(tokens, from, i, names))
			return closed(tokens, from, i);
		const modifier = !stop && /ing$/.test(token.lower) && isRole(tokens[i + 1]?.text ?? '');
		if (
			!stop &&
			!role &&
			!modifier &&
			(token.pos === 'VERB' || /^(?:and|or|in|on|from|with)$/.test(token.lower))
		)
			return null;
		if (stop) return role && i > from ? closed(tokens, from, i) : null;
		if (isRole(token.text) && !/^(?:VERB)$/.test(token.pos)) role = true;
	}
	return null;
}

const closed = (tokens: readonly Token[], from: number, to: number): Span => ({
	start: (tokens[from] as Token).start,
	end: (tokens[to - 1] as Token).end,
});

/** Finds the roles the article gives to each person. `titles` are the capitalised ones that stand right before a name. */
export function findRoles(
	people: readonly Draft[],
	document: Document,
	titles: ReadonlyMap<number, Span>,
): void {
	const names = startsOf(people, document.tokens);
	for (const person of people)
		for (const mention of person.mentions) {
			const title = titles.get(mention.from);
			const found = [
				title,
				roleBefore(document, mention),
				roleBeforeComma(document, mention),
				roleAfter(document, mention, names),
			];
			for (const span of found) if (span) addRole(person, document, span);
		}
}

interface RolePhrase {
	from: number;
	to: number;
	head: string;
	modifiers: string[];
	word: string;
}

const titleCase = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** "the … minister": from the article to the head, with "of …" and "from …" when a capital follows. */
function rolePhraseAt(document: Document, head: number): RolePhrase | null {
	const { tokens } = document;
	const token = tokens[head] as Token;
	let from = head;
	for (let i = head - 1; i >= head - 5; i--) {
		const before = inside(tokens, i, token.sentence);
		if (!before) return null;
		if (/^the$/i.test(before.text)) {
			from = i;
			break;
		}
		if (!/^(?:NOUN|ADJ|PROPN|VERB)$/.test(before.pos) && before.text !== '-') return null;
	}
	if (from === head) return null;
	const modifiers = tokens.slice(from + 1, head).filter((one) => one.text !== '-');
	let to = head + 1;
	if (tokens[to]?.lower === 'general' && token.lower === 'director') to++;
	while (/^(?:of|from)$/.test(inside(tokens, to, token.sentence)?.lower ?? '')) {
		let end = to + 1;
		if (tokens[end]?.lower === 'the') end++;
		const object = end;
		while (inside(tokens, end, token.sentence) && /^\p{Lu}/u.test(tokens[end]?.text ?? '')) end++;
		// "the former secretary of state"
		if (end === object && OFFICE_OBJECTS.has(titleCase(tokens[end]?.text ?? ''))) end++;
		if (end === object) break;
		modifiers.push(...tokens.slice(object, end));
		to = end;
	}
	return {
		from,
		to,
		head: roleKey(token.text),
		modifiers: modifiers.map((one) => one.text),
		word: token.lower,
	};
}

/** A name right after the phrase says itself who is meant: "the singer Bobby Darin", "the minister, Qin Gang". */
function isApposition(names: ReadonlySet<number>, to: number, tokens: readonly Token[]): boolean {
	if (names.has(to)) return true;
	return tokens[to]?.text === ',' && (names.has(to + 1) || names.has(to + 2));
}

/** "Vice President Lind", "the deputy minister": not who is called the president, the minister. */
const isSecond = (title: string): boolean => /^(?:.*\s)?(?:vice[\s-]|deputy\s(?!spokes|editor))/i.test(title);

function scoreRole(person: Draft, phrase: RolePhrase, start: number): number {
	const male = MALE_ROLES.has(phrase.word);
	const female = FEMALE_ROLES.has(phrase.word);
	if ((male && person.gender === 'female') || (female && person.gender === 'male')) return 0;
	let best = 0;
	for (const role of person.roles) {
		if (!role.heads.has(phrase.head)) continue;
		if (isSecond(frontOf(role.title)) && !isSecond([...phrase.modifiers, phrase.word].join(' '))) continue;
		const wanted = phrase.modifiers.map((word) => [roleKey(word), nation(word).toLowerCase()]);
		if (!wanted.every((forms) => forms.some((form) => role.words.has(form)))) continue;
		const former = /^(?:ex|former)\b/i.test(role.title) && !phrase.modifiers.includes('former');
		best = Math.max(best, 1 + wanted.length * 0.5 - (former ? 0.5 : 0) - (role.start > start ? 0.4 : 0));
	}
	return best;
}

const PARTY = /^(?:republican|democrat|democratic|conservative|liberal|socialist|labour|tory)$/;

/** "the Republican primary", "the Republican-held Senate", "the Republican and Democratic primaries": the party's, and nobody's. */
const isPartys = (role: Token, next: Token, after: Token | undefined) =>
	PARTY.test(role.lower) &&
	(next.text === '-' ||
		/^(?:ADJ|PROPN)$/.test(next.pos) ||
		/ing$/.test(next.lower) ||
		(/^(?:and|or)$/.test(next.lower) && PARTY.test(after?.lower ?? '')));

/** "Ida Falk, the former mayor of Lund": whoever stands before the comma says what he is. */
function isExplained(person: Draft, from: number, tokens: readonly Token[]): boolean {
	const comma = tokens[from - 1]?.lower === 'then' ? from - 2 : from - 1;
	return (
		tokens[comma]?.text === ',' &&
		person.mentions.some(({ to }) => to === comma) &&
		!frontEndsAt(tokens, comma)
	);
}

/** What many in one article are called, and what one is of the day: "the candidate", "the actor". */
const LABELS =
	/^(?:candidate|nominee|republican|democrat|conservative|rival|host|star|actor|actress|singer|speaker)$/;

interface Chosen {
	/** Right after the name and a comma. */
	explained: boolean;
	/** Sentences since the person was last mentioned; null when that is still to come. */
	back: number | null;
	/** How many words describe the office: "the former Lund mayor" has two. */
	described: number;
	/** Others fit as well, and only their distance decides. */
	tie: boolean;
	/** Others of the article have such a role. */
	shared: boolean;
	label: boolean;
}

/**
 * Shares of right ones among 177 role phrases of 130 looked-at articles, at most three of each (of three more nobody could say
 * who is meant), by halves of the articles; the levels were set with both in view. Right after the name, by the comma before
 * them, 30 of 30 and 30 of 30. For the others the meaning was written down before anybody looked whom the rules took: with
 * further words of a title that the person bears 4 of 5 and 9 of 11; the bare head of somebody alone in his role, named
 * within six sentences, 14 of 15 and 16 of 18, of one of several, named within two, 5 of 5 and 3 of 4; the nearest of equals
 * 9 of 10 and 6 of 9; further back 1 of 6 and 1 of 3, and within six sentences where others share the role, 0 of 3 and 2 of
 * 2; a label 3 of 7 and 1 of 3; before any mention of the person, bare 0 of 5 and 2 of 4 (nobody is named then), with further
 * words 2 of 3; before "who" or "from" 3 of 4, without a level of its own. Not measured again since.
 */
function confidenceOf({ explained, back, described, tie, shared, label }: Chosen): number {
	if (explained) return 0.98;
	if (back === null) return described > 0 ? 0.6 : 0;
	if (label && described < 2) return 0.45;
	if (tie) return 0.75;
	if (described > 0) return 0.88;
	return back <= (shared ? 2 : 6) ? 0.9 : 0.45;
}

/** Links "the foreign minister" and its like to the one person who has that role; on a tie nobody. */
export function linkRoles(people: readonly Draft[], document: Document): void {
	const { tokens } = document;
	const names = startsOf(people, document.tokens);
	const holders = people.filter((person) => person.roles.length > 0);
	const heads = new Set(holders.flatMap((person) => person.roles.flatMap((role) => [...role.heads])));
	tokens.forEach((token, index) => {
		if (!heads.has(roleKey(token.text)) || !/^(?:NOUN|PROPN|ADJ)$/.test(token.pos)) return;
		const phrase = rolePhraseAt(document, index);
		if (!phrase || isApposition(names, phrase.to, tokens)) return;
		const next = tokens[phrase.to];
		if (
			next?.sentence === token.sentence &&
			(next.pos === 'NOUN' ||
				next.lower === 'one' ||
				(next.pos === 'PROPN' && /^\p{Lu}/u.test(token.text)) ||
				(next.pos === 'ADJ' && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[phrase.to + 1]?.pos ?? ''))) &&
			next.start <= (tokens[phrase.to - 1] as Token).end + 1
		)
			return;
		if (next?.sentence === token.sentence && isPartys(token, next, tokens[phrase.to + 1])) return;
		const span = closed(tokens, phrase.from, phrase.to);
		const ranked = holders
			.map((person) => ({ person, score: scoreRole(person, phrase, span.start) }))
			.filter(({ score }) => score > 0)
			.toSorted(
				(a, b) =>
					b.score - a.score ||
					(lastBefore(b.person, span.start)?.start ?? -1) - (lastBefore(a.person, span.start)?.start ?? -1),
			);
		const told = ranked.find(({ person }) => isExplained(person, phrase.from, tokens));
		const best = told ?? ranked[0];
		if (!best) return;
		const second = told ? undefined : ranked[1];
		const near = (person: Draft): number =>
			token.sentence - (lastBefore(person, span.start)?.sentence ?? -99);
		const tie = second?.score === best.score;
		if (tie && near(second.person) - near(best.person) < 1) return;
		const confidence = confidenceOf({
			explained: told !== undefined,
			back: lastBefore(best.person, span.start) ? near(best.person) : null,
			described: phrase.modifiers.length,
			tie,
			shared: holders.some(
				(person) => person !== best.person && person.roles.some(({ heads }) => heads.has(phrase.head)),
			),
			label: LABELS.test(phrase.head),
		});
		if (confidence === 0) return;
		best.person.mentions.push({
			...span,
			from: phrase.from,
			to: phrase.to,
			sentence: token.sentence,
			how: 'role',
			confidence,
		});
	});
}
