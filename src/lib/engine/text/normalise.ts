/** Raw text → the one text that offsets count in. */

/** No byte order mark, LF line ends, nothing else changed. */
export function normaliseText(raw: string): string {
	return raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
