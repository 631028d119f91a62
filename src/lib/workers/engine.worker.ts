/** The worker that reads: a shell around the engine and the door for files. */
import { read } from '../engine/index';
import type { ArticleInput, ReadOptions } from '../engine/types';
import { parseArticleFile } from '../files/parse';
import { serve, type Port } from './rpc';

serve(globalThis as unknown as Port, {
	read: (onProgress, article: ArticleInput, options: ReadOptions) =>
		read(article, { ...options, onProgress }),
	parse: (_, name: string, bytes: Uint8Array, today?: string) => parseArticleFile(name, bytes, today),
});
