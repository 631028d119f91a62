/** Bytes → text: UTF-8, else windows-1252 with a notice; what is no text is refused. */
import { normaliseText } from '../engine/text/normalise';
import { parsed, refused, type Parsed } from '../errors';

/** Bytes looked at to tell text from other files. */
const LOOK = 65_536;

function mark(bytes: Uint8Array, ...start: number[]): boolean {
	return start.every((byte, index) => bytes[index] === byte);
}

/** Control characters that no text has: all but tab, line feed, form feed, carriage return and escape. */
function isControl(byte: number): boolean {
	return byte < 32 && ![9, 10, 12, 13, 27].includes(byte);
}

/** Pictures, archives, PDF: bytes that are no text. */
export function isBinary(bytes: Uint8Array): boolean {
	if (mark(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d) || mark(bytes, 0x50, 0x4b, 0x03, 0x04)) return true;
	const head = bytes.subarray(0, LOOK);
	let controls = 0;
	for (const byte of head) {
		if (byte === 0) return true;
		if (isControl(byte)) controls++;
	}
	return controls > head.length / 50;
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (mark(bytes, 0xff, 0xfe)) return 'utf-16le';
	return mark(bytes, 0xfe, 0xff) ? 'utf-16be' : null;
}

/** What windows-1252 has where Latin-1 has control characters, 0x80 to 0x9F. Some decoders forget it. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows(bytes: Uint8Array): string {
	const text = new TextDecoder('windows-1252').decode(bytes);
	return text.replace(/[\u0080-\u009f]/g, (unit) => WINDOWS[unit.charCodeAt(0) - 0x80]!);
}

/** The text of a file, normalised. Refuses with `file-empty` or `file-not-text`; notice `encoding-guessed`. */
export function decodeText(name: string, bytes: Uint8Array): Parsed<string> {
	if (bytes.length === 0) return refused({ code: 'file-empty', file: name });
	const wide = utf16(bytes);
	if (wide) return parsed(normaliseText(new TextDecoder(wide).decode(bytes)));
	if (isBinary(bytes)) return refused({ code: 'file-not-text', file: name });
	try {
		return parsed(normaliseText(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
	} catch {
		return parsed(normaliseText(decodeWindows(bytes)), [{ code: 'encoding-guessed', file: name }]);
	}
}
