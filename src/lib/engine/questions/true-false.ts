/** A fact's sentence, as it is or with one part swapped → true or false? As many true as false. */
import type { Fact, FactPart, FactWords } from '../types';
import { worded, type Bench, type Draft, type Maker } from './bench';
import { entityNamed, isSharedDeed, nameLures } from './distractors';
import { amountLures } from './distractors/amounts';
import { isBound } from './how-many/bounds';
import { dateLures } from './distractors/dates';
import { isAlike, neighboursOf } from './distractors/places';
import { isContested } from './importance';
import { HALF_WORD, namesTwice, sentence } from './wording';
import { dayOf } from './when';

/** A bound stands in the amount or before it. */
const hasBound = ({ from, to }: FactPart, { text }: Fact) => isBound(text.slice(Math.max(0, from - 16), to));

/** "nine of 10", "one in three". */
const isShare = ({ from, to }: FactPart, { text }: Fact) =>
	/\b(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:of|in|out of) (?:every )?$/.test(
		text.slice(0, from),
	) || /\b(?:of|in) (?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b/.test(text.slice(from, to + 12));

/** "Mr Lind", "the Canadian province", "the UNESCO scholar": who or which is not said. */
const LEAVES_OPEN =
	/\b(?:Mr|Mrs|Ms|Dr)\.? \p{Lu}|\b[Tt]he \p{Lu}[\p{L}.]+ (?:province|state|city|town|village|county|scholar|student|professor|official|officer|man|woman|company|firm|bank|team|club|group|newspaper|website|magazine)\b(?! (?:of|in|at))/u;

/** "the United States": a name that never stands without. */
const withThe = (name: string) =>
	/^(?:United|Netherlands|Philippines|Bahamas|Maldives|Gambia|Czech Republic|Dominican)\b/.test(name)
		? `the ${name}`
		: name;

/**
 * What a part may be swapped for; empty when nothing is surely false. Words are not turned round ("weak" for "strong"): of twelve
 * sentences made so, readers kept two.
 */
function swapsFor(part: FactPart, fact: Fact, words: FactWords, bench: Bench): string[] {
	const value = words[part.part];
	if (typeof value !== 'string') return [];
	switch (part.part) {
		case 'amount':
			// "more than 800" is true of 1,100 too; "nine of 10" says nothing of twelve
			return fact.kind === 'amount' && !hasBound(part, fact) && !isShare(part, fact)
				? amountLures(value, fact.value, fact.unit, bench)
				: [];
		case 'when': {
			const day = dayOf(fact, bench);
			return day
				? dateLures(day, fact, bench).map((other) =>
						value.replace(/\b(?:\d{1,2} )?(?:[A-Z][a-z]+ )?\d{4}$/, other),
					)
				: [];
		}
		case 'where': {
			// who leads in Faro may lead in Lagos too
			if (isContested(fact)) return [];
			const [, opener = '', place = ''] = /^(in|at|to) (.+)$/i.exec(value) ?? [];
			const inArticle = place ? nameLures(place, fact, bench).filter((lure) => isAlike(lure, place)) : [];
			const lures = [...inArticle, ...neighboursOf(place, bench)];
			return lures.map((lure) => `${opener} ${withThe(lure)}`);
		}
		case 'other': {
			const entity = isSharedDeed(fact) ? null : entityNamed(value, bench);
			return entity ? nameLures(value, fact, bench) : [];
		}
		default:
			return [];
	}
}

const ORDER: (keyof FactWords)[] = ['amount', 'where', 'when', 'other'];

/** The sentence with one part swapped for something that is surely false; null when nothing is. */
export function falsified(
	fact: Fact,
	words: FactWords,
	bench: Bench,
): { text: string; part: keyof FactWords } | null {
	const parts = [...(fact.parts ?? [])].sort((a, b) => ORDER.indexOf(a.part) - ORDER.indexOf(b.part));
	for (const part of parts) {
		if (!ORDER.includes(part.part)) continue;
		const [swap] = swapsFor(part, fact, words, bench);
		const written = fact.text.slice(part.from, part.to);
		if (
			!swap ||
			swap === written ||
			fact.text.slice(0, part.from).includes(swap) ||
			fact.text.slice(part.to).includes(swap)
		)
			continue;
		const start = part.from === 0 ? swap.charAt(0).toUpperCase() + swap.slice(1) : swap;
		return {
			text: sentence(fact.text.slice(0, part.from) + start + fact.text.slice(part.to)),
			part: part.part,
		};
	}
	return null;
}

/** Told as done and of a known day, or so full of names that nobody asks when; what holds for now is soon wrong. */
function stands({ text }: Fact, { verb = '', when = '' }: FactWords, bench: Bench): boolean {
	if (/^(?:is|are|has|have|does|do|will|would|can|could|may|might)\b/.test(verb) && !/\d{4}/.test(text))
		return false;
	if (/\d{4}/.test(when)) return true;
	const plain = text.replace(/“[^”]*”/g, ' ');
	const named = [...bench.entities.values()].filter(({ name }) => plain.includes(name)).length;
	return named >= 2 && !/\b(?:who|whom|that|which) [^.]*\b(?:who|whom|that|which)\b/.test(plain);
}

/** True and false take turns along the article, from a side that chance chooses. */
function make(bench: Bench): Draft[] {
	let next = bench.chance('true or false')() < 0.5;
	return worded(bench).flatMap(({ fact, words }) => {
		if (fact.kind === 'statement' && !/“/.test(fact.text) && fact.confidence < 0.95) return [];
		// what will be is no fact yet: a forecast is neither true nor false
		if (
			/^plan\/(?:will|be-to)/.test(fact.rule) ||
			HALF_WORD.test(fact.text) ||
			/ [–—] \p{Lu}/u.test(fact.text)
		)
			return [];
		if (LEAVES_OPEN.test(fact.text.replace(/“[^”]*”/g, ' '))) return [];
		if (fact.kind === 'role' || namesTwice(fact, words) || / (?:is|was|are|were) an? /.test(fact.text))
			return [];
		if (/ (?:saying|that|as|to|of|by|with|including)\.$/.test(sentence(fact.text))) return [];
		if (!stands(fact, words, bench)) return [];
		const wrong = falsified(fact, words, bench);
		if (!wrong) return [];
		const answer = next;
		next = !next;
		const stem = answer ? sentence(fact.text) : wrong.text;
		return [
			{
				maker: 'true-false',
				facts: [fact],
				stem,
				asks: 'content',
				body: { form: 'true-false', answer },
			},
		];
	});
}

export const trueFalse: Maker = { id: 'true-false', floor: 0.93, make };
