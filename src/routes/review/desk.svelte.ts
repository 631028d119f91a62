/** The review desk: which facts are kept, what was changed, where the reader is; every step can be taken back. */
import { drawnKind, type DrawnKind } from '$lib/components/kinds';
import type { Question } from '$lib/engine/types';
import type { Choice, Item } from './items';

/** What a person has said so far; plain, so that it can be kept. */
export interface Decisions {
	choices: Record<string, Choice>;
	/** Changed questions by their id. */
	changed: Record<string, Question>;
	/** Written questions by the key of their fact. */
	written: Record<string, Question>;
	/** Questions made after a doubtful fact was kept, by the key of their fact. */
	gained: Record<string, Question[]>;
}

const NOTHING: Decisions = { choices: {}, changed: {}, written: {}, gained: {} };

export class Desk {
	readonly items: Item[];
	decisions = $state.raw<Decisions>(NOTHING);
	kind = $state.raw<DrawnKind | null>(null);
	/** Keys of kept facts whose questions are being made. */
	waiting = $state.raw<string[]>([]);
	/** Key of the open fact. */
	open = $state.raw<string | null>(null);
	#history = $state.raw<Decisions[]>([]);

	constructor(items: Item[], decisions: Decisions | null = null) {
		this.items = items;
		this.decisions = { ...NOTHING, ...decisions };
	}

	choiceOf(item: Item): Choice {
		return this.decisions.choices[item.key] ?? item.before;
	}

	/** Was it made by the engine (or stored), not written here? */
	isMade(item: Item, question: Question): boolean {
		const made = [...item.questions, ...(this.decisions.gained[item.key] ?? [])];
		return made.some((each) => each.id === question.id);
	}

	/** The fact's questions as they are now. */
	questionsOf(item: Item): Question[] {
		const written = this.decisions.written[item.key];
		const made = [...item.questions, ...(this.decisions.gained[item.key] ?? [])];
		const questions = made.map((question) => this.decisions.changed[question.id] ?? question);
		return written ? [written, ...questions] : questions;
	}

	readonly shown = $derived.by(() =>
		this.items.filter((item) => this.kind === null || drawnKind(item.fact.kind) === this.kind),
	);
	readonly doubtful = $derived.by(() => this.shown.filter((item) => this.choiceOf(item) === 'undecided'));
	readonly ready = $derived.by(() =>
		this.shown.filter((item) => this.choiceOf(item) !== 'undecided' && this.#asked(item)),
	);
	readonly silent = $derived.by(() =>
		this.shown.filter((item) => this.choiceOf(item) !== 'undecided' && !this.#asked(item)),
	);
	/** The order in which J and K go. */
	readonly row = $derived([...this.doubtful, ...this.ready, ...this.silent]);

	readonly tally = $derived.by(() => {
		const asked = this.items.filter((item) => this.questionsOf(item).length > 0);
		const count = (choice: Choice) => asked.filter((item) => this.choiceOf(item) === choice).length;
		const undecided = this.items.filter((item) => this.choiceOf(item) === 'undecided').length;
		return { kept: count('kept'), undecided, out: count('out') };
	});

	get changedCount(): number {
		const { choices, changed, written } = this.decisions;
		const decided = this.items.filter((item) => (choices[item.key] ?? item.before) !== item.before);
		return decided.length + Object.keys(changed).length + Object.keys(written).length;
	}

	countOf(kind: DrawnKind): number {
		return this.items.filter((item) => drawnKind(item.fact.kind) === kind).length;
	}

	find(key: string | null): Item | undefined {
		return this.items.find((item) => item.key === key);
	}

	#asked(item: Item): boolean {
		return this.questionsOf(item).length > 0 || this.waiting.includes(item.key);
	}

	/** Kept facts that were doubtful and have no question yet. */
	unasked(): Item[] {
		return this.items.filter(
			(item) => this.choiceOf(item) === 'kept' && item.fact.doubt && this.questionsOf(item).length === 0,
		);
	}

	/** The questions that were gained, each once; those the reading had are left out. */
	gainedQuestions(): Question[] {
		const known = this.items.flatMap((item) => item.questions.map((question) => question.id));
		const gained = Object.values(this.decisions.gained).flat();
		const ids = gained.map((question) => question.id);
		return gained.filter(
			(question, place) => ids.indexOf(question.id) === place && !known.includes(question.id),
		);
	}

	/** Questions that were made for kept facts; no step of its own. */
	gain(items: Item[], questions: Question[]) {
		const made = items.map((item): [string, Question[]] => [
			item.key,
			questions.filter((question) => question.facts.includes(item.fact.fingerprint)),
		]);
		this.decisions = { ...this.decisions, gained: { ...this.decisions.gained, ...Object.fromEntries(made) } };
	}

	#step(next: Partial<Decisions>) {
		this.#history = [...this.#history, this.decisions];
		this.decisions = { ...this.decisions, ...next };
	}

	decide(keys: string[], choice: Choice) {
		const added = Object.fromEntries(keys.map((key) => [key, choice]));
		this.#step({ choices: { ...this.decisions.choices, ...added } });
	}

	change(question: Question) {
		this.#step({ changed: { ...this.decisions.changed, [question.id]: question } });
	}

	/** A question for a fact that had none: the fact is kept with it. */
	write(item: Item, question: Question) {
		this.#step({
			written: { ...this.decisions.written, [item.key]: question },
			choices: { ...this.decisions.choices, [item.key]: 'kept' },
		});
	}

	/** Takes the last step back; false when there is none. */
	undo(): boolean {
		const last = this.#history.at(-1);
		if (!last) return false;
		this.#history = this.#history.slice(0, -1);
		this.decisions = last;
		return true;
	}

	/** Opens the fact after (1) or before (−1) the open one. */
	move(by: 1 | -1) {
		const at = this.row.findIndex((item) => item.key === this.open);
		const next = at < 0 ? (by === 1 ? 0 : this.row.length - 1) : at + by;
		this.open = this.row[next]?.key ?? this.open;
	}
}
