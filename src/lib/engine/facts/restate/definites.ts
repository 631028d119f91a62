/** "the firm", "the line", "the meeting" → which one: its name, or the fuller words the article used before. */
import { isCountry } from '../../mentions/gazetteer';
import type { Entity } from '../../types';
import { BUSINESS_NOUNS, NO_BUSINESS } from '../../words/organisation-kinds';
import { SCENE_NOUNS } from '../../words/definites';
import { US_STATES } from '../../words/places';
import { campaigner, fullerPhrase, headlinePhrase, kindPhrase } from '../antecedents';
import { isGeneric, isOwnerNoun, ownerAfter } from '../definites';
import { whoMet } from '../encounters';
import { hasThe, nameOfKind } from '../kind-names';
import { countryFor, organisationOf } from '../kinds-by-type';
import { namedThing } from '../named-things';
import { nameOf, possessive } from '../names';
import { officeHolder } from '../office-holders';
import type { Sheet } from './sheet';

/** "the company" → its name, in an article about one organisation. */
export function byOwner(sheet: Sheet, i: number): number | null {
	const { context } = sheet;
	const name = context.owner && isOwnerNoun(context, i) ? nameOf(context, context.owner) : null;
	if (!name || i + 1 >= sheet.stretch.to) return null;
	// "the group", "the firm": no party, no department
	const noun = context.tokens[i + 1]!.lower;
	if (/\bParty$/.test(name) || (BUSINESS_NOUNS.test(noun) && NO_BUSINESS.test(name))) return null;
	sheet.tell(context.owner!);
	sheet.confidence *= 0.93;
	return sheet.put(i, name, i + 2);
}

/** "the lobby group" → its name, when the article said what it is. */
export function byKind(sheet: Sheet, i: number): number | null {
	const { context } = sheet;
	const { from, to } = ownerAfter(context.tokens, i, sheet.stretch.to);
	const entity = nameOfKind(context.kinds, context.tokens.slice(from, to), i);
	const name = entity && nameOf(context, entity);
	if (!name || /^(?:NOUN|PROPN)$/.test(context.tokens[to]?.pos ?? '')) return null;
	sheet.tell(entity);
	sheet.confidence *= 0.95;
	const article = hasThe(context.tokens, context.mentions.values(), entity, name);
	return sheet.put(i, article ? `${context.tokens[i]!.text} ${name}` : name, to);
}

function isState(name: string): boolean {
	return US_STATES.includes(name) && !name.includes('.');
}

const REGION =
	/\b(?:Africa|Asia|Europe|America|Antarctica|Oceania|Middle East|County|Province|Region|Valley|River|Coast|Island|Sea|Lake|Bay|District|Borders|Territory|North|South|East|West)\b/;

function isTown(name: string): boolean {
	return !isState(name) && !isCountry(name) && !REGION.test(name);
}

/** Places that a noun may stand for. */
const PLACE_NOUNS: Readonly<Record<string, (name: string) => boolean>> = {
	state: isState,
	city: isTown,
	town: isTown,
	village: isTown,
	country: isCountry,
	nation: isCountry,
	area: (name) => !isCountry(name),
	region: (name) => !isCountry(name) && !isState(name),
};

/** How many sentences back a town or state may have been named; a country in the same, or it is the one everybody lives in. */
const NEAR = 2;

/** "the state’s delegates", after "won in Ohio" → "Ohio’s delegates": the only such place named shortly before. */
export function byPlace(sheet: Sheet, i: number): number | null {
	const { tokens, mentions } = sheet.context;
	const fits = PLACE_NOUNS[tokens[i + 1]?.lower ?? ''];
	if (!fits || i + 2 > sheet.stretch.to || /^(?:NOUN|PROPN)$/.test(tokens[i + 2]?.pos ?? '')) return null;
	// "the state and national party"
	if (/^(?:and|or)$/.test(tokens[i + 2]?.lower ?? '') && tokens[i + 3]?.pos === 'ADJ') return null;
	const near = new Set<Entity>();
	const back = fits === isCountry ? 0 : NEAR;
	for (let at = i - 1; at >= 0 && tokens[i]!.sentence - tokens[at]!.sentence <= back; at--) {
		const entity = mentions.get(at)?.entity;
		if (entity?.type === 'place' && fits(entity.name)) near.add(entity);
	}
	const [place] = near;
	const name = place && near.size === 1 ? nameOf(sheet.context, place) : null;
	if (!place || !name) return null;
	sheet.tell(place);
	sheet.confidence *= 0.93;
	const owns = /^['’]s$/.test(tokens[i + 2]?.lower ?? '') && i + 2 < sheet.stretch.to;
	return owns ? sheet.put(i, possessive(name), i + 3) : sheet.put(i, name, i + 2);
}

/** Writes the name for "the noun", with the owner's ending where one follows. */
function putName(sheet: Sheet, i: number, entity: Entity, to: number): number | null {
	const { tokens, mentions } = sheet.context;
	const name = nameOf(sheet.context, entity);
	if (!name) return null;
	sheet.tell(entity);
	sheet.confidence *= 0.95;
	const the = entity.type === 'organisation' && hasThe(tokens, mentions.values(), entity, name);
	const told = the ? `${tokens[i]!.text} ${name}` : name;
	const owns = /^['’]s?$/.test(tokens[to]?.lower ?? '') && to < sheet.stretch.to;
	return owns ? sheet.put(i, possessive(told), to + 1) : sheet.put(i, told, to);
}

/** "the agency", "the company", "the country" → the only one of its kind that was named shortly before. */
export function byType(sheet: Sheet, i: number): number | null {
	const { tokens } = sheet.context;
	const noun = tokens[i + 1]?.lower ?? '';
	if (i + 2 > sheet.stretch.to || /^(?:NOUN|PROPN)$/.test(tokens[i + 2]?.pos ?? '')) return null;
	const entity = /^(?:country|nation)$/.test(noun)
		? countryFor(sheet.context, i)
		: organisationOf(sheet.context, i, noun);
	return entity && putName(sheet, i, entity, i + 2);
}

/** "the Vermont senator" → the name of the one whom the article calls so. */
export function byOffice(sheet: Sheet, i: number): number | null {
	const stretch = ownerAfter(sheet.context.tokens, i, sheet.stretch.to);
	const entity = officeHolder(sheet.context, stretch);
	// of somebody already told the fact would speak by name or pronoun
	if (!entity || sheet.told.entities.includes(entity)) return null;
	return putName(sheet, i, entity, stretch.to);
}

/** "the line" → "the tram line" that the headline names. */
export function byHeadline(sheet: Sheet, i: number): number | null {
	const { tokens, text } = sheet.context;
	const phrase = headlinePhrase(sheet.context, i, sheet.stretch.to);
	if (!phrase) return null;
	sheet.confidence *= 0.93;
	const words = text.slice(tokens[phrase.from]!.start, tokens[phrase.to - 1]!.end).replace(/\s+/g, ' ');
	return sheet.put(i, `${tokens[i]!.text} ${words}`, ownerAfter(tokens, i, sheet.stretch.to).to);
}

/** "the meeting" → "the meeting between Ada Lind and Carl Brook", who met in an earlier sentence. */
export function byEncounter(sheet: Sheet, i: number): number | null {
	const { tokens } = sheet.context;
	const { from, to } = ownerAfter(tokens, i, sheet.stretch.to);
	if (to - from !== 1) return null;
	const pair = whoMet(sheet.context, i, tokens[from]!.lower);
	const names = pair?.map((entity) => nameOf(sheet.context, entity));
	if (!pair || !names?.[0] || !names[1]) return null;
	pair.forEach((entity) => sheet.tell(entity));
	sheet.confidence *= 0.95;
	return sheet.put(i, `${tokens[i]!.text} ${tokens[from]!.text} between ${names[0]} and ${names[1]}`, to);
}

/** "the line" → "the Waverley Line", when the article named one before. */
export function byFullerPhrase(sheet: Sheet, i: number): number | null {
	const { tokens } = sheet.context;
	const phrase = fullerPhrase(sheet.context, i, sheet.stretch.to);
	if (!phrase) return null;
	// "the film about Lund's title": the title of which?
	const after = ownerAfter(tokens, i, sheet.stretch.to).to;
	if (/^['’]s?$/.test(tokens[after]?.lower ?? '')) return null;
	const next = sheet.restate(
		{ from: phrase.from + 1, to: phrase.to },
		{ entities: [...sheet.told.entities], subject: sheet.told.subject },
	);
	if (next.problems.length > 0) return null;
	sheet.confidence *= 0.95 * next.confidence;
	return sheet.put(i, `${tokens[i]!.text} ${next.text}`, ownerAfter(tokens, i, sheet.stretch.to).to);
}

/** "the site" → "the site Tarnlist", "the film's" → "Tarnby's": the only one of its kind that has a name. */
export function byNamedThing(sheet: Sheet, i: number): number | null {
	const { tokens } = sheet.context;
	if (i + 2 > sheet.stretch.to || /^(?:NOUN|PROPN)$/.test(tokens[i + 2]?.pos ?? '')) return null;
	const found = namedThing(sheet.context, i);
	if (!found) return null;
	const name = sheet.written(found).replace(/\s+/g, ' ');
	sheet.confidence *= 0.95;
	if (/^['’]s$/.test(tokens[i + 2]?.lower ?? '') && i + 2 < sheet.stretch.to)
		return sheet.put(i, possessive(name), i + 3);
	return sheet.put(i, `${tokens[i]!.text} ${tokens[i + 1]!.text} ${name}`, i + 2);
}

/** "the race" → "the presidential race", the only kind the article told of. */
export function byKindOfThing(sheet: Sheet, i: number): number | null {
	const { tokens, text } = sheet.context;
	const phrase = kindPhrase(sheet.context, i, sheet.stretch.to);
	if (!phrase) return null;
	sheet.confidence *= 0.93;
	const words = text.slice(tokens[phrase.from]!.start, tokens[phrase.to - 1]!.end).replace(/\s+/g, ' ');
	return sheet.put(i, `${tokens[i]!.text} ${words}`, i + 2);
}

/** "the campaign" → "Ada Lind's campaign", the only one told of shortly before. */
export function byCampaigner(sheet: Sheet, i: number): number | null {
	const { tokens } = sheet.context;
	if (tokens[i + 1]?.lower !== 'campaign' || i + 2 > sheet.stretch.to) return null;
	// a campaign that acts is somebody's; "stayed in the campaign" is the race
	if (!/^(?:VERB|AUX|ADV)$/.test(tokens[i + 2]?.pos ?? '')) return null;
	const person = campaigner(sheet.context, i);
	const name = person && nameOf(sheet.context, person);
	if (!person || !name) return null;
	sheet.confidence *= 0.95;
	const known = sheet.told.entities.includes(person);
	sheet.tell(person);
	const owner = known ? (name.split(' ').at(-1) ?? name) : name;
	return sheet.put(i, `${possessive(owner)} campaign`, i + 2);
}

/** "after the election" in a fact that names two and does not turn on it: dim, but not misleading. */
export function isAnchored(sheet: Sheet, i: number): boolean {
	const far =
		sheet.told.entities.length > 1 || (sheet.told.entities.length > 0 && i - sheet.stretch.from > 5);
	if (!sheet.soft) return false;
	const { tokens } = sheet.context;
	const scene = SCENE_NOUNS.has(tokens[i + 1]?.lower ?? '') && sheet.told.entities.length > 0;
	return (far || scene) && isGeneric(sheet.context, i, sheet.limit);
}

export function nounAfter(sheet: Sheet, i: number): string {
	const { tokens } = sheet.context;
	let at = i + 1;
	while (at + 1 < sheet.stretch.to && tokens[at]!.pos !== 'NOUN') at++;
	return tokens[at]?.text ?? '';
}
