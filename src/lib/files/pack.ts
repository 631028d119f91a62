/** Packs: a file or a folder's three files → a reading to save, and back. */
import { hashText } from '../hash';
import type { Fact, FactBody, FactKind, Question, Reading, Span } from '../engine/types';
import { normaliseText } from '../engine/text/normalise';
import { parsed, refused, type Parsed } from '../errors';
import type { ArticleRecord, FactRecord, QuestionRecord } from '../study/types';
import { parseBy, parseJson } from './json';
import { checkPack, spanOf } from './pack-check';
import {
	packFileSchema,
	packFormat,
	packInfoSchema,
	packQuestionsSchema,
	type PackFact,
	type PackFile,
	type PackInfo,
	type PackPlace,
	type PackQuestion,
} from './pack-schema';

/** A pack that has passed the door. */
export interface Pack {
	info: PackInfo;
	text: string;
	facts: PackFact[];
	questions: PackQuestion[];
}

/** A pack as `saveReading` takes it. */
export interface PackReading {
	reading: Reading;
	title: string;
	published: string | null;
	outlet: string | null;
	address: string | null;
	pack: string;
	frozenIds: Record<string, string>;
	origins: Record<string, 'engine' | 'hand'>;
}

const LARGEST_PACK = 4_000_000;

function checkedPack(file: string, pack: Pack): Parsed<Pack> {
	const issues = checkPack(file, pack.text, pack);
	return issues.length > 0 ? refused(...issues) : parsed(pack);
}

/** A pack in one file, as `writePack` makes it. */
export function parsePackFile(name: string, bytes: Uint8Array): Parsed<Pack> {
	const json = parseJson(name, bytes, LARGEST_PACK);
	if (!json.ok) return json;
	const { format, version } = (json.value ?? {}) as { format?: unknown; version?: unknown };
	if (format !== packFormat) return refused({ code: 'not-a-pack', file: name });
	if (typeof version === 'number' && version > 1) return refused({ code: 'pack-too-new', file: name });
	const checked = parseBy<PackFile>(name, packFileSchema, json.value);
	if (!checked.ok) return checked;
	const { pack: info, article, facts, questions } = checked.value;
	return checkedPack(name, { info, text: normaliseText(article), facts, questions });
}

/** A bundled pack: the parsed `pack.json` and `questions.json` and the text of `article.txt`. `folder` names it in issues. */
export function parsePackFolder(
	folder: string,
	parts: { pack: unknown; questions: unknown; article: string },
): Parsed<Pack> {
	const info = parseBy<PackInfo>(`${folder}/pack.json`, packInfoSchema, parts.pack);
	const file = `${folder}/questions.json`;
	const content = parseBy(file, packQuestionsSchema, parts.questions);
	if (!info.ok || !content.ok)
		return refused(...(info.ok ? [] : info.issues), ...(content.ok ? [] : content.issues));
	const { facts, questions } = content.value;
	return checkedPack(file, { info: info.value, text: normaliseText(parts.article), facts, questions });
}

/** The kind's own fields, as far as a pack knows them: places are the evidence, nobody is named. */
function bodyOf(kind: FactKind, place: Span): FactBody {
	const nobody = { ...place, entity: null };
	switch (kind) {
		case 'statement':
			return { kind, statement: '' };
		case 'event':
			return { kind, who: [], what: place };
		case 'agreement':
		case 'plan':
		case 'request':
		case 'refusal':
			return { kind, parties: [], to: place };
		case 'role':
			return { kind, who: nobody, title: '' };
		case 'amount':
			return { kind, value: 0, unit: '', of: place };
		case 'first':
			return { kind, what: place };
		case 'cause':
		case 'purpose':
			return { kind, cause: place, effect: place };
	}
}

function factOf({ id, kind, text, evidence, asOf, hedge }: PackFact): Fact {
	const places = evidence.map(spanOf);
	return {
		fingerprint: id,
		text,
		evidence: places,
		asOf: asOf ?? null,
		...(hedge ? { hedge: spanOf(hedge) } : {}),
		confidence: 1,
		rule: 'pack',
		...bodyOf(kind, places[0]!),
	};
}

function questionOf({ made: _, evidence, conflicts, ...rest }: PackQuestion): Question {
	const base = {
		evidence: evidence.map(spanOf),
		conflicts: conflicts ?? [],
		confidence: 1,
		rule: 'pack',
	};
	if (rest.form === 'gap') return { ...rest, ...base, gap: spanOf(rest.gap) };
	return { ...rest, ...base };
}

/** A pack → what `saveReading` stores: its facts keep their frozen ids. */
export function packReading({ info, text, facts, questions }: Pack): PackReading {
	return {
		reading: {
			id: info.id,
			article: { title: info.title, published: info.published, text, hash: hashText(text) },
			entities: [],
			times: [],
			statements: [],
			facts: facts.map(factOf),
			questions: questions.map(questionOf),
			dropped: [],
		},
		title: info.title,
		published: info.published,
		outlet: info.outlet,
		address: info.address,
		pack: info.id,
		frozenIds: Object.fromEntries(facts.map(({ id }) => [id, id])),
		origins: Object.fromEntries(questions.map(({ id, made }) => [id, made])),
	};
}

// ---------------------------------------------------------------- and back

function placeIn(text: string, { start, end }: Span): PackPlace {
	return { start, end, quote: text.slice(start, end) };
}

function writeFact(text: string, { id, fact }: FactRecord): PackFact {
	return {
		id,
		kind: fact.kind,
		text: fact.text,
		evidence: fact.evidence.slice(0, 8).map((span) => placeIn(text, span)),
		...(fact.asOf ? { asOf: fact.asOf } : {}),
		...(fact.hedge ? { hedge: placeIn(text, fact.hedge) } : {}),
	};
}

/** What the forms have of their own. */
function partsOf(text: string, question: Question) {
	switch (question.form) {
		case 'choice':
		case 'multiple':
			return {
				form: question.form,
				options: question.options.map((option) => ({ text: option.text, correct: option.correct })),
			};
		case 'true-false':
			return { form: question.form, answer: question.answer };
		case 'gap': {
			const { form, answer, accept, gap } = question;
			return { form, answer, accept, gap: placeIn(text, gap) };
		}
		case 'short':
			return { form: question.form, answer: question.answer, accept: question.accept };
		case 'match':
			return { form: question.form, pairs: question.pairs.map(({ left, right }) => ({ left, right })) };
		case 'order':
			return { form: question.form, items: question.items };
		case 'recall':
			return { form: question.form, answer: question.answer };
	}
}

function writeQuestion(text: string, record: QuestionRecord, idOf: Map<string, string>): PackQuestion {
	const { question, id, facts, origin, edited } = record;
	return {
		id,
		facts,
		made: origin === 'engine' && !edited ? 'engine' : 'hand',
		stem: question.stem,
		evidence: question.evidence.slice(0, 8).map((span) => placeIn(text, span)),
		explanation: question.explanation || question.stem,
		conflicts: question.conflicts.flatMap((conflict) => idOf.get(conflict) ?? []),
		...(question.asks ? { asks: question.asks } : {}),
		...(question.maker ? { maker: question.maker } : {}),
		...partsOf(text, question),
	} as PackQuestion;
}

/** An article of the library as one pack file: its kept facts and their questions in the version that counts. */
export function writePack(
	article: ArticleRecord,
	text: string,
	facts: readonly FactRecord[],
	questions: readonly QuestionRecord[],
): PackFile {
	const here = (record: { version: string }) => record.version === article.version;
	const kept = facts.filter((fact) => fact.state === 'kept' && here(fact) && fact.fact.evidence.length > 0);
	const keptIds = new Set(kept.map((fact) => fact.id));
	const asked = questions.filter(
		(record) =>
			!record.retired &&
			here(record) &&
			record.question.evidence.length > 0 &&
			record.facts.every((id) => keptIds.has(id)),
	);
	const idOf = new Map(asked.map((record) => [record.question.id, record.id]));
	return {
		format: packFormat,
		version: 1,
		pack: {
			id: article.pack ?? article.id,
			title: article.title.slice(0, 300),
			outlet: article.outlet,
			published: article.published,
			language: 'en',
			licence: null,
			authors: [],
			address: article.address,
		},
		article: text,
		facts: kept.map((fact) => writeFact(text, fact)),
		questions: asked.map((record) => writeQuestion(text, record, idOf)),
	};
}
