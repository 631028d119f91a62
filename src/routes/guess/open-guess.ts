/** The address → what can be guessed: an article of the library, or the reading nobody has decided on yet (null). */
import { getArticle, getVersion } from '$lib/db/articles';
import { factsOf } from '$lib/db/facts';
import { pendingReading } from '$lib/db/pending';
import { questionsOf } from '$lib/db/questions';
import type { FactKind, Question } from '$lib/engine/types';
import { chooseGuesses } from './choose';

export interface Guessing {
	/** Null as long as it is not in the library. */
	article: string | null;
	title: string;
	published: string | null;
	outlet: string | null;
	text: string;
	questions: Question[];
	/** Of the fact each question is on, by the question's id. */
	kinds: Map<string, FactKind | undefined>;
}

async function openStored(id: string): Promise<Guessing | null> {
	const article = await getArticle(id);
	const version = await getVersion(id);
	if (!article || !version) return null;
	const { title, published, outlet } = article;
	const kept = new Map(
		(await factsOf(id)).flatMap((one) => (one.state === 'kept' ? [[one.id, one.fact]] : [])),
	);
	const records = (await questionsOf(id)).filter(
		(record) => record.version === version.hash && record.facts.every((fact) => kept.has(fact)),
	);
	const kinds = new Map(records.map(({ question, facts }) => [question.id, kept.get(facts[0] ?? '')?.kind]));
	const questions = chooseGuesses(
		records.map((record) => record.question),
		title,
	);
	return { article: id, title, published, outlet, text: version.reading.article.text, questions, kinds };
}

async function openPending(): Promise<Guessing | null> {
	const pending = await pendingReading();
	if (!pending) return null;
	const { reading, title, published, outlet } = pending;
	const facts = new Map(reading.facts.map((fact) => [fact.fingerprint, fact]));
	const sure = reading.questions.filter((one) =>
		one.facts.every((fact) => facts.get(fact)?.doubt === undefined),
	);
	const kinds = new Map(sure.map((one) => [one.id, facts.get(one.facts[0] ?? '')?.kind]));
	const questions = chooseGuesses(sure, title);
	return { article: null, title, published, outlet, text: reading.article.text, questions, kinds };
}

/** Null when there is nothing to guess about. */
export function openGuess(article: string | null): Promise<Guessing | null> {
	return article === null ? openPending() : openStored(article);
}
