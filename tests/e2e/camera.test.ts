/** A quiz through the camera: the browser is given a film of a QR square held askew. */
import { writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { expect, test } from './app';
import { blur, drawTurned, type Picture } from '../files/camera';
import { assignmentOf } from '../files/class-30';
import { findChromium } from '../helpers/chromium.mjs';
import { makePacket } from '../../src/lib/assignments/packet';
import { encodePacket } from '../../src/lib/files/packet';
import { makeQrLink } from '../../src/lib/files/link';
import { makeQr } from '../../src/lib/files/qr';

const [WIDTH, HEIGHT] = [640, 480];

/** A film of one still picture, as Chromium's fake camera takes it (YUV4MPEG2). */
function filmOf({ grey, side }: Picture): Buffer {
	const luma = Buffer.alloc(WIDTH * HEIGHT, 200);
	const [left, top] = [(WIDTH - side) >> 1, (HEIGHT - side) >> 1];
	for (let y = Math.max(0, -top); y < Math.min(side, HEIGHT - top); y++) {
		for (let x = Math.max(0, -left); x < Math.min(side, WIDTH - left); x++)
			luma[(y + top) * WIDTH + x + left] = grey[y * side + x]!;
	}
	const chroma = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
	const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
	return Buffer.concat([head, Buffer.from('FRAME\n'), luma, chroma]);
}

test('scanned: a quiz', async ({ app }, testInfo) => {
	const packet = makePacket(assignmentOf('practice', 0, 2, false));
	const square = makeQr(makeQrLink(`${app.url}/quiz/`, encodePacket(packet)))!;
	const film = testInfo.outputPath('square.y4m');
	await writeFile(film, filmOf(blur(drawTurned(square, 4, 3), 0.8)));
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: [
			'--no-sandbox',
			'--use-fake-ui-for-media-stream',
			'--use-fake-device-for-media-stream',
			`--use-file-for-fake-video-capture=${film}`,
		],
	});
	const page = await browser.newPage();
	await page.goto(`${app.url}/quiz/`);
	await page.getByRole('button', { name: 'Scan with the camera' }).click();
	await expect(page.getByRole('heading', { level: 1, name: packet.title })).toBeVisible();
	await expect(page.getByText('2 questions')).toBeVisible();
	await browser.close();
});
