/** Reads the device's chance; only pages do, everything below is told the numbers. */
import { seededRandom, type Random } from '$lib/random';

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A name nobody can guess or derive, of so many characters of base64url. */
export function randomName(length: number): string {
	const bytes = crypto.getRandomValues(new Uint8Array(length));
	return Array.from(bytes, (byte) => SIGNS[byte & 63]!).join('');
}

/** Random numbers for this moment. */
export function freshRandom(): Random {
	return seededRandom(randomName(24));
}
