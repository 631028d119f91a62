/** Marks → tree: nested, crossing, with evidence and insertions; the text itself is never changed. */
import { describe, expect, test } from 'vitest';
import { nestMarks, type Mark, type TextNode } from '../../src/lib/components/nest';

const text = 'Mayor Lind said on Monday that the bridge opens in June.';

function span(words: string) {
	const start = text.indexOf(words);
	return { start, end: start + words.length };
}

function mark(id: string, words: string): Mark {
	return { ...span(words), id, kind: 'say' };
}

/** `<a>…</a>` for marks, `{…}` for evidence, `[…]` for insertions. */
function written(nodes: TextNode[]): string {
	return nodes
		.map((node) => {
			if (node.type === 'text') return node.text;
			if (node.type === 'insertion') return `[${node.text}]`;
			const inside = written(node.children);
			return node.type === 'evidence' ? `{${inside}}` : `<${node.mark.id}>${inside}</${node.mark.id}>`;
		})
		.join('');
}

const whole = { start: 0, end: text.length };

describe('nestMarks', () => {
	test.each([
		['nothing', [], text],
		['one', [mark('a', 'on Monday')], 'Mayor Lind said <a>on Monday</a> that the bridge opens in June.'],
		[
			'nested, given inside first',
			[mark('b', 'in June'), mark('a', 'the bridge opens in June')],
			'Mayor Lind said on Monday that <a>the bridge opens <b>in June</b></a>.',
		],
		[
			'side by side',
			[mark('a', 'Mayor'), mark('b', ' Lind')],
			'<a>Mayor</a><b> Lind</b> said on Monday that the bridge opens in June.',
		],
		[
			'crossing: the second is cut at the end of the first',
			[mark('a', 'said on Monday'), mark('b', 'Monday that')],
			'Mayor Lind <a>said on <b>Monday</b></a><b> that</b> the bridge opens in June.',
		],
		[
			'same place twice',
			[mark('a', 'Lind'), mark('b', 'Lind')],
			'Mayor <a><b>Lind</b></a> said on Monday that the bridge opens in June.',
		],
	])('%s', (_, marks, expected) => {
		expect(written(nestMarks(text, whole, marks))).toBe(expected);
	});

	test('the marker lies outside marks, and what we add stands inside the mark it belongs to', () => {
		const day = span('on Monday');
		const nodes = nestMarks(
			text,
			whole,
			[mark('a', 'on Monday')],
			[span('Mayor Lind said on Monday')],
			[{ at: day.end, text: '5 May 2025' }],
		);
		expect(written(nodes)).toBe(
			'{Mayor Lind said <a>on Monday [5 May 2025]</a>} that the bridge opens in June.',
		);
	});

	test('only the last part of a mark that was cut is its end', () => {
		const ends: boolean[] = [];
		const look = (nodes: TextNode[]) => {
			for (const node of nodes) {
				if (node.type === 'mark' && node.mark.id === 'b') ends.push(node.last);
				if ('children' in node) look(node.children);
			}
		};
		look(nestMarks(text, whole, [mark('a', 'said on Monday'), mark('b', 'Monday that')]));
		expect(ends).toEqual([false, true]);
	});

	test('places outside the stretch and empty ones are ignored', () => {
		const within = span('the bridge opens');
		const marks = [mark('a', 'Mayor'), { ...mark('b', 'the'), end: within.start }, mark('c', 'that the')];
		expect(written(nestMarks(text, within, marks))).toBe('<c>the</c> bridge opens');
	});
});
