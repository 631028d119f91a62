/** What can go wrong, as code and parameters: `messages` turns it into a sentence. */

/** Something to tell a person. `code` is a key of the catalogue under `problem.`. */
export interface Issue {
	code: string;
	params?: Record<string, string | number>;
	/** The file it was found in, as the person named it. */
	file?: string;
	/** The place in it: a line, a path like `questions[3].stem`. */
	place?: string;
}

/** What came from outside: a value (perhaps with notices), or everything that is wrong with it. */
export type Parsed<T> = { ok: true; value: T; notices: Issue[] } | { ok: false; issues: Issue[] };

export function parsed<T>(value: T, notices: Issue[] = []): Parsed<T> {
	return { ok: true, value, notices };
}

export function refused<T>(...issues: Issue[]): Parsed<T> {
	return { ok: false, issues };
}

/** Something broke. Caught by the error boundary and nowhere else. */
export class AppError extends Error {
	readonly code: string;
	readonly params: Record<string, string | number>;

	constructor(code: string, params: Record<string, string | number> = {}, options?: ErrorOptions) {
		super(code, options);
		this.name = 'AppError';
		this.code = code;
		this.params = params;
	}
}
