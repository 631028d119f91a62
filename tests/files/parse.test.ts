import { describe, expect, test } from 'vitest';
import { parseArticleFile, parsePastedText } from '../../src/lib/files/parse';
import { checkPublished } from '../../src/lib/files/check-article';

const today = '2026-11-23';
const news = `Council votes to rebuild the old harbour

ELMSTAD, 16 November 2026

Mayor Ida Lund said on Monday that the old harbour would be rebuilt by 2031. "We have waited long enough," she told the council, which had argued about the plan for more than nine years.`;

const bytes = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0));
const codes = (result: { ok: boolean; issues?: { code: string }[] }) =>
	result.issues?.map((issue) => issue.code) ?? [];

describe('what is no article is refused with one reason', () => {
	const german =
		'Der Bürgermeister sagte am Montag, dass der alte Hafen bis zum Jahr 2031 wieder aufgebaut werden soll. Die Arbeiten kosten vierzig Millionen Euro.';
	const cases: [name: string, text: string, code: string][] = [
		['nothing', '', 'text-empty'],
		['white space', ' \n\t\n', 'text-empty'],
		['five words', 'The mayor spoke about it.', 'text-too-short'],
		['5 MB', 'The mayor said that it was so. '.repeat(170_000), 'text-too-large'],
		['German', german, 'not-english'],
		['Chinese', '市长周一表示，旧港口将于二零三一年重建。'.repeat(8), 'not-english'],
		['one unbroken line without spaces', 'harbour'.repeat(900), 'one-long-word'],
	];
	test.each(cases)('%s', (_, text, code) => {
		expect(codes(parsePastedText(text, today))).toEqual([code]);
	});

	const files: [name: string, content: Uint8Array, code: string][] = [
		['empty.txt', new Uint8Array(), 'file-empty'],
		['photo.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'file-not-text'],
		['paper.pdf', bytes('%PDF-1.7 ' + news), 'file-not-text'],
		['letter.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 20, 8, 8]), 'file-not-text'],
		['noise.txt', Uint8Array.from({ length: 999 }, (_, i) => i % 29), 'file-not-text'],
		['book.html', new Uint8Array(5_000_000).fill(65), 'text-too-large'],
		[
			'scripts.html',
			bytes('<html><body><script>alert("the of and to")</script></body></html>'),
			'no-article-in-page',
		],
	];
	test.each(files)('%s', async (name, content, code) => {
		const result = await parseArticleFile(name, content, today);
		expect(codes(result)).toEqual([code]);
		expect(result).toMatchObject({ issues: [{ file: name }] });
	});
});

describe('text', () => {
	test('keeps every letter, finds title and day', () => {
		const result = parsePastedText(news, today);
		expect(result).toMatchObject({
			ok: true,
			notices: [],
			value: { text: news, title: 'Council votes to rebuild the old harbour', published: '2026-11-16' },
		});
	});

	test('loses only the byte order mark and carriage returns', async () => {
		const result = await parseArticleFile('a.txt', bytes('\uFEFF' + news.replaceAll('\n', '\r\n')), today);
		expect(result).toMatchObject({ ok: true, value: { text: news } });
	});

	test('not in UTF-8 is read as windows-1252, with a notice', async () => {
		const result = await parseArticleFile('a.txt', latin(`${news} \x93Caf\xe9\x94`), today);
		expect(result).toMatchObject({ ok: true, notices: [{ code: 'encoding-guessed' }] });
		expect(result.ok && result.value.text.endsWith('“Café”')).toBe(true);
	});

	test('in UTF-16 with its mark is read', async () => {
		const wide = new Uint8Array(2 + news.length * 2);
		wide.set([0xff, 0xfe]);
		for (let i = 0; i < news.length; i++) wide[2 + 2 * i] = news.charCodeAt(i);
		expect(await parseArticleFile('a.txt', wide, today)).toMatchObject({ ok: true, value: { text: news } });
	});

	test('without a day says so', () => {
		const result = parsePastedText(news.replace('16 November 2026', 'Monday'), today);
		expect(result).toMatchObject({ value: { published: null }, notices: [{ code: 'no-date' }] });
	});

	test('from the future says so and asks', () => {
		const result = parsePastedText(news.replace('2026', '2027'), today);
		expect(result).toMatchObject({ value: { published: null }, notices: [{ code: 'future-date' }] });
	});

	test('in one line is read, with a notice', () => {
		const line = news.replaceAll('\n', ' ').repeat(6);
		expect(parsePastedText(line, today)).toMatchObject({
			notices: [{ code: 'one-line' }, { code: 'no-date' }],
		});
	});
});

test.each([
	['2026-11-23', null],
	['2026-11-24', 'future-date'],
	['2026-06-31', 'not-a-day'],
	['June', 'not-a-day'],
])('published on %s', (day, code) => {
	expect(checkPublished(day, today)?.code ?? null).toBe(code);
});

const paragraph = (n: number) =>
	`<p>In paragraph ${n}, the mayor of Elmstad said that the <b>harbour</b>, which had been closed for nine years,
	would be open again, and that the council had agreed to it after a long evening of talks with the owners.</p>`;

const page = `<!doctype html><html lang="en"><head><title>Harbour | The Elmstad Post</title>
<meta property="og:title" content="Council votes to rebuild the old harbour">
<meta property="article:published_time" content="2026-11-16T21:10:00+01:00">
<meta property="og:site_name" content="The Elmstad Post">
<link rel="canonical" href="https://post.example/harbour">
<script>document.write('<p>written by a script</p>')</script><style>p { color: red }</style></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><div id="cookies">We value your privacy. Accept all cookies.</div>
<article><h1>Council votes to rebuild the old harbour</h1>${[1, 2, 3, 4, 5].map(paragraph).join('')}
<ul><li>Cost: 40 million euros</li><li>Opening: 2031</li></ul><script>steal()</script></article>
<aside>Read more: the ten best beaches</aside><footer>© 2026 The Elmstad Post</footer></body></html>`;

describe('a page', () => {
	test('gives its article as plain text, title, day, outlet and address', async () => {
		const result = await parseArticleFile('page.html', bytes(page), today);
		expect(result).toMatchObject({
			ok: true,
			value: {
				title: 'Council votes to rebuild the old harbour',
				published: '2026-11-16',
				outlet: 'The Elmstad Post',
				address: 'https://post.example/harbour',
			},
		});
		const { text, leftOut } = result.ok ? result.value : { text: '', leftOut: [] };
		expect(text).toContain('the harbour, which had been closed for nine years, would be open again');
		expect(text.split('\n\n').length).toBeGreaterThanOrEqual(5);
		expect(text).not.toMatch(/script|steal|color|cookies|<|Sport/);
		expect(leftOut.join('\n')).toMatch(/We value your privacy/);
		expect(leftOut.join('\n')).toMatch(/ten best beaches/);
	});

	test('names its day in linked data too', async () => {
		const data =
			'<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"H one","datePublished":"2026-11-15"}]}</script>';
		const result = await parseArticleFile('p.html', bytes(page.replace('</head>', `${data}</head>`)), today);
		expect(result).toMatchObject({ value: { published: '2026-11-15', title: 'H one' } });
	});

	test('with broken linked data, an unsafe address and no dates is still read', async () => {
		const broken = page
			.replace('</head>', '<script type="application/ld+json">{"@graph":</script></head>')
			.replace('https://post.example/harbour', 'javascript:alert(1)')
			.replace(/<meta property="article[^>]*>/, '');
		const result = await parseArticleFile('p.html', bytes(broken), today);
		expect(result).toMatchObject({
			value: { published: null, address: null },
			notices: [{ code: 'no-date' }],
		});
	});

	test('nested beyond reason is refused, not tried', async () => {
		const deep = `${'<div>'.repeat(60_000)}${news}${'</div>'.repeat(60_000)}`;
		const result = await parseArticleFile('deep.html', bytes(`<html><body>${deep}</body></html>`), today);
		expect(codes(result)).toEqual(['page-too-tangled']);
	});

	test('whose paragraphs are never closed is read', async () => {
		const open = page.replaceAll('</p>', '').replaceAll('</li>', '');
		const result = await parseArticleFile('open.html', bytes(open), today);
		expect(result.ok && result.value.text.split('\n\n').length).toBeGreaterThanOrEqual(5);
	});
});

test('Markdown loses its marks once', async () => {
	const source = `---
title: "Harbour plan agreed"
date: 2026-11-16
---
# A heading

Mayor **Ida Lund** said that the [old harbour](https://post.example) would be rebuilt, and that they had waited for more than nine years.

- It will cost *40 million* euros.
- The work will have been done by 2031, said her office.
`;
	expect(await parseArticleFile('a.md', bytes(source), today)).toMatchObject({
		ok: true,
		value: {
			title: 'Harbour plan agreed',
			published: '2026-11-16',
			text: `A heading

Mayor Ida Lund said that the old harbour would be rebuilt, and that they had waited for more than nine years.

It will cost 40 million euros.

The work will have been done by 2031, said her office.`,
		},
	});
});
