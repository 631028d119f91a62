/** Assignment → what travels: the practice packet with its key, the test packet with nothing that betrays it, the feedback. */
import type { GivenAnswer, Question, QuestionBase } from '../engine/types';
import { partsOf } from './arrange';
import type {
	AskedQuestion,
	AssignedQuestion,
	Assignment,
	Display,
	FeedbackPacket,
	Packet,
	PacketKey,
	Rules,
} from './types';

export const plainDisplay: Display = { scale: 1, wide: false, onePerScreen: false, readAloud: false };

/** What one student may have otherwise: more or no time, another display. */
export interface Accommodation {
	/** 1.5, 2 …; null for no time limit. */
	timeFactor: number | null;
	display: Display;
	/** practice only: at most this many options, the right ones among them. */
	optionCount?: number;
}

/** The packet students get; with an accommodation, one student's own, which does not say so. */
export function makePacket(assignment: Assignment, accommodation?: Accommodation): Packet {
	const practice = assignment.kind === 'practice';
	const keys = practice
		? assignment.questions.map((question) => keyOf(question, assignment.evidenceShown))
		: null;
	const asked = assignment.questions.map(askQuestion);
	return {
		kind: assignment.kind,
		quiz: assignment.id,
		version: assignment.version,
		title: assignment.title,
		from: assignment.from,
		sources: assignment.sources,
		questions: keys
			? asked.map((question, at) => withFewerOptions(question, keys[at]!, accommodation?.optionCount))
			: asked,
		rules: personalRules(assignment.rules, accommodation),
		display: accommodation?.display ?? plainDisplay,
		keys,
		publicKey: practice ? null : (assignment.keys?.publicKey ?? null),
	};
}

/** The keys of a test, for after the due date. */
export function makeFeedback(assignment: Assignment): FeedbackPacket {
	const keys = assignment.questions.map((question) => ({
		id: question.id,
		key: keyOf(question, assignment.evidenceShown),
	}));
	return { quiz: assignment.id, version: assignment.version, title: assignment.title, keys };
}

function personalRules(rules: Rules, accommodation?: Accommodation): Rules {
	if (!accommodation || rules.timeLimit === null) return rules;
	const { timeFactor } = accommodation;
	return { ...rules, timeLimit: timeFactor === null ? null : Math.round(rules.timeLimit * timeFactor) };
}

/** A question without its key: only stem, form and parts are read. */
export function askQuestion({ id, question, source, arrangement }: AssignedQuestion): AskedQuestion {
	const parts = partsOf(question);
	return {
		id,
		form: question.form,
		stem: question.stem,
		source,
		options: arrangement.map((place) => parts[place]!),
		lefts: question.form === 'match' ? question.pairs.map((pair) => pair.left) : [],
	};
}

/** The key in places as shown. */
export function keyOf(
	{ question, arrangement, quotation }: AssignedQuestion,
	evidenceShown: boolean,
): PacketKey {
	const accept = question.form === 'gap' || question.form === 'short' ? question.accept : [];
	return {
		answer: rightAnswer(question, arrangement),
		accept,
		explanation: question.explanation,
		quotation: evidenceShown ? quotation : null,
	};
}

function rightAnswer(question: Question, arrangement: number[]): GivenAnswer {
	const shown = (place: number) => arrangement.indexOf(place);
	switch (question.form) {
		case 'choice':
			return { form: 'choice', option: shown(question.options.findIndex((option) => option.correct)) };
		case 'multiple': {
			const right = question.options.flatMap((option, place) => (option.correct ? [shown(place)] : []));
			return { form: 'multiple', options: right.sort((a, b) => a - b) };
		}
		case 'true-false':
			return { form: 'true-false', answer: question.answer };
		case 'gap':
		case 'short':
			return { form: question.form, text: question.answer };
		case 'match':
			return { form: 'match', rights: question.pairs.map((_, place) => shown(place)) };
		case 'order':
			return { form: 'order', order: question.items.map((_, place) => shown(place)) };
		case 'recall':
			return { form: 'recall', remembered: true };
	}
}

/** Blanks wrong options from the end until `count` are left. Places stay, so that every answer means the same to the teacher. */
function withFewerOptions(asked: AskedQuestion, key: PacketKey, count?: number): AskedQuestion {
	const { answer } = key;
	if (!count || (answer.form !== 'choice' && answer.form !== 'multiple')) return asked;
	const right = answer.form === 'choice' ? [answer.option] : answer.options;
	const options = [...asked.options];
	let left = options.length;
	for (let at = options.length - 1; at >= 0 && left > Math.max(2, count); at--) {
		if (right.includes(at)) continue;
		options[at] = '';
		left--;
	}
	return { ...asked, options };
}

/** What was asked and its key → a question the engine can mark, its parts in the order shown. */
export function toQuestion(asked: AskedQuestion, key: PacketKey): Question {
	const { answer } = key;
	const base: QuestionBase = {
		id: asked.id,
		facts: [],
		stem: asked.stem,
		evidence: [],
		conflicts: [],
		explanation: key.explanation,
		confidence: 1,
		rule: 'assignment',
	};
	switch (answer.form) {
		case 'choice':
			return {
				...base,
				form: 'choice',
				options: asked.options.map((text, at) => ({ text, correct: at === answer.option })),
			};
		case 'multiple':
			return {
				...base,
				form: 'multiple',
				options: asked.options.map((text, at) => ({ text, correct: answer.options.includes(at) })),
			};
		case 'true-false':
			return { ...base, form: 'true-false', answer: answer.answer };
		case 'gap':
		case 'short':
			return { ...base, form: 'short', answer: answer.text, accept: key.accept };
		case 'match':
			return {
				...base,
				form: 'match',
				pairs: asked.lefts.map((left, at) => ({ left, right: asked.options[answer.rights[at]!]! })),
			};
		case 'order':
			return { ...base, form: 'order', items: answer.order.map((at) => asked.options[at]!) };
		case 'recall':
			return { ...base, form: 'recall', answer: key.explanation };
	}
}
