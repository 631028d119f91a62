import { describe, expect, test } from 'vitest';
import { takeApart } from '../../../src/lib/engine/text/article';

const cut = (text: string) => {
	const document = takeApart({ text });
	return document.sentences.map((sentence) => text.slice(sentence.start, sentence.end));
};

describe('where sentences end', () => {
	test.each<[string, string[]]>([
		['Mr. Oyelaran met Dr. Sund. They spoke.', ['Mr. Oyelaran met Dr. Sund.', 'They spoke.']],
		['He beat then-Sen. Holm in Lund.', ['He beat then-Sen. Holm in Lund.']],
		['The U.S. envoy left. The U.K. stayed.', ['The U.S. envoy left.', 'The U.K. stayed.']],
		['She moved to the U.S. She likes it.', ['She moved to the U.S.', 'She likes it.']],
		['It opens on Jan. 5 at 9 a.m. sharp.', ['It opens on Jan. 5 at 9 a.m. sharp.']],
		['J. P. Lund and Edda R. Holm won. Both smiled.', ['J. P. Lund and Edda R. Holm won.', 'Both smiled.']],
		[
			'Lumo Inc. sold Corda Ltd. to No. 3 in the field.',
			['Lumo Inc. sold Corda Ltd. to No. 3 in the field.'],
		],
		['It rose 4.5 per cent. Then it fell.', ['It rose 4.5 per cent.', 'Then it fell.']],
		['“Where is it?” she asked. “Here.”', ['“Where is it?” she asked.', '“Here.”']],
		['“Stop!” Ode said. Nobody did.', ['“Stop!” Ode said.', 'Nobody did.']],
		[
			'“We won. We will win again,” he said. They left.',
			['“We won. We will win again,” he said.', 'They left.'],
		],
		['He called it “a disgrace.” Then he left.', ['He called it “a disgrace.”', 'Then he left.']],
		['She said: "It is over. Go home." Nobody went.', ['She said: "It is over. Go home."', 'Nobody went.']],
		['They waited … and waited. Nothing came.', ['They waited … and waited.', 'Nothing came.']],
		[
			'One paragraph without an end\n\nAnother one follows here.',
			['One paragraph without an end', 'Another one follows here.'],
		],
	])('%s', (text, expected) => expect(cut(text)).toEqual(expected));
});

test('sentences inside a quotation are known', () => {
	const text = '“We won. We will win again,” he said.';
	const [quotation] = takeApart({ text }).quotations;
	expect(quotation?.sentences.map((span) => text.slice(span.start, span.end))).toEqual([
		'We won.',
		'We will win again,',
	]);
});

describe('whole sentences', () => {
	test.each<[string, boolean[]]>([
		['The council agreed. Lund, Holm, Ode.', [true, false]],
		['Ties between them have cooled. went on to sour.', [true, false]],
		['She left early.', [true]],
	])('%s', (text, expected) => {
		expect(takeApart({ text }).sentences.map((sentence) => sentence.whole)).toEqual(expected);
	});

	test('a slip marks the sentence before it', () => {
		const { sentences } = takeApart({ text: 'Ties between them have cooled. went on to sour.' });
		expect(sentences.map((sentence) => sentence.broken ?? false)).toEqual([true, false]);
	});
});
