/** Links, QR squares and CSV hold what went in. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign, assignments, makeAssignment } from '../assignments/fixture';
import { handIn, startAttempt } from '../../src/lib/assignments/attempt';
import { makePacket } from '../../src/lib/assignments/packet';
import { makeGradebook } from '../../src/lib/assignments/results';
import type { HandIn } from '../../src/lib/assignments/types';
import { decodeHandIn, encodeHandIn } from '../../src/lib/files/hand-in';
import { decodePacket, encodePacket } from '../../src/lib/files/packet';
import { fitOf, isOnlyHere, makeLink, makeQrLink, readLink } from '../../src/lib/files/link';
import { makeQr, qrPath, readQr } from '../../src/lib/files/qr';
import { answersCsv, gradebookCsv } from '../../src/lib/files/results-csv';
import { makeKeyPair } from '../../src/lib/files/seal';
import { seededRandom } from '../../src/lib/random';
import { runs } from '../helpers/runs';

const PAGE = 'https://presscards.example/quiz';

test('random packets come back from links and digits as they were', () => {
	fc.assert(
		fc.property(assignments, fc.boolean(), (assignment, digits) => {
			const packet = makePacket(assignment);
			const bytes = encodePacket(packet);
			const read = readLink(digits ? makeQrLink(PAGE, bytes) : makeLink(PAGE, bytes));
			expect(read.ok && decodePacket(read.value)).toMatchObject({ ok: true, value: packet });
		}),
		{ numRuns: runs(10_000) },
	);
});

/** A square as pixels, black on white, with its quiet zone. */
function draw(text: string, scale = 4) {
	const square = makeQr(text)!;
	const side = (square.size + 8) * scale;
	const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
	square.dark.forEach((dark, at) => {
		if (!dark) return;
		const left = ((at % square.size) + 4) * scale;
		const top = (Math.floor(at / square.size) + 4) * scale;
		for (let y = top; y < top + scale; y++) {
			for (let x = left; x < left + scale; x++) pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
		}
	});
	return { pixels, side, square };
}

test('packets come back through a QR square and a reader', () => {
	fc.assert(
		fc.property(assignments, (assignment) => {
			const packet = makePacket({ ...assignment, questions: assignment.questions.slice(0, 3) });
			const { pixels, side } = draw(makeQrLink(PAGE, encodePacket(packet)), 3);
			const read = readLink(readQr(pixels, side, side) ?? '');
			expect(read.ok && decodePacket(read.value)).toMatchObject({ ok: true, value: packet });
		}),
		{ numRuns: runs(200) },
	);
});

test('a square’s path covers its dark modules', () => {
	const square = makeQr('Presscards')!;
	const drawn = [...qrPath(square).matchAll(/h(\d+)/g)].reduce((sum, [, run]) => sum + Number(run), 0);
	expect(drawn).toBe(square.dark.filter(Boolean).length);
});

test('a text too long for any square gives none', () => expect(makeQr('a'.repeat(5000))).toBeNull());

test('how far a link goes', () => {
	expect(['a'.repeat(2000), 'a'.repeat(8000), 'a'.repeat(8001)].map(fitOf)).toEqual([
		'everywhere',
		'modern',
		'file',
	]);
});

test.each([
	['http://localhost:4173/', true],
	['http://127.0.0.1/', true],
	['http://[::1]:80/', true],
	['https://school.example/', false],
	['http://192.168.1.20:4173/', false],
])('%s can be opened only here: %s', (address, only) => expect(isOnlyHere(address)).toBe(only));

describe('answers', () => {
	const quiz = makeAssignment([
		assign({ form: 'short', answer: 'quo', accept: [] }, 's', 0, '=1+1 is what?'),
		assign({ form: 'true-false', answer: true }, 's', 1),
	]);
	const attempt = startAttempt(makePacket(quiz), {
		id: 'a1',
		student: '=cmd|x',
		number: 1,
		now: 0,
		random: seededRandom(''),
	});
	const given: HandIn = {
		...handIn(attempt, 1_790_000_000_000).handIn,
		answers: [
			{ form: 'short', text: '-5, "or so"' },
			{ form: 'true-false', answer: true },
		],
		tookMs: [1500, 2500],
	};

	test('sealed to a teacher are read by that teacher alone', async () => {
		const [hers, his] = [await makeKeyPair(), await makeKeyPair()];
		const bytes = await encodeHandIn(given, hers.publicKey);
		expect(await decodeHandIn(bytes, [his.privateKey, hers.privateKey])).toMatchObject({
			ok: true,
			value: given,
		});
		expect(await decodeHandIn(bytes, [his.privateKey])).toMatchObject({
			ok: false,
			issues: [{ code: 'code-not-for-you' }],
		});
	});

	test('of a practice come back as they were', async () => {
		expect(await decodeHandIn(await encodeHandIn(given, null), [])).toMatchObject({ ok: true, value: given });
	});

	test('in CSV are no formulas', () => {
		const { rows } = makeGradebook(quiz, [{ handIn: given, receivedAt: 1_790_000_000_000 }]);
		expect(gradebookCsv(quiz, rows)).toBe(
			'name,student,attempt,points,share,passed,minutes late,handed in,minutes,q0,q1\r\n' +
				`"'=cmd|x","'=cmd|x",1,1,0.5,yes,0,2026-09-21T14:13:20.000Z,0.1,0,1\r\n`,
		);
		expect(answersCsv(quiz, rows).split('\r\n')[1]).toBe(
			`"'=cmd|x","'=cmd|x",1,q0,"'=1+1 is what?","'-5, ""or so""",no,0,1.5`,
		);
	});
});
