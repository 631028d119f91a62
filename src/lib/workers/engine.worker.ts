/** The worker that reads: a shell around the engine and the door for files. */
import { read } from '../engine/index';
import type { ArticleInput, ReadOptions } from '../engine/types';
// The worker's own chunks are missing from Kit's build list and so from the offline cache: they must lie in this file.
import '../files/html';
import '../files/markdown';
import { parseArticleFile } from '../files/parse';
import { serve, type Port } from './rpc';

serve(globalThis as unknown as Port, {
	read: (onProgress, article: ArticleInput, options: ReadOptions) =>
		read(article, { ...options, onProgress }),
	parse: (_, name: string, bytes: Uint8Array, today?: string) => parseArticleFile(name, bytes, today),
});
