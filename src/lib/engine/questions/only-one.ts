/** A pronoun in what is asked → does it leave only one who can be meant? */
import type { Entity } from '../types';
import type { Bench } from './bench';

/** "Who said she would stay?", where of several people one is a woman: that gives her away. Quotations are her own words. */
export function isOnlyOne(told: string, { type, gender, id }: Entity, bench: Bench): boolean {
	const own = gender === 'female' ? /\b(?:she|her|hers|herself)\b/i : /\b(?:he|his|him|himself)\b/i;
	if (type !== 'person' || !gender || !own.test(told.replace(/[“"][^”"]*[”"]/g, ' '))) return false;
	const others = [...bench.entities.values()].filter((other) => other.type === 'person' && other.id !== id);
	return others.length > 1 && others.every((other) => other.gender !== undefined && other.gender !== gender);
}
