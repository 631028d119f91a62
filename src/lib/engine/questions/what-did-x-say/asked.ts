/** One thing asked of a statement, and what its makers share. */

/** What is asked of what was said; the day is put in front later. */
export interface Asked {
	form: 'deed' | 'described' | 'thing' | 'told' | 'object' | 'amount' | 'about' | 'happened';
	question: string;
	key: string;
	/** What it is asked about: who said more of it has more than one answer. */
	topic?: string;
}
