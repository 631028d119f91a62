/** Quotations of three speakers → which did X say, and did X really say that? */
import { expect, test } from 'vitest';
import { read } from '../../../src/lib/engine';

const TEXT = `Port votes on harbour fees

Clara Mendes, the head of the Porto harbour, said on Monday that the port would raise its fees.

“Small ferry companies will pay less than the large ones in Porto,” said Clara Mendes.

“High harbour fees are driving careful ferry companies away from Portugal,” said Olaf Brandt, the chairman of Nordline.

“Porto needs money for the repair of its oldest stone pier,” said Ines Duarte, the mayor of Porto.

Olaf Brandt, Clara Mendes and Ines Duarte will meet again in Porto. Ines Duarte invited Olaf Brandt to Porto.`;

const { questions } = read({ text: TEXT, published: '2024-03-05' });
const made = questions.filter(({ maker }) => maker === 'who-said-which');

test('the quotation of one stands beside those of others', () => {
	const [which] = made.filter(({ stem }) =>
		/which of these did Olaf Brandt, the chairman of Nordline, say\?$/.test(stem),
	);
	if (which?.form !== 'choice') throw new Error('no choice');
	expect(which.options).toHaveLength(3);
	expect(which.options.find(({ correct }) => correct)?.text).toMatch(/^“High harbour fees/);
});

test('a quotation in the mouth of another is false, in its own true', () => {
	const claims = made.flatMap((question) => (question.form === 'true-false' ? [question] : []));
	expect(claims.length).toBeGreaterThanOrEqual(2);
	for (const { stem, answer } of claims) {
		const quote = stem.match(/“[^”]*”/g)!.at(-1)!;
		const speaker = { High: 'Olaf Brandt', Porto: 'Ines Duarte', Small: 'Clara Mendes' }[
			/\w+/.exec(quote)![0]
		]!;
		expect(new RegExp(`${speaker}(?:, [^“]+,)? said`).test(stem)).toBe(answer);
	}
	expect(new Set(claims.map(({ answer }) => answer)).size).toBe(2);
});

test('what was said in other words is true or false too', () => {
	const told = `Port votes on harbour fees

Clara Mendes, the head of the Porto harbour, said small ferry companies would pay less than large ones in Porto. Olaf Brandt, the chairman of Nordline, warned that high harbour fees were driving careful ferry companies away from Portugal.`;
	const claims = read({ text: told, published: '2024-03-05' }).questions.flatMap((question) =>
		question.maker === 'who-said-which' && question.form === 'true-false' ? [question] : [],
	);
	expect(claims.map(({ answer }) => answer).sort()).toEqual([false, true]);
	for (const { stem, answer } of claims)
		expect(/Clara Mendes\b.*small|Olaf Brandt\b.*high/.test(stem)).toBe(answer);
});

test('who said what is matched, each statement to one who alone said it', () => {
	const [match] = made.filter(({ form }) => form === 'match');
	if (match?.form !== 'match') throw new Error('no match');
	expect(match.stem).toBe(
		'In the report “Port votes on harbour fees” of 5 March 2024, who said what? Match each statement with its speaker.',
	);
	expect(Object.fromEntries(match.pairs.map(({ left, right }) => [/\w+/.exec(left)![0], right]))).toEqual({
		High: 'Olaf Brandt',
		Porto: 'Ines Duarte',
		Small: 'Clara Mendes',
	});
});

test('two speakers are too few to match', () => {
	const two = read({ text: TEXT.replace(/“Porto needs[^\n]+\n/, ''), published: '2024-03-05' }).questions;
	expect(two.filter(({ form, maker }) => form === 'match' && maker === 'who-said-which')).toEqual([]);
});

const named = (quotes: [speaker: string, quote: string][]) =>
	read({
		text: `Port votes on harbour fees

Clara Mendes, the head of the Porto harbour, met Olaf Brandt, the chairman of Nordline, and Ines Duarte, the mayor of Porto.

${quotes.map(([speaker, quote]) => `“${quote},” said ${speaker}.`).join('\n\n')}

Olaf Brandt, Clara Mendes and Ines Duarte will meet again in Porto. Ines Duarte invited Olaf Brandt to Porto. Clara Mendes left.`,
		published: '2024-03-05',
	}).questions.filter(({ maker }) => maker === 'who-said-which');

test('whoever is named in a quotation did not say it, and is not offered', () => {
	const questions = named([
		['Clara Mendes', 'Small ferry companies will pay less than the large ones in Porto'],
		['Olaf Brandt', 'The harbour fees that Mendes wants will drive careful ferry companies away'],
		['Ines Duarte', 'Porto needs the plan of Clara for the repair of its oldest stone pier'],
	]);
	expect(questions.filter(({ stem }) => /which of these did Clara Mendes/.test(stem))).toEqual([]);
	const false_ = questions.filter((question) => question.form === 'true-false' && !question.answer);
	expect(false_.filter(({ stem }) => /Clara Mendes.*said: “(?:The harbour|Porto)/.test(stem))).toEqual([]);
});

test('what a speaker says of “our” own is not put in the mouth of another', () => {
	const questions = named([
		['Clara Mendes', 'Small ferry companies are our best customers in the harbour of Porto'],
		['Olaf Brandt', 'High harbour fees are driving our careful ferry captains away from Portugal'],
		['Ines Duarte', 'As a mayor, I think Porto must pay for the repair of its stone pier'],
	]);
	const claims = questions.filter(({ form }) => form === 'true-false');
	expect(claims.length).toBeGreaterThan(0);
	expect(claims.filter((claim) => claim.form === 'true-false' && !claim.answer)).toEqual([]);
});
