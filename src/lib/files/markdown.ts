/** Markdown → plain text, with the title and day its head may name. */
import { marked } from 'marked';
import { readDay } from './find-day';
import { markupText } from './html';

export interface MarkdownArticle {
	text: string;
	title: string | null;
	published: string | null;
}

/** `key: value` lines between `---` lines at the very top. */
function frontMatter(source: string): { head: Map<string, string>; body: string } {
	const match = /^---\n([\s\S]{0,4000}?)\n---\n/.exec(source);
	const lines = match?.[1]?.split('\n') ?? [];
	const pairs = lines.flatMap((line): [string, string][] => {
		const colon = line.indexOf(':');
		const value = line.slice(colon + 1).trim();
		return colon > 0 ? [[line.slice(0, colon).trim().toLowerCase(), value.replace(/^["']|["']$/g, '')]] : [];
	});
	return { head: new Map(pairs), body: source.slice(match?.[0].length ?? 0) };
}

/** Strips Markdown's marks once. The first heading of the first level is the title. */
export function readMarkdown(source: string): MarkdownArticle {
	const { head, body } = frontMatter(source);
	const html = marked.parse(body, { async: false });
	const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1];
	const date = head.get('date') ?? head.get('published');
	return {
		text: markupText(html),
		title: head.get('title') || (heading ? markupText(heading) : null) || null,
		published: date ? readDay(date) : null,
	};
}
