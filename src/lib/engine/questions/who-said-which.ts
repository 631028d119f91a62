/** Quotations of several speakers → which of these did X say; who said which; did X really say that? */
import type { Question } from '../types';
import type { Bench, Draft, Maker } from './bench';
import { readClause } from './clause/read';
import { entityNamed } from './distractors';
import { introduced } from './introduced';
import { isOfNote } from './importance';
import { quoteLeans } from './lint/quote-leans';
import { quoteMidTalk } from './lint/quote-mid-talk';
import { viewOf } from './lint/view';
import { isAskable, othersWhoSpeak, saidAlike, saidIn, type Said } from './who-said';
import { isNamedIn } from './who-said/names';
import { capital, countWords, likeness, sentence } from './wording';

/** Longest quotation that is read quickly beside others, and in a sentence, in words. */
const LONGEST = 30;

interface Quoted extends Said {
	speaker: string;
	quote: string;
}

/** “…” that stands by itself: what the lint says of "who said “…”?" holds here too. */
function standsAlone(quote: string, { findings, entities }: Bench): boolean {
	const question = {
		form: 'short',
		stem: `Who said ${quote}?`,
		answer: '',
		accept: [],
	} as unknown as Question;
	const { title } = findings.document;
	const view = viewOf(question, { title, entities: [...entities.values()] });
	return quoteLeans(view).length === 0 && quoteMidTalk(view).length === 0;
}

/** Statements told in one whole quotation, with their speakers' names. */
function quotedIn(said: Said[], bench: Bench): Quoted[] {
	return said.flatMap((one) => {
		const speaker = bench.entities.get(one.statement.speaker!.entity!);
		const quote = one.words.content!;
		const whole = /^“[^“”]+”$/.test(quote) && countWords(quote) <= LONGEST;
		return speaker && whole && isAskable(one, bench) && standsAlone(quote, bench)
			? [{ ...one, speaker: speaker.name, quote }]
			: [];
	});
}

const PLAIN =
	/^(?:has |have |had )?(?:said|says?|told [^“]*|added|argued|argues|claimed|claims|warned|warns|noted|insisted|believes?|suggested)(?: that)?$/;

/** Leans on what was told before, or on who speaks. */
const LEANING =
	/[“”"]|\b(?:he|she|his|her|him|they|their|them|it|its|this|these|those|such|also|another|other)\b/i;

/** What was said in other words, each a sentence of its own. */
function toldIn(said: Said[], bench: Bench): Quoted[] {
	return said.flatMap((one) => {
		const speaker = bench.entities.get(one.statement.speaker!.entity!);
		const content = one.words.content!.replace(/^that /, '');
		const plain = PLAIN.test(one.words.verb ?? '') && !LEANING.test(content) && readClause(content) !== null;
		const words = countWords(content);
		return speaker && plain && words >= 6 && words <= LONGEST && isAskable(one, bench)
			? [{ ...one, speaker: speaker.name, quote: capital(content) }]
			: [];
	});
}

/** Words of others, of like length, that the speaker cannot be thought to have said too. */
function besides(key: Quoted, all: Quoted[], others: ReadonlySet<string>): Quoted[] {
	const chosen: Quoted[] = [];
	for (const one of [...all].sort(
		(a, b) =>
			Math.abs(countWords(a.quote) - countWords(key.quote)) -
			Math.abs(countWords(b.quote) - countWords(key.quote)),
	))
		if (
			others.has(one.speaker) &&
			chosen.every(({ quote }) => likeness(one.quote, quote) < 0.5) &&
			countWords(one.quote) <= 2 * countWords(key.quote) &&
			countWords(key.quote) <= 2 * countWords(one.quote) &&
			// “Lind’s plan”, where Lind's own words are looked for
			!isNamedIn(one.quote, key.speaker) &&
			likeness(one.quote, key.quote) < 0.3
		)
			chosen.push(one);
	return chosen.slice(0, 2);
}

/** By a name, as it stands in the article's entities: whoever is met in passing with their title. */
function introducedAs(name: string, bench: Bench): string {
	const entity = entityNamed(name, bench);
	return entity ? introduced(entity, bench) : name;
}

/** "Which of these did Ana Silva say?" */
function which(key: Quoted, all: Quoted[], said: Said[], bench: Bench): Draft[] {
	const lures = besides(key, all, new Set(othersWhoSpeak(key, said, bench)));
	if (lures.length < 2) return [];
	return [
		{
			maker: 'who-said-which',
			facts: [key.fact],
			stem: `Which of these did ${introducedAs(key.speaker, bench)} say?`,
			asks: 'content',
			body: {
				form: 'choice',
				options: [
					{ text: key.quote, correct: true },
					...lures.map(({ quote }) => ({ text: quote, correct: false })),
				],
			},
		},
	];
}

/** Fewest and most statements of a match. */
const FEWEST = 3;
const MOST = 4;

/** One statement each of several who speak, none of which another of them may have said: who said what? */
function whoSaidWhat(all: Quoted[], said: Said[]): Draft[] {
	const chosen: Quoted[] = [];
	for (const one of all) {
		const alike = saidAlike(one, said);
		const apart = chosen.every(
			(other) =>
				other.speaker !== one.speaker &&
				!alike.has(other.statement.speaker!.entity!) &&
				likeness(one.quote, other.quote) < 0.3 &&
				!isNamedIn(one.quote, other.speaker) &&
				!isNamedIn(other.quote, one.speaker),
		);
		if (apart && chosen.length < MOST) chosen.push(one);
	}
	if (chosen.length < FEWEST) return [];
	return [
		{
			maker: 'who-said-which',
			facts: chosen.map(({ fact }) => fact),
			stem: 'Who said what? Match each statement with its speaker.',
			asks: 'content',
			explanation: chosen.map(({ fact }) => sentence(fact.text)).join(' '),
			body: {
				form: 'match',
				pairs: chosen.map(({ quote, speaker }) => ({ left: quote, right: speaker })),
			},
		},
	];
}

/** “My time as a mayor”, “we, as dockers,”: whoever speaks says what they are, and nobody else is believed. */
const OF_ONESELF = /\b(?:my|our|ours|us)\b|\bas (?:an? )?\p{Ll}{3,}s?,/iu;

/** Known by name, or told with what they are: of two voices that nobody knows, nobody remembers which it was. */
const isKnown = (name: string, bench: Bench) => {
	const entity = entityNamed(name, bench);
	return (
		!!entity &&
		(entity.type !== 'person' || isOfNote(entity, bench) || introduced(entity, bench) !== entity.name)
	);
};

/** "Ana Silva said “…”.": as it was, or of another who speaks. True and false take turns. */
function really(all: Quoted[], said: Said[], bench: Bench): Draft[] {
	let next = bench.chance('really said')() < 0.5;
	return all.flatMap((one): Draft[] => {
		const [other] = othersWhoSpeak(one, said, bench).filter(
			(name) => !isNamedIn(one.quote, name) && (isKnown(name, bench) || isKnown(one.speaker, bench)),
		);
		const { who } = one.words;
		// "added": to what?
		if (
			!/^(?:said|says|wrote|writes|told [^“]*|tweeted|argued|argues|claimed|claims|warned|warns|insisted|suggested|believes)(?: that)?:?$/.test(
				one.words.verb ?? '',
			)
		)
			return [];
		if (!other || !who || !one.fact.text.startsWith(one.speaker) || who !== one.speaker) return [];
		if (!next && OF_ONESELF.test(one.quote)) return [];
		const answer = next;
		next = !next;
		const text = introducedAs(answer ? one.speaker : other, bench) + one.fact.text.slice(one.speaker.length);
		return [
			{
				maker: 'who-said-which',
				facts: [one.fact],
				stem: sentence(text),
				asks: 'content',
				body: { form: 'true-false', answer },
			},
		];
	});
}

export const whoSaidWhich: Maker = {
	id: 'who-said-which',
	floor: 0.93,
	make: (bench) => {
		const said = saidIn(bench);
		const [quoted, told] = [quotedIn(said, bench), toldIn(said, bench)];
		return [
			...quoted.flatMap((one) => which(one, quoted, said, bench)),
			...told.flatMap((one) => which(one, told, said, bench)),
			...whoSaidWhat([...quoted, ...told], said),
			...really([...quoted, ...told], said, bench),
		];
	},
};
