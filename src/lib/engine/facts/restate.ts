/** Words of the article → words that stand alone: names in full, times absolute, quotations to the letter. */
import { mendAmpersands } from '../text/ampersand';
import type { Code, Entity } from '../types';
import type { Context, Stretch } from './context';
import { isPlural } from './names';
import { Sheet, type Restated, type Told } from './restate/sheet';
import { checkQuoted, writeNext } from './restate/words';

export { trustIn } from './restate/names';
export type { Restated, Told } from './restate/sheet';

export function nothingTold(): Told {
	return { entities: [], subject: null };
}

/** Told so far: an entity, as the subject of a fact. */
export function tellEntity(told: Told, entity: Entity): void {
	if (!told.entities.includes(entity)) told.entities.push(entity);
	told.subject = isPlural(entity) ? 'plural' : 'singular';
}

const layOut = (context: Context, stretch: Stretch, told: Told, limit = stretch.to, soft = true): Sheet =>
	new Sheet(context, stretch, told, limit, soft, (other, known) => restate(context, other, known));

/** A preposition that ends its sentence: "the paper it is written on". Elsewhere what followed it was left out. */
function endsSentence({ tokens }: Context, { to }: Stretch): boolean {
	const [last, next] = [tokens[to - 1], tokens[to]];
	return (
		last?.pos === 'ADP' &&
		/^(?:NOUN|VERB)$/.test(tokens[to - 2]?.pos ?? '') &&
		/^[.:;!?]$/.test(next?.text ?? '')
	);
}

/** No doubled blanks, none before a comma, no comma and no lone preposition at the end. */
function tidy(text: string, whole: boolean): string {
	const told = mendAmpersands(text.replace(/\s+/g, ' '))
		.replace(/ ([,.;:])/g, '$1')
		.replace(/,(?: ?,)+/g, ',')
		// "the council's the biggest"
		.replace(/(['’]s?) the (?=most |least |\p{Ll}+est )/gu, '$1 ')
		// "on March 23 of this year"
		.replace(/(\d{1,2} \p{Lu}\p{Ll}+ (\d{4})) of (?:in )?\2\b/gu, '$1')
		.replace(/^[,;:\s–—_-]+|[,;:\s–—_]+$/g, '');
	return (whole ? told : told.replace(/ (?:at|in|on|of|by|for|during|since)$/, '')).trim();
}

/** Words inside a quotation that nobody can understand without the article: third persons nothing told so far explains. */
export function checkQuotation(context: Context, stretch: Stretch, told: Told): Code[] {
	const sheet = layOut(context, stretch, told);
	for (let i = stretch.from; i < stretch.to; i++) checkQuoted(sheet, i);
	return sheet.problems;
}

/** Restates some words of the article. `told` is added to: what one part of a fact tells explains the pronouns of the next. `limit`: the end of what is told with it. */
export function restate(
	context: Context,
	stretch: Stretch,
	told: Told,
	limit = stretch.to,
	soft = true,
): Restated {
	const sheet = layOut(context, stretch, told, limit, soft);
	let i = stretch.from;
	while (i < stretch.to) i = writeNext(sheet, i);
	const { out, confidence, problems, times, dropped } = sheet;
	return {
		text: tidy(out, endsSentence(context, stretch)),
		confidence,
		problems,
		times,
		droppedTimes: dropped,
	};
}
