/** Many codes at once: each that does not count is named, the others count; quizzes and feedback open. */
import { describe, expect, test } from 'vitest';
import { assign, makeAssignment } from '../assignments/fixture';
import { makeFeedback, makePacket } from '../../src/lib/assignments/packet';
import type { HandIn } from '../../src/lib/assignments/types';
import { encodeFeedback } from '../../src/lib/files/feedback';
import { encodeHandIn } from '../../src/lib/files/hand-in';
import { encodePacket } from '../../src/lib/files/packet';
import { toCode } from '../../src/lib/files/code';
import { issuesOf, judgeTaken, readAnswers, worthKeeping } from '../../src/lib/files/collect';
import { makeLink, makeQrLink } from '../../src/lib/files/link';
import { openCode } from '../../src/lib/files/open-code';
import { makeKeyPair } from '../../src/lib/files/seal';

const keys = await makeKeyPair();
const quiz = makeAssignment([assign({ form: 'true-false', answer: true }, 's')], { kind: 'test', keys });
const other = { ...quiz, id: 'Quiz_0000002' };
const handIn = (student: string, more: Partial<HandIn> = {}): HandIn => ({
	quiz: quiz.id,
	version: 1,
	attempt: `a${student}`,
	student,
	number: 1,
	startedAt: 1,
	handedInAt: 2,
	answers: [{ form: 'true-false', answer: true }],
	tookMs: [1],
	...more,
});
const codeOf = async (one: HandIn) => toCode(await encodeHandIn(one, keys.publicKey));

test('every code is judged; only those that do not count are named', async () => {
	const good = await codeOf(handIn('Ana'));
	const damaged = good.slice(0, 60) + (good[60] === 'A' ? 'B' : 'A') + good.slice(61);
	const square = makeQrLink(
		'https://x.example/class/results/',
		await encodeHandIn(handIn('Qi'), keys.publicKey),
	);
	const stranger = toCode(await encodeHandIn(handIn('Eve'), (await makeKeyPair()).publicKey));
	const text = [
		good,
		await codeOf(handIn('Ben')),
		good,
		damaged,
		await codeOf(handIn('Cy', { quiz: 'elsewhere' })),
		await codeOf(handIn('Dee', { version: 2 })),
		await codeOf(handIn('Flo', { quiz: other.id })),
		await codeOf(handIn('Gus', { answers: [null, null] })),
		stranger,
		square,
	].join('\nsome words\n');
	const taken = await readAnswers(text, [keys.privateKey]);
	const judged = judgeTaken(taken, [quiz, other], new Set(['aBen']), quiz.id);
	expect(judged.map(({ handIn: { student }, fate }) => [student, fate])).toEqual([
		['Ana', 'new'],
		['Ben', 'duplicate'],
		['Ana', 'duplicate'],
		['Cy', 'wrong-quiz'],
		['Dee', 'wrong-version'],
		['Flo', 'other-assignment'],
		['Gus', 'wrong-length'],
		['Qi', 'new'],
	]);
	expect(issuesOf(taken).map(({ from, issue }) => [from, issue.code])).toEqual([
		['4', 'code-damaged'],
		['9', 'code-not-for-you'],
	]);
	expect(worthKeeping(judged).map(({ student }) => student)).toEqual(['Ana', 'Flo', 'Qi']);
});

test('a text without codes says so', async () => {
	expect(issuesOf(await readAnswers('hello', [], 'note.txt'))).toEqual([
		{ from: 'note.txt', issue: { code: 'code-none' } },
	]);
});

describe('what a student opens', () => {
	const packet = makePacket(quiz);
	const feedback = makeFeedback(quiz);
	const link = makeLink('https://x.example/quiz/', encodePacket(packet));

	test.each([
		['a link', link],
		['a link among words', `Here it is:\n${link}\nGood luck!`],
		['a code', toCode(encodePacket(packet))],
		['a QR link', makeQrLink('https://x.example/quiz/', encodePacket(packet))],
	])('%s is the quiz', (_, text) =>
		expect(openCode(text)).toMatchObject({ ok: true, value: { what: 'quiz', packet } }),
	);

	test('feedback is feedback', () =>
		expect(openCode(toCode(encodeFeedback(feedback)))).toMatchObject({
			ok: true,
			value: { what: 'feedback', feedback },
		}));

	test('answers are of another kind', async () =>
		expect(openCode(await codeOf(handIn('Ana')))).toMatchObject({
			ok: false,
			issues: [{ code: 'code-wrong-kind' }],
		}));

	test('a whole book is none', () =>
		expect(openCode('PC.'.repeat(200_000))).toMatchObject({ ok: false, issues: [{ code: 'code-damaged' }] }));
});
