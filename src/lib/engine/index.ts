/** The door: article in, reading out. The steps run in one ordered list. */
import { findFacts } from './facts/find';
import { trustFacts } from './facts/trust';
import { findStatements } from './facts/statements';
import { findAmounts } from './mentions/amounts';
import { findEntities } from './mentions/names';
import { findTimes } from './mentions/times';
import { makeQuestions } from './questions/make';
import { takeApart } from './text/article';
import type { ArticleInput, Dropped, Findings, Reading, ReadOptions } from './types';

export { normaliseText, takeApart } from './text/article';

type Draft = Findings & Pick<Reading, 'facts' | 'questions'> & { dropped: Dropped[] };
type Step = (draft: Draft, options: ReadOptions) => void;

/** What runs, in order. To add a step is one line. */
const STEPS: Step[] = [
	(draft) => (draft.entities = findEntities(draft.document)),
	(draft) => (draft.times = findTimes(draft.document)),
	(draft) => (draft.amounts = findAmounts(draft.document, draft.times)),
	(draft) => (draft.statements = findStatements(draft.document, draft.entities, draft.times)),
	(draft) => {
		const { facts, dropped } = findFacts(draft);
		draft.facts = facts;
		draft.dropped.push(...dropped);
	},
	(draft, options) => (draft.facts = trustFacts(draft.facts, options.trusted)),
	(draft, options) => {
		const seed = options.seed ?? draft.document.hash;
		const { questions, dropped } = makeQuestions(draft, draft.facts, { seed, pool: options.pool ?? [] });
		draft.questions = questions;
		draft.dropped.push(...dropped);
	},
];

/** Everything that is known before facts are made: for tests and for those who look at one stage. */
export function findFindings(article: ArticleInput): Findings {
	const draft = emptyDraft(article);
	for (const step of STEPS.slice(0, 4)) step(draft, {});
	const { document, entities, times, amounts, statements } = draft;
	return { document, entities, times, amounts, statements };
}

function emptyDraft(article: ArticleInput): Draft {
	const document = takeApart(article);
	return {
		document,
		entities: [],
		times: [],
		amounts: [],
		statements: [],
		facts: [],
		questions: [],
		dropped: [],
	};
}

/** Reads an article. The same text and options give the same reading. */
export function read(article: ArticleInput, options: ReadOptions = {}): Reading {
	const draft = emptyDraft(article);
	const done = (count: number) => options.onProgress?.(count / (STEPS.length + 1));
	done(1);
	STEPS.forEach((step, i) => {
		step(draft, options);
		done(i + 2);
	});
	const { document, entities, times, statements, facts, questions, dropped } = draft;
	const { title, published, text, hash } = document;
	const id = article.id ?? null;
	return {
		id,
		article: { title, published, text, hash },
		entities,
		times,
		statements,
		facts,
		questions,
		dropped,
	};
}
