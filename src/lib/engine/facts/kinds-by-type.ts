/** "the agency", "the company", "the country" → the one name of that kind that the article gave shortly before. */
import { countryOf, isCountry, lookUp } from '../mentions/gazetteer';
import type { Entity } from '../types';
import { BUSINESS_NOUNS, NAMED_KINDS, NO_BUSINESS } from '../words/organisation-kinds';
import { US_STATES } from '../words/places';
import type { Context } from './context';

/** How many sentences back the name may stand. */
const NEAR = 2;

/** Organisations named from `NEAR` sentences back up to token `i`, outside quotations. */
function organisationsNear({ tokens, mentions, quoted }: Context, i: number): Set<Entity> {
	const near = new Set<Entity>();
	for (let at = i - 1; at >= 0 && tokens[i]!.sentence - tokens[at]!.sentence <= NEAR; at--) {
		const found = mentions.get(at);
		if (found?.entity.type === 'organisation' && quoted[at]! < 0) near.add(found.entity);
	}
	return near;
}

const onlyOne = (entities: readonly Entity[]): Entity | null => (entities.length === 1 ? entities[0]! : null);

const namesOf = ({ name, aliases }: Entity): string[] => [name, ...aliases];

/**
 * The organisation that `noun` at token `i + 1` stands for. Of a kind that names tell ("agency", "network") it is the only
 * such name nearby; "company" stands for the only name of a business, where nothing else is named that may be one.
 */
export function organisationOf(context: Context, i: number, noun: string): Entity | null {
	const near = [...organisationsNear(context, i)];
	const kind = NAMED_KINDS.find(({ nouns }) => nouns.test(noun));
	if (kind) {
		const fits = (entity: Entity) => namesOf(entity).some((name) => kind.names.test(name));
		// of two in the whole article, the last named may be the wrong one
		return onlyOne(near.filter(fits));
	}
	if (!BUSINESS_NOUNS.test(noun)) return null;
	const businesses = near.filter((entity) => !namesOf(entity).some((name) => NO_BUSINESS.test(name)));
	return onlyOne(businesses);
}

/** Countries the article speaks of, by name or by their people ("French"). */
function countriesIn({ tokens, findings }: Context): Map<string, Entity | null> {
	const found = new Map<string, Entity | null>();
	for (const entity of findings.entities)
		if (entity.type === 'place' && isCountry(entity.name)) found.set(lookUp(entity.name)!.key, entity);
	for (const { text } of tokens) {
		const key = countryOf(text);
		if (key && !found.has(key)) found.set(key, null);
	}
	return found;
}

const isOfStates = (context: Context): boolean =>
	context.findings.entities.some(({ type, name }) => type === 'place' && US_STATES.includes(name)) ||
	context.tokens.some(({ text }) => /^(?:Republicans?|Democrats?|Democratic|GOP)$/.test(text));

/** "the country" → the only country of an article; one of American states and parties that names another too is left alone. */
export function countryFor(context: Context, i: number): Entity | null {
	const countries = countriesIn(context);
	const [[key, country] = []] = countries;
	if (countries.size !== 1 || !country || !key) return null;
	if (key !== 'United States' && isOfStates(context)) return null;
	return country.mentions.some(({ start }) => start < context.tokens[i]!.start) ? country : null;
}
