/** An article of the library → a pack to share. */
import type { Question, Span } from '../engine/types';
import type { ArticleRecord, FactRecord, QuestionRecord } from '../study/types';
import { packFormat, type PackFact, type PackFile, type PackPlace, type PackQuestion } from './pack-schema';

function placeIn(text: string, { start, end }: Span): PackPlace {
	return { start, end, quote: text.slice(start, end) };
}

function writeFact(text: string, { id, fact }: FactRecord): PackFact {
	return {
		id,
		kind: fact.kind,
		text: fact.text,
		evidence: fact.evidence.slice(0, 8).map((span) => placeIn(text, span)),
		...(fact.asOf ? { asOf: fact.asOf } : {}),
		...(fact.hedge ? { hedge: placeIn(text, fact.hedge) } : {}),
	};
}

/** What the forms have of their own. */
function partsOf(text: string, question: Question) {
	switch (question.form) {
		case 'choice':
		case 'multiple':
			return {
				form: question.form,
				options: question.options.map((option) => ({ text: option.text, correct: option.correct })),
			};
		case 'true-false':
			return { form: question.form, answer: question.answer };
		case 'gap': {
			const { form, answer, accept, gap } = question;
			return { form, answer, accept, gap: placeIn(text, gap) };
		}
		case 'short':
			return { form: question.form, answer: question.answer, accept: question.accept };
		case 'match':
			return { form: question.form, pairs: question.pairs.map(({ left, right }) => ({ left, right })) };
		case 'order':
			return { form: question.form, items: question.items };
		case 'recall':
			return { form: question.form, answer: question.answer };
	}
}

function writeQuestion(text: string, record: QuestionRecord, idOf: Map<string, string>): PackQuestion {
	const { question, id, facts, origin, edited } = record;
	return {
		id,
		facts,
		made: origin === 'engine' && !edited ? 'engine' : 'hand',
		stem: question.stem,
		evidence: question.evidence.slice(0, 8).map((span) => placeIn(text, span)),
		explanation: question.explanation || question.stem,
		conflicts: question.conflicts.flatMap((conflict) => idOf.get(conflict) ?? []),
		...(question.asks ? { asks: question.asks } : {}),
		...(question.maker ? { maker: question.maker } : {}),
		...partsOf(text, question),
	} as PackQuestion;
}

/** An article of the library as one pack file: its kept facts and their questions in the version that counts. */
export function writePack(
	article: ArticleRecord,
	text: string,
	facts: readonly FactRecord[],
	questions: readonly QuestionRecord[],
): PackFile {
	const here = (record: { version: string }) => record.version === article.version;
	const kept = facts.filter((fact) => fact.state === 'kept' && here(fact) && fact.fact.evidence.length > 0);
	const keptIds = new Set(kept.map((fact) => fact.id));
	const asked = questions.filter(
		(record) =>
			!record.retired &&
			here(record) &&
			record.question.evidence.length > 0 &&
			record.facts.every((id) => keptIds.has(id)),
	);
	const idOf = new Map(asked.map((record) => [record.question.id, record.id]));
	return {
		format: packFormat,
		version: 1,
		pack: {
			id: article.pack ?? article.id,
			title: article.title.slice(0, 300),
			outlet: article.outlet,
			published: article.published,
			language: 'en',
			licence: null,
			authors: [],
			address: article.address,
		},
		article: text,
		facts: kept.map((fact) => writeFact(text, fact)),
		questions: asked.map((record) => writeQuestion(text, record, idOf)),
	};
}
