/** Packet → attempt → hand-in: a student's run, a plain record stored after every answer. */
import { shuffle, type Random } from '../random';
import type { GivenAnswer } from '../engine/types';
import type { HandIn, Packet, Rules } from './types';

export interface Attempt {
	/** Random; the same in the hand-in. */
	id: string;
	quiz: string;
	version: number;
	student: string;
	/** 1 for the first. */
	number: number;
	/** The order questions are shown in: places in the packet. */
	order: number[];
	startedAt: number;
	/** In the packet's order; null where not answered. */
	answers: (GivenAnswer | null)[];
	/** ms, in the packet's order. */
	tookMs: number[];
	handedInAt: number | null;
}

/** May it be begun? `late` and `not-yet` are asked for, not enforced: the teacher's device judges by its own clock. */
export function openness(
	rules: Rules,
	attemptsDone: number,
	now: number,
): 'open' | 'not-yet' | 'late' | 'no-attempts-left' {
	if (rules.attempts > 0 && attemptsDone >= rules.attempts) return 'no-attempts-left';
	if (rules.opensAt !== null && now < rules.opensAt) return 'not-yet';
	return rules.dueAt !== null && now > rules.dueAt ? 'late' : 'open';
}

/** A fresh attempt; its order of questions comes from `random` when the rules want one. */
export function startAttempt(
	packet: Packet,
	{
		id,
		student,
		number,
		now,
		random,
	}: { id: string; student: string; number: number; now: number; random: Random },
): Attempt {
	const places = packet.questions.map((_, place) => place);
	return {
		id,
		quiz: packet.quiz,
		version: packet.version,
		student: student.trim(),
		number,
		order: packet.rules.shuffle ? shuffle(places, random) : places,
		startedAt: now,
		answers: places.map(() => null),
		tookMs: places.map(() => 0),
		handedInAt: null,
	};
}

/** The attempt with one more answer; a later answer replaces it, time adds up. `place` is the packet's. */
export function giveAnswer(
	attempt: Attempt,
	place: number,
	answer: GivenAnswer | null,
	tookMs: number,
): Attempt {
	if (attempt.handedInAt !== null) return attempt;
	return {
		...attempt,
		answers: attempt.answers.with(place, answer),
		tookMs: attempt.tookMs.with(place, (attempt.tookMs[place] ?? 0) + Math.max(0, Math.round(tookMs))),
	};
}

/** ms left of the time limit, never below 0; null without one. A clock that went back gives no more than the whole. */
export function timeLeft(attempt: Attempt, rules: Rules, now: number): number | null {
	if (rules.timeLimit === null) return null;
	const whole = rules.timeLimit * 60_000;
	return Math.min(whole, Math.max(0, whole - (now - attempt.startedAt)));
}

/** The attempt, closed, and what is sent. */
export function handIn(attempt: Attempt, now: number): { attempt: Attempt; handIn: HandIn } {
	const handedInAt = attempt.handedInAt ?? now;
	const { id, quiz, version, student, number, startedAt, answers, tookMs } = attempt;
	return {
		attempt: { ...attempt, handedInAt },
		handIn: { quiz, version, attempt: id, student, number, startedAt, handedInAt, answers, tookMs },
	};
}
