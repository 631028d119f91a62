/** Our squares before a reader that is not ours: zbarimg (Debian: zbar-tools). Run: npx tsx tests/evaluation/foreign-qr-reader.ts [COUNT] */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { assignments } from '../assignments/fixture';
import { addNoise, blur, drawTurned, toPgm, type Picture } from '../files/camera';
import { assignmentOf, PAGE } from '../files/class-30';
import { makePacket } from '../../src/lib/assignments/packet';
import type { Packet } from '../../src/lib/assignments/types';
import { decodePacket, encodePacket } from '../../src/lib/files/packet';
import { makeQrLink, readLink } from '../../src/lib/files/link';
import { makeQr } from '../../src/lib/files/qr';

const count = Number(process.argv[2] ?? 200);
const folder = mkdtempSync(path.join(tmpdir(), 'presscards-qr-'));

/** What zbarimg reads in a picture; empty when it finds nothing. */
function readByZbar(picture: Picture): string {
	const file = path.join(folder, 'square.pgm');
	writeFileSync(file, toPgm(picture));
	try {
		return execFileSync('zbarimg', ['--raw', '-q', '-Sdisable', '-Sqrcode.enable', file], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		}).trim();
	} catch {
		return '';
	}
}

function comesBack(packet: Packet, look: (picture: Picture) => Picture, degrees: number): boolean {
	const square = makeQr(makeQrLink(PAGE, encodePacket(packet)));
	if (!square) return false;
	const read = readLink(readByZbar(look(drawTurned(square, 4, degrees))));
	const back = read.ok ? decodePacket(read.value) : read;
	return back.ok && JSON.stringify(back.value) === JSON.stringify(packet);
}

const random = fc
	.sample(assignments, { seed: 11, numRuns: count })
	.map((assignment) => makePacket({ ...assignment, questions: assignment.questions.slice(0, 5) }));
const clean = random.filter((packet) => comesBack(packet, (picture) => picture, 0)).length;
console.log(`random packets through a clean square: ${clean} of ${count}`);

const fives = (['practice', 'test'] as const).flatMap((kind) =>
	[0, 5, 10, 15, 20, 25].map((from) => makePacket(assignmentOf(kind, from, from + 5, false))),
);
const seen = fives.filter((packet, at) =>
	comesBack(packet, (picture) => addNoise(blur(picture, 1), 12, String(at)), 4),
).length;
console.log(`five questions, 4 px a module, blurred, turned by 4°: ${seen} of ${fives.length}`);
rmSync(folder, { recursive: true, force: true });
process.exitCode = clean === count && seen === fives.length ? 0 : 1;
