/** Article → document: blocks, quotations, sentences, tokens. */
import { hashText } from '../../hash';
import type { ArticleInput, Document } from '../types';
import { findBlocks } from './blocks';
import { findQuotations } from './quotes';
import { completeSentences, splitQuotations, splitSentences } from './sentences';
import { findTokens } from './tokens';

export { normaliseText } from './normalise';

/** Takes an article apart. The text is read as it is: offsets point into `input.text`, untouched. */
export function takeApart(input: ArticleInput): Document {
	const { text } = input;
	const { blocks, title, datelinePlace } = findBlocks(text, input.title ?? null, input.keep);
	const quotations = splitQuotations(text, findQuotations(text, blocks));
	const stretches = splitSentences(text, blocks, quotations);
	const tokens = findTokens(text, stretches);
	const sentences = completeSentences(text, stretches, blocks, tokens);
	const published = input.published ?? null;
	return {
		text,
		hash: hashText(text),
		title,
		published,
		datelinePlace,
		blocks,
		sentences,
		tokens,
		quotations,
	};
}
