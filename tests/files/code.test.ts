/** Codes survive links, mails and QR squares; damaged ones are named and never read. */
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { assignments } from '../assignments/fixture';
import { makePacket } from '../../src/lib/assignments/packet';
import { decodePacket, encodePacket } from '../../src/lib/files/packet';
import {
	findCodes,
	fromCode,
	fromDigits,
	packBytes,
	toCode,
	toDigits,
	unwrap,
} from '../../src/lib/files/code';
import { runs } from '../helpers/runs';

const bytes = encodePacket(makePacket(fc.sample(assignments, { seed: 7, numRuns: 1 })[0]!));

test('code and digits give the same bytes back', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 400 }), (any) => {
			const packed = packBytes('sealed-answers', any);
			expect(fromCode(toCode(packed))).toMatchObject({ ok: true, value: packed });
			expect(fromDigits(toDigits(packed))).toEqual(packed);
		}),
	);
});

test('codes are found among other words, line breaks of a mail included', () => {
	const code = toCode(bytes);
	const folded = code.replace(/(.{60})/g, '$1\n');
	const text = `Hello,\nhere is mine:\n${code}\nBye\n\nand his\n${folded}\n\nregards from Ana`;
	expect(findCodes(text)).toEqual([code, code]);
});

test('a cut code says so', () => {
	for (const length of [0, 3, 20, bytes.length - 1]) {
		expect(unwrap(bytes.slice(0, length))).toMatchObject({ ok: false, issues: [{ code: 'code-cut' }] });
	}
});

test('a code cut at any letter says so', () => {
	const code = toCode(bytes);
	for (const length of [13, 14, 15, 16, 17, code.length - 1]) {
		const read = fromCode(code.slice(0, length));
		expect(read.ok && unwrap(read.value)).toMatchObject({ ok: false, issues: [{ code: 'code-cut' }] });
	}
});

test('a newer layout says so', () => {
	const newer = bytes.slice();
	newer[0] = 9;
	expect(unwrap(newer)).toMatchObject({ ok: false, issues: [{ code: 'code-too-new' }] });
});

test('words that are no code say so', () => {
	expect(fromCode('hello')).toMatchObject({ ok: false, issues: [{ code: 'code-none' }] });
	expect(fromCode('PC.hel!lo')).toMatchObject({ ok: false, issues: [{ code: 'code-damaged' }] });
});

describe('damaged codes', () => {
	test('never crash and are never read', () => {
		fc.assert(
			fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
				const damaged = bytes.slice();
				damaged[at] = damaged[at]! ^ change;
				expect(decodePacket(damaged).ok).toBe(false);
			}),
			{ numRuns: runs(10_000) },
		);
	});

	test('a bomb is stopped', () => {
		const bomb = packBytes('practice', zeros());
		expect(decodePacket(bomb)).toMatchObject({ ok: false, issues: [{ code: 'code-damaged' }] });
	});
});

/** 64 MB of zeros, deflated. */
function zeros(): Uint8Array {
	return deflateSync(new Uint8Array(64 * 1024 * 1024), { level: 9 });
}
