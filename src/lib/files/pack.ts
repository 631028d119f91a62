/** A pack file, or a folder's three files → a reading to save. */
import { hashText } from '../hash';
import type { Fact, FactBody, FactKind, Question, Reading, Span } from '../engine/types';
import { normaliseText } from '../engine/text/normalise';
import { parsed, refused, type Parsed } from '../errors';
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
