/** A file made here → the learner's folder of downloads. */

/** Saves it under its name. */
export function saveFile({ name, bytes }: { name: string; bytes: Uint8Array }): void {
	const type = name.endsWith('.json') ? 'application/json' : 'application/octet-stream';
	const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
