/** The nouns of the engine: what goes in, what comes out, and the stages between. Plain records only. */

// ---------------------------------------------------------------- places and trust

/** A place in `article.text`: UTF-16 offsets, `end` not included. */
export interface Span {
	start: number;
	end: number;
}

/** How sure we are (0–1, calibrated) and which rule says so. */
export interface Scored {
	confidence: number;
	rule: string;
}

// ---------------------------------------------------------------- what goes in

/** One article as the learner gave it. `text` is never changed after it is stored. */
export interface ArticleInput {
	text: string;
	/** `YYYY-MM-DD`; null when nobody knows. */
	published?: string | null;
	title?: string | null;
	id?: string | null;
	/** Where lines begin that a person says belong to the article, whatever they look like. */
	keep?: number[];
}

export interface ReadOptions {
	/** Entities of the learner's other articles: they lend distractors. */
	pool?: Entity[];
	/** Makes every choice repeatable; by default the hash of the text. */
	seed?: string;
	/** Fingerprints of facts that a person has checked: they are asked without doubt. */
	trusted?: string[];
	/** Told the share done, 0–1, after each step. */
	onProgress?: (done: number) => void;
}

// ---------------------------------------------------------------- the text, taken apart

export type BlockKind = 'title' | 'byline' | 'dateline' | 'paragraph' | 'heading' | 'caption' | 'boilerplate';

/** A paragraph or other piece between line breaks. Only `paragraph` blocks give facts. */
export interface Block extends Span {
	index: number;
	kind: BlockKind;
}

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type Pos =
	| 'ADJ'
	| 'ADP'
	| 'ADV'
	| 'AUX'
	| 'CCONJ'
	| 'DET'
	| 'INTJ'
	| 'NOUN'
	| 'NUM'
	| 'PART'
	| 'PRON'
	| 'PROPN'
	| 'PUNCT'
	| 'SCONJ'
	| 'SYM'
	| 'VERB'
	| 'X'
	| 'SPACE';

export interface Token extends Span {
	/** Place in `Document.tokens`. */
	index: number;
	text: string;
	lower: string;
	lemma: string;
	pos: Pos;
	/** Set on capitalised tokens that are, in lower case, ordinary English words: "Brown", "Miller", "Stone". */
	ordinary?: boolean;
	/** Index of its sentence in `Document.sentences`. */
	sentence: number;
}

/** A pair of quotation marks (or an opening one carried over paragraphs) and what stands in it. */
export interface Quotation extends Span {
	index: number;
	/** Without the marks. */
	inner: Span;
	/** `speech`: somebody's words; `title`: a book, film, song; `scare`: words held at arm's length. */
	kind: 'speech' | 'title' | 'scare';
	/** False when the closing mark is missing and the end of the paragraph closes it. */
	closed: boolean;
	/** Index of the quotation this one goes on from, when an opening mark is repeated in a new paragraph. */
	continues: number | null;
	/** Sentences inside the quotation, for quotations of more than one. */
	sentences: Span[];
}

/** A sentence; a quotation is never cut in two by a sentence's end. */
export interface Sentence extends Span {
	index: number;
	block: number;
	/** First token and the one after the last, in `Document.tokens`. */
	from: number;
	to: number;
	/** False for fragments: no finite verb, a lower-case start, a heading. Such sentences give no facts. */
	whole: boolean;
	/** A slip of the pen cut this sentence off: its last clause cannot be trusted. */
	broken?: boolean;
}

/** The article, taken apart: what every finder reads. */
export interface Document {
	text: string;
	hash: string;
	title: string | null;
	published: string | null;
	/** Where the dateline says the article was written: "BEIJING (AP) —". */
	datelinePlace: Span | null;
	blocks: Block[];
	sentences: Sentence[];
	tokens: Token[];
	quotations: Quotation[];
}

// ---------------------------------------------------------------- who, when

export type EntityType = 'person' | 'organisation' | 'place' | 'group';

export interface Entity {
	id: string;
	type: EntityType;
	/** The fullest name the article gives: "Antony Blinken". */
	name: string;
	aliases: string[];
	roles: (Span & { title: string; of?: string })[];
	/** Ids of the members of a group: "the two", "both sides". */
	members?: string[];
	mentions: Mention[];
	gender?: 'male' | 'female' | null;
}

/** One place where an entity is meant, by name, role, pronoun or metonym. */
export interface Mention extends Span {
	how: 'name' | 'short-name' | 'acronym' | 'role' | 'pronoun' | 'metonym' | 'group';
	/** 0–1: how sure it is that this entity is meant. */
	confidence: number;
	/** It only belongs to something else: "of Mr Brown", "Mr Brown's spokesman", "US officials". */
	dependent?: boolean;
	/** It follows "and" or "or": others stand beside it. */
	joined?: boolean;
}

/** As written, and who or what that is; null when we abstain. */
export interface Reference extends Span {
	entity: string | null;
}

export type TimeBound = 'since' | 'until' | 'by' | 'more-than' | 'less-than' | 'about';

export interface TimeMention extends Span, Scored {
	type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
	/** TIMEX3 / ISO 8601: 2023-06-14, 2023-02, 2018, P4M, 2023-06-18TMO, PXM, PAST_REF. */
	value: string;
	/** The last day of a range. */
	through?: string;
	bound?: TimeBound;
}

/** A number with its unit, as written and as a value. */
export interface AmountMention extends Span, Scored {
	value: number;
	/** `USD`, `percent`, `people`, `km` …, or the noun that is counted. */
	unit: string;
	/** What is counted or measured. */
	of: Span | null;
	bound?: 'more-than' | 'less-than' | 'about' | 'up-to' | 'at-least';
}

// ---------------------------------------------------------------- what was said

export type Modality = 'say' | 'hope' | 'ask' | 'deny' | 'agree' | 'other';

/** An attribution: who said what. */
export interface Statement extends Scored {
	id: string;
	form: 'direct' | 'mixed' | 'indirect';
	speaker: Reference | null;
	/** Who relayed it, when that is somebody else. */
	reporter?: Reference;
	addressee?: Reference;
	cue: Span | null;
	content: Span[];
	/** The parts of the content in quotation marks, without the marks. */
	verbatim: Span[];
	modality: Modality;
	/** Index into `Reading.times`. */
	time?: number;
}

/** All that was found in an article before facts are made of it: what every fact finder and question maker reads. */
export interface Findings {
	document: Document;
	entities: Entity[];
	times: TimeMention[];
	amounts: AmountMention[];
	statements: Statement[];
}

// ---------------------------------------------------------------- what can be learned

/**
 * The words of a fact, restated so that each stands alone: names in full, times absolute, quotations exact.
 * Question makers build stems and options from these; nobody takes `Fact.text` apart again.
 * Stems: `When ${aux} ${who} ${bare} ${rest} ${where}?`; `Who ${verb} ${rest} ${when}?`;
 * `${how} ${aux} ${who} ${bare} ${rest}?`, and without `who` `${how} ${verb} ${rest} ${when}?`.
 * Parts that do not exist are absent; inside a sentence "The" of `who` becomes "the".
 */
export interface FactWords {
	/** The subject: "Antony Blinken", "China and the United States"; for statements the speaker, for roles the person. */
	who?: string;
	/** Does the subject take "were", "have"? */
	plural?: boolean;
	/** What asks for the subject. */
	asks?: 'who' | 'what' | 'which country' | 'which organisation';
	/** Finite verb as told: "met", "was charged", "has agreed", "said", "hopes". */
	verb?: string;
	/** Goes before the subject in a question: "did", "was", "has", "will". */
	aux?: string;
	/** Goes after the subject in a question: "meet", "charged", "agreed". */
	bare?: string;
	/** What follows the verb, without time, place and the part that is asked (amount, `to`): "Qin Gang", "with fraud". */
	rest?: string;
	/** "on 14 June 2023", "in February 2023", "since 2018"; absent when it could not be made absolute. */
	when?: string;
	/** "in Beijing". */
	where?: string;
	/** Agreements, plans, requests, refusals: what is to be done, bare infinitive first: "meet again in Washington". */
	to?: string;
	/** Requests: who is asked; agreements: the other side: "the United States". */
	other?: string;
	/** Statements: what was said, as a clause or noun phrase with its quotations: "relations between … “are …”". */
	content?: string;
	/** Statements: the longest verbatim part, exact to the letter, without marks. */
	quote?: string;
	/** Statements: who relayed it: "Matthew Miller". */
	reporter?: string;
	/** Roles: "US Secretary of State". */
	title?: string;
	/** Amounts: "more than five hours", "2.8%", with bound and unit. */
	amount?: string;
	/** Amounts: how it is asked: "How long", "By how much", "How many people". */
	how?: string;
	/** Causes and purposes: noun phrase or clause (causes), bare infinitive first (purposes). */
	cause?: string;
	effect?: string;
}

/** Where one of `FactWords` stands in `Fact.text`: offsets into that sentence, not into the article; `to` not included. */
export interface FactPart {
	part: keyof FactWords;
	from: number;
	to: number;
}

export interface FactBase extends Scored {
	/** Same fact, same article, same engine: same fingerprint. No identity: see `matchFacts`. */
	fingerprint: string;
	/** One self-contained sentence that states it. */
	text: string;
	evidence: Span[];
	hedge?: Span;
	/** `YYYY-MM-DD` for what can change (roles), else null. */
	asOf: string | null;
	according?: Reference;
	/** Restated words for stems and options. */
	words?: FactWords;
	/** Where they stand in `text`, in order, not overlapping. */
	parts?: FactPart[];
	/** The verb's dictionary form: "meet", "agree"; two facts with one lemma and one subject are near each other. */
	lemma?: string;
	/** Why it should be looked at by a person before it is asked. */
	doubt?: Code;
	/** There is no second reason. */
	loneDoubt?: true;
	/** Fingerprints of facts in the same article that say otherwise. */
	contradicts?: string[];
}

export type FactBody =
	| { kind: 'statement'; statement: string }
	| { kind: 'event'; who: Reference[]; what: Span; time?: number; place?: Reference }
	| {
			kind: 'agreement' | 'plan' | 'request' | 'refusal';
			parties: Reference[];
			to: Span;
			with?: Reference;
			time?: number;
	  }
	| { kind: 'role'; who: Reference; title: string; of?: Reference }
	| { kind: 'amount'; value: number; unit: string; of: Span; bound?: string; time?: number }
	| { kind: 'first'; what: Span; since?: number; among?: Span }
	| { kind: 'cause' | 'purpose'; cause: Span; effect: Span };

export type Fact = FactBase & FactBody;
export type FactKind = FactBody['kind'];

// ---------------------------------------------------------------- what is asked

export interface QuestionBase extends Scored {
	id: string;
	/** Fingerprints of facts; a choice or gap has one; match, order and multiple have several. */
	facts: string[];
	stem: string;
	evidence: Span[];
	/** Ids of questions that give this one away. */
	conflicts: string[];
	/** Restates the true fact, with its quotation. */
	explanation: string;
	/** What the question asks for: at most 40 % of a quiz ask for a name or a date. */
	asks?: 'name' | 'date' | 'amount' | 'place' | 'content';
	/** Share of teachers who would keep one like it (0–1), from questions read by people; a quiz takes the best. */
	worth?: number;
	/** Asks for the name of somebody met in passing, or whether somebody really said it: good among others, little alone. */
	passing?: boolean;
	/** The maker's id: `who-said`, `when` … */
	maker?: string;
	/** Typed names: true when the surname alone would also name somebody else in the article. */
	fullName?: boolean;
}

export interface Option {
	text: string;
	correct: boolean;
}

export type QuestionBody =
	| { form: 'choice'; options: Option[] }
	| { form: 'multiple'; options: Option[] }
	| { form: 'true-false'; answer: boolean }
	| { form: 'gap'; answer: string; accept: string[]; gap: Span }
	| { form: 'short'; answer: string; accept: string[] }
	| { form: 'match'; pairs: { left: string; right: string }[] }
	| { form: 'order'; items: string[] }
	| { form: 'recall'; answer: string };

export type Question = QuestionBase & QuestionBody;
export type QuestionForm = QuestionBody['form'];

/** Something to tell a person: `messages` turns the code into a sentence. */
export interface Code {
	code: string;
	params?: Record<string, string | number>;
}

/** What was left out, and why. */
export interface Dropped extends Span, Code {
	what: 'fact' | 'question';
	rule: string;
}

// ---------------------------------------------------------------- the reading

export interface Reading {
	/** The ndjson line's id, or the path as given. */
	id: string | null;
	article: { title: string | null; published: string | null; text: string; hash: string };
	entities: Entity[];
	times: TimeMention[];
	statements: Statement[];
	facts: Fact[];
	/** A bank, best first; not all belong in one quiz (see `conflicts`). */
	questions: Question[];
	dropped: Dropped[];
}

// ---------------------------------------------------------------- answers

/** What the learner gave: an option's index, several, true/false, typed text, pairs, an order. */
export type GivenAnswer =
	| { form: 'choice'; option: number }
	| { form: 'multiple'; options: number[] }
	| { form: 'true-false'; answer: boolean }
	| { form: 'gap' | 'short'; text: string }
	/** For each left side, in order, the index of the right side chosen. */
	| { form: 'match'; rights: number[] }
	/** Indices of `items` in the order given. */
	| { form: 'order'; order: number[] }
	/** The learner's own judgement. */
	| { form: 'recall'; remembered: boolean };

export interface Verdict extends Code {
	right: boolean;
	/** 0–1, for questions of several parts. */
	score: number;
	/** One per fact, for questions on several facts. */
	parts?: boolean[];
}
