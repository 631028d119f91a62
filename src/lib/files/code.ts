/** Plain JSON ↔ a code that survives links, messages and QR squares: squeezed, with length and checksum. */
import { deflateSync, Inflate } from 'fflate';
import { parsed, refused, type Parsed } from '../errors';
import { hash53 } from '../hash';

/** What a code holds. */
export type CodeKind = 'practice' | 'test' | 'answers' | 'sealed-answers' | 'feedback';
const KINDS: CodeKind[] = ['practice', 'test', 'answers', 'sealed-answers', 'feedback'];

/** The newest layout this app knows; a larger number is refused as too new. */
const LAYOUT = 1;
/** A squeezed text longer than this is no quiz: 256 kB once let out. */
const MOST_BYTES = 256 * 1024;
const PREFIX = 'PC.';
/** layout 1, kind 1, length 3, checksum 4 bytes. */
const HEAD = 9;

/** What packets often say: known to both sides, so that it need not travel. A change needs a new layout. */
const DICTIONARY = new TextEncoder().encode(
	'","https://www.According to the article, million billion percent people government minister president "In what did he call  “” ____ said that On January February March April May June July August September October November December 2026, when was who is the  agree to do?",0,["What did  ask to do?",0,["Who said that  “',
);

const toBinary = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** base64url without padding. */
export function toBase64Url(bytes: Uint8Array): string {
	return btoa(toBinary(bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** The bytes of base64url; null when a character is none of it. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
	if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null;
	const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
	return Uint8Array.from(binary, (unit) => unit.charCodeAt(0));
}

function wrap(kind: CodeKind, payload: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(HEAD + payload.length);
	const view = new DataView(bytes.buffer);
	view.setUint8(0, LAYOUT);
	view.setUint8(1, KINDS.indexOf(kind));
	view.setUint8(2, payload.length >> 16);
	view.setUint16(3, payload.length & 0xffff);
	view.setUint32(5, checksum(kind, payload));
	bytes.set(payload, HEAD);
	return bytes;
}

function checksum(kind: CodeKind, payload: Uint8Array): number {
	return hash53(kind + toBinary(payload)) >>> 0;
}

/** JSON → bytes: deflated with the dictionary, under a head. The same value gives the same bytes. */
export function packJson(kind: CodeKind, value: unknown): Uint8Array {
	const text = new TextEncoder().encode(JSON.stringify(value));
	return wrap(kind, deflateSync(text, { level: 9, dictionary: DICTIONARY }));
}

/** Bytes that are already sealed → bytes under a head. */
export function packBytes(kind: CodeKind, payload: Uint8Array): Uint8Array {
	return wrap(kind, payload);
}

/** Bytes → kind and payload. Issues: `code-cut`, `code-damaged`, `code-too-new`. */
export function unwrap(bytes: Uint8Array): Parsed<{ kind: CodeKind; payload: Uint8Array }> {
	if (bytes.length < HEAD) return refused({ code: 'code-cut' });
	const view = new DataView(bytes.buffer, bytes.byteOffset);
	if (view.getUint8(0) > LAYOUT) return refused({ code: 'code-too-new' });
	const kind = KINDS[view.getUint8(1)];
	const length = (view.getUint8(2) << 16) | view.getUint16(3);
	if (view.getUint8(0) !== LAYOUT || !kind) return refused({ code: 'code-damaged' });
	if (bytes.length < HEAD + length) return refused({ code: 'code-cut' });
	const payload = bytes.slice(HEAD, HEAD + length);
	if (view.getUint32(5) !== checksum(kind, payload)) return refused({ code: 'code-damaged' });
	return parsed({ kind, payload });
}

/** Lets out a squeezed payload piece by piece, so that a bomb is stopped early. Null: no deflate, or too large. */
function inflate(payload: Uint8Array): Uint8Array | null {
	const pieces: Uint8Array[] = [];
	let size = 0;
	const stream = new Inflate({ dictionary: DICTIONARY }, (piece) => {
		pieces.push(piece);
		size += piece.length;
	});
	try {
		for (let at = 0; at < payload.length; at += 128) {
			stream.push(payload.subarray(at, at + 128), at + 128 >= payload.length);
			if (size > MOST_BYTES) return null;
		}
	} catch {
		return null;
	}
	const bytes = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
	}
	return bytes;
}

/** Payload → JSON. Issue: `code-damaged`. What comes out is not yet checked by a schema. */
export function unpackJson(payload: Uint8Array): Parsed<unknown> {
	const bytes = inflate(payload);
	if (!bytes) return refused({ code: 'code-damaged' });
	try {
		return parsed(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown);
	} catch {
		return refused({ code: 'code-damaged' });
	}
}

/** Bytes → a code people can paste: `PC.` and base64url. */
export function toCode(bytes: Uint8Array): string {
	return PREFIX + toBase64Url(bytes);
}

/** A pasted code, perhaps with line breaks a mail program put in → bytes. Issues: `code-none`, `code-damaged`. */
export function fromCode(text: string): Parsed<Uint8Array<ArrayBuffer>> {
	const code = text.replace(/\s+/g, '');
	if (!code.startsWith(PREFIX)) return refused({ code: 'code-none' });
	const letters = code.slice(PREFIX.length);
	// One letter over is what a cut leaves: without it the head can say so.
	const bytes = fromBase64Url(letters.length % 4 === 1 ? letters.slice(0, -1) : letters);
	return bytes ? parsed(bytes) : refused({ code: 'code-damaged' });
}

/** Every code in a text of many. A mail program may have folded them: lines of code letters belong to it up to its own length. */
export function findCodes(text: string): string[] {
	return [...text.matchAll(/PC\.[\w-]+(?:[ \t]*\n[\w-]+(?=\s|$))*/g)].map(([code]) =>
		trimCode(code.replace(/\s+/g, '')),
	);
}

/** Cuts what stands behind a code's own end. */
function trimCode(code: string): string {
	const head = fromBase64Url(code.slice(PREFIX.length, PREFIX.length + 12));
	if (!head || head.length < HEAD) return code;
	const length = HEAD + ((head[2]! << 16) | (head[3]! << 8) | head[4]!);
	return code.slice(0, PREFIX.length + Math.ceil((length * 4) / 3));
}

/** Bytes → decimal digits, 7 bytes in 17: a QR square holds digits in fewer modules than letters. */
export function toDigits(bytes: Uint8Array): string {
	let digits = '';
	for (let at = 0; at < bytes.length; at += 7) {
		const part = bytes.subarray(at, at + 7);
		const value = part.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
		digits += value.toString().padStart(DIGITS[part.length]!, '0');
	}
	return digits;
}

/** How many digits 0–7 bytes take. */
const DIGITS = [0, 3, 5, 8, 10, 13, 15, 17];

/** Digits → bytes; null when they are none of `toDigits`. */
export function fromDigits(digits: string): Uint8Array<ArrayBuffer> | null {
	if (!/^\d+$/.test(digits)) return null;
	const bytes: number[] = [];
	for (let at = 0; at < digits.length; at += 17) {
		const part = digits.slice(at, at + 17);
		const count = DIGITS.indexOf(part.length);
		let value = BigInt(part);
		if (count < 1 || value >= 256n ** BigInt(count)) return null;
		const piece: number[] = [];
		for (let i = 0; i < count; i++, value /= 256n) piece.unshift(Number(value % 256n));
		bytes.push(...piece);
	}
	return Uint8Array.from(bytes);
}
