/** Typed answer → verdict: as a date, an amount, a person or words, whichever the key is. */
import type { Question, Verdict } from '../types';
import { matchDate, readDates } from './date';
import { fold } from './fold';
import { looksLikePerson, matchPerson } from './person';
import { matchPhrase, type PhraseMatch } from './phrase';
import { matchQuantity, readQuantity } from './quantity';

type Typed = Question & { form: 'gap' | 'short' };

const right = (code: string, params?: Verdict['params']): Verdict => ({
	code,
	params,
	right: true,
	score: 1,
});
const wrong = (code: string, params?: Verdict['params']): Verdict => ({
	code,
	params,
	right: false,
	score: 0,
});

/** What kind of thing the key is. */
export function keyKind(question: Typed): 'date' | 'amount' | 'person' | 'words' {
	const { answer, asks, stem } = question;
	if ((asks === undefined || asks === 'date') && readDates(answer).length > 0 && /\d{4}/.test(answer))
		return 'date';
	const quantity = asks === 'name' || asks === 'place' || asks === 'date' ? null : readQuantity(answer);
	if (quantity && quantity.noun.length <= 3) return 'amount';
	const who = asks === 'name' || (asks === undefined && /\bwho\b/i.test(stem));
	return who && looksLikePerson(answer) ? 'person' : 'words';
}

function checkDate(key: string, given: string): Verdict {
	const match = matchDate(readDates(key)[0]!, given);
	if (!match) return wrong(given.match(/\d/) ? 'date-wrong' : 'date-unreadable', { answer: key });
	if (match.code === 'date-less-precise') return wrong(match.code, { missing: match.missing, answer: key });
	return match.code.startsWith('right')
		? right(match.code, { answer: key })
		: wrong(match.code, { answer: key });
}

function checkAmount(key: string, given: string, stem: string): Verdict {
	const wanted = readQuantity(key)!;
	const read = readQuantity(given);
	if (!read) return wrong('number-missing', { answer: key });
	const code = matchQuantity(wanted, read, stem);
	if (code === 'right-without-bound') return right(code, { missing: wanted.boundText, answer: key });
	return code === 'right' ? right(code) : wrong(code, { answer: key });
}

function checkPerson(question: Typed, given: string): Verdict {
	const { answer, accept } = question;
	const parts = fold(answer).split(/\s+/);
	const short = accept.filter((form) => {
		const folded = fold(form).split(/\s+/);
		return folded.length < parts.length && folded.every((part) => parts.includes(part));
	});
	if (/\band\b|\bor\b|\/|;|&/.test(given) && !/\band\b|&/.test(answer))
		return wrong('several-answers', { answer });
	const match = matchPerson(answer, given.replace(/^by /i, ''), short, question.fullName !== true);
	if (match === 'exact' || match === 'surname') return right('right');
	if (match === 'spelling') return right('right-spelling', { answer });
	return match === null ? wrong('wrong', { answer }) : wrong(match, { answer });
}

const HARMLESS = new Set(
	'us uk un eu city country state government company party team president prime minister mr mrs ms dr sir'.split(
		' ',
	),
);

/** May the words given beyond the key stand? Few, no numbers, and beside a bare name only what the question says. */
function tooMuch(match: PhraseMatch, key: string, given: string, question: Typed): boolean {
	if (match.extra.some((word) => /\d/.test(word))) return true;
	const stem = fold(question.stem).split(/[^\p{L}\p{N}]+/u);
	const extra = match.extra.filter((word) => !HARMLESS.has(word) && !stem.includes(word));
	const isName = /^(?:the )?\p{Lu}/u.test(key) && key.split(' ').length <= 4;
	if (isName) return extra.length > (question.asks === 'place' && given.includes(',') ? 1 : 0);
	return extra.length > Math.max(1, Math.floor(key.split(' ').length / 2));
}

/** "Blue Harbour" for "the Blue Harbour initiative" where the question asks which initiative; "record" that is new. */
const goesWithoutSaying = (word: string, stem: string) =>
	word === 'new' ||
	(/^[a-z]{4,}$/.test(word) &&
		fold(stem)
			.split(/[^\p{L}]+/u)
			.includes(word));

function checkWords(key: string, given: string, question: Typed): Verdict {
	if (fold(key).replace(/\W+/g, ' ').trim() === fold(given).replace(/\W+/g, ' ').trim())
		return right('right');
	const match = matchPhrase(key, given);
	const answer = question.answer;
	if (match.several) return wrong('several-answers', { answer });
	if (match.coverage === 0) return wrong('wrong', { answer });
	if (match.negation) return wrong('negation', { answer });
	const missing = match.missing.join(', ');
	const numbers = match.missing.filter((word) => /\d/.test(word));
	if (numbers.length > 0 && match.extra.some((word) => /\d/.test(word)))
		return wrong('number-wrong', { answer });
	if (tooMuch(match, key, given, question)) return wrong(missing ? 'wrong' : 'too-much', { answer });
	if (match.coverage > 0 && match.missing.every((word) => goesWithoutSaying(word, question.stem)))
		return right(match.sameness === 'spelling' ? 'right-spelling' : 'right', { answer });
	const enough = match.coverage >= 0.8 && numbers.length === 0 && match.names.length === 0;
	return enough ? right('right-mostly', { missing, answer }) : wrong('missing-words', { missing, answer });
}

/** The better of two verdicts: a right one, else the one that says more than "wrong". */
const better = (a: Verdict, b: Verdict) =>
	Number(b.right) > Number(a.right) || (a.code === 'wrong' && b.code !== 'wrong') ? b : a;

/** Marks typed text against the answer and everything else the question accepts. */
export function checkTyped(question: Typed, text: string): Verdict {
	const given = text.trim();
	if (!/[\p{L}\p{N}]/u.test(given)) return wrong('empty');
	const kind = keyKind(question);
	const keys = [question.answer, ...question.accept];
	if (keys.some((key) => key.trim() === given)) return right('right');
	if (kind === 'person') {
		const named = checkPerson(question, given);
		const roles = question.accept.filter((form) => !looksLikePerson(form));
		return roles.reduce((best, form) => better(best, checkWords(form, given, question)), named);
	}
	return keys
		.map((key) => {
			if (kind === 'date' && readDates(key).length > 0) return checkDate(key, given);
			if (kind === 'amount' && readQuantity(key)) return checkAmount(key, given, question.stem);
			return checkWords(key, given, question);
		})
		.reduce(better);
}
