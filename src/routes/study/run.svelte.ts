/** A sitting on the page: asks, marks, grades, goes back. Everything is stored before it is shown. */
import { studyDay } from '$lib/day';
import { dueLoad } from '$lib/db/cards';
import { parametersInForce } from '$lib/db/events';
import { bury, flag, suspend } from '$lib/db/marks';
import { editQuestion } from '$lib/db/questions';
import { saveReview } from '$lib/db/reviews';
import { settings as readSettings } from '$lib/db/settings';
import { saveSitting, sitting as storedSitting } from '$lib/db/sittings';
import { studyCard, type StudyCard } from '$lib/db/study';
import { checkAnswer } from '$lib/engine/check';
import type { GivenAnswer, Question, Verdict } from '$lib/engine/types';
import { now } from '$lib/state/now';
import { beginSitting, makePlan, type Wish } from '$lib/state/plan';
import { chooseQuestion } from '$lib/study/form';
import { gradeCard } from '$lib/study/grade';
import * as table from '$lib/study/open-answer';
import { currentItem } from '$lib/study/sitting';
import type { Leech } from '$lib/study/leech';
import type { Sitting } from '$lib/study/sitting';
import type { Grade, QuestionRecord } from '$lib/study/types';
import { saveOthers, stopLeech, undoStep, whenWords } from './grading';

const UNANSWERED: Verdict = { code: 'unanswered', right: false, score: 0 };
/** Somebody who walks away has not studied meanwhile. */
const LONGEST_MS = 120_000;
const TODAY: Record<Grade, string> = { again: '', hard: '', good: '', easy: '' };

/** The verdict on a whole answer; null when the learner judges alone. */
function markAnswer(record: QuestionRecord, given: GivenAnswer | null): Verdict | null {
	if (record.question.form === 'recall') return null;
	return given ? checkAnswer(record.question, given) : UNANSWERED;
}

export class Run {
	phase = $state<'loading' | 'nothing' | 'asking' | 'done'>('loading');
	sitting = $state.raw<Sitting | null>(null);
	study = $state.raw<StudyCard | null>(null);
	record = $state.raw<QuestionRecord | null>(null);
	/** When the card comes back, for each grade. */
	when = $state.raw(TODAY);
	/** What broke; the page throws it to its boundary. */
	failure = $state.raw<{ error: unknown } | null>(null);
	open = $derived(this.sitting?.open ?? null);
	/** On the whole answer; null before it, and when the learner judges alone. */
	whole = $derived(this.open && this.record ? markAnswer(this.record, this.open.given) : null);
	/** On this card's own part of it. */
	verdict = $derived(
		this.whole && this.record && this.study
			? table.ownVerdict(this.record, this.study.card.id, this.whole)
			: null,
	);
	/** What the last grade made of a card that is forgotten again and again. */
	leech = $state.raw<Leech>('none');
	#shownAt = 0;
	/** What is being done, one thing after another, and how much of it is left. */
	#line: Promise<void> = Promise.resolve();
	#leftCount = 0;

	/** After what is being done: nothing asked for is lost. */
	#queue(work: () => Promise<void>): Promise<void> {
		this.#leftCount++;
		return (this.#line = this.#line
			.then(work)
			.catch((error: unknown) => void (this.failure = { error }))
			.finally(() => this.#leftCount--));
	}

	/** A second press while the first is stored does nothing. */
	async #once(work: () => Promise<void>) {
		if (this.#leftCount === 0) await this.#queue(work);
	}

	/** Goes on with the stored sitting of today, else begins one. A wish for an article begins anew. */
	start(wish: Wish): Promise<void> {
		return this.#once(async () => {
			const { at, offsetMinutes } = now();
			const { dayStartHour } = await readSettings();
			const day = studyDay(at, offsetMinutes, dayStartHour);
			const stored = await storedSitting();
			const wanted = (wish.articles ?? []).join();
			const goesOn =
				stored?.day === day &&
				stored.waiting.length > 0 &&
				wish.extraCount === undefined &&
				(wish.readyBy === undefined || wish.readyBy === stored.readyBy) &&
				(wanted === '' || wanted === stored.articles.join());
			if (goesOn) return this.#show(stored);
			const plan = await makePlan(day, wish);
			if (plan.cards.length === 0) {
				this.phase = 'nothing';
				return;
			}
			const begun = beginSitting(plan, at);
			await saveSitting(begun);
			await this.#show(begun);
		});
	}

	/** Shows the current card; cards that are gone meanwhile or cannot be asked are left out. */
	async #show(sitting: Sitting): Promise<void> {
		let left = sitting;
		for (let item = currentItem(left); item; item = currentItem(left)) {
			const study = await studyCard(item.card);
			const record = study && this.#choose(study, left);
			if (study && record) return this.#put(left, study, record);
			left = { ...left, waiting: left.waiting.slice(1), open: null };
		}
		if (left !== sitting) await saveSitting(left);
		this.sitting = left;
		this.phase = 'done';
	}

	#choose(study: StudyCard, sitting: Sitting): QuestionRecord | null {
		const laid = study.questions.find((one) => one.id === sitting.open?.question);
		return laid ?? chooseQuestion(study.card, table.unspoilt(study.questions, sitting.asked ?? []));
	}

	async #put(sitting: Sitting, study: StudyCard, record: QuestionRecord) {
		this.when = await whenWords(study.card, sitting.day, record.question.form);
		const open = sitting.open?.question === record.id ? sitting.open : null;
		this.#shownAt = now().at;
		this.study = study;
		this.record = record;
		this.sitting = { ...sitting, open };
		this.phase = 'asking';
	}

	async #store(sitting: Sitting) {
		await saveSitting(sitting);
		this.sitting = sitting;
	}

	/** Lays an answer on the table. */
	answer(given: GivenAnswer | null): Promise<void> {
		return this.#once(async () => {
			if (!this.sitting || !this.record || this.open) return;
			await this.#store(table.layAnswer(this.sitting, this.record.id, given, now().at));
		});
	}

	/** "I was right." */
	overrule(): Promise<void> {
		return this.#once(async () => {
			if (this.sitting?.open) await this.#store(table.overrule(this.sitting));
		});
	}

	/** Stores the review and shows the next card. */
	grade(grade: Grade, guessed: boolean): Promise<void> {
		return this.#once(async () => {
			const { sitting, study, record, open, verdict, whole } = this;
			if (!sitting || !study || !record || !open) return;
			const moment = now();
			const rules = {
				moment,
				settings: await readSettings(),
				parameters: await parametersInForce(),
				load: await dueLoad(sitting.day),
			};
			const others = table.otherParts(record, study.card.id, whole, sitting);
			const took = Math.min(LONGEST_MS, Math.max(0, moment.at - this.#shownAt));
			const answer = {
				question: record.id,
				form: record.question.form,
				given: open.given,
				tookMs: Math.round(took / (1 + others.length)),
			};
			const also = await saveOthers(others, answer, rules);
			const right = verdict ? verdict.right || open.overruled : null;
			const after = gradeCard(study.card, { ...answer, grade, guessed, right }, rules);
			const next = (event: string) =>
				table.graded(sitting, after.review.grade, event, record.question.id, also);
			const saved = await saveReview(after.card, after.review, (review) => next(review.id));
			const left = await stopLeech(study.card, saved.card, next(saved.review.id), moment.at);
			this.leech = left.leech;
			await this.#show(left.sitting);
		});
	}

	/** Takes back the last step, after what is being stored. False when there is none. */
	async undo(): Promise<boolean> {
		let went = false;
		await this.#queue(async () => {
			const back = this.sitting && table.goBack(this.sitting);
			if (!back) return;
			went = true;
			await undoStep(back.step, back.sitting);
			await this.#show(back.sitting);
		});
		return went;
	}

	/** Not today, or never again: the card leaves the sitting. */
	setAside(how: 'bury' | 'suspend'): Promise<void> {
		return this.#once(async () => {
			const { sitting, study, record } = this;
			if (!sitting || !study || !record) return;
			const card = study.card.id;
			const { at } = now();
			const event = await (how === 'bury' ? bury(card, sitting.day, at) : suspend(card, true, at));
			const next = table.leftOut(sitting, event, record.question.id);
			await saveSitting(next);
			await this.#show(next);
		});
	}

	/** Sets or removes the flag; gives what it is now. */
	async flag(): Promise<boolean> {
		const card = this.study?.card;
		if (!card) return false;
		await this.#once(async () => {
			await flag(card.id, !card.flagged, '', now().at);
			await this.#reread();
		});
		return !card.flagged;
	}

	/** Puts a changed question in place; the answer on the table is taken back, for it may be marked otherwise. */
	change(question: Question): Promise<void> {
		return this.#once(async () => {
			if (!this.record) return;
			await editQuestion(this.record.id, question, now().at);
			await this.#reread();
		});
	}

	/** The same card and question, as they are stored now. */
	async #reread() {
		const study = this.study && (await studyCard(this.study.card.id));
		if (!study) return;
		this.study = study;
		this.record = study.questions.find((one) => one.id === this.record?.id) ?? this.record;
	}
}
