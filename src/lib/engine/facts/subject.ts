/** The subject of a clause → who is meant, in words that stand alone. */
import type { Code, Entity, FactWords, Reference, Token } from '../types';
import { UNIQUE_NOUNS } from '../words/definites';
import { PEOPLE_NOUNS } from '../words/people-nouns';
import { ROLES } from '../words/titles';
import { genderOfName } from '../words/first-names';
import { isNameLike } from './capitals';
import { trim } from './clauses/subjects';
import { lowerArticle, lowerFirstWord } from './compose';
import { spanOf, type Context, type MentionAt, type Stretch } from './context';
import { needsOwner } from './definites';
import { isHalfName, isPlural, nameOf, possessive } from './names';
import { restate, tellEntity, trustIn, type Restated, type Told } from './restate';

export interface Subject {
	/** As it stands inside a sentence: "the two delegations (…)", "Qin Gang". */
	text: string;
	plural: boolean;
	asks: NonNullable<FactWords['asks']>;
	reference: Reference;
	entity: Entity | null;
	confidence: number;
	problems: Code[];
}

/** Mentions in a stretch from left to right, not overlapping. */
export function mentionsIn(context: Context, { from, to }: Stretch): MentionAt[] {
	const found: MentionAt[] = [];
	for (let i = from; i < to; i++) {
		const mention = context.mentions.get(i);
		if (!mention || mention.to > to) continue;
		found.push(mention);
		i = mention.to - 1;
	}
	return found;
}

/** The entity that is the whole subject: alone, with title or apposition ("the mayor, Ada Lind"). */
function wholeEntity(context: Context, stretch: Stretch): MentionAt | null {
	const { tokens } = context;
	const found = mentionsIn(context, stretch);
	const [first, last] = [found[0], found.at(-1)];
	if (!first || !last) return null;
	if (first.from === stretch.from && (first.to === stretch.to || tokens[first.to]?.text === ','))
		return isListOf(context, found, stretch) ? null : strongest(first, last);
	if (isApposed(context, found, stretch) || isNamedAfterOffice(context, found, stretch)) return last;
	if (
		last.to === stretch.to &&
		last.entity.type === 'person' &&
		last.mention.how !== 'pronoun' &&
		onlyTitle(context, { from: stretch.from, to: last.from })
	)
		return last;
	if (
		last.to === stretch.to &&
		last.entity.type === 'organisation' &&
		!tokens.slice(stretch.from, last.from).some((token) => token.text === '-') &&
		onlyTitle(context, { from: stretch.from, to: last.from }) &&
		!hasPreposition(context, stretch.from, last.from)
	)
		return last;
	return null;
}

/** "Lund's culture minister Tomas Beltran", with a comma or without: the one person named, after the office the article gives him there. */
function isApposed(context: Context, found: readonly MentionAt[], { from, to }: Stretch): boolean {
	const { tokens } = context;
	const last = found.at(-1)!;
	const { entity, mention } = last;
	if (entity.type !== 'person' || mention.how !== 'name') return false;
	const comma = tokens[last.from - 1]?.text === ',';
	// "the return of the poet Tomas Beltran": not he
	const bare = ROLES.has(tokens[last.from - 1]?.lower ?? '') && !hasPreposition(context, from, last.from);
	if (!comma && !bare) return false;
	if (last.to !== to && !(last.to + 1 === to && tokens[last.to]!.text === ',')) return false;
	const others = found.slice(0, -1).some((one) => one.entity.type === 'person' && one.entity !== entity);
	const [start, end] = [tokens[from]!.start, tokens[last.from]!.start];
	const office =
		ROLES.has(tokens[last.from - 2]?.lower ?? '') ||
		entity.roles.some((role) => start <= role.start && role.end <= end);
	return office && !others && !tokens.slice(from, last.from).some((token) => token.lower === 'and');
}

/** "The third candidate for mayor, Lund Councillor Ada Lind": who that is follows the comma, with another office. */
function isNamedAfterOffice(context: Context, found: readonly MentionAt[], { from, to }: Stretch): boolean {
	const { tokens } = context;
	const last = found.at(-1)!;
	const { entity, mention } = last;
	if (entity.type !== 'person' || mention.how !== 'name' || tokens[from]!.lower !== 'the') return false;
	if (last.to !== to && !(last.to + 1 === to && tokens[last.to]!.text === ',')) return false;
	let comma = last.from - 1;
	while (comma > from && /^(?:PROPN|NOUN|ADJ)$/.test(tokens[comma]!.pos)) comma--;
	const words = tokens.slice(from, comma);
	return (
		tokens[comma]?.text === ',' &&
		words.some(({ lower }) => ROLES.has(lower)) &&
		!words.some(({ text, lower }) => text === ',' || lower === 'and') &&
		found.every((one) => one === last || one.entity.type !== 'person')
	);
}

/** "Lind, Brook and Mayor Joan Hale": several, not one with an apposition. */
function isListOf(context: Context, found: readonly MentionAt[], { to }: Stretch): boolean {
	const { tokens } = context;
	const last = found.at(-1)!;
	if (listsNames(context, { from: found[0]!.to, to })) return true;
	if (last.to !== to || last.entity === found[0]!.entity) return false;
	// "Lind, Brook and the Lund Council": names and nothing else
	const bare = found.every(
		({ from }, k) =>
			k === 0 || tokens.slice(found[k - 1]!.to, from).every(({ lower }) => /^(?:,|and|the)$/.test(lower)),
	);
	if (last.entity.type !== found[0]!.entity.type && !(bare && found.length > 2)) return false;
	for (let i = found[0]!.to; i < last.from; i++) if (tokens[i]!.lower === 'and') return true;
	return false;
}

/** "Lind Watch, The Tarn File and Tarn Morning": behind the first nothing but names, the last one after "and". */
function listsNames({ tokens }: Context, { from, to }: Stretch): boolean {
	const words = tokens.slice(from, to);
	const and = words.findLastIndex(({ lower }) => lower === 'and');
	return (
		words[0]?.text === ',' &&
		and > 1 &&
		and < words.length - 1 &&
		words.every(({ text, lower }) => /^(?:,|and|the|of)$/.test(lower) || /^\p{Lu}/u.test(text)) &&
		/^\p{Lu}/u.test(words[and + 1]!.text)
	);
}

/** "The foreign minister, Qin Gang": the name says more than the role. */
function strongest(first: MentionAt, last: MentionAt): MentionAt {
	return last.entity === first.entity && last.mention.how === 'name' ? last : first;
}

/** "the daughter of Ada Lind": somebody else. */
const ANOTHER =
	/^(?:daughter|son|wife|husband|widow|widower|brother|sister|mother|father|parents?|child|children|niece|nephew|cousin|grandson|granddaughter|friend|ally|aide|adviser|advisor|supporter|critic|rival|opponent|spokesman|spokeswoman|lawyer|campaign|candidacy|estate|home|office|victim)s?$/;

/** "the fall of Ada Lind": no person either; an office has its country or matter after "of". */
const isOffice = ({ lower, text }: Token): boolean =>
	!ANOTHER.test(lower) && (ROLES.has(lower) || PEOPLE_NOUNS.has(lower) || /^\p{Lu}/u.test(text));

/** "Chancellor", "The Secretary of State of the United States,", "German telecoms firm": words before the name that belong to it. */
function onlyTitle(context: Context, { from, to }: Stretch): boolean {
	const { tokens } = context;
	for (let i = from; i < to; i++) {
		const token = tokens[i]!;
		if (tokens[i + 1]?.lower === 'of' && !isOffice(token)) return false;
		if (
			token.pos === 'VERB' ||
			token.pos === 'CCONJ' ||
			token.pos === 'SCONJ' ||
			token.pos === 'PRON' ||
			/^['’]s$/.test(token.lower)
		)
			return false;
		if (token.text === ',' && i !== to - 1) return false;
		if (/^(?:with|by|from|against|between|on|over|about|into|after|before|like|including)$/.test(token.lower))
			return false;
	}
	return (
		!/^(?:with|by|for|from|against|to|between|in|on|at|over|about)$/.test(tokens[to - 1]?.lower ?? '') &&
		tokens[to - 1]?.lower !== 'of'
	);
}

function hasPreposition(context: Context, from: number, to: number): boolean {
	for (let i = from; i < to; i++)
		if (context.tokens[i]!.pos === 'ADP' || context.tokens[i]!.text === ',') return true;
	return false;
}

function entitySubject(context: Context, found: MentionAt, told: Told): Subject | null {
	const { entity } = found;
	const name = nameOf(context, entity);
	const reference = { ...spanOf(context.tokens, found), entity: entity.id };
	const behind = context.tokens.slice(found.to, found.to + 4).map(({ lower }) => lower);
	const joined = /^, (?:(?:along|together) with|as well as)\b/.test(behind.join(' '));
	const problems: Code[] = name
		? []
		: [{ code: 'unclear-group', params: { word: context.text.slice(reference.start, reference.end) } }];
	if (isHalfName(entity)) problems.push({ code: 'half-name', params: { word: entity.name } });
	// "Lind, along with two others, wrote": not Lind alone
	if (joined) problems.push({ code: 'no-subject' });
	tellEntity(told, entity);
	return {
		text: groupText(context, found, name) ?? context.text.slice(reference.start, reference.end),
		plural: isPlural(entity),
		asks: asksFor(entity),
		reference,
		entity,
		confidence: trustIn(context, found) * context.namesakes(found),
		problems,
	};
}

/** "the two delegations (China and the United States)"; "both" → the members' names. */
function groupText(context: Context, found: MentionAt, name: string | null): string | null {
	const { tokens, text } = context;
	if (!name) return null;
	if (!found.entity.members || tokens[found.to - 1]!.pos !== 'NOUN') return withThe(context, found, name);
	return `${lowerArticle(text.slice(tokens[found.from]!.start, tokens[found.to - 1]!.end))} (${name})`;
}

/** "The WSJ" → "the Wall Street Journal": the article stays before the full name. */
function withThe(context: Context, found: MentionAt, name: string): string {
	const { tokens } = context;
	if (
		found.entity.type !== 'organisation' ||
		!/^(?:name|short-name|acronym)$/.test(found.mention.how) ||
		/^the /i.test(name)
	)
		return name;
	const written = tokens[found.from]!.lower === 'the' || tokens[found.from - 1]?.lower === 'the';
	return written ? `the ${name}` : name;
}

function asksFor(entity: Entity): Subject['asks'] {
	if (entity.type === 'person') return 'who';
	if (entity.type === 'organisation') return 'which organisation';
	return entity.type === 'place' ? 'which country' : 'who';
}

const PEOPLE =
	/(?:people|men|women|children|workers|members|officials|ministers|players|protesters|campaigners|supporters|residents|leaders|users|customers|students|researchers|scientists|experts|critics|analysts|voters|soldiers|MPs|MSPs|lawyers|teachers|police|doctors|nurses|farmers|passengers|fans)$/i;

/** "Pernod - at 7.5bn euros - is": where the aside begins. */
function dashIn({ tokens, quoted }: Context, { from, to }: Stretch): number | null {
	for (let i = from + 1; i < to; i++)
		if (quoted[i]! < 0 && /^[–—-]$/.test(tokens[i]!.text) && tokens[i - 1]!.end < tokens[i]!.start) return i;
	return null;
}

/** "LUND — The council": the place of the report is no part of the subject. */
function withoutDateline(context: Context, stretch: Stretch): Stretch {
	const dash = dashIn(context, stretch);
	const shouted =
		dash !== null &&
		dash + 1 < stretch.to &&
		(context.tokens[dash - 1]!.text === ')' ||
			context.tokens.slice(stretch.from, dash).every((token) => /^[\p{Lu}.,]+$/u.test(token.text)));
	return shouted ? { from: dash + 1, to: stretch.to } : stretch;
}

/** No preposition, participle, sign or shouted headline at its start. */
function opensLikeSubject({ tokens }: Context, { from, to }: Stretch): boolean {
	const first = tokens[from]!;
	// "The more voters learn about him, the more they …"
	if (first.lower === 'the' && /^(?:more|less|fewer)$/.test(tokens[from + 1]?.lower ?? '')) return false;
	if (
		/^(?:ADP|PART|SYM|PUNCT|SCONJ|AUX)$/.test(first.pos) &&
		!/^["“‘'$£€]$/.test(first.text) &&
		!/^(?:about|around|over|up|more|less|under|nearly|almost)$/.test(first.lower) &&
		// "at least 40 people", not "at sea"
		!(first.lower === 'at' && /^(?:least|most)$/.test(tokens[from + 1]?.lower ?? ''))
	)
		return false;
	if (first.pos === 'VERB' && /ed$/.test(first.lower)) return false;
	// "provisions to, among other things, block"
	if (tokens[to - 1]!.lower === 'to') return false;
	const shouted = tokens.slice(from, to).filter((token) => /^\p{Lu}{3,}$/u.test(token.text));
	return shouted.length < 2;
}

/** Brackets that open and close inside. */
function isBalanced({ tokens }: Context, { from, to }: Stretch): boolean {
	let depth = 0;
	for (let i = from; i < to && depth >= 0; i++)
		depth += tokens[i]!.text === '(' ? 1 : tokens[i]!.text === ')' ? -1 : 0;
	return depth === 0;
}

/** Up to an apposition's comma; the part after it only explains. */
function withoutApposition(context: Context, stretch: Stretch): Stretch {
	const { tokens } = context;
	const dash = dashIn(context, stretch);
	if (dash !== null) return withoutApposition(context, { from: stretch.from, to: dash });
	const commas: number[] = [];
	for (let i = stretch.from; i < stretch.to; i++)
		if (tokens[i]!.text === ',' && context.quoted[i]! < 0) commas.push(i);
	const hasAnd = tokens
		.slice(commas[0] ?? stretch.to, stretch.to)
		.some((token) => token.lower === 'and' || token.lower === 'or');
	if (commas.length === 0 || hasAnd) return stretch;
	// "Ada Lind and the harbour master, Olaf Brook": the name says who the last one is
	const named = context.mentions.get(commas[0]! + 1);
	if (
		named?.entity.type === 'person' &&
		named.mention.how === 'name' &&
		named.to <= stretch.to &&
		tokens.slice(stretch.from, commas[0]).some((token) => token.lower === 'and') &&
		!mentionsIn(context, { from: commas[0]! - 1, to: commas[0]! }).length
	)
		return { from: stretch.from, to: named.to };
	return trim(tokens, { from: stretch.from, to: commas[0]! }) ?? stretch;
}

/** An apposition closes before the verb: with a comma, a dash, or a relative clause. */
function isClosed({ tokens }: Context, { to }: Stretch): boolean {
	return tokens[to - 1]?.text === ')' || /^(?:,|–|—|-|who|which|where|\))$/.test(tokens[to]?.lower ?? '');
}

function headOf(context: Context, { from, to }: Stretch): Token | null {
	const { tokens } = context;
	let head: Token | null = null;
	for (let i = from; i < to; i++) {
		const token = tokens[i]!;
		if (head && (token.pos === 'ADP' || token.pos === 'PRON' || token.pos === 'VERB' || token.text === ','))
			break;
		if (token.pos === 'NOUN' || token.pos === 'PROPN') head = token;
	}
	return head;
}

/** "officials", "people"; names are one thing even when they end in -s. */
function isPluralHead(head: Token | null): boolean {
	if (!head || (head.pos === 'PROPN' && !head.ordinary && !PEOPLE.test(head.text))) return false;
	return (
		(/s$/.test(head.lower) && !/(?:ss|us|is|news|politics)$/.test(head.lower)) ||
		/^(?:people|men|women|children|police)$/.test(head.lower)
	);
}

/** Nouns that stand without an article: "unemployment", "output", "evidence". */
const MASS = /(?:ing|ment|tion|sion|ity|ance|ence|ness|ship|ism|age|ure|y|ics|th|put|cy|work|wear|ware|al)$/;

/** "native" of "the Tarn, Lund, native", "conference room" of "a dim, stuffy conference room": half of a subject that a comma cut. */
function isHalf({ tokens, mentions, amounts }: Context, { from, to }: Stretch, head: Token | null): boolean {
	const first = tokens[from]!;
	const before = tokens[from - 1];
	if (!before || before.sentence !== first.sentence || isPluralHead(head)) return false;
	if (head ? head.pos !== 'NOUN' : to - from > 1) return false;
	if (first.pos !== 'NOUN' && first.pos !== 'ADJ') return false;
	if (
		mentions.has(from) ||
		amounts.has(from) ||
		(head && MASS.test(head.lower)) ||
		!/^(?:,|and|or)$/.test(before.lower)
	)
		return false;
	return !tokens.slice(from, to).some((token) => token.lower === 'of' || token.pos === 'PROPN');
}

/** What bears somebody's name: "the film Ada Lind". */
const WORKS =
	/^(?:film|movie|book|novel|play|musical|opera|album|song|single|show|series|ship|boat|yacht|horse|storm|hurricane)$/;

/** "The sum Lind gave": what the name does to the noun before it; not "the actor Ada Lind". */
function isContactRelative(context: Context, { from, to }: Stretch): boolean {
	const { tokens } = context;
	const last = mentionsIn(context, { from, to }).at(-1);
	const noun = last && tokens[last.from - 1];
	if (last?.entity.type !== 'person' || last.to !== to || noun?.pos !== 'NOUN') return false;
	const someone =
		ROLES.has(noun.lower) || PEOPLE_NOUNS.has(noun.lower) || /(?:er|or|ist|ian|man)$/.test(noun.lower);
	return tokens[from]!.lower === 'the' && last.from - from < 4 && !someone && !WORKS.test(noun.lower);
}

/** "Business has collapsed": one ordinary word that nobody can place. */
function isOneWord({ tokens, mentions }: Context, { from, to }: Stretch): boolean {
	const token = tokens[from]!;
	if (to - from !== 1 || mentions.has(from) || UNIQUE_NOUNS.has(token.lower)) return false;
	return token.pos === 'NOUN' || (token.ordinary === true && tokens[from - 1]?.sentence !== token.sentence);
}

/** Does the sentence name another organisation before? Then "sales" are whose? */
function namesAnother(context: Context, at: number): boolean {
	const { tokens, mentions } = context;
	for (let i = at - 1; i >= 0 && tokens[i]!.sentence === tokens[at]!.sentence; i--) {
		const entity = mentions.get(i)?.entity;
		if (entity?.type === 'organisation' && entity !== context.owner) return true;
	}
	return false;
}

/** "They" → "campaigners", the subject of the sentence before. */
function carriedSubject(context: Context, stretch: Stretch, carried: Stretch, told: Told): Subject | null {
	const subject = readSubject(context, carried, told);
	if (!subject) return null;
	const reference = { ...spanOf(context.tokens, stretch), entity: subject.entity?.id ?? null };
	return { ...subject, reference, confidence: subject.confidence * CARRIED };
}

/** "the campaign" that became "Ada Lind's campaign". */
const startsWithOwner = ({ tokens }: Context, { from }: Stretch, { text }: Restated): boolean =>
	tokens[from]!.lower === 'the' && !/^the /i.test(text);

/** "the Vermont senator" that became "Ada Lind": a subject like any name. */
function renamedSubject(context: Context, core: Stretch, restated: Restated, told: Told): Subject | null {
	const entity = told.entities.length === 1 ? told.entities[0]! : null;
	const name = entity && nameOf(context, entity);
	if (
		!entity ||
		context.mentions.has(core.from) ||
		restated.text.replace(/^the /i, '') !== name?.replace(/^the /i, '')
	)
		return null;
	tellEntity(told, entity);
	return {
		text: lowerArticle(restated.text),
		plural: isPlural(entity),
		asks: asksFor(entity),
		reference: { ...spanOf(context.tokens, core), entity: entity.id },
		entity,
		confidence: restated.confidence,
		problems: [...restated.problems],
	};
}

/** Share of "it" and "they" that mean the subject of the sentence before, where nothing else claims them. */
const CARRIED = 0.95;

/** "Ada Lind and the harbour master, Olaf Brook", "the ports, including Lund": the comma closes before the verb. */
const closed = (text: string) =>
	/ and [^,]*, (?:\p{Lu}\S* ?){1,4}$|, (?:as well as|along with|together with|including|such as|especially|particularly) [^,]*$/u.test(
		text,
	)
		? `${text},`
		: text;

/** "only 40%", "22 percent": of whom? */
const SHARE_ALONE = /^(?:\p{L}+ ){0,3}\d[\d.,]*(?: ?%| percent| per cent)$/u;

/** "the Department of Health and Nordline": "and" stands between two names. */
function isPairOfNames(context: Context, stretch: Stretch): boolean {
	const { tokens } = context;
	const found = mentionsIn(context, stretch);
	return found.some(({ from }, k) => {
		const before = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
		return k > 0 && tokens[before]?.lower === 'and' && found[k - 1]!.to === before;
	});
}

/** Restates a subject; null when there is none or it is somebody's quoted words. */
export function readSubject(context: Context, stretch: Stretch | null, told: Told): Subject | null {
	if (!stretch || stretch.to <= stretch.from) return null;
	const carried = stretch.to - stretch.from === 1 ? context.carried.get(stretch.from) : undefined;
	if (carried) return carriedSubject(context, stretch, carried, told);
	stretch = withoutDateline(context, stretch);
	if (!isBalanced(context, stretch) || !opensLikeSubject(context, stretch)) return null;
	if (isContactRelative(context, stretch)) return null;
	const whole = wholeEntity(context, stretch);
	if (whole) return entitySubject(context, whole, told);
	const core = withoutApposition(context, stretch);
	for (let i = core.from; i < core.to; i++)
		if (context.quoted[i]! >= 0 && core.to - core.from > 12) return null;
	if (core.to < stretch.to && !isClosed(context, stretch)) return null;
	const restated = restate(context, core, told, core.to, false);
	if (core.to - core.from === 1 && /^(?:it|this|that|there)$/i.test(restated.text)) return null;
	if (!restated.text) return null;
	const renamed = renamedSubject(context, core, restated, told);
	if (renamed) return renamed;
	const headToken = headOf(context, core);
	const head = headToken?.text ?? '';
	const several =
		context.tokens.slice(core.from, core.to).some((token) => token.lower === 'and') &&
		(!/ of | in | between /.test(restated.text) || isPairOfNames(context, core));
	const plural = several || isPluralHead(headToken);
	told.subject = plural ? 'plural' : 'singular';
	told.thing = true;
	const people =
		mentionsIn(context, core).length > 1 && several
			? mentionsIn(context, core).every((m) => m.entity.type === 'person')
			: PEOPLE.test(head);
	const problems = [...restated.problems];
	if (
		/^(?:who|which|others?|some|many|most|few|several|all|each|both|more|one|another|any|none|nothing|nobody|everyone|everybody|someone|something|everything|no one|(?:nearly|almost|about|just about) (?:everyone|everybody|all)|neither|either|the two|the other|the others|two|three|those|what|such|much|there|here|the former|the latter)$/i.test(
			restated.text,
		)
	)
		problems.push({ code: 'unclear-pronoun', params: { word: restated.text } });
	else if (
		/^that \p{Ll}|^(?:hundreds|thousands|dozens|millions|many|several|some|two|three|\d+) (?:more|others?)\b|^\d{1,3}$/iu.test(
			restated.text,
		)
	)
		problems.push({ code: 'unclear-this', params: { word: restated.text.split(' ')[0]! } });
	// an aside that opens and never closes
	else if ((restated.text.match(/--|[–—]/g) ?? []).length % 2 === 1) problems.push({ code: 'no-subject' });
	else if (SHARE_ALONE.test(restated.text))
		problems.push({ code: 'unclear-this', params: { word: restated.text } });
	else if (
		/^(?:one|another|other|each|every|no|neither|either) /i.test(restated.text) &&
		!/^(?:one|each) of /i.test(restated.text)
	)
		problems.push({ code: 'unclear-this', params: { word: restated.text.split(' ')[0]! } });
	// "five other states", "a trickier issue": than which?
	else if (
		/^(?:\p{L}+ )?other \p{Ll}|^additional |^an? (?:more|less|\p{L}+ier|bigger|larger|smaller|greater|better|worse|further) /iu.test(
			restated.text,
		) &&
		!/\bthan\b|\bother .* of /.test(restated.text)
	)
		problems.push({ code: 'unclear-this', params: { word: restated.text.split(' ')[0]! } });
	// "both candidates": which two?
	else if (/^(?:both \p{Ll}+|an? (?:second|third|similar|separate|further) \p{Ll}+)$/iu.test(restated.text))
		problems.push({ code: 'unclear-this', params: { word: restated.text.split(' ')[0]! } });
	const lone =
		core.to - core.from === 1 &&
		!context.mentions.has(core.from) &&
		genderOfName(restated.text.toLowerCase()) !== undefined;
	if (lone) problems.push({ code: 'half-name', params: { word: restated.text } });
	if (isHalf(context, core, headToken)) problems.push({ code: 'no-subject' });
	if (
		/['’]s? (?:\p{L}+ )?(?:rival|opponent|challenger|counterpart|colleague|successor|predecessor)$/u.test(
			restated.text,
		)
	)
		problems.push({ code: 'half-name', params: { word: head } });
	const bare = needsOwner(context, core);
	const owner = bare && !namesAnother(context, core.from) ? context.owner : null;
	if (!owner && !plural && isOneWord(context, core)) problems.push({ code: 'whose', params: { word: head } });
	if (bare && !owner) problems.push({ code: 'whose', params: { word: head } });
	if (owner && !told.entities.includes(owner)) told.entities.push(owner);
	return {
		text: owner
			? `${possessive(nameOf(context, owner)!)} ${restated.text.replace(/^(?:the |these |this )/i, '').replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}`
			: closed(
					lowerFirstWord(
						restated.text,
						isNameLike(context, core.from) || startsWithOwner(context, core, restated),
					),
				),
		plural,
		asks: people ? 'who' : 'what',
		reference: { ...spanOf(context.tokens, core), entity: null },
		entity: null,
		confidence: restated.confidence * (owner ? 0.95 : 1),
		problems,
	};
}
