/** Sentences → statements: who said what. */
import { referTo } from '../mentions/names';
import type { Work } from '../text/clauses';
import { retag } from '../text/retag';
import type { Document, Entity, Quotation, Span, Statement, TimeMention } from '../types';
import { findAccording } from './statements/according';
import { addContinued } from './statements/continued';
import { trimSpan, type Draft, type View } from './statements/draft';
import { findLed } from './statements/led';
import { dropNested } from './statements/nested';
import { findNounStatements } from './statements/nouns';
import { findPassiveStatements } from './statements/passives';
import { findVerbStatements } from './statements/verbs';
import { readViews } from './statements/views';

/** Every attribution, in order of the text. */
export function findStatements(
	document: Document,
	entities: Entity[],
	times: TimeMention[],
	work?: Work,
): Statement[] {
	const views = readViews(retag(document), work);
	const drafts = views.flatMap(readView);
	addContinued(document, views, drafts);
	return drafts.map((draft, i) => complete(document, entities, times, draft, i));
}

function readView(view: View): Draft[] {
	const drafts = dropNested([
		...findAccording(view),
		...findVerbStatements(view),
		...findPassiveStatements(view),
		...findNounStatements(view),
	]);
	return [...drafts, ...findLed(view, drafts)];
}

function complete(
	document: Document,
	entities: Entity[],
	times: TimeMention[],
	draft: Draft,
	i: number,
): Statement {
	const content = draft.content
		.map((span) => trimSpan(document.text, span))
		.filter((span) => span.end > span.start);
	const quotations = document.quotations.filter((quotation) =>
		content.some((span) => quotation.start < span.end && span.start < quotation.end),
	);
	return {
		id: `s${i}`,
		form: formOf(document.text, content, quotations),
		speaker: draft.speaker && {
			...draft.speaker,
			entity: referTo(entities, draft.antecedent ?? draft.speaker).entity,
		},
		...(draft.reporter ? { reporter: referTo(entities, draft.reporter) } : {}),
		...(draft.addressee ? { addressee: referTo(entities, draft.addressee) } : {}),
		cue: draft.cue,
		content,
		verbatim: quotations.map((quotation) => quotation.inner),
		modality: draft.modality,
		rule: draft.rule,
		confidence: 0.8,
	};
}

/** direct: all of it in quotation marks; mixed: some of it; indirect: none. */
function formOf(text: string, content: readonly Span[], quotations: readonly Quotation[]): Statement['form'] {
	if (quotations.length === 0) return 'indirect';
	const outside = content.map((span) => cutOut(text, span, quotations)).join(' ');
	return /[\p{L}\p{N}]/u.test(outside.replace(/\b(?:and|that)\b/gi, ' ')) ? 'mixed' : 'direct';
}

function cutOut(text: string, span: Span, quotations: readonly Quotation[]): string {
	let outside = '';
	let at = span.start;
	for (const quotation of quotations) {
		if (quotation.end <= at || quotation.start >= span.end) continue;
		outside += text.slice(at, Math.max(at, quotation.start));
		at = Math.max(at, quotation.end);
	}
	return outside + (at < span.end ? text.slice(at, span.end) : '');
}
