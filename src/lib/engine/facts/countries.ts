/** "the two powers", "the Asian country" → the countries the article speaks of. */
import { isCountry } from '../mentions/gazetteer';
import type { Entity, Findings, Token } from '../types';
import { CONTINENTS } from '../words/continents';
import type { Context } from './context';
import { joinNames, nameOf } from './names';

const DUAL =
	/^(?:powers|countries|nations|sides|delegations|governments|peoples|states|economies|superpowers|neighbours|neighbors|capitals)$/;
const SINGLE = /^(?:country|nation|state|republic|kingdom|power)$/;

/** Countries by how often they are named, the most named first. */
export function findCountries(findings: Findings): Entity[] {
	return findings.entities
		.filter((entity) => entity.type === 'place' && isCountry(entity.name))
		.sort((a, b) => b.mentions.length - a.mentions.length);
}

/** Places named three times or more, the most named first: countries the gazetteer does not know. */
function findPlaces(findings: Findings): Entity[] {
	return findings.entities
		.filter((entity) => entity.type === 'place' && entity.mentions.length > 2)
		.sort((a, b) => b.mentions.length - a.mentions.length);
}

/** The two countries an article is about; null when a third one is nearly as often named. */
export function findCountryPair(findings: Findings): Entity[] | null {
	const known = findCountries(findings);
	const [first, second, third] = known.length > 1 ? known : findPlaces(findings);
	if (!first || !second || second.mentions.length < 2) return null;
	return third && third.mentions.length * 1.5 > second.mentions.length ? null : [first, second];
}

/**
 * The words at token `i` that stand for countries and the words that explain them:
 * "the two delegations" → "China and the United States"; null when it is not certain.
 */
export function explainCountries(
	context: Context,
	i: number,
	limit: number,
): { to: number; names: string; entities: Entity[] } | null {
	const { tokens } = context;
	const [word, next, after] = [tokens[i]!.lower, tokens[i + 1]?.lower ?? '', tokens[i + 2]?.lower ?? ''];
	const dual =
		word === 'both'
			? DUAL.test(next)
				? i + 2
				: 0
			: word === 'the' && next === 'two' && DUAL.test(after)
				? i + 3
				: 0;
	if (dual > 0 && dual <= limit)
		return (
			context.countryPair && {
				to: dual,
				names: namesOf(context, context.countryPair),
				entities: context.countryPair,
			}
		);
	if (word === 'bilateral') return explainBilateral(context, i, limit);
	return word === 'the' ? explainOne(context, tokens, i, limit) : null;
}

/** "bilateral ties" → between which two. */
function explainBilateral(context: Context, i: number, limit: number): ReturnType<typeof explainCountries> {
	const { tokens, countryPair } = context;
	const ends =
		i + 1 < limit &&
		/^(?:ties|relations?|relationship|trade|talks|contacts?|agreements?|cooperation|disputes?)$/.test(
			tokens[i + 1]!.lower,
		);
	return ends && countryPair
		? { to: i + 2, names: `between ${namesOf(context, countryPair)}`, entities: countryPair }
		: null;
}

function namesOf(context: Context, entities: readonly Entity[]): string {
	return joinNames(
		entities
			.map((entity) => nameOf(context, entity)!)
			.sort((a, b) => a.replace(/^the /, '').localeCompare(b.replace(/^the /, ''))),
	);
}

function explainOne(
	context: Context,
	tokens: readonly Token[],
	i: number,
	limit: number,
): ReturnType<typeof explainCountries> {
	for (const length of [1, 2]) {
		const noun = i + 1 + length;
		const continent = CONTINENTS.get(
			tokens
				.slice(i + 1, noun)
				.map((token) => token.lower)
				.join(' '),
		);
		if (!continent || noun >= limit || !SINGLE.test(tokens[noun]!.lower)) continue;
		const fitting = findCountries(context.findings).filter((entity) => continent.has(entity.name));
		return fitting.length === 1
			? { to: noun + 1, names: namesOf(context, fitting), entities: fitting }
			: null;
	}
	return null;
}
