/** A page's markup → what it says about itself: title, day of publication, outlet, address. */
import { readDay } from './find-day';

export interface PageFacts {
	title: string | null;
	published: string | null;
	outlet: string | null;
	address: string | null;
}

const DATE_NAMES = [
	'article:published_time',
	'og:article:published_time',
	'datepublished',
	'parsely-pub-date',
	'pubdate',
	'publishdate',
	'publish-date',
	'dc.date.issued',
	'dcterms.date',
	'dc.date',
	'date',
	'sailthru.date',
];

type Page = Pick<Document, 'querySelector' | 'querySelectorAll' | 'title'>;

function metas(page: Page): Map<string, string> {
	const found = new Map<string, string>();
	for (const meta of page.querySelectorAll('meta')) {
		const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
		const content = meta.getAttribute('content')?.trim();
		if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
	}
	return found;
}

type Json = Record<string, unknown>;

function isRecord(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All objects of the page's JSON-LD, those in lists and graphs too; what is no JSON is passed over. */
function linkedData(page: Page): Json[] {
	const found: Json[] = [];
	const add = (value: unknown, depth: number) => {
		if (depth > 4) return;
		if (Array.isArray(value)) for (const item of value) add(item, depth + 1);
		if (!isRecord(value)) return;
		found.push(value);
		add(value['@graph'], depth + 1);
	};
	for (const script of page.querySelectorAll('script[type="application/ld+json"]'))
		try {
			add(JSON.parse(script.textContent ?? ''), 0);
		} catch {
			continue;
		}
	return found.filter((item) => /article|posting|report/i.test(String(item['@type'])));
}

function words(value: unknown): string | null {
	const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
	return text ? text.slice(0, 300) : null;
}

function firstDay(candidates: unknown[]): string | null {
	for (const candidate of candidates) {
		const day = typeof candidate === 'string' ? readDay(candidate) : null;
		if (day) return day;
	}
	return null;
}

function webAddress(candidate: string | null | undefined): string | null {
	return candidate && /^https?:\/\/[^\s<>"]+$/i.test(candidate) ? candidate.slice(0, 2000) : null;
}

/** Reads them off a parsed page. The most deliberate mark wins: JSON-LD, then meta tags, then `<time>`, headline, title. */
export function pageFacts(page: Page): PageFacts {
	const meta = metas(page);
	const data = linkedData(page);
	const times = [...page.querySelectorAll('time[datetime]')].map((time) => time.getAttribute('datetime'));
	const publisher = data.map((item) => item.publisher).find(isRecord);
	const headline = page.querySelector('h1')?.textContent;
	const link = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
	return {
		title:
			words(data.map((item) => item.headline).find(words)) ??
			words(meta.get('og:title')) ??
			words(headline) ??
			words(page.title),
		published: firstDay([
			...data.map((item) => item.datePublished),
			...DATE_NAMES.map((name) => meta.get(name)),
			...times,
		]),
		outlet: words(publisher?.name) ?? words(meta.get('og:site_name')),
		address: webAddress(link) ?? webAddress(meta.get('og:url')),
	};
}
