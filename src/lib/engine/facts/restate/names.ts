/** Names and roles → who that is: in full the first time, as written later. */
import type { Mention } from '../../types';
import type { Context, MentionAt } from '../context';
import { hasThe } from '../kind-names';
import { isHalfName, nameOf, possessive } from '../names';
import { officeIn } from '../offices';
import { POSSESSIVE, THIRD } from '../pronouns';
import type { Sheet } from './sheet';

/** A surname that one person bears, or one far more often than others: from here on it is nearly always that person. */
const CLEAR = 0.85;

/** A name in full means whom it names; a clear surname nearly always; the rest as the reader of names trusts it. */
export function trust(mention: Mention): number {
	if (mention.how === 'name' || mention.how === 'acronym') return 1;
	return mention.how === 'short-name' && mention.confidence >= CLEAR
		? Math.max(mention.confidence, 0.99)
		: mention.confidence;
}

/** "The company" in an article about one: as sure as where its name takes the noun's place. */
const OWNER = 0.93;

/** The trust in a mention, where the article is about one organisation more in words for that one. */
export function trustIn({ owner }: Context, { entity, mention }: MentionAt): number {
	const known = trust(mention);
	return mention.how === 'role' && entity === owner ? Math.max(known, OWNER) : known;
}

/** "Virginia Democratic": an adjective that belongs to the next noun, not to the name. */
function isAdjectival(name: string): boolean {
	return /(?:^| )(?:Democratic|Republican|Conservative|Liberal|National)$|^(?:Jewish|Muslim|Christian|Catholic)$/.test(
		name,
	);
}

function isShort(written: string, full: string): boolean {
	return written.replace(/^the /i, '').length < full.replace(/^the /i, '').length;
}

/** The full name the first time, as written later; "Mr" goes. */
export function writeName(sheet: Sheet, i: number, found: MentionAt): number {
	const known = sheet.told.entities.includes(found.entity);
	const full = nameOf(sheet.context, found.entity);
	if (
		goesOn(sheet, found, full ?? '') ||
		known ||
		!full ||
		isAdjectival(full) ||
		isAdjectival(sheet.written(found)) ||
		(found.entity.type !== 'person' && !isShort(sheet.written(found), full))
	)
		return apposed(sheet, sheet.asWritten(i, found), found);
	sheet.out = sheet.out.replace(/(^| )(?:Mr|Mrs|Ms|Miss)\.?$/, '$1').trimEnd();
	// "the Obama administration", "former President Obama"
	const crowned = full.endsWith(` ${found.entity.name}`);
	if (crowned && sheet.context.tokens[found.to]?.pos === 'NOUN') return sheet.asWritten(i, found);
	withoutFirst(sheet, full);
	sheet.confidence *= trust(found.mention) * sheet.context.namesakes(found);
	sheet.tell(found.entity);
	if (isHalfName(found.entity) && !namesThing(sheet, found)) sheet.problem('half-name', full);
	return apposed(
		sheet,
		sheet.put(i, withoutArticle(sheet, i, officeBefore(sheet, found) + full), found.to),
		found,
	);
}

/** "Jacob's Creek wine": a name named once that goes on with a capital is a thing's. */
function namesThing({ context }: Sheet, { entity, to }: MentionAt): boolean {
	const { tokens } = context;
	const at = /^['’]s$/.test(tokens[to]?.lower ?? '')
		? to + 1
		: /^['’]s$/.test(tokens[to - 1]!.lower)
			? to
			: -1;
	return entity.mentions.length === 1 && at > 0 && /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '');
}

/** "Prince" stands already, and the name begins with it. */
function withoutFirst(sheet: Sheet, name: string): void {
	const first = name.split(' ')[0]!;
	if (sheet.out === first || sheet.out.endsWith(` ${first}`))
		sheet.out = sheet.out.slice(0, -first.length).trimEnd();
}

/** "Lund hospital", "Trump university": with the next noun it is another thing's name, or the rest of its own. */
function goesOn(sheet: Sheet, found: MentionAt, full: string): boolean {
	const next = sheet.context.tokens[found.to];
	if (next?.pos !== 'NOUN') return false;
	// "Lund deaths", "Yale class": not of the Lund Alliance or the Yale Daily News
	if (found.entity.type === 'organisation' && !/^\p{Lu}{2,}$/u.test(sheet.written(found))) return true;
	const noun = next.lower.replace(/s$/, '');
	return (
		full
			.toLowerCase()
			.split(' ')
			.some((word) => word.replace(/s$/, '') === noun) ||
		/^(?:university|academy|foundation|tower|hotel|institute|school|hospital|library|stadium)$/.test(noun)
	);
}

/** "Texas Gov. Carl Lind", "former Sen. Rita Holm": what stands before an office belongs to it, so the office stays. */
function officeBefore(sheet: Sheet, found: MentionAt): string {
	if (!/(?:^| )(?:former|then|ex|late|\p{Lu}[\p{L}.'’-]+)$/u.test(sheet.out)) return '';
	return officeIn(sheet.written(found));
}

/** "the the": no second article. */
function withoutArticle(sheet: Sheet, i: number, name: string): string {
	const before = sheet.context.tokens[i - 1];
	const limited = /^(?:ADJ|NUM|DET)$/.test(before?.pos ?? '') || POSSESSIVE.has(before?.lower ?? '');
	// "a national", "his": what stands before it takes the article's place
	if (limited && i > sheet.stretch.from && before?.lower !== 'the') name = name.replace(/^the /, '');
	sheet.out = sheet.out.replace(
		/(^| )(a)n?$/i,
		(_, gap: string, a: string) => `${gap}${a}${/^[aeiou]/i.test(name) ? 'n' : ''}`,
	);
	return before?.lower === 'the' && /\bthe$/i.test(sheet.out) ? name.replace(/^the /, '') : name;
}

/** ", Qin Gang," after "the foreign minister": once is enough. */
function apposed(sheet: Sheet, to: number, found: MentionAt): number {
	const { tokens, mentions } = sheet.context;
	if (tokens[to]?.text !== ',') return to;
	// ", 56,": an age
	if (
		to + 1 < sheet.stretch.to &&
		/^\d{1,3}$/.test(tokens[to + 1]!.text) &&
		(to + 2 >= sheet.stretch.to || tokens[to + 2]!.text === ',')
	)
		return Math.min(to + 3, sheet.stretch.to);
	const next = mentions.get(to + 1);
	if (!next || next.entity !== found.entity || next.to > sheet.stretch.to || next.mention.how === 'pronoun')
		return to;
	const closes = next.to < sheet.stretch.to && tokens[next.to]?.text === ',';
	return closes ? next.to + 1 : next.to;
}

/** "the foreign minister" → the name; "Chancellor" right before the name stays. */
export function writeRole(sheet: Sheet, i: number, found: MentionAt): number {
	const { tokens, mentions } = sheet.context;
	const full = nameOf(sheet.context, found.entity);
	const next = mentions.get(found.to);
	if (!full || (next && next.entity === found.entity)) return sheet.asWritten(i, found);
	sheet.confidence *= trustIn(sheet.context, found);
	const again = sheet.told.entities.includes(found.entity);
	sheet.tell(found.entity);
	if (isOtherParty(sheet, found)) sheet.problem('unclear-the', tokens[found.to - 1]!.text);
	sheet.out = sheet.out.replace(/(^| )the$/i, '$1').trimEnd();
	const suffix = /^['’]s$/.test(tokens[found.to - 1]!.lower) ? "'s" : '';
	const called = withThe(sheet, found, full);
	return apposed(
		sheet,
		sheet.put(i, again && found.entity.type !== 'person' ? called : called + suffix, found.to),
		found,
	);
}

const PARTIES = [/^democrat/i, /^(?:republicans?|gop)\b/i, /^labou?r\b/i, /^(?:tory|tories|conservative)/i];

/** "Democrats warned the party": theirs, not that of whom an earlier sentence spoke. */
function isOtherParty({ context: { tokens } }: Sheet, { entity, from, to }: MentionAt): boolean {
	if (tokens[to - 1]!.lower !== 'party') return false;
	const own = PARTIES.find((party) => party.test(entity.name));
	const { sentence } = tokens[from]!;
	for (let i = from - 1; own && tokens[i]?.sentence === sentence; i--) {
		const named = PARTIES.find((party) => party.test(tokens[i]!.text));
		if (named) return named !== own;
	}
	return false;
}

/** "the party" → "the Free Party", "the GOP": names that are written with "the" keep it. */
function withThe({ context }: Sheet, { entity }: MentionAt, name: string): string {
	const the =
		entity.type === 'organisation' && hasThe(context.tokens, context.mentions.values(), entity, name);
	return the ? `the ${name}` : name;
}

export function writeGroup(sheet: Sheet, i: number, found: MentionAt): number {
	const { tokens } = sheet.context;
	const names = nameOf(sheet.context, found.entity);
	if (!names) {
		sheet.problem('unclear-group', sheet.written(found));
		return sheet.asWritten(i, found);
	}
	withoutFirst(sheet, names);
	sheet.confidence *= trust(found.mention);
	const known = sheet.told.entities.includes(found.entity);
	sheet.tell(found.entity);
	if (known && THIRD[tokens[i]!.lower]) return sheet.put(i, tokens[i]!.text, found.to);
	if (tokens[found.to - 1]!.pos === 'NOUN')
		return sheet.put(i, `${sheet.written(found)} (${names})`, found.to);
	return sheet.put(i, POSSESSIVE.has(tokens[i]!.lower) ? possessive(names) : names, found.to);
}
