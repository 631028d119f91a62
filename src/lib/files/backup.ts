/** The whole library ↔ one file. */
import type { Attempt } from '../assignments/attempt';
import type { Assignment, QuizRecord, ReceivedRecord } from '../assignments/types';
import { hashText } from '../hash';
import { parsed, refused, type Issue, type Parsed } from '../errors';
import type { SettingRecord } from '../study/settings';
import type { Sitting } from '../study/sitting';
import type {
	ArticleRecord,
	Card,
	FactRecord,
	QuestionRecord,
	StudyEvent,
	VersionRecord,
} from '../study/types';
import { parseBy, parseJson } from './json';
import { backupFormat, backupSchema } from './library-schema';

/** Everything that belongs to the learner: all tables but this device's name. */
export interface LibraryContents {
	articles: ArticleRecord[];
	versions: VersionRecord[];
	facts: FactRecord[];
	questions: QuestionRecord[];
	cards: Card[];
	events: StudyEvent[];
	settings: SettingRecord[];
	sittings: Sitting[];
	assignments: Assignment[];
	received: ReceivedRecord[];
	quizzes: QuizRecord[];
	attempts: Attempt[];
}

/** Ten years of daily study are about 30 MB. */
const LARGEST_BACKUP = 400_000_000;

/** One JSON file, one record a line, so that people can read and compare it. */
export function writeBackup(library: LibraryContents, exportedAt: number): string {
	const tables = Object.entries(library).map(([name, rows]) => {
		const lines = (rows as unknown[]).map((row) => JSON.stringify(row)).join(',\n');
		return `"${name}": [\n${lines}\n]`;
	});
	const head = `"format": "${backupFormat}",\n"version": 1,\n"exportedAt": ${exportedAt}`;
	return `{\n${[head, ...tables].join(',\n')}\n}\n`;
}

/** `presscards-2026-11-23.json` */
export function backupName(day: string): string {
	return `presscards-${day}.json`;
}

function changedTexts(file: string, versions: readonly VersionRecord[]): Issue[] {
	return versions.flatMap((version, index) => {
		const { text, hash } = version.reading.article;
		if (hashText(text) === version.hash && hash === version.hash) return [];
		return [{ code: 'backup-damaged', file, place: `versions[${index}]` }];
	});
}

/** A backup file → the library in it, or what is wrong. Nothing is stored here. */
export function parseBackup(name: string, bytes: Uint8Array): Parsed<LibraryContents> {
	const json = parseJson(name, bytes, LARGEST_BACKUP);
	if (!json.ok) return json;
	const { format, version } = (json.value ?? {}) as { format?: unknown; version?: unknown };
	if (format !== backupFormat) return refused({ code: 'not-a-backup', file: name });
	if (typeof version === 'number' && version > 1) return refused({ code: 'backup-too-new', file: name });
	const checked = parseBy<unknown>(name, backupSchema, json.value);
	if (!checked.ok) return checked;
	const library = checked.value as LibraryContents;
	const damaged = changedTexts(name, library.versions);
	return damaged.length > 0 ? refused(...damaged) : parsed(library);
}
