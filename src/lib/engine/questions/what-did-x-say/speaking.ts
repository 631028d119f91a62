/** Who says, in the order of a question: "did Clara Mendes warn", "has the bank denied". */
import { findTokens } from '../../text/tokens';
import { baseOf } from '../../facts/verbs';
import { LEARNING_VERBS, SAYING_VERBS } from '../../words/asking';
import { PEOPLE_NOUNS } from '../../words/people-nouns';
import type { FactWords, Statement } from '../../types';
import type { Bench } from '../bench';
import { worded } from '../bench';
import type { Fact } from '../../types';
import { isCountry } from '../distractors/places';
import { introduced } from '../introduced';
import { inside, join } from '../wording';

export interface Saying {
	fact: Fact;
	words: FactWords & { who: string; verb: string; content: string };
	statement: Statement;
	/** Dictionary form of the verb of saying. */
	lemma: string;
}

/** "a Porto court": what speaks for a place or a state, and which. */
const BODY_OF_PLACE =
	/^(?:an?|the) (?:\p{Ll}+ ){0,2}\p{Lu}[\p{L}.-]+ (?:\p{L}+ ){0,2}(?:court|judge|jury|tribunal|panel|commission|committee|council|ministry|parliament|regulator|watchdog)$/u;

/** Every statement that is told, whether or not its speaker has a name. */
export function sayingsIn(bench: Bench): Saying[] {
	return worded(bench).flatMap(({ fact, words }) => {
		const statement = fact.kind === 'statement' ? bench.statements.get(fact.statement) : undefined;
		const { who, verb, content } = words;
		// a county says nothing; somebody in it does
		const speaker = bench.entities.get(statement?.speaker?.entity ?? '');
		if (speaker?.type === 'place' && !isCountry(speaker.name)) return [];
		// "report in a paper": which? "a 2009 report by the Lund Institute" and "campaigners" say
		if (
			!speaker &&
			!/\b(?:report|study|survey|poll|review|inquiry|figures|data|statistics|research)\b.*(?:\p{Lu}|\b(?:19|20)\d\d\b)/u.test(
				who ?? '',
			) &&
			!(words.plural && isPeople(who ?? '')) &&
			!BODY_OF_PLACE.test(who ?? '')
		)
			return [];
		// "Silva, along with Lobo, say": more than one speaks, and only one is named
		if (words.plural && speaker?.type === 'person') return [];
		// "expressed her hope that": what is hoped is not said
		if (
			/\b(?:hopes?|fears?|doubts?|wish|concerns?|belief|suspicions?)\b/.test(verb ?? '') &&
			/ /.test(verb ?? '')
		)
			return [];
		if (verb && LEARNING_VERBS.has(lemmaOf(verb))) return [];
		if (!statement || !who || !verb || !content || /n['’]t\b|\b(?:not|no)\b/.test(verb)) return [];
		const told =
			speaker && who === speaker.name
				? introduced(speaker, bench)
				: who.replace(/^(?:[Rr]ecent|[Nn]ew|[Ll]atest) (?=\p{Ll})/u, '');
		return [{ fact, words: { ...words, who: told, verb, content }, statement, lemma: lemmaOf(verb) }];
	});
}

/** "campaigners", "GPs in Wales", "Senate Republicans": several people of a kind that is named. */
function isPeople(who: string): boolean {
	const head =
		who
			.split(/ (?:of|in|from|at|with|for|on) /)[0]!
			.split(' ')
			.at(-1) ?? '';
	return (
		PEOPLE_NOUNS.has(head.toLowerCase()) ||
		/(?:ers|ors|ists|ians|ants|[A-Z]{2}s|Republicans|Democrats|police|lawmakers|officials)$/.test(head)
	);
}

/** The dictionary form of a verb of saying: "has condemned" → "condemn". */
export function lemmaOf(verb: string): string {
	const tokens = findTokens(verb, [{ start: 0, end: verb.length }]);
	const main = tokens.find(({ lower }) => !/^(?:has|have|had|also|is|are|was|were)$/.test(lower));
	return main ? baseOf(main) : 'say';
}

/** "did Clara Mendes warn"; plain "say" where the verb takes no clause or names a listener. */
export function speaking({ words, lemma }: Saying, allowed: ReadonlySet<string> = SAYING_VERBS): string {
	const who = inside(words.who);
	const [first = '', second = ''] = words.verb.split(' ');
	const known = allowed.has(lemma);
	if (/^(?:has|have|had)$/.test(first)) return join(first, who, known ? second : 'said');
	const base = known ? lemma : 'say';
	const present = first === lemma || (/s$/.test(first) && first !== 'was');
	if (!present) return join('did', who, base);
	return join(words.plural || first === lemma ? 'do' : 'does', who, base);
}
