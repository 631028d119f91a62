/** A statement → what did the speaker say? The wrong options are what others said. */
import type { Ask, Bench, Draft, Maker } from './bench';
import { contentLures, withoutMarks } from './distractors';
import { turnedRound } from './distractors/phrases';
import { topicOf } from './what-did-x-say/topic';
import { saidIn, type Said } from './who-said';
import { contentWords, inside, join, stemOf } from './wording';

const VERBS: Partial<Record<Said['statement']['modality'], string>> = {
	say: 'say',
	agree: 'say',
	other: 'say',
	hope: 'hope',
	deny: 'deny',
};

/** Verbs that what was said can follow as a clause or quotation; nobody "says" what somebody is accused of. */
const SAYING =
	/\b(?:sa(?:id|ys?)|t(?:old|ells?)|add(?:ed|s)|announc|declar|stat(?:ed|es)|explain|claim|argu|insist|wr(?:ote|ites?)|believ|assert|not(?:ed|es)|pointed out|warn|suggest|predict|stress|report|tweet|repl(?:ied|ies)|admit|acknowledg|confirm|conclud|maintain|emphasi|remark|comment|estimat|reckon|th(?:ought|inks?)|contend|recall|reveal|promis|pledg|vow|f(?:eared|ound)|hop)/;

/** "that the fees are high" → "the fees are high"; null for what begins with "he" or "it". */
function plainContent({ words }: Said): string | null {
	const content = words.content!.replace(/^that (?!“)/, '');
	if (
		/^[“"]?(?:how|whether|if|what|who|why|were|was|is|are|could|would|will|should|has|have|had|to|of|about|for|as)\b/i.test(
			content,
		) &&
		!/[“"]/.test(content)
	)
		return null;
	if (/^(?:\S+ ){0,3}it\b/i.test(content)) return null;
	if (!SAYING.test(words.verb ?? '') || /^\S+ of \p{Ll}+ing\b/u.test(content)) return null;
	if (/\b(?:his|her|he|she|him)\b/i.test(content) && !/[^.?!“"] \p{Lu}\p{Ll}/u.test(content)) return null;
	if (/\b(?:this|these|those|such)\b/i.test(content)) return null;
	if (content.split(/\s+/).length > 26) return null;
	if (/^there\b/i.test(content)) return null;
	return /^["“]?(?:he|she|it|they|this|these|those|his|her|their)\b/i.test(content) ? null : content;
}

/** "did Clara Mendes say", "did Clara Mendes tell Olaf Brandt". */
function turnedSaid({ words, statement }: Said): string | null {
	const verb = VERBS[statement.modality];
	return verb && words.who ? join('did', inside(words.who), verb) : null;
}

/** What a spokeswoman says, her office may have said too: neither is the other's wrong option. */
function speaksFor(a: Said, b: Said, bench: Bench): boolean {
	const speaks = ({ statement }: Said) => {
		const entity = bench.entities.get(statement.speaker!.entity!);
		return (
			entity?.type === 'person' &&
			entity.roles.some((role) => /\bspokes|\bpress secretary\b/i.test(role.title))
		);
	};
	const isBody = ({ statement }: Said) => bench.entities.get(statement.speaker!.entity!)?.type !== 'person';
	return (speaks(a) && isBody(b)) || (speaks(b) && isBody(a));
}

/** Whole quotations stand beside quotations: without marks nobody knows whose "I" and "we" they hold. */
const sameVoice = (phrase: string, key: string) =>
	/^[“"]/.test(phrase) === /^[“"]/.test(key) || !/\b(?:I|we|you|my|our|us|your)\b/i.test(`${phrase} ${key}`);

/** "Which of these did Clara Mendes say?" Others may have said more; only these are compared. */
function askWhich(said: Said, all: Said[], bench: Bench): Ask[] {
	const { fact, words, statement } = said;
	const subject = turnedSaid(said);
	const key = plainContent(said);
	if (!subject || !key) return [];
	const others = all.flatMap((other) => {
		const comparable = other.statement.modality === statement.modality && !speaksFor(said, other, bench);
		const phrase = comparable ? plainContent(other) : null;
		return phrase && sameVoice(phrase, key) ? [{ fact: other.fact, phrase }] : [];
	});
	const turnedKey = /[“"]/.test(key) ? turnedRound(key) : null;
	const lures = contentLures(key, fact, others, bench.facts).filter(
		(lure) => !turnedKey || lure !== withoutMarks(turnedKey),
	);
	const stem = stemOf(words.when, `Which of these ${subject}`);
	return [{ maker: 'what-did-x-say', fact, stem, key, asks: 'content', lures, open: true }];
}

/** "What did Clara Mendes say about the new terminal?" Where nothing else is said about it. */
function askAbout(said: Said, all: Said[], bench: Bench): Draft[] {
	const { fact, words, statement } = said;
	const subject = turnedSaid(said);
	const topic = topicOf(said, bench);
	if (!subject || !topic || statement.modality !== 'say') return [];
	const again = all.some(
		(other) =>
			other !== said &&
			other.words.who === words.who &&
			other.words.content!.toLowerCase().includes(topic.toLowerCase()),
	);
	if (again || topic.includes(words.who!)) return [];
	const answer = plainContent(said) ?? words.content!;
	const known = topic.toLowerCase();
	if (contentWords(answer).filter((word) => !known.includes(word)).length < 3) return [];
	const stem = stemOf(words.when, `What ${subject} about ${topic}`);
	return [
		{ maker: 'what-did-x-say', facts: [fact], stem, asks: 'content', body: { form: 'recall', answer } },
	];
}

export const whatDidXSay: Maker = {
	id: 'what-did-x-say',
	floor: 0.93,
	make: (bench) => {
		const all = saidIn(bench);
		return all.flatMap((said) => [...askWhich(said, all, bench), ...askAbout(said, all, bench)]);
	},
};
