/** Firsts and records → what was it the first of, and since when? */
import { formatDay } from '../text/dates';
import type { Fact, FactWords } from '../types';
import { worded, type Ask, type Bench, type Maker } from './bench';
import { dateLures } from './distractors/dates';
import { indefiniteFor } from '../text/indefinite';

const YEAR = /\bsince (\d{4}|(?:\d{1,2} )?[A-Z][a-z]+ \d{4})\b/;

const ASKER = ['', 'since which year', 'since which month', 'since which day'];

/** "… the first visit to China since 2018" → "… the first visit to China since which year?" */
function ask({ fact }: { fact: Fact }, bench: Bench): Ask[] {
	if (fact.kind !== 'first') return [];
	const time = fact.since !== undefined ? bench.findings.times[fact.since] : undefined;
	const value = time && /^\d{4}(?:-\d\d){0,2}$/.test(time.value) ? time.value : null;
	const key = value ? formatDay(value) : null;
	const found = YEAR.exec(fact.text);
	if (!value || !key || !found || found[1] !== key) return [];
	const stem = `${fact.text.slice(0, found.index).trim()} ${ASKER[value.split('-').length]}?`;
	const after = fact.text.slice(found.index + found[0].length).replace(/[.”"]+$/, '');
	if (after.trim() !== '') return [];
	return [
		{
			maker: 'first-since',
			fact,
			stem,
			key,
			asks: 'date',
			lures: dateLures(value, fact, bench),
			typed: true,
		},
	];
}

/** ", in what would be the first visit by a minister to Lund since 2018": the rank of what was told. */
const IN_WHAT =
	/, in what (?:would be|was|is|will be) (?:the|his|her|its|their) first (?!time\b|of\b)(\p{Ll}[^,;]*?) since (\d{4})\b/u;

/** → "Before 18 June 2023, in which year had there last been a visit by a minister to Lund?" */
function askLast({ fact, words }: { fact: Fact; words: FactWords }, bench: Bench): Ask[] {
	const [, what = '', key = ''] = IN_WHAT.exec(fact.text) ?? [];
	const day = /\d{1,2} \p{Lu}\p{Ll}+ \d{4}$/u.exec(words.when ?? '')?.[0];
	if (!key || !day || !/\p{Lu}/u.test(what)) return [];
	const article = indefiniteFor(what);
	return [
		{
			maker: 'first-since',
			fact,
			stem: `Before ${day}, in which year had there last been ${article} ${what}?`,
			key,
			asks: 'date',
			lures: dateLures(key, fact, bench),
			typed: true,
		},
	];
}

export const firstSince: Maker = {
	id: 'first-since',
	floor: 0.9,
	make: (bench) => worded(bench).flatMap((item) => [...ask(item, bench), ...askLast(item, bench)]),
};
