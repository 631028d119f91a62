/** Article text → what is drawn of it: its blocks, and its sentences with their numbers. */
import { findBlocks } from '$lib/engine/text/blocks';
import { findQuotations } from '$lib/engine/text/quotes';
import { splitQuotations, splitSentences } from '$lib/engine/text/sentences';
import type { Block, Span } from '$lib/engine/types';

export interface LaidText {
	title: string | null;
	blocks: Block[];
	/** In order; sentence 1 is the first one below the title. */
	sentences: Span[];
}

/** Takes a text apart as far as drawing needs it: quick, and without the language model. `keep`: see `ArticleInput`. */
export function layText(text: string, title: string | null, keep: readonly number[] = []): LaidText {
	const found = findBlocks(text, title, keep);
	const quotations = splitQuotations(text, findQuotations(text, found.blocks));
	const sentences = splitSentences(text, found.blocks, quotations).filter(
		(sentence) => found.blocks[sentence.block]?.kind === 'paragraph',
	);
	return { title: found.title, blocks: found.blocks, sentences };
}

/** The number (from 1) of the sentence that a place stands in; 0 when it stands in none. */
export function sentenceNumber(sentences: Span[], place: Span | undefined): number {
	if (!place) return 0;
	return sentences.findIndex((sentence) => place.start < sentence.end && place.end > sentence.start) + 1;
}
