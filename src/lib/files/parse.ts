/** The one door: a file or a pasted text → an article draft, or every reason why not. */
import { parsed, refused, type Issue, type Parsed } from '../errors';
import { normaliseText } from '../engine/text/normalise';
import { checkPublished, refusal, textNotices, tooLarge } from './check-article';
import { decodeText } from './decode';
import { findPublished } from './find-day';
import { tooDeep } from './nesting';

/** What came in: an article that nobody has read yet. */
export interface ArticleDraft {
	/** The one text that offsets count in. */
	text: string;
	title: string | null;
	/** `YYYY-MM-DD`; null when it was not found. */
	published: string | null;
	outlet: string | null;
	address: string | null;
	/** Pieces of a page that are not in `text`. */
	leftOut: string[];
}

/** A page is mostly markup. */
const LARGEST_PAGE = 4_000_000;
const TITLE_LENGTH = 160;

/** The first line, if it reads like a headline: short, no full stop, something after it. */
function firstLineTitle(text: string): string | null {
	const [first, ...rest] = text
		.trimStart()
		.split('\n')
		.map((line) => line.trim());
	if (!first || first.length > TITLE_LENGTH || !rest.some(Boolean)) return null;
	return /[.,;:]["”’']?$/.test(first) || first.split(/\s+/).length < 2 ? null : first;
}

/** The last look: refused, or with notices on what was guessed or not found. */
function checked(
	draft: ArticleDraft,
	today: string | undefined,
	notices: Issue[] = [],
): Parsed<ArticleDraft> {
	const issue = refusal(draft.text);
	if (issue) return refused(issue);
	const future = draft.published && today ? checkPublished(draft.published, today) : null;
	const published = future ? null : draft.published;
	const found: Issue[] = future ? [future] : published ? [] : [{ code: 'no-date' }];
	return parsed({ ...draft, published }, [...notices, ...textNotices(draft.text), ...found]);
}

function plainDraft(text: string): ArticleDraft {
	return {
		text,
		title: firstLineTitle(text),
		published: findPublished(text),
		outlet: null,
		address: null,
		leftOut: [],
	};
}

/** A pasted text. `today` (`YYYY-MM-DD`) lets a date in the future be noticed. */
export function parsePastedText(raw: string, today?: string): Parsed<ArticleDraft> {
	const large = tooLarge(raw.length);
	return large ? refused(large) : checked(plainDraft(normaliseText(raw)), today);
}

/** Markup is read by parsers that are loaded only now. A page too tangled for them is refused, not thrown. */
async function markupDraft(kind: 'html' | 'md', source: string): Promise<ArticleDraft | null> {
	try {
		if (kind === 'html') return (await import('./html')).readPage(source);
		const article = (await import('./markdown')).readMarkdown(source);
		return { ...plainDraft(article.text), ...withoutNull(article) };
	} catch (error) {
		if (error instanceof RangeError || error instanceof TypeError) return null;
		throw error;
	}
}

function withoutNull<T extends object>(value: T): Partial<T> {
	return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null)) as Partial<T>;
}

function kindOf(name: string, text: string): 'html' | 'md' | 'txt' {
	if (/\.(?:x?html?)$/i.test(name) || /^\s*(?:<!doctype html|<html[\s>])/i.test(text)) return 'html';
	return /\.(?:md|markdown)$/i.test(name) ? 'md' : 'txt';
}

/** One file, `.txt`, `.md` or `.html`; any other that holds text is read as plain text. Every issue names the file. */
export async function parseArticleFile(
	name: string,
	bytes: Uint8Array,
	today?: string,
): Promise<Parsed<ArticleDraft>> {
	const result = await parseBytes(name, bytes, today);
	const named = (issue: Issue): Issue => ({ ...issue, file: name });
	return result.ok
		? { ...result, notices: result.notices.map(named) }
		: { ...result, issues: result.issues.map(named) };
}

async function parseBytes(name: string, bytes: Uint8Array, today?: string): Promise<Parsed<ArticleDraft>> {
	const large = tooLarge(bytes.length, LARGEST_PAGE);
	if (large) return refused({ ...large, params: { ...large.params, most: 1 } });
	const decoded = decodeText(name, bytes);
	if (!decoded.ok) return decoded;
	const kind = kindOf(name, decoded.value);
	const tooLong = kind === 'html' ? null : tooLarge(decoded.value.length);
	if (tooLong) return refused(tooLong);
	if (kind === 'txt') return checked(plainDraft(decoded.value), today, decoded.notices);
	if (tooDeep(decoded.value)) return refused({ code: 'page-too-tangled' });
	const draft = await markupDraft(kind, decoded.value);
	if (!draft || draft.text.trim() === '') return refused({ code: 'no-article-in-page' });
	return checked(draft, today, decoded.notices);
}
