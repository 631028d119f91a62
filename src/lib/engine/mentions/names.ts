/** Document → entities: who is meant. */
import type { Document, Entity, Reference, Span } from '../types';

/** People, organisations, places and groups, in order of their first mention. */
export function findEntities(_document: Document): Entity[] {
	return [];
}

export function entityById(entities: readonly Entity[], id: string | null): Entity | null {
	return entities.find((entity) => entity.id === id) ?? null;
}

/** Who is meant by this span: the entity whose mention it is, or whose mention is its head. */
export function referTo(entities: readonly Entity[], span: Span): Reference {
	for (const entity of entities)
		if (entity.mentions.some((m) => m.start === span.start && m.end === span.end))
			return { start: span.start, end: span.end, entity: entity.id };
	return { start: span.start, end: span.end, entity: null };
}
