/** Bytes sealed to a teacher's public key: ECDH on P-256, HKDF-SHA-256, AES-256-GCM, all from the platform (WebCrypto). */
import { fromBase64Url, toBase64Url } from './code';
import { AppError } from '../errors';
import type { KeyPair } from '../assignments/types';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' };
/** An uncompressed point: 0x04, x, y. */
const POINT = 65;

function subtle(): SubtleCrypto {
	if (globalThis.crypto?.subtle) return crypto.subtle;
	throw new AppError('no-crypto');
}

/** A new pair of keys, base64url. Throws AppError `no-crypto` where the page is not served over HTTPS or localhost. */
export async function makeKeyPair(): Promise<KeyPair> {
	const pair = await subtle().generateKey(CURVE, true, ['deriveBits']);
	const [point, secret] = await Promise.all([
		subtle().exportKey('raw', pair.publicKey),
		subtle().exportKey('pkcs8', pair.privateKey),
	]);
	return { publicKey: toBase64Url(new Uint8Array(point)), privateKey: toBase64Url(new Uint8Array(secret)) };
}

const importPoint = (point: Uint8Array<ArrayBuffer>) => subtle().importKey('raw', point, CURVE, true, []);

/** A key and nonce for one message; each message has its own pair of keys, so the nonce never repeats. */
async function messageKey(own: CryptoKey, other: CryptoKey, salt: Uint8Array<ArrayBuffer>) {
	const shared = await subtle().deriveBits({ name: 'ECDH', public: other }, own, 256);
	const material = await subtle().importKey('raw', shared, 'HKDF', false, ['deriveBits']);
	const info = new TextEncoder().encode('presscards answers 1');
	const bits = new Uint8Array(
		await subtle().deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, material, 352),
	);
	const key = await subtle().importKey('raw', bits.slice(0, 32), 'AES-GCM', false, ['encrypt', 'decrypt']);
	return { key, iv: bits.slice(32, 44) };
}

/** Seals bytes so that only the holder of the private key can read them: the message's own point, then ciphertext and tag. */
export async function seal(
	publicKey: string,
	bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
	const pair = await subtle().generateKey(CURVE, true, ['deriveBits']);
	const point = new Uint8Array(await subtle().exportKey('raw', pair.publicKey));
	const { key, iv } = await messageKey(pair.privateKey, await importPoint(fromBase64Url(publicKey)!), point);
	const cipher = new Uint8Array(await subtle().encrypt({ name: 'AES-GCM', iv }, key, bytes));
	const sealed = new Uint8Array(POINT + cipher.length);
	sealed.set(point);
	sealed.set(cipher, POINT);
	return sealed;
}

/** The bytes again; null when they were sealed to another key or were changed on the way. */
export async function unseal(
	privateKey: string,
	sealed: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | null> {
	const point = sealed.slice(0, POINT);
	try {
		const own = await subtle().importKey('pkcs8', fromBase64Url(privateKey)!, CURVE, false, ['deriveBits']);
		const { key, iv } = await messageKey(own, await importPoint(point), point);
		return new Uint8Array(await subtle().decrypt({ name: 'AES-GCM', iv }, key, sealed.slice(POINT)));
	} catch (error) {
		if (error instanceof AppError) throw error;
		return null;
	}
}
