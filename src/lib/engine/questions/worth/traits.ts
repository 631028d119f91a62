/** A question and its facts → traits: what its outside says about whether a teacher would keep it. Data for worth. */
import type { Fact, Question } from '../../types';
import type { Bench } from '../bench';
import { keysOf, quotedParts, withoutFrame } from '../lint/view';
import { contentWords, countWords, rootOf } from '../wording';
import { actorTraits } from './actor-traits';
import { upTo, type Asked } from './asked';
import { namesWithin, quoteTraits } from './quote-traits';

/** How the question says which report is meant. */
function frameOf(stem: string): string {
	const [, sign = ''] = /^(?:In|According to|From) the report (“|of)/.exec(stem) ?? [];
	if (sign && /^[^“]*“[^”]*…/.test(stem)) return 'headline with a hole';
	if (sign) return sign === 'of' ? 'day' : /” of [^,]*\d{4}/.test(stem) ? 'headline and day' : 'headline';
	return /^(?:On|In|As of|At|Between|Since|Before) .{0,40}\d{4}/.test(stem) ? 'dated' : 'none';
}

/** Words that lean on something else: "other companies", "a similar plan", "again". */
const LOOSE =
	/\b(?:other|another|comparable|same|similar|such|recent|recently|latest|previous|previously|again|also|further|too|else|rest|others|then|earlier|later|already|still|yet)\b/i;

/** "the hearing", with nothing after it that says which. */
const DEFINITE = /\bthe (?!\p{Lu})(?:[\p{Ll}-]+ )?[\p{Ll}-]+(?! (?:of|that|which|who|in|on|for|between)\b)/gu;

const NAME = /\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)*/gu;

const rootsOf = (text: string) => contentWords(text).map(rootOf);

/** How often the article comes back to the words of a question, and how many of them its headline holds. */
function topicTraits(told: string, bench: Bench): string[] {
	const words = [...new Set(rootsOf(told))];
	const times = (word: string) => Math.min(6, bench.frequency.get(word) ?? 0);
	const mean = words.reduce((sum, word) => sum + times(word), 0) / Math.max(1, words.length);
	const shared = words.filter((word) => bench.headlineRoots.has(word)).length;
	return [
		`repeated ${upTo(mean, [1.5, 2, 2.5, 3, 4])}`,
		`telling ${upTo(words.filter((word) => times(word) >= 4).length, [0, 1, 2, 4])}`,
		`headline ${bench.headlineRoots.size > 0 ? upTo(shared, [0, 1, 2, 3]) : 'none'}`,
	];
}

/** Where it stands, and in what an article. */
function placeTraits(question: Asked, bench: Bench): string[] {
	const start = question.evidence[0]?.start ?? 0;
	const before = bench.findings.document.sentences.filter((sentence) => sentence.end <= start).length;
	return [
		`place ${upTo(start / Math.max(1, bench.text.length), [0.05, 0.15, 0.3, 0.5, 0.75])}`,
		`sentence ${upTo(before, [0, 1, 3, 6, 11, 19])}`,
		`article ${upTo(bench.wordCount, [300, 600, 1000, 1600])}`,
		`opinion ${upTo(bench.writerSays, [0, 2, 6])}`,
	];
}

/** What is asked of what somebody said or will do: how they described it, what they said about it, what it would do. */
function shapeOf(bare: string): string {
	if (/^how\b.* describe\b/i.test(bare)) return 'describe';
	if (/^what\b.* sa(?:y|id) about\b/i.test(bare)) return 'about';
	if (/\b(?:he|she|they|it) \p{L}+(?: not)? do\?$/iu.test(bare)) return 'do itself';
	if (/\bto do\?$/i.test(bare)) return 'to do';
	return /\bdo\?$/i.test(bare) ? 'would do' : 'other';
}

/** Its form, and the wording of stem and key. */
function wordingTraits(question: Asked, bare: string): string[] {
	const { maker, stem, asks } = question;
	const outside = bare.replace(/“[^”]*”|"[^"]*"/g, ' ');
	const key = keysOf(question as Question).join(' ');
	const titled =
		/\b(?:what post did|who was the) /.test(stem) && !/ (?:of|for|at) |['’]s /.test(`${outside} ${key}`);
	return [
		`words ${upTo(countWords(bare), [8, 12, 17, 22, 28, 34])}`,
		`key ${upTo(countWords(key), [1, 2, 4, 8, 14, 22])}`,
		...(asks === 'content'
			? [`content ${upTo(countWords(key), [2, 5, 10, 16])}`, `${maker} ${shapeOf(bare)}`]
			: []),
		`names ${upTo(bare.match(NAME)?.length ?? 0, [0, 1, 2, 3, 5])}`,
		`definites ${upTo(outside.match(DEFINITE)?.length ?? 0, [0, 1, 2])}`,
		`figure ${/\d/.test(outside.replace(/\d{4}/g, ''))}`,
		...(LOOSE.test(outside) ? ['loose word'] : []),
		...(/\b(?:his|her|their|its)\b/i.test(outside) ? ['owner'] : []),
		...(/\b(?:he|she|they|it|him|them)\b/i.test(outside) ? ['pronoun'] : []),
		...(/\bas of\b/.test(stem) ? [`${maker} as of`] : []),
		...(titled ? ['post of nobody says what'] : []),
	];
}

/** How the fact was read. */
function factTraits(question: Asked, fact: Fact, bench: Bench): string[] {
	const { maker } = question;
	const sure = bench.sureness.get(fact.fingerprint) ?? fact.confidence;
	return [
		`sure ${upTo(sure, [0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.96])}`,
		`${fact.kind === 'statement' ? 'said' : 'done'} sure ${upTo(sure, [0.75, 0.85, 0.9, 0.95])}`,
		`rule ${fact.rule}`,
		`${maker} rule ${fact.rule}`,
		...(fact.hedge ? ['hedge'] : []),
		...(fact.according ? ['passed on'] : []),
		...(bench.headlined.has(fact.fingerprint) ? ['beside the headline'] : []),
		...(fact.kind === 'event' || fact.kind === 'amount'
			? [`when ${!!fact.words?.when}`, `where ${!!fact.words?.where}`]
			: []),
	];
}

/** Names of what is so of the question; each has a measured weight (see weights.ts). */
export function traitsOf(question: Asked, facts: readonly Fact[], bench: Bench): string[] {
	const { maker, form, asks, stem } = question;
	const bare = withoutFrame(stem);
	const frame = frameOf(stem);
	const day = bench.findings.document.published !== null;
	const [fact] = facts;
	const quote = quotedParts(bare)[0] ?? quotedParts(keysOf(question as Question)[0] ?? '')[0];
	const told = `${bare} ${keysOf(question as Question).join(' ')}`;
	return [
		'always',
		maker!,
		`${maker} ${form}`,
		`frame ${frame}`,
		`${maker} frame ${frame}`,
		`day ${day}`,
		`headline ${!!bench.findings.document.title} day ${day}`,
		`asks ${asks}`,
		// who speaks says more of it than how it is told
		...(/^who-said/.test(maker!) ? [] : [`minor ${!!question.minor}`, `${maker} minor ${!!question.minor}`]),
		...(form === 'true-false' ? [`${maker} ${String(question.answer)}`] : []),
		...(question.options ? [`options ${question.options.length}`] : []),
		...wordingTraits(question, bare),
		...placeTraits(question, bench),
		...topicTraits(told, bench),
		...(fact ? factTraits(question, fact, bench) : []),
		...(fact ? actorTraits(fact, bench, maker!) : []),
		...(quote ? quoteTraits(question, quote, bench) : [`${maker} no quotation`]),
		// where only its day says which report is meant, the words themselves must say what they are about
		...(quote && frame === 'day'
			? [
					`day alone names ${upTo(namesWithin(quote), [0, 1])}`,
					`day alone words ${upTo(countWords(quote), [11, 19])}`,
				]
			: []),
	];
}
