/** The places that prove a fact → the paragraphs to show, and the names and dates to supply there. */
import type { Entity, Span, TimeMention } from '$lib/engine/types';
import { dateInWords } from './days';
import type { Insertion } from './nest';

/** Below this we would put a wrong name into the text. */
const SURE = 0.8;

function inside(inner: Span, outer: Span[]): boolean {
	return outer.some((span) => inner.start >= span.start && inner.end <= span.end);
}

/** The names behind pronouns and the full dates behind weekdays, once each, where the evidence leaves them out. */
export function insertsFor(
	reading: { article: { text: string }; entities: Entity[]; times: TimeMention[] },
	evidence: Span[],
): Insertion[] {
	const names = reading.entities.flatMap((entity): Insertion[] => {
		if (entity.type === 'group') return [];
		const mention = entity.mentions.find(
			(place) => place.how === 'pronoun' && place.confidence >= SURE && inside(place, evidence),
		);
		return mention ? [{ at: mention.end, text: entity.name }] : [];
	});
	const dates = reading.times.flatMap((time): Insertion[] => {
		const words = time.type === 'DATE' ? dateInWords(time.value) : null;
		const written = reading.article.text.slice(time.start, time.end);
		if (!words || time.confidence < SURE || written.includes(time.value.slice(0, 4))) return [];
		return inside(time, evidence) ? [{ at: time.end, text: words }] : [];
	});
	return [...names, ...dates].sort((a, b) => a.at - b.at);
}

/** Which paragraphs hold evidence, by place. */
export function markedPlaces(paragraphs: Span[], evidence: Span[]): number[] {
	return paragraphs.flatMap((paragraph, at) =>
		evidence.some((span) => span.start < paragraph.end && span.end > paragraph.start) ? [at] : [],
	);
}

/** Places of the paragraphs around those with evidence: one before, two after. All when there is none. */
export function nearPlaces(count: number, marked: number[], before = 1, after = 2): number[] {
	const places = Array.from({ length: count }, (_, place) => place);
	if (marked.length === 0) return places;
	return places.filter((place) => marked.some((at) => place >= at - before && place <= at + after));
}
