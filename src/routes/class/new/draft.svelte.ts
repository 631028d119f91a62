/** An assignment while it is made: what is chosen, the rules, and what is still missing. */
import { FEEDBACK_OF } from '$lib/assignments/keeps';
import { chosenAgain, makeAssignment } from '$lib/assignments/assignment';
import { rosterOf } from '$lib/assignments/roster';
import type { Assignment, FeedbackTime, Naming, PacketKind, Source } from '$lib/assignments/types';
import type { Question } from '$lib/engine/types';
import { makeKeyPair } from '$lib/files/seal';
import { freshRandom, randomName } from '$lib/state/chance';
import { fromField } from '../moments';
import { loadBank, type Candidate } from './bank';

export type DraftProblem =
	'no-title' | 'no-questions' | 'due-before-open' | 'no-roster' | 'time-limit' | 'pass-mark';

/** A number somebody typed: null when the field is empty, NaN when it is none. */
function typedNumber(text: string): number | null {
	return text.trim() === '' ? null : Number(text.trim().replace(',', '.'));
}

const DEFAULT_COUNT = 5;

/** Nobody marks a flashcard for somebody else: its answer is typed. */
function markable(question: Question): Question {
	return question.form === 'recall' ? { ...question, form: 'short', accept: [] } : question;
}

export class AssignmentDraft {
	title = $state('');
	from = $state('');
	kind = $state<PacketKind>('practice');
	feedback = $state<FeedbackTime>('each');
	due = $state('');
	opens = $state('');
	attempts = $state(1);
	shuffle = $state(true);
	timeLimit = $state('');
	passMark = $state('');
	evidenceShown = $state(true);
	naming = $state<Naming>('name');
	names = $state('');
	count = $state(DEFAULT_COUNT);
	articles = $state.raw<string[]>([]);
	sources = $state.raw<Source[]>([]);
	candidates = $state.raw<Candidate[]>([]);
	#seed = randomName(8);
	#roster: Assignment['roster'] = [];

	chosen = $derived(this.candidates.filter((candidate) => candidate.chosen));

	problems = $derived.by((): DraftProblem[] => {
		const problems: DraftProblem[] = [];
		const limit = typedNumber(this.timeLimit);
		const mark = typedNumber(this.passMark);
		const [opens, due] = [fromField(this.opens), fromField(this.due)];
		if (!this.title.trim()) problems.push('no-title');
		if (this.chosen.length === 0) problems.push('no-questions');
		if (opens !== null && due !== null && due <= opens) problems.push('due-before-open');
		if (this.naming === 'code' && !this.names.trim()) problems.push('no-roster');
		if (limit !== null && !(limit > 0 && limit <= 10_000)) problems.push('time-limit');
		if (mark !== null && !(mark >= 0 && mark <= 100)) problems.push('pass-mark');
		return problems;
	});

	/** Takes the questions of these articles; the engine ticks the first choice. */
	async use(articles: string[]): Promise<void> {
		this.articles = articles;
		const own = this.candidates.filter((candidate) => candidate.key.startsWith('own:'));
		const bank = await loadBank(articles, this.count, this.#seed);
		if (this.articles !== articles) return;
		if (!this.title && bank.sources[0]) this.title = bank.sources[0].title;
		this.sources = bank.sources;
		this.candidates = [...own.map((one) => ({ ...one, source: 0 })), ...bank.candidates];
	}

	/** Everything as in an earlier assignment but its days; its questions are ticked. */
	copy(earlier: Assignment): void {
		const { rules } = earlier;
		this.title = earlier.title;
		this.from = earlier.from;
		this.setKind(earlier.kind);
		this.feedback = rules.feedback;
		this.attempts = rules.attempts;
		this.shuffle = rules.shuffle;
		this.timeLimit = rules.timeLimit === null ? '' : String(rules.timeLimit);
		this.passMark = rules.passMark === null ? '' : String(Math.round(rules.passMark * 100));
		this.evidenceShown = earlier.evidenceShown;
		this.naming = rules.naming;
		this.#roster = earlier.roster;
		this.names = earlier.roster.map((entry) => entry.name).join('\n');
		this.sources = earlier.sources;
		this.articles = [];
		this.candidates = chosenAgain(earlier).map((one, at) => ({
			...one,
			key: `copy:${at}`,
			kind: null,
			chosen: true,
		}));
	}

	/** Rules and class of an earlier assignment, not its questions. */
	copyRules(earlier: Assignment): void {
		const { title, sources, candidates, articles } = this;
		this.copy(earlier);
		Object.assign(this, { title, sources, candidates, articles });
	}

	setKind(kind: PacketKind): void {
		this.kind = kind;
		if (!FEEDBACK_OF[kind].includes(this.feedback)) this.feedback = FEEDBACK_OF[kind][0]!;
	}

	tick(key: string, chosen: boolean): void {
		this.candidates = this.candidates.map((one) => (one.key === key ? { ...one, chosen } : one));
	}

	/** The question in a person's words. */
	change(key: string, question: Question): void {
		this.candidates = this.candidates.map((one) =>
			one.key === key ? { ...one, question: markable(question) } : one,
		);
	}

	/** A question a person wrote, before all others. */
	add(question: Question): void {
		const own = {
			key: `own:${question.id}`,
			question: markable(question),
			source: 0,
			quotation: null,
			facts: [],
			kind: null,
		};
		this.candidates = [{ ...own, chosen: true }, ...this.candidates];
	}

	/** The assignment; throws AppError `no-crypto` for a test where the page may not make keys. */
	async finish(now: number): Promise<Assignment> {
		const random = freshRandom();
		const limit = typedNumber(this.timeLimit);
		const mark = typedNumber(this.passMark);
		const sources = this.sources.length
			? this.sources
			: [{ title: this.title.trim(), outlet: null, published: null, address: null }];
		return makeAssignment(
			{
				kind: this.kind,
				title: this.title.trim(),
				from: this.from.trim(),
				createdAt: now,
				evidenceShown: this.evidenceShown,
				roster: this.naming === 'code' ? rosterOf(this.names, this.#roster, random) : [],
				keys: this.kind === 'test' ? await makeKeyPair() : null,
				rules: {
					shuffle: this.shuffle,
					attempts: this.attempts,
					opensAt: fromField(this.opens),
					dueAt: fromField(this.due),
					feedback: this.feedback,
					timeLimit: limit,
					passMark: mark === null ? null : mark / 100,
					naming: this.naming,
				},
			},
			sources,
			this.chosen.map(({ question, source, quotation, facts }) => ({ question, source, quotation, facts })),
			{ name: randomName, random },
		);
	}
}
