/** Text → a short name for it. For identity and seeds, not against attackers. */

/** cyrb53 (bryc, public domain): 53 bits of a text's UTF-16 units. */
export function hash53(text: string, seed = 0): number {
	let h1 = 0xdeadbeef ^ seed;
	let h2 = 0x41c6ce57 ^ seed;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		h1 = Math.imul(h1 ^ unit, 2654435761);
		h2 = Math.imul(h2 ^ unit, 1597334677);
	}
	h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
	h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
	return 4294967296 * (2097151 & h2) + (h1 >>> 0);
}

/** 26 hexadecimal digits (104 bits) that name a text. */
export function hashText(text: string): string {
	return [1, 2].map((seed) => hash53(text, seed).toString(16).padStart(14, '0').slice(1)).join('');
}
