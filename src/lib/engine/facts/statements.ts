/** Sentences → statements: who said what. */
import type { Work } from '../text/clauses';
import { retag } from '../text/retag';
import type { Document, Entity, Statement, TimeMention } from '../types';
import { findAccording } from './statements/according';
import { findAsReported } from './statements/as-reported';
import { completeStatement, type Candidate } from './statements/complete';
import { addContinued } from './statements/continued';
import type { Draft, View } from './statements/draft';
import { findLabelled } from './statements/labelled';
import { findLed } from './statements/led';
import { dropNested } from './statements/nested';
import { findNounStatements } from './statements/nouns';
import { findPassiveStatements } from './statements/passives';
import { findStances } from './statements/stances';
import { findVerbStatements } from './statements/verbs';
import { rivalTraits } from './statements/rivals';
import { readViews } from './statements/views';

/** One finder per kind of cue. To add one is one line. */
const FINDERS: readonly ((view: View) => Draft[])[] = [
	findAccording,
	findAsReported,
	findVerbStatements,
	findPassiveStatements,
	findNounStatements,
	findStances,
	findLabelled,
];

/**
 * Every attribution of the article, in order of the text.
 * Reads: verbs and nouns of saying, thinking, asking, promising and judging with what they bring in, "according to",
 * quotations joined to a speaker by a comma, colon or dash, and those that go on from the one before.
 * Does not read: titles of works, words held at arm's length, inches and apostrophes, statements inside statements, and
 * what rules find that were wrong more often than right.
 * @param work counts the steps of reading when given
 */
export function findStatements(
	document: Document,
	entities: Entity[],
	times: readonly TimeMention[],
	work?: Work,
): Statement[] {
	return findCandidates(document, entities, times, work)
		.filter((statement) => statement.confidence >= LEAST[statement.form])
		.map((statement, i) => ({ ...statement, id: `s${i}` }));
}

/**
 * Below this a statement is not worth keeping: one more likely wrong than right is no finding; what stands in quotation marks
 * is somebody's words in any case.
 */
const LEAST: Readonly<Record<Statement['form'], number>> = { direct: 0.3, mixed: 0.2, indirect: 0.5 };

/** Everything the rules find, sure or not, in order of the text. */
export const findCandidates = (...article: Parameters<typeof traitCandidates>): Statement[] =>
	traitCandidates(...article).map(({ statement }) => statement);

/** The same with their traits: what confidence is measured on. */
export function traitCandidates(
	document: Document,
	entities: Entity[],
	times: readonly TimeMention[],
	work?: Work,
): Candidate[] {
	const views = readViews(retag(document), work);
	const drafts = views.flatMap(readView);
	addContinued(document, views, drafts);
	return drafts
		.map((draft, i) => completeStatement(document, entities, times, draft, i))
		.filter((candidate) => candidate !== null)
		.sort((a, b) => (a.statement.content[0]?.start ?? 0) - (b.statement.content[0]?.start ?? 0));
}

function readView(view: View): Draft[] {
	const all = FINDERS.flatMap((find) => find(view));
	const drafts = dropNested(view.document.text, all);
	return [...drafts, ...findLed(view, drafts)].map((draft) => ({
		...draft,
		rivals: rivalTraits(draft, all),
	}));
}
