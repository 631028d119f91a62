/** The baseline: every name of a sentence left out once, as the simplest programs do. */
import { findFindings } from '../../../src/lib/engine';
import { shuffle, type Random } from '../../../src/lib/random';
import type { JudgedArticle } from './articles';
import type { Shown } from './shown';

/** As many gaps as wanted, drawn by chance from all. */
export function naiveQuestions(article: JudgedArticle, count: number, random: Random): Shown[] {
	const { document, entities } = findFindings(article);
	const gaps = document.sentences.flatMap((sentence) => {
		if (document.blocks[sentence.block]?.kind !== 'paragraph') return [];
		return entities.flatMap(({ mentions }) =>
			mentions
				.filter(({ how, start, end }) => how === 'name' && start >= sentence.start && end <= sentence.end)
				.map(({ start, end }): Shown => {
					const { text } = document;
					const stem = `${text.slice(sentence.start, start)}____${text.slice(end, sentence.end)}`;
					return { stem: stem.replace(/\s+/g, ' ').trim(), answer: text.slice(start, end) };
				}),
		);
	});
	return shuffle(gaps, random).slice(0, count);
}
