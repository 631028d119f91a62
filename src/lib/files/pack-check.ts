/** A pack's places and names against its article: what a schema cannot see. */
import type { Span } from '../engine/types';
import type { Issue } from '../errors';
import type { PackFact, PackPlace, PackQuestion } from './pack-schema';

interface Content {
	facts: readonly PackFact[];
	questions: readonly PackQuestion[];
}

/** What is wrong with a place; null when it can be used. */
export function placeIssue(text: string, place: PackPlace, where: string): Omit<Issue, 'file'> | null {
	const { start, end, quote } = place;
	if (start === undefined || end === undefined)
		return { code: 'place-open', place: where, params: { place: where } };
	if (start >= end || end > text.length)
		return { code: 'place-outside', place: where, params: { place: where, length: text.length } };
	const found = text.slice(start, end);
	if (quote !== undefined && quote !== found)
		return { code: 'place-differs', place: where, params: { place: where, quote, found } };
	return null;
}

/** Every place of a pack with its path in the file. */
export function placesOf({ facts, questions }: Content): [where: string, place: PackPlace][] {
	const spread = (where: string, places: readonly PackPlace[]) =>
		places.map((place, index): [string, PackPlace] => [`${where}.evidence[${index}]`, place]);
	return [
		...facts.flatMap((fact, index) => [
			...spread(`facts[${index}]`, fact.evidence),
			...(fact.hedge ? [[`facts[${index}].hedge`, fact.hedge] as [string, PackPlace]] : []),
		]),
		...questions.flatMap((question, index) => [
			...spread(`questions[${index}]`, question.evidence),
			...(question.form === 'gap' ? [[`questions[${index}].gap`, question.gap] as [string, PackPlace]] : []),
		]),
	];
}

function doubled(where: string, items: readonly { id: string }[]): Omit<Issue, 'file'>[] {
	const seen = new Set<string>();
	return items.flatMap(({ id }, index) => {
		const place = `${where}[${index}].id`;
		if (!seen.has(id)) return seen.add(id) && [];
		return [{ code: 'id-twice', place, params: { place, id } }];
	});
}

function unknownNames({ facts, questions }: Content): Omit<Issue, 'file'>[] {
	const factIds = new Set(facts.map((fact) => fact.id));
	const questionIds = new Set(questions.map((question) => question.id));
	return questions.flatMap((question, index) => {
		const missing = question.facts.filter((id) => !factIds.has(id));
		const strangers = (question.conflicts ?? []).filter((id) => !questionIds.has(id));
		return [
			...missing.map((id) => ({ id, place: `questions[${index}].facts` })),
			...strangers.map((id) => ({ id, place: `questions[${index}].conflicts` })),
		].map(({ id, place }) => ({ code: 'id-unknown', place, params: { place, id } }));
	});
}

/** All that is wrong between a pack's parts: names used twice or unknown, places outside the text or with other words. */
export function checkPack(file: string, text: string, content: Content): Issue[] {
	const places = placesOf(content).flatMap(([where, place]) => placeIssue(text, place, where) ?? []);
	const names = [...doubled('facts', content.facts), ...doubled('questions', content.questions)];
	return [...names, ...unknownNames(content), ...places].map((issue) => ({ ...issue, file }));
}

/** A place that has passed `checkPack` as a span. */
export function spanOf(place: PackPlace): Span {
	return { start: place.start ?? 0, end: place.end ?? 0 };
}
