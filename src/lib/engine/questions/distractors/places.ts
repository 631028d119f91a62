/** A place → others of its grain that the article does not name: countries beside a country, capitals beside a capital. */
import { shuffle } from '../../../random';
import { fold } from '../../check/fold';
import { COUNTRIES, PAST_STATES, US_STATES, WELL_KNOWN } from '../../words/places';
import type { Entity } from '../../types';
import type { Bench } from '../bench';

const plain = (name: string) => fold(name).replace(/^the /, '');

/** Does it name a country, whole? Cities and countries are no options for each other: the one may lie in the other. */
export function isCountry(name: string): boolean {
	return COUNTRIES.some((one) => one.names.some((other) => plain(other) === plain(name)));
}

/** Houses that act: "which museum" is no place that speaks. */
const HOUSE =
	/\b(?:Museum|Gallery|University|College|School|Hospital|Church|Library|Theatre|Theater|Bank|Court|House|Center|Centre)$/;

/** How a place or a body is asked for. */
export function whichPlace({ type, name }: Pick<Entity, 'type' | 'name'>): string {
	if (isCountry(name)) return 'which country';
	return type === 'place' && !HOUSE.test(name) ? 'which place' : 'which organisation';
}

const REGION =
	/^(?:North |South |Latin |Central |East |West |Eastern |Western )?(?:Africa|America|Asia|Europe|Australasia|Oceania)$|\b(?:Middle East|County|Coast|Valley|District)\b/;

const grain = (name: string) =>
	PAST_STATES.has(name)
		? 'past'
		: isCountry(name)
			? 'country'
			: US_STATES.includes(name)
				? 'state'
				: REGION.test(name)
					? 'region'
					: 'other';

/** Of one grain: a town may lie in the state, the state in the country. */
export const isAlike = (a: string, b: string) => grain(a) === grain(b);

/** Countries that are parts of another. */
const PARTS = new Set(['England', 'Scotland', 'Wales', 'Northern Ireland']);

/** How far in the list, which stands by region, neighbours are looked for. */
const NEAR = 10;

const isKnown = (one: (typeof COUNTRIES)[number]) => one.names.some((name) => WELL_KNOWN.has(name));

/** Neighbours in the list, those that everybody knows first: never one that the article names. */
export function neighboursOf(name: string, bench: Bench): string[] {
	const wanted = plain(name);
	const country = COUNTRIES.findIndex((one) => one.names.some((other) => plain(other) === wanted));
	const capital = COUNTRIES.findIndex((one) => plain(one.capital) === wanted);
	const at = country >= 0 ? country : capital;
	if (at < 0) return [];
	const text = ` ${fold(bench.text).replace(/[^\p{L}]+/gu, ' ')} `;
	const part = (one: (typeof COUNTRIES)[number]) => one.names.some((other) => PARTS.has(other));
	const near = COUNTRIES.slice(Math.max(0, at - NEAR), at + NEAR + 1).filter(
		(_, index, all) => all.length > 0 && COUNTRIES[at] !== all[index],
	);
	const nameOf = (one: (typeof COUNTRIES)[number]) => (country >= 0 ? one.names[0]! : one.capital);
	const fitting = near.filter((one) => {
		const other = nameOf(one);
		return (
			part(one) === part(COUNTRIES[at]!) &&
			isAlike(other, name) &&
			other !== '' &&
			plain(other) !== wanted &&
			(country >= 0 || !isCountry(other)) &&
			!text.includes(` ${plain(other)} `)
		);
	});
	const mixed = shuffle(fitting, bench.chance(`place ${name}`));
	return [...new Set([...mixed.filter(isKnown), ...mixed.filter((one) => !isKnown(one))].map(nameOf))];
}
