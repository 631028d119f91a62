/** What was just done, told at the foot of the page; one at a time, gone after eight seconds. */

export interface Told {
	id: number;
	text: string;
	undo?: () => unknown;
}

const SHOWN_MS = 8000;

class Notices {
	current = $state.raw<Told | null>(null);
	#count = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Tells it; with `undo` there is a button that takes it back. */
	tell(text: string, undo?: () => unknown) {
		clearTimeout(this.#timer);
		this.current = { id: ++this.#count, text, undo };
		this.#timer = setTimeout(() => this.close(), SHOWN_MS);
	}

	/** Takes back what was told. */
	undo() {
		const told = this.current;
		this.close();
		void told?.undo?.();
	}

	close() {
		clearTimeout(this.#timer);
		this.current = null;
	}
}

export const notices = new Notices();
