/** Where records rest: the tables. The only `new Dexie`. A released version is never edited; add the next one. */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Attempt } from '../assignments/attempt';
import type { Assignment, QuizRecord, ReceivedRecord } from '../assignments/types';
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

export type { QuizRecord, ReceivedRecord } from '../assignments/types';

/** What belongs to this device alone and is never exported: its name. */
export interface LocalRecord {
	key: string;
	value: string;
}

class Library extends Dexie {
	articles!: EntityTable<ArticleRecord, 'id'>;
	versions!: Table<VersionRecord, [string, string]>;
	facts!: EntityTable<FactRecord, 'id'>;
	questions!: EntityTable<QuestionRecord, 'id'>;
	cards!: EntityTable<Card, 'id'>;
	events!: EntityTable<StudyEvent, 'id'>;
	settings!: EntityTable<SettingRecord, 'key'>;
	sittings!: EntityTable<Sitting, 'id'>;
	assignments!: EntityTable<Assignment, 'id'>;
	received!: EntityTable<ReceivedRecord, 'id'>;
	quizzes!: EntityTable<QuizRecord, 'id'>;
	attempts!: EntityTable<Attempt, 'id'>;
	local!: EntityTable<LocalRecord, 'key'>;

	constructor() {
		super('presscards');
		this.version(1).stores({
			articles: 'id, addedAt',
			versions: '[article+hash], article, hash',
			facts: 'id, article',
			questions: 'id, article, *facts',
			cards: 'id, article, dueDay',
			events: 'id, type, card, day',
			settings: 'key',
			sittings: 'id',
			assignments: 'id, createdAt',
			received: 'id, quiz',
			quizzes: 'id, addedAt',
			attempts: 'id, quiz',
			local: 'key',
		});
	}
}

export const db = new Library();
