/** Statements → facts: who said what, in one sentence; quotations stay to the letter. */
import type { Code, Span, Statement } from '../types';
import { compose } from './compose';
import type { Stretch } from './context';
import { evidenceOf, type Draft } from './draft';
import { type Ground } from './ground';
import { chooseQuotes, type Chosen } from './quote-choice';
import { nothingTold } from './restate';
import { buildDirect } from './said/direct';
import { buildIndirect, partsSaid } from './said/indirect';
import { occasionOf, unexplained, type Occasion } from './said/occasion';
import { readSpeaker, relayed } from './said/speaker';
import { AGREED } from './said/trust';

function sentenceOf(ground: Ground, at: number) {
	return (
		ground.findings.document.sentences.find((sentence) => sentence.start <= at && at < sentence.end) ?? null
	);
}

/** Sentences around a statement's cue and content. */
function evidenceFor(ground: Ground, statement: Statement): Span[] {
	const spans = [...(statement.cue ? [statement.cue] : []), ...statement.content];
	const found = new Map<number, Span>();
	for (const span of spans) {
		const sentence = sentenceOf(ground, span.start);
		if (sentence) found.set(sentence.index, evidenceOf(ground.context.text, sentence));
	}
	return [...found.values()].sort((a, b) => a.start - b.start);
}

/** What one person never does. */
const PLURAL_VERB =
	/^(?:have|are|were|do|say|claim|believe|think|argue|insist|hope|agree|deny|expect|warn|tell|call|suggest|want)\b/;

/** `part`: what is told of it, where more than one thing was said; a chosen quotation, or a stretch of the content. */
function toDraft(
	ground: Ground,
	statement: Statement,
	part: Chosen | Stretch | undefined,
	occasion: Occasion | null,
): Draft | null {
	const { context } = ground;
	const told = nothingTold();
	const speaker = readSpeaker(context, statement, told);
	if (!speaker) return null;
	const built =
		part && 'quote' in part
			? buildDirect(context, statement, speaker, told, part, occasion)
			: buildIndirect(ground, statement, speaker, told, part);
	if (!built?.words.content || built.words.content.split(' ').length < (built.words.quote ? 3 : 5))
		return null;
	const reporter = relayed(context, statement);
	// "Ida Falk say": others who say it too, or whose words they are, were lost
	const alone: Code[] =
		speaker.asks === 'who' && !speaker.plural && PLURAL_VERB.test(built.words.verb ?? '')
			? [{ code: 'no-subject' }]
			: [];
	const { text, parts } = compose([
		reporter ? { part: null, text: 'according to' } : null,
		reporter ? { part: 'reporter', text: reporter.text } : null,
		reporter ? { part: null, text: ',' } : null,
		...built.pieces,
	]);
	return {
		rule: built.rule,
		body: { kind: 'statement', statement: statement.id },
		text,
		parts,
		words: reporter ? { ...built.words, reporter: reporter.text } : built.words,
		evidence: evidenceFor(ground, statement),
		confidence:
			(built.trust ?? statement.confidence) *
			speaker.confidence *
			built.confidence *
			(reporter?.confidence ?? 1),
		agreed: (built.trust ?? 0) >= AGREED.noun,
		problems: [...alone, ...speaker.problems, ...built.problems, ...(reporter?.problems ?? [])],
		lemma: 'say',
		...(statement.reporter ? { according: statement.reporter } : {}),
	};
}

/** One fact for each thing said; none where nobody is named or the content is scattered. */
export function findSaid(ground: Ground): Draft[] {
	const { blocks } = ground.findings.document;
	return ground.findings.statements.flatMap((statement) => {
		const at = statement.cue?.start ?? statement.content[0]?.start;
		const sentence = at === undefined ? null : sentenceOf(ground, at);
		if (!sentence || blocks[sentence.block]?.kind !== 'paragraph') return [];
		const told = nothingTold();
		const occasion = occasionOf(ground.context, statement, told);
		const quotes =
			statement.form === 'direct'
				? chooseQuotes(ground.context, statement, told, (problems) => unexplained(problems, occasion))
				: [];
		const parts = quotes.length > 0 ? quotes : partsSaid(ground.context, statement);
		return parts.flatMap((part) => {
			const draft = toDraft(ground, statement, part, occasion);
			return draft && draft.evidence.length > 0 ? [draft] : [];
		});
	});
}
