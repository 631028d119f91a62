/** The article on the page: nested underlines, the marker, our additions, sentence numbers, picking by mouse. */
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import ArticleText from '../../src/lib/components/ArticleText.svelte';

const text = [
	'Bridge to open before summer',
	'',
	'Mayor Ada Lind said on Monday that the bridge opens in June. Nobody had expected it so soon.',
	'',
	'Read more about bridges',
	'',
	'“We are ready,” she added, and left the hall without taking any more questions.',
].join('\n');

function at(words: string) {
	const start = text.indexOf(words);
	return { start, end: start + words.length };
}

const marks = [
	{ ...at('the bridge opens in June'), id: 'opens', kind: 'say' as const },
	{ ...at('in June'), id: 'june', kind: 'date' as const, doubt: true },
];

test('marks lie inside one another and keep the words as they were', async () => {
	const { container } = await render(ArticleText, { text, marks });
	const outer = container.querySelector('[data-fact="opens"]');
	expect(outer?.textContent).toBe('the bridge opens in June');
	expect(outer?.querySelector('[data-fact="june"]')?.textContent).toBe('in June');
	expect(container.querySelector('p')?.textContent).toBe(
		'Mayor Ada Lind said on Monday that the bridge opens in June. Nobody had expected it so soon.',
	);
});

test('headline and links around the article are not printed; paragraphs carry the number of their first sentence', async () => {
	const { container } = await render(ArticleText, { text, numbers: true });
	const numbers = [...container.querySelectorAll('p')].map((each) => each.dataset.s);
	expect(numbers).toEqual(['1', '3']);
	expect(container.textContent).not.toContain('Read more');
	expect(container.textContent).not.toContain('before summer');
});

test('evidence is a mark element with the day and the name we supply', async () => {
	const { container } = await render(ArticleText, {
		text,
		marks,
		evidence: [at('“We are ready,” she added, and left the hall without taking any more questions.')],
		insertions: [{ at: at('she').end, text: 'Ada Lind' }],
	});
	const mark = container.querySelector('mark');
	expect(mark?.textContent).toBe(
		'“We are ready,” she Ada Lind added, and left the hall without taking any more questions.',
	);
	expect(mark?.querySelector('ins')?.textContent).toBe('Ada Lind');
});

test('the innermost mark under the mouse is picked', async () => {
	const onpick = vi.fn();
	const { container } = await render(ArticleText, { text, marks, onpick });
	container.querySelector<HTMLElement>('[data-fact="june"]')?.click();
	expect(onpick).toHaveBeenCalledExactlyOnceWith('june');
});
