/** Bytes ↔ links: everything travels in the fragment, which no server sees. */
import { parsed, refused, type Parsed } from '../errors';
import { fromCode, fromDigits, toCode, toDigits } from './code';

/** Up to this many characters every messenger and mail keeps a link whole; up to `MODERN` the newer ones do. */
export const SAFE_LENGTH = 2000;
export const MODERN_LENGTH = 8000;

export type LinkFit = 'everywhere' | 'modern' | 'file';

/** A link to a page of this app that carries the bytes. `page`: its full address. */
export function makeLink(page: string, bytes: Uint8Array): string {
	return `${page}#${toCode(bytes)}`;
}

/** The same for a QR square: digits, which take fewer modules. */
export function makeQrLink(page: string, bytes: Uint8Array): string {
	return `${page}#${toDigits(bytes)}`;
}

/** Where a link of this length arrives whole; `file`: give the file instead. */
export function fitOf(link: string): LinkFit {
	if (link.length <= SAFE_LENGTH) return 'everywhere';
	return link.length <= MODERN_LENGTH ? 'modern' : 'file';
}

/** A whole link, a fragment, a pasted code or digits → bytes. Issues: `code-none`, `code-damaged`. */
export function readLink(text: string): Parsed<Uint8Array<ArrayBuffer>> {
	const trimmed = text.trim();
	const fragment = trimmed.slice(trimmed.indexOf('#') + 1);
	if (!/^\d+$/.test(fragment)) return fromCode(decodeURIComponentSafely(fragment));
	const bytes = fromDigits(fragment);
	return bytes ? parsed(bytes) : refused({ code: 'code-damaged' });
}

/** Some messengers escape a fragment. */
function decodeURIComponentSafely(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** Can only this machine open the address? Then students cannot. */
export function isOnlyHere(address: string): boolean {
	const { hostname, protocol } = new URL(address);
	return (
		protocol === 'file:' ||
		hostname === 'localhost' ||
		hostname.endsWith('.localhost') ||
		/^(127\.|\[::1\]$|0\.0\.0\.0$)/.test(hostname)
	);
}
