/** Times: the day an article was written, read from its dateline when nobody gave it. */
import type { Document } from '../../types';
import { isDay, isoDay } from './days';
import { pattern } from './pattern';
import { readDate, readMonth } from './read-words';

const HEAD = 240;
const FULL = pattern(
	'(?:{month<month>} {date<date>},? {year<year>}|{date<day>} {month<month2>},? {year<year2>})',
);

/** The first full date within a dateline, a byline or the head of the article; else null. */
export function writtenOn(document: Document): string | null {
	const lines = document.blocks.filter(
		(block) => block.kind === 'dateline' || block.kind === 'byline' || block.start < HEAD,
	);
	for (const block of lines) {
		const line = document.text.slice(block.start, Math.min(block.end, block.start + 100));
		const match = [...line.matchAll(FULL)][0];
		if (!match || (block.kind === 'paragraph' && !/^[^.]{0,40}$/.test(line.slice(0, match.index)))) continue;
		const { month, date, year, day, month2, year2 } = match.groups!;
		const number = readMonth(month ?? month2!);
		const dated = readDate(date ?? day!);
		if (number !== null && isDay(Number(year ?? year2), number, dated))
			return isoDay(Number(year ?? year2), number, dated);
	}
	return null;
}
