/** A page → its article as plain text, what it says about itself, and what was left out. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { blockText, blockTexts } from './block-text';
import { pageFacts, type PageFacts } from './html-facts';

export interface PageArticle extends PageFacts {
	text: string;
	/** Pieces of the page's text that are not in `text`, shortened. */
	leftOut: string[];
}

const LEFT_OUT_MOST = 200;
const LEFT_OUT_LENGTH = 160;
/** An article that gives a page its name is longer than this. */
const SHORTEST = 140;

/** A fragment of markup → plain text, a blank line between blocks. Scripts are never run, only dropped. */
export function markupText(html: string): string {
	return blockText(documentOf(html).body);
}

function documentOf(html: string): Document {
	return parseHTML(/<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`)
		.document;
}

function shorten(text: string): string {
	return text.length <= LEFT_OUT_LENGTH ? text : `${text.slice(0, LEFT_OUT_LENGTH - 1).trimEnd()}…`;
}

function missingFrom(text: string, all: string[]): string[] {
	const plain = text.replace(/\s+/g, ' ');
	const missing = all.filter((block) => !plain.includes(block));
	return [...new Set(missing)].slice(0, LEFT_OUT_MOST).map(shorten);
}

/** What readability sometimes takes for the article's own. */
const CLUTTER = 'nav, aside, footer, form, dialog, [role="dialog"], [role="navigation"], [hidden]';
const CLUTTER_NAME =
	/(?:^|[\s_-])(?:cookies?|consent|gdpr|newsletter|paywall|subscribe|related)(?:$|[\s_-])/i;
/** Nothing that holds more of the page than this is clutter, whatever its name. */
const CLUTTER_SHARE = 0.3;

function removeClutter(page: Document): void {
	const whole = page.body.textContent?.length ?? 0;
	for (const element of page.body.querySelectorAll('*')) {
		const named = CLUTTER_NAME.test(`${element.id} ${element.getAttribute('class') ?? ''}`);
		if (!named && !element.matches(CLUTTER)) continue;
		if ((element.textContent?.length ?? 0) < whole * CLUTTER_SHARE) element.remove();
	}
}

/** Readability's article; else, for a page it makes nothing of, the page's own blocks. */
function articleText(page: Document, all: string[]): string {
	const article = new Readability(page).parse();
	const text = article?.content ? markupText(article.content) : '';
	return text.length >= SHORTEST ? text : all.join('\n\n');
}

/** Reads a page of HTML. `text` is empty when there are no words in it. */
export function readPage(html: string): PageArticle {
	const page = documentOf(html);
	const facts = pageFacts(page);
	const all = blockTexts(page.body);
	removeClutter(page);
	const text = articleText(page, all);
	return { ...facts, text, leftOut: missingFrom(text, all) };
}
