/** Sentences → statements: who said what. */
import type { Document, Entity, Statement, TimeMention } from '../types';

/** Every attribution, in order of the text. */
export function findStatements(_document: Document, _entities: Entity[], _times: TimeMention[]): Statement[] {
	return [];
}
