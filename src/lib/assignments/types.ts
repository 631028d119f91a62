/** The nouns of the class: what a teacher gives, what a student hands in, what comes of it. Plain records only. */
import type { GivenAnswer, Question, QuestionForm } from '../engine/types';

// ---------------------------------------------------------------- what the teacher keeps

/** The article a question comes from: enough to name it, never its text. */
export interface Source {
	title: string;
	outlet: string | null;
	/** `YYYY-MM-DD`. */
	published: string | null;
	address: string | null;
}

/** A question as it stands in one assignment. */
export interface AssignedQuestion {
	/** Random, made for this assignment, never from content. Stable through corrections. */
	id: string;
	/** Index into `Assignment.sources`. */
	source: number;
	/** With the key that counts now. */
	question: Question;
	/** A short piece of the evidence; null when it is not shown. */
	quotation: string | null;
	/** Permanent ids of the facts in the teacher's library. */
	facts: string[];
	/** Shown place → stored place of options, right sides or items: the same in every packet. */
	arrangement: number[];
	/** Found faulty after the class had answered: asked, but not counted. */
	leftOut?: boolean;
}

/** practice: the key travels along and feedback is at once. test: no key, answers come back sealed. */
export type PacketKind = 'practice' | 'test';
export type FeedbackTime = 'each' | 'end' | 'after-due' | 'never';
/** How students say who they are. */
export type Naming = 'anonymous' | 'name' | 'code';

/** What the student's device is asked to keep. It is asked, not enforced. */
export interface Rules {
	/** Questions in another order for each attempt. */
	shuffle: boolean;
	/** 0 means as many as wanted. */
	attempts: number;
	/** ms; null for always. */
	opensAt: number | null;
	dueAt: number | null;
	feedback: FeedbackTime;
	/** Minutes; null for no limit. */
	timeLimit: number | null;
	/** Share of the points, 0–1; null for none. */
	passMark: number | null;
	naming: Naming;
}

/** How a packet is shown. Carried by a personal packet, which does not say why. */
export interface Display {
	/** Text size, 1–2. */
	scale: number;
	wide: boolean;
	onePerScreen: boolean;
	readAloud: boolean;
}

export interface RosterEntry {
	/** What the student types; the name stays on the teacher's device. */
	code: string;
	name: string;
}

export interface KeyPair {
	/** base64url, P-256, uncompressed point. */
	publicKey: string;
	/** base64url, PKCS #8. Never leaves the teacher's device but in a backup. */
	privateKey: string;
}

export interface Assignment {
	/** Random: 12 characters of base64url. */
	id: string;
	/** Counts packets: 1, and one more whenever what students see changes. */
	version: number;
	kind: PacketKind;
	title: string;
	/** The teacher's name, as students shall see it. */
	from: string;
	createdAt: number;
	sources: Source[];
	questions: AssignedQuestion[];
	rules: Rules;
	evidenceShown: boolean;
	roster: RosterEntry[];
	keys: KeyPair | null;
}

// ---------------------------------------------------------------- what travels to the student

/** A question without its key. */
export interface AskedQuestion {
	id: string;
	form: QuestionForm;
	stem: string;
	source: number;
	/** choice, multiple: the options; order: the items; match: the right sides. As shown; an empty one is not shown. */
	options: string[];
	/** match: the left sides. */
	lefts: string[];
}

/** What a practice packet says of each question. */
export interface PacketKey {
	/** As a right answer would be given: places as shown, or text. */
	answer: GivenAnswer;
	/** gap, short: other answers that count. */
	accept: string[];
	explanation: string;
	quotation: string | null;
}

export interface Packet {
	kind: PacketKind;
	quiz: string;
	version: number;
	title: string;
	from: string;
	sources: Source[];
	questions: AskedQuestion[];
	rules: Rules;
	display: Display;
	/** practice only: one for each question. */
	keys: PacketKey[] | null;
	/** test only. */
	publicKey: string | null;
}

// ---------------------------------------------------------------- what comes back

/** A finished attempt. */
export interface HandIn {
	quiz: string;
	version: number;
	/** Random, names this attempt: the same twice is a duplicate. */
	attempt: string;
	/** A name, a roster code, or empty. */
	student: string;
	/** 1 for the first. */
	number: number;
	startedAt: number;
	/** By the student's clock. */
	handedInAt: number;
	/** In the packet's order; places as shown. */
	answers: (GivenAnswer | null)[];
	/** ms for each question. */
	tookMs: number[];
}

/** Sent after the due date: the keys of a test. */
export interface FeedbackPacket {
	quiz: string;
	version: number;
	title: string;
	/** By question id. */
	keys: { id: string; key: PacketKey }[];
}

/** A hand-in as the teacher's device received it. */
export interface Received {
	handIn: HandIn;
	receivedAt: number;
}

// ---------------------------------------------------------------- what devices keep

/** A hand-in on the teacher's device, as it came. */
export interface ReceivedRecord {
	/** The attempt's id. */
	id: string;
	quiz: string;
	handIn: HandIn;
	receivedAt: number;
}

/** A quiz on the student's device. */
export interface QuizRecord {
	/** The quiz's id. */
	id: string;
	packet: Packet;
	addedAt: number;
	/** What came after the due date, for a test. */
	feedback: FeedbackPacket | null;
	/** The student said yes to learning what was missed. */
	learned: boolean;
}
