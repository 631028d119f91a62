/** A QR square as a camera sees it: turned, blurred, with some noise. Grey levels, row by row. */
import type { QrSquare } from '../../src/lib/files/qr';
import { seededRandom } from '../../src/lib/random';

export interface Picture {
	grey: Float64Array;
	side: number;
}

/** Black on white with its quiet zone, `scale` pixels a module, turned by `degrees` about the middle. */
export function drawTurned({ size, dark }: QrSquare, scale: number, degrees: number): Picture {
	const side = Math.ceil((size + 8) * scale * 1.15);
	const grey = new Float64Array(side * side);
	const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
	const isDark = (x: number, y: number) =>
		x >= 0 && y >= 0 && x < size && y < size && dark[Math.floor(y) * size + Math.floor(x)]!;
	for (let y = 0; y < side; y++) {
		for (let x = 0; x < side; x++) {
			const [dx, dy] = [x + 0.5 - side / 2, y + 0.5 - side / 2];
			const u = (dx * cos + dy * sin) / scale + size / 2;
			const v = (dy * cos - dx * sin) / scale + size / 2;
			grey[y * side + x] = isDark(u, v) ? 20 : 235;
		}
	}
	return { grey, side };
}

/** Gaussian blur with `sigma` in pixels. */
export function blur({ grey, side }: Picture, sigma: number): Picture {
	const reach = Math.ceil(sigma * 3);
	const weights = Array.from({ length: 2 * reach + 1 }, (_, at) =>
		Math.exp(-((at - reach) ** 2) / (2 * sigma ** 2)),
	);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const along = (from: Float64Array, step: number, place: (at: number) => number) => {
		const to = new Float64Array(from.length);
		for (let at = 0; at < from.length; at++) {
			let sum = 0;
			for (let by = -reach; by <= reach; by++) {
				const inside = Math.min(side - 1, Math.max(0, place(at) + by)) - place(at);
				sum += weights[by + reach]! * from[at + inside * step]!;
			}
			to[at] = sum / total;
		}
		return to;
	};
	const rows = along(grey, 1, (at) => at % side);
	return { grey: along(rows, side, (at) => Math.floor(at / side)), side };
}

/** Noise of ± `most` grey levels; the same for the same seed. */
export function addNoise({ grey, side }: Picture, most: number, seed: string): Picture {
	const random = seededRandom(seed);
	return { grey: grey.map((level) => Math.min(255, Math.max(0, level + (random() * 2 - 1) * most))), side };
}

/** RGBA, as a canvas gives it. */
export function toPixels({ grey }: Picture): Uint8ClampedArray {
	const pixels = new Uint8ClampedArray(grey.length * 4);
	grey.forEach((level, at) => pixels.set([level, level, level, 255], at * 4));
	return pixels;
}

/** The picture as a PGM file, which foreign readers open. */
export function toPgm({ grey, side }: Picture): Buffer {
	return Buffer.concat([Buffer.from(`P5\n${side} ${side}\n255\n`), Buffer.from(Uint8Array.from(grey))]);
}
