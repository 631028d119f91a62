/** Statement → who said it, in words that stand alone, and who passed it on. */
import type { Code, Entity, FactWords, Statement } from '../../types';
import { nounPhraseBefore } from '../clauses/subjects';
import { stretchOf, type Context, type Stretch } from '../context';
import { nothingTold, tellEntity, type Told } from '../restate';
import { mentionsIn, readSubject } from '../subject';

export interface Speaker {
	text: string;
	plural: boolean;
	asks: NonNullable<FactWords['asks']>;
	confidence: number;
	problems: Code[];
}

/** The speaker by full name, or by words that stand alone ("a Dallas court"). */
export function readSpeaker(context: Context, statement: Statement, told: Told): Speaker | null {
	const { speaker } = statement;
	if (!speaker) return null;
	const entity = speaker.entity ? context.entities.get(speaker.entity) : null;
	const whole = antecedentOf(context, stretchOf(context.tokens, speaker));
	const person =
		entity?.type === 'person'
			? (mentionsIn(context, whole).find((found) => found.entity === entity) ??
				behind(context, whole, entity))
			: undefined;
	const subject = readSubject(context, person ?? whole, told);
	if (!subject) return null;
	if (entity && entity !== subject.entity && !subject.plural) tellEntity(told, entity);
	if (entity?.type === 'person') told.affiliation = affiliationOf(context, statement, person ?? whole);
	return subject;
}

/** "faced critics, who argued": the words that "who" stands for, where a comma shows that it only tells more of them. */
function antecedentOf(context: Context, stretch: Stretch): Stretch {
	const { tokens, mentions } = context;
	const { from, to } = stretch;
	const stands = to - from === 1 && /^(?:who|which)$/.test(tokens[from]!.lower);
	if (!stands || tokens[from - 1]?.text !== ',' || mentions.has(from)) return stretch;
	const { sentence } = tokens[from]!;
	return nounPhraseBefore(context, context.findings.document.sentences[sentence]!.from, from - 1) ?? stretch;
}

/** Words that may stand between a name and the organisation it speaks for: "Ada Lind, programme director at Borg". */
const BETWEEN = /^(?:NOUN|PROPN|ADJ|ADP|DET)$/;

/** "Ada Lind, director at Borg,", "Borg spokeswoman Ada Lind": the one organisation told beside the speaker. */
function affiliationOf(context: Context, { cue }: Statement, { from, to }: Stretch): Entity | undefined {
	const { tokens } = context;
	const { sentence } = tokens[from]!;
	const found = new Set<Entity>();
	const limit = cue ? Math.max(to, stretchOf(tokens, cue).from) : to;
	const joins = (i: number) =>
		tokens[i]?.sentence === sentence && (BETWEEN.test(tokens[i]!.pos) || tokens[i]!.text === ',');
	let [first, last] = [from, to];
	while (joins(first - 1)) first--;
	while (last < limit && joins(last)) last++;
	for (const { entity, mention } of mentionsIn(context, { from: first, to: last }))
		if (entity.type === 'organisation' && /^(?:name|short-name|acronym)$/.test(mention.how))
			found.add(entity);
	const [only] = found;
	return found.size === 1 ? only : undefined;
}

/** "The transport minister, Peter Osei, said": the name behind the comma. */
function behind(context: Context, { to }: Stretch, entity: Entity): Stretch | undefined {
	const next = context.tokens[to]?.text === ',' ? context.mentions.get(to + 1) : undefined;
	return next?.entity === entity ? next : undefined;
}

/** Relayed: "According to the state channel CCTV, …". */
export function relayed(
	context: Context,
	statement: Statement,
): { text: string; confidence: number; problems: Code[] } | null {
	if (!statement.reporter) return null;
	const subject = readSubject(context, stretchOf(context.tokens, statement.reporter), nothingTold());
	return subject && { text: subject.text, confidence: subject.confidence, problems: subject.problems };
}
