/** What questions promise whatever the article, checked on a reading: names of the promises that are broken. */
import { fold } from '../../src/lib/engine/check/fold';
import { chooseQuiz } from '../../src/lib/engine/questions/choose';
import type { Fact, Question, Reading } from '../../src/lib/engine/types';

export interface Broken {
	promise: string;
	question: string;
}

const plain = (text: string) =>
	` ${fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;

const straight = (text: string) =>
	text
		.replace(/[“”"]|''/g, '"')
		.replace(/[‘’]/g, "'")
		.replace(/\s+/g, ' ');

function keysOf(question: Question): string[] {
	switch (question.form) {
		case 'choice':
		case 'multiple':
			return question.options.flatMap(({ text, correct }) => (correct ? [text] : []));
		case 'match':
			return question.pairs.map(({ right }) => right);
		case 'order':
			return question.items;
		case 'true-false':
			return [];
		default:
			return [question.answer];
	}
}

/** Every word of the key stands in the fact it rests on, or in its evidence. */
function keyHolds(question: Question, facts: readonly Fact[], text: string): boolean {
	if (question.form === 'gap') return true; // its place says it
	const source = plain(
		[
			...facts.map((fact) => `${fact.text} ${Object.values(fact.words ?? {}).join(' ')}`),
			...question.evidence.map(({ start, end }) => text.slice(start, end)),
			question.explanation,
		].join(' '),
	);
	// "What did she say about the fees?" "They are …": the pronoun is the stem's topic, and so is it in "had happened to the fees"
	const ofTopic = / (?:about|happen(?:ed)? to) [^?]+\?$/.test(question.stem);
	return keysOf(question).every((key) =>
		plain(ofTopic ? key.replace(/^(?:it|they) /, '') : key)
			.trim()
			.split(' ')
			.every((word) => source.includes(` ${word} `)),
	);
}

/** A sentence that is true is the fact's own; one that is false is another. */
function truthHolds(question: Question, facts: readonly Fact[]): boolean {
	if (question.form !== 'true-false') return true;
	const told = question.stem.replace(
		/^(?:According to|In) the report (?:of [^,“”]+|“[^”]+”(?: of [^,“”]+)?), /,
		'',
	);
	// "Brian Lund, the strategist, said …": without what he is
	const bare = told.replace(/^(\p{Lu}[^,“]*), [^“]*?,(?= \p{Ll}+)/u, '$1');
	const own = facts.some((fact) => [told, bare].some((text) => plain(text) === plain(fact.text)));
	return own === question.answer;
}

function optionsDiffer(question: Question): boolean {
	if (question.form !== 'choice' && question.form !== 'multiple') return true;
	const texts = question.options.map(({ text }) => plain(text));
	const right = question.options.filter(({ correct }) => correct).length;
	return new Set(texts).size === texts.length && (question.form === 'choice' ? right === 1 : right > 0);
}

/** Neither the key nor another name for it stands in the stem. */
function stemHides(question: Question, { entities }: Reading): boolean {
	if (question.form === 'true-false' || question.form === 'match' || question.form === 'order') return true;
	const stem = plain(question.stem);
	return keysOf(question).every((key) => {
		const same = entities.find(({ name, aliases }) =>
			[name, ...aliases].some((one) => plain(one) === plain(key)),
		);
		const names = same ? [same.name, ...same.aliases].filter((name) => /^\p{Lu}\p{L}{2,}/u.test(name)) : [];
		return [key, ...names].every((name) => !stem.includes(plain(name)));
	});
}

/** What stands in quotation marks stands in the article, to the letter; brackets and dots may stand for what is left out. */
function quotesExact(question: Question, text: string): boolean {
	const article = straight(text);
	const filled =
		question.form === 'gap'
			? question.stem.replace(/_{2,}(?: \([^)]*\))?/, () => question.answer)
			: question.stem;
	const parts = [filled, ...keysOf(question), question.explanation].flatMap(
		(one) => one.match(/“[^”]*”/g) ?? [],
	);
	return parts.every((part) =>
		straight(part.slice(1, -1))
			.split(/\s*(?:…|\.\.\.|\[[^\]]*\])\s*/)
			.every((piece) => article.includes(piece.replace(/[,.?]$/, ''))),
	);
}

const evidenceHolds = ({ evidence }: Question, text: string) =>
	evidence.length > 0 && evidence.every(({ start, end }) => start >= 0 && start < end && end <= text.length);

const gapHolds = (question: Question, text: string) =>
	question.form !== 'gap' || text.slice(question.gap.start, question.gap.end) === question.answer;

/** The quiz: no two that give each other away, no fact twice, names and dates rationed, the same again. */
function quizBroken(bank: Question[], seed: string): string[] {
	const quiz = chooseQuiz(bank, { seed });
	const asking = quiz.filter(({ asks }) => asks === 'name' || asks === 'date').length;
	const ids = new Set(quiz.map(({ id }) => id));
	const facts = quiz.flatMap((question) => question.facts);
	return [
		quiz.some(({ conflicts }) => conflicts.some((id) => ids.has(id))) ? 'quiz-conflict' : '',
		new Set(facts).size < facts.length ? 'quiz-fact-twice' : '',
		asking > Math.max(1, 0.4 * quiz.length) ? 'quiz-names' : '',
		JSON.stringify(chooseQuiz(bank, { seed })) === JSON.stringify(quiz) ? '' : 'quiz-not-repeatable',
	].filter(Boolean);
}

/** All promises that a reading's questions break; none is right. */
export function brokenPromises(reading: Reading): Broken[] {
	const { text, hash } = reading.article;
	const factsOf = (question: Question) =>
		reading.facts.filter(({ fingerprint }) => question.facts.includes(fingerprint));
	const own = reading.questions.flatMap((question) => {
		const holds: [promise: string, kept: boolean][] = [
			['key-in-fact', keyHolds(question, factsOf(question), text)],
			['truth', truthHolds(question, factsOf(question))],
			['options-differ', optionsDiffer(question)],
			['stem-hides-key', stemHides(question, reading)],
			['quotation-exact', quotesExact(question, text)],
			['evidence', evidenceHolds(question, text)],
			['gap', gapHolds(question, text)],
		];
		return holds.flatMap(([promise, kept]) => (kept ? [] : [{ promise, question: question.stem }]));
	});
	return [...own, ...quizBroken(reading.questions, hash).map((promise) => ({ promise, question: '' }))];
}
