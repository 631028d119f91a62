/** How large hand-outs become: thirty real questions as links, five of them in a square a camera reads. */
import { describe, expect, test } from 'vitest';
import { addNoise, blur, drawTurned, toPixels } from './camera';
import { assignmentOf, PAGE } from './class-30';
import { makePacket } from '../../src/lib/assignments/packet';
import { decodePacket, encodePacket } from '../../src/lib/files/packet';
import { makeLink, makeQrLink, readLink } from '../../src/lib/files/link';
import { DENSEST_VERSION, makeQr, readQr } from '../../src/lib/files/qr';

const linkOf = (kind: 'practice' | 'test') => makeLink(PAGE, encodePacket(makePacket(assignmentOf(kind))));

test('thirty questions of three options, with short evidence: a practice link', () => {
	const assignment = assignmentOf('practice');
	expect(assignment.questions).toHaveLength(30);
	for (const { question, quotation } of assignment.questions) {
		expect(question.form === 'choice' && question.options).toHaveLength(3);
		expect(quotation?.length).toBeGreaterThan(10);
		expect(quotation?.length).toBeLessThanOrEqual(140);
	}
	expect(linkOf('practice').length).toBeLessThanOrEqual(6500);
});

test('the same as a test link', () => expect(linkOf('test').length).toBeLessThanOrEqual(5000));

const FIVES = (['practice', 'test'] as const).flatMap((kind) =>
	[0, 5, 10, 15, 20, 25].map((from) => ({ kind, from })),
);
describe('five questions without evidence in one square', () => {
	test.each(FIVES)('$kind from $from: blurred, turned by 4°, 4 px a module', ({ kind, from }) => {
		const packet = makePacket(assignmentOf(kind, from, from + 5, false));
		const square = makeQr(makeQrLink(PAGE, encodePacket(packet)))!;
		expect(square.version).toBeLessThanOrEqual(DENSEST_VERSION);
		const picture = addNoise(blur(drawTurned(square, 4, 4), 1), 12, `${kind}${from}`);
		const text = readQr(toPixels(picture), picture.side, picture.side);
		const read = readLink(text ?? '');
		expect(read.ok && decodePacket(read.value)).toMatchObject({ ok: true, value: packet });
	});
});
