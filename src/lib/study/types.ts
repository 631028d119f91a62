/** The nouns of learning: what the library holds, what the learner did, and what they want. Plain records only. */
import type { Fact, GivenAnswer, Question, QuestionForm, Reading } from '../engine/types';

// ---------------------------------------------------------------- when, and who wrote last

/** Now, where the learner is: ms since 1970 UTC and minutes that clocks are ahead of UTC (Beijing 480, New York −300). */
export interface Moment {
	at: number;
	offsetMinutes: number;
}

/** Who wrote a field last: of two writers the later wins, then the greater device, then the greater id. */
export interface Stamp {
	at: number;
	device: string;
	id: string;
}

// ---------------------------------------------------------------- what the library holds

/** An article. When it is deleted this row stays as a tombstone (`deletedAt`), without its words. */
export interface ArticleRecord {
	/** UUIDv7. */
	id: string;
	title: string;
	/** `YYYY-MM-DD`; null when nobody knows. */
	published: string | null;
	outlet: string | null;
	address: string | null;
	addedAt: number;
	/** Hash of the text that counts now. */
	version: string;
	/** The pack it came from, else null. */
	pack: string | null;
	deletedAt: number | null;
	changed: Stamp;
}

/** One text of an article and what the engine read in it. Never changed after it is stored. */
export interface VersionRecord {
	article: string;
	/** Hash of `reading.article.text`, which every span of its facts counts in. */
	hash: string;
	addedAt: number;
	reading: Reading;
}

/** `kept` is asked; `doubtful` waits for a person; `superseded` was true once or is no longer found. */
export type FactState = 'kept' | 'rejected' | 'doubtful' | 'superseded';

/** A fact of the library. Its id is permanent: engine and people may change everything else. */
export interface FactRecord {
	id: string;
	article: string;
	/** Hash of the version its spans count in. */
	version: string;
	/** As the engine made it, with the person's words in `text` when `edited`. */
	fact: Fact;
	state: FactState;
	/** Set when a person wrote its text: the engine then leaves it alone. */
	edited: boolean;
	/** Set when a person decided its state: the engine then leaves it alone. */
	decided: boolean;
	addedAt: number;
	changed: Stamp;
}

export type QuestionOrigin = 'engine' | 'hand';

/** A question of the library. `question.facts` holds fingerprints; `facts` the permanent ids. */
export interface QuestionRecord {
	id: string;
	article: string;
	version: string;
	facts: string[];
	question: Question;
	origin: QuestionOrigin;
	/** Set when a person changed it: the engine then leaves it alone. */
	edited: boolean;
	/** Left out by a person, or no longer made by the engine: kept because reviews name it. */
	retired: boolean;
	/** The pack it came from, else null. */
	pack: string | null;
	/** Its place in the bank: 0 is best. */
	rank: number;
	addedAt: number;
	changed: Stamp;
}

// ---------------------------------------------------------------- cards

/** What FSRS knows of a card. A cache: replaying the reviews rebuilds it exactly. */
export interface Memory {
	/** Days until recall has fallen to 90 %. */
	stability: number;
	/** 1–10. */
	difficulty: number;
	/** Study day of the last review that counts. */
	lastDay: string;
	lastAt: number;
	/** Reviews that count, undone ones left out. */
	reviewCount: number;
	/** Times it was forgotten after its first day. */
	lapseCount: number;
}

/** A fact being learned. Everything below `addedAt` is a cache of its events. */
export interface Card {
	/** The id of its fact. */
	id: string;
	article: string;
	addedAt: number;
	/** Place among new cards: article order, small comes first. */
	position: number;
	/** Null as long as it is new. */
	memory: Memory | null;
	/** `YYYY-MM-DD`, decided at the last review; absent as long as it is new (so that the index skips it). */
	dueDay?: string;
	/** The form asked last, and the question. */
	lastForm: QuestionForm | null;
	lastQuestion: string | null;
	suspended: boolean;
	/** Not asked on this study day. */
	buriedDay: string | null;
	flagged: boolean;
}

// ---------------------------------------------------------------- what the learner did: only ever appended

export type Grade = 'again' | 'hard' | 'good' | 'easy';

interface EventBase {
	/** UUIDv7; imported ones are derived from what they are. */
	id: string;
	at: number;
	device: string;
}

/** One answer. Stored the moment it is given, with everything decided then. */
export interface Review extends EventBase {
	type: 'review';
	card: string;
	article: string;
	question: string | null;
	form: QuestionForm;
	grade: Grade;
	/** Right, but by luck: its grade is then `again`. */
	guessed: boolean;
	/** What was given; null when a card was turned over and judged by the learner. */
	given: GivenAnswer | null;
	/** What `check` said; null when it was not asked. */
	right: boolean | null;
	/** The study day, and the zone it was reckoned in. */
	day: string;
	offsetMinutes: number;
	/** Decided now, never again: fuzz and retention of this moment. */
	dueDay: string;
	/** Desired retention in force, 0–1. */
	retention: number;
	/** Id of the `parameters` event in force, or `default`. */
	parameters: string;
	tookMs: number;
	source: 'study' | 'assignment' | 'import';
	/** True on the first review of a card on a study day: only these count for true retention. */
	first: boolean;
	/** True when the card was new. */
	wasNew: boolean;
}

/** Takes back an event of any other type. */
export interface Undo extends EventBase {
	type: 'undo';
	event: string;
}

export interface Suspend extends EventBase {
	type: 'suspend';
	card: string;
	on: boolean;
}

export interface Bury extends EventBase {
	type: 'bury';
	card: string;
	/** The study day it is not asked on; null takes the burial back. */
	day: string | null;
}

export interface Flag extends EventBase {
	type: 'flag';
	card: string;
	on: boolean;
	note: string;
}

export interface Decide extends EventBase {
	type: 'decide';
	fact: string;
	state: FactState;
}

/** New FSRS parameters; its id is their version. */
export interface ParametersChange extends EventBase {
	type: 'parameters';
	/** 21 numbers (FSRS-6). */
	weights: number[];
}

export interface RetentionChange extends EventBase {
	type: 'retention';
	desired: number;
}

export interface Deletion extends EventBase {
	type: 'delete';
	article: string;
}

export type StudyEvent =
	Review | Undo | Suspend | Bury | Flag | Decide | ParametersChange | RetentionChange | Deletion;

/** An event before the database gives it an id and this device's name. */
export type Draft<E extends StudyEvent> = Omit<E, 'id' | 'device'>;
