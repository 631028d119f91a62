/** Text ↔ QR square. Digits in the text take fewer modules than letters: see `toDigits`. */
import jsqr from 'jsqr';
import QRCode from 'qrcode';

export interface QrSquare {
	/** 1–40; modules a side = 17 + 4 × version. */
	version: number;
	/** Modules a side, without the quiet zone. */
	size: number;
	/** Row by row, true is dark. */
	dark: boolean[];
}

/** The densest square a projector shows and a phone still reads at a desk's distance (25: 117 modules a side). */
export const DENSEST_VERSION = 25;

/** Draws a text at error correction level L, mixing segments as is shortest; null when it does not fit into version 40. */
export function makeQr(text: string): QrSquare | null {
	try {
		const { version, modules } = QRCode.create(text, { errorCorrectionLevel: 'L' });
		return { version, size: modules.size, dark: Array.from(modules.data, (module) => module === 1) };
	} catch {
		return null;
	}
}

/** The dark modules as one SVG path in units of a module; the quiet zone of 4 is up to the frame. */
export function qrPath({ size, dark }: QrSquare): string {
	let path = '';
	for (let y = 0; y < size; y++) {
		for (let x = 0; x < size; x++) {
			if (!dark[y * size + x]) continue;
			let end = x + 1;
			while (end < size && dark[y * size + end]) end++;
			path += `M${x} ${y}h${end - x}v1H${x}z`;
			x = end;
		}
	}
	return path;
}

/** What a picture's QR square says (RGBA bytes, 4 per pixel); null when none is found. */
export function readQr(pixels: Uint8ClampedArray, width: number, height: number): string | null {
	return jsqr(pixels, width, height, { inversionAttempts: 'attemptBoth' })?.data ?? null;
}
