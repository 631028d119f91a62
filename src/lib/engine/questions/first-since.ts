/** Firsts and records → what was it the first of, and since when? */
import { formatDay } from '../text/dates';
import type { Fact, FactWords } from '../types';
import { worded, type Ask, type Bench, type Maker } from './bench';
import { dateLures } from './distractors/dates';
import { inside, join, turned } from './wording';

const YEAR = /\bsince (\d{4}|(?:\d{1,2} )?[A-Z][a-z]+ \d{4})\b/;

/** "… the first visit to China since 2018" → since when? The rest of the sentence is the stem. */
function ask({ fact, words }: { fact: Fact; words: FactWords }, bench: Bench): Ask[] {
	if (fact.kind !== 'first') return [];
	const time = fact.since !== undefined ? bench.findings.times[fact.since] : undefined;
	const value = time && /^\d{4}(?:-\d\d){0,2}$/.test(time.value) ? time.value : null;
	const key = value ? formatDay(value) : null;
	const found = YEAR.exec(fact.text);
	if (!value || !key || !found || found[1] !== key) return [];
	const before = fact.text.slice(0, found.index).trim().replace(/[,;]$/, '');
	const stem = `${join('Since when had there been nothing like it', '')}`;
	const subject = turned(words);
	const asked = subject ? `Since when ${join(subject, words.rest)}?` : `${stem}: ${inside(before)}?`;
	return subject
		? [
				{
					maker: 'first-since',
					fact,
					stem: asked,
					key,
					asks: 'date',
					lures: dateLures(value, fact, bench),
					typed: true,
				},
			]
		: [];
}

export const firstSince: Maker = {
	id: 'first-since',
	floor: 0.9,
	make: (bench) => worded(bench).flatMap((item) => ask(item, bench)),
};
