/** What goes from one device to another: addresses, copied text, small files, the share sheet. */
import { resolve } from '$app/paths';
import { saveFile } from '$lib/state/save-file';

/** The full address of one of the app's pages, as others would open it. */
export function addressOf(path: '/quiz' | '/class/results' | '/privacy'): string {
	const address = new URL(resolve(path), location.href);
	if (!address.pathname.endsWith('/')) address.pathname += '/';
	address.search = '';
	address.hash = '';
	return address.href;
}

/** A title as a file's name: "the-bridge-at-tarn.quiz.txt". */
export function fileName(words: string[], ending: string): string {
	const plain = words
		.map(
			(word) =>
				word
					.toLowerCase()
					.match(/[\p{L}\p{N}]+/gu)
					?.join('-') ?? '',
		)
		.filter(Boolean)
		.join('-')
		.slice(0, 60);
	return `${plain || 'presscards'}.${ending}`;
}

export function saveText(name: string, text: string): void {
	saveFile({ name, bytes: new TextEncoder().encode(text) });
}

/** False where the browser does not let pages copy. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

/** Does this device have a share sheet? */
export function canShare(): boolean {
	return typeof navigator.share === 'function';
}

/** Hands a text to the share sheet; closing it again is no error. */
export async function shareText(title: string, text: string): Promise<void> {
	try {
		await navigator.share({ title, text });
	} catch (error) {
		if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
	}
}

/** Google Classroom's own page for sharing a link: a plain link, no foreign script. */
export function classroomAddress(link: string, title: string): string {
	const query = new URLSearchParams({ url: link, title, itemtype: 'assignment' });
	return `https://classroom.google.com/share?${query}`;
}
