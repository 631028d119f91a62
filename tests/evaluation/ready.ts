/** A date to be ready by: the plan for it against plain scheduling, at equal study time. */
import { addDays, DAY_MS, dayNumber } from '../../src/lib/day';
import { seededRandom } from '../../src/lib/random';
import { planReady } from '../../src/lib/study/ready';
import { defaultParameters, retrievability } from '../../src/lib/study/schedule';
import { askUntilKnown, newStudent, type Student } from '../../src/lib/study/simulate';

export interface ReadyCase {
	name: string;
	factCount: number;
	/** Days studied plainly before the date is known, and days left then. */
	daysBefore: number;
	daysLeft: number;
	newPerDay: number;
	/** Most answers a day. */
	answersPerDay: number;
}

const parameters = defaultParameters;
const setup = { parameters, truth: parameters, retention: 0.9 };
const START = '2026-01-05';

type Choose = (students: Student[], day: string) => Student[];

/** The most endangered due ones, then new ones. */
function plainChoice(newPerDay: number): Choose {
	return (students, day) => {
		const recall = ({ card }: Student) => retrievability(card.memory, day, parameters);
		const due = students.filter(({ card }) => card.dueDay !== undefined && card.dueDay <= day);
		due.sort((a, b) => recall(a) - recall(b));
		return [...due, ...students.filter(({ card }) => !card.memory).slice(0, newPerDay)];
	};
}

/** What the plan for the date says. */
function readyChoice(date: string, answersPerDay: number): Choose {
	return (students, today) => {
		const cards = students.map(({ card }) => card);
		const byId = new Map(students.map((student) => [student.card.id, student]));
		return planReady(cards, { date, today, parameters }, answersPerDay).map((id) => byId.get(id)!);
	};
}

/** Studies a day until the answers are used up; gives how many were. */
function studyDay(students: Student[], day: string, answers: number, choose: Choose, seed: string): number {
	const random = seededRandom(`${seed}:${day}`);
	const at = dayNumber(day) * DAY_MS;
	let used = 0;
	for (const student of choose(students, day)) {
		if (used >= answers) break;
		used += askUntilKnown({ student, day, at, random, setup }).length;
	}
	return used;
}

const copy = (students: Student[]) => students.map((student) => ({ ...student }));

/** Share of all facts truly recalled on the date, by the plan and by plain scheduling, and the answers each took. */
export function compareReady(wanted: ReadyCase, seed: string) {
	const { factCount, daysBefore, daysLeft, newPerDay, answersPerDay } = wanted;
	const plain = plainChoice(newPerDay);
	const students = Array.from({ length: factCount }, (_, place) => newStudent(place));
	for (let day = 0; day < daysBefore; day++)
		studyDay(students, addDays(START, day), answersPerDay, plain, seed);
	const date = addDays(START, daysBefore + daysLeft);
	const [usual, planned] = [copy(students), copy(students)];
	let [plainAnswers, readyAnswers] = [0, 0];
	for (let ahead = 0; ahead < daysLeft; ahead++) {
		const day = addDays(START, daysBefore + ahead);
		plainAnswers += studyDay(usual, day, answersPerDay, plain, seed);
		const left = Math.min(answersPerDay, plainAnswers - readyAnswers);
		readyAnswers += studyDay(planned, day, left, readyChoice(date, answersPerDay), seed);
	}
	const recall = (all: Student[]) =>
		all.reduce((sum, { truth }) => sum + retrievability(truth, date, parameters), 0) / factCount;
	return { ready: recall(planned), plain: recall(usual), readyAnswers, plainAnswers };
}
