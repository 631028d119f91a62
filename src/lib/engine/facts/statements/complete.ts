/** Draft → statement: who is meant, which form it has, when it was said, how sure we are. */
import { entityById, referTo } from '../../mentions/names';
import type { Document, Entity, Quotation, Reference, Span, Statement, TimeMention } from '../../types';
import { confidenceOf } from './confidence';
import { trimSpan, type Draft } from './draft';
import { traitsOf } from './traits';

/** A statement with what its confidence is read from. */
export interface Candidate {
	statement: Statement;
	traits: string[];
}

/** The statement of a draft with its traits, or null when nothing is left of its content. */
export function completeStatement(
	document: Document,
	entities: Entity[],
	times: readonly TimeMention[],
	draft: Draft,
	index: number,
): Candidate | null {
	const { text } = document;
	const content = draft.content.map((span) => trimSpan(text, span)).filter((span) => span.end > span.start);
	if (content.length === 0) return null;
	const quotations = quotationsIn(document.quotations, content);
	const form = formOf(text, content, quotations);
	const time = timeOf(document, times, draft, content);
	const speaker = draft.speaker && nameSpeaker(text, entities, draft, draft.speaker);
	const reporter = draft.reporter && refer(text, entities, draft.reporter);
	const traits = traitsOf(document, {
		form,
		rule: draft.rule,
		speaker,
		...(reporter ? { reporter } : {}),
		cue: draft.cue,
		content,
		rivals: draft.rivals ?? [],
	});
	const statement: Statement = {
		id: `s${index}`,
		form,
		speaker,
		...(reporter ? { reporter } : {}),
		...(draft.addressee ? { addressee: refer(text, entities, draft.addressee) } : {}),
		cue: draft.cue,
		content,
		verbatim: quotations.map((quotation) => quotation.inner),
		modality: draft.modality,
		...(time >= 0 ? { time } : {}),
		rule: draft.rule,
		confidence: confidenceOf(traits),
	};
	return { statement, traits };
}

/** The speaker as written; when nobody is known by those words, the person whose name explains them. */
function nameSpeaker(text: string, entities: Entity[], draft: Draft, words: Span): Reference {
	const speaker = refer(text, entities, words, draft.antecedent);
	if (speaker.entity || !draft.apposition) return speaker;
	const { entity } = refer(text, entities, draft.apposition);
	return entityById(entities, entity)?.type === 'person' ? { ...speaker, entity } : speaker;
}

/** As written, without blanks at the ends, and who is meant by it or by the words it stands for. */
function refer(text: string, entities: Entity[], words: Span, meant: Span = words): Reference {
	const { start, end } = trimSpan(text, words);
	return { start, end, entity: referTo(entities, trimSpan(text, meant)).entity };
}

function quotationsIn(quotations: readonly Quotation[], content: readonly Span[]): Quotation[] {
	return quotations.filter((quotation) =>
		content.some((span) => quotation.start < span.end && span.start < quotation.end),
	);
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

/** The time nearest to the cue, in its sentence and outside of what is said: "said on Tuesday"; −1 when there is none. */
function timeOf(
	document: Document,
	times: readonly TimeMention[],
	draft: Draft,
	content: readonly Span[],
): number {
	const { cue } = draft;
	const sentence = document.sentences[draft.sentence];
	if (!cue || !sentence) return -1;
	let best = -1;
	let least = 60;
	times.forEach((time, i) => {
		const inside = sentence.start <= time.start && time.end <= sentence.end;
		const said = content.some((span) => time.start < span.end && span.start < time.end);
		const far = time.start >= cue.end ? time.start - cue.end : cue.start - time.end;
		const dated = time.type === 'DATE' || time.type === 'TIME';
		if (!inside || said || !dated || far < 0 || far >= least) return;
		best = i;
		least = far;
	});
	return best;
}
