/** Names, one a line → a roster with codes. The codes say nothing of the names. */
import type { RosterEntry } from './types';
import type { Random } from '../random';

/** No letters or digits that look alike, no vowels that make words. */
const SIGNS = 'bcdfghjkmnpqrstvwxz23456789';

function freshCode(taken: Set<string>, random: Random): string {
	const code = Array.from({ length: 4 }, () => SIGNS[Math.floor(random() * SIGNS.length)]!).join('');
	if (taken.has(code)) return freshCode(taken, random);
	taken.add(code);
	return code;
}

/** Names that were there keep their codes; a name that stands twice gets a code for each time. */
export function rosterOf(text: string, before: readonly RosterEntry[], random: Random): RosterEntry[] {
	const kept = [...before];
	const taken = new Set(before.map((entry) => entry.code));
	const names = text
		.split('\n')
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter(Boolean);
	return names.map((name) => {
		const at = kept.findIndex((entry) => entry.name === name);
		return at >= 0 ? kept.splice(at, 1)[0]! : { name, code: freshCode(taken, random) };
	});
}
