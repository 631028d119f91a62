/** What is being written: the words so far, and what they need to be trusted. */
import type { Code, Entity } from '../../types';
import type { Context, MentionAt, Stretch, TimeAt } from '../context';
import { pronounClass } from '../names';

/** What one fact has told so far: who may be "it" or "his" in what follows. */
export interface Told {
	entities: Entity[];
	/** The subject when it is no entity ("the study"): "its" may mean it. */
	subject: 'singular' | 'plural' | null;
	/** The subject is a thing without a name of its own: "its" is its. */
	thing?: boolean;
	/** Several were spoken to: "told delegates that their". */
	addressed?: boolean;
	/** A pronoun that stood for the subject already, and was understood. */
	said?: 'it';
	/** For whom the speaker speaks: "Ada Lind, director at Borg, said its". */
	affiliation?: Entity;
}

export interface Restated {
	text: string;
	/** Product of the trust in every replacement. */
	confidence: number;
	/** What could not be resolved; the text is then not to be trusted. */
	problems: Code[];
	/** Calendar times told, and those left out because nobody knows when. */
	times: TimeAt[];
	droppedTimes: TimeAt[];
}

/** The words of one stretch, written one decision at a time by the functions beside this file. */
export class Sheet {
	out = '';
	/** Where the last written token ended in the article. */
	edge = -1;
	confidence = 1;
	readonly problems: Code[] = [];
	readonly times: TimeAt[] = [];
	readonly dropped: TimeAt[] = [];

	constructor(
		readonly context: Context,
		readonly stretch: Stretch,
		readonly told: Told,
		/** How far one may look for what says which one is meant. */
		readonly limit: number,
		/** Is this what is told of a subject, not the subject itself? */
		readonly soft: boolean,
		/** Restates another stretch by the same rules. */
		readonly restate: (stretch: Stretch, told: Told) => Restated,
	) {}

	/** Writes `text` for the tokens from `i` to `to` and gives the next token's index. */
	put(i: number, text: string, to = i + 1): number {
		const token = this.context.tokens[i]!;
		const gap = this.edge >= 0 && this.edge < token.start ? ' ' : '';
		// "a revival of the 1930s drama": its article is there already
		const told = /\bthe$/i.test(this.out) ? text.replace(/^the /, '') : text;
		this.out += (this.out ? gap : '') + told;
		this.edge = this.context.tokens[to - 1]!.end;
		return to;
	}

	asWritten(i: number, found: MentionAt): number {
		this.tell(found.entity);
		return this.put(i, this.written({ from: i, to: found.to }).replace(/\s+/g, ' '), found.to);
	}

	written({ from, to }: Stretch): string {
		const { tokens, text } = this.context;
		return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
	}

	problem(code: string, word: string): void {
		this.problems.push({ code, params: { word } });
	}

	tell(entity: Entity): void {
		if (!this.told.entities.includes(entity)) this.told.entities.push(entity);
	}

	/** Those told so far whom a pronoun of these classes may mean. */
	fitting(classes: readonly string[]): Entity[] {
		return this.told.entities.filter((entity) => classes.includes(pronounClass(entity)));
	}
}
