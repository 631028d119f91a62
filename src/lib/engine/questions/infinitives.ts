/** Everything an article says somebody would do, wants done or agreed to do, as bare infinitives: lures for one another. */
import type { Fact } from '../types';
import { worded, type Bench } from './bench';
import { asksOf } from './what-did-x-say/forms';
import { sayingsIn } from './what-did-x-say/speaking';

export interface Infinitive {
	fact: Fact;
	phrase: string;
}

const KINDS = new Set(['agreement', 'plan', 'request', 'refusal']);

/** "open a school for pilots", of agreements, plans, requests and refusals, and of what was said of deeds to come. */
export function infinitivesIn(bench: Bench): Infinitive[] {
	const planned = worded(bench).flatMap(({ fact, words }) =>
		KINDS.has(fact.kind) && words.to ? [{ fact, phrase: words.to }] : [],
	);
	const said = sayingsIn(bench).flatMap((saying) =>
		asksOf(saying, bench)
			.slice(0, 1)
			.flatMap(({ form, key }) =>
				form === 'deed' || form === 'told' ? [{ fact: saying.fact, phrase: key }] : [],
			),
	);
	return [...planned, ...said];
}
