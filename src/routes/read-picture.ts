/** A picture file with a QR square in it → what the square says. */
import { readQr } from '$lib/files/qr';

const MOST_SIDE = 2000;

/** Null when there is no square that can be read, or the file is no picture. */
export async function readPicture(file: Blob): Promise<string | null> {
	const picture = await createImageBitmap(file).catch(() => null);
	if (!picture) return null;
	for (const side of [MOST_SIDE, MOST_SIDE / 2]) {
		const shrink = Math.min(1, side / Math.max(picture.width, picture.height));
		const canvas = document.createElement('canvas');
		canvas.width = Math.round(picture.width * shrink);
		canvas.height = Math.round(picture.height * shrink);
		const context = canvas.getContext('2d')!;
		context.drawImage(picture, 0, 0, canvas.width, canvas.height);
		const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
		const text = readQr(data, width, height);
		if (text) return text;
	}
	return null;
}
