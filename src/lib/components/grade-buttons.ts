/** What came of an answer → the buttons to grade it with. */
import type { Verdict } from '$lib/engine/types';
import type { MessageKey } from '$lib/messages';
import type { Grade } from '$lib/study/types';

export interface GradeButton {
	grade: Grade;
	/** Right, but by luck. */
	guessed: boolean;
	label: MessageKey;
	/** The digit that presses it. */
	key: string;
	/** Space and Enter press it. */
	main: boolean;
}

const GRADES: Grade[] = ['again', 'hard', 'good', 'easy'];

/**
 * Wrong: one button that goes on. Right or judged by the learner: two or four. After a right choice the lowest says
 * "I guessed"; without a verdict the learner says whether it was remembered.
 */
export function gradeButtons(right: boolean | null, verdict: Verdict | null, count: 2 | 4): GradeButton[] {
	if (right === false) {
		return [{ grade: 'again', guessed: false, label: 'grade.next', key: '1', main: true }];
	}
	const marked = verdict !== null;
	const grades = count === 4 ? GRADES : GRADES.filter((grade) => grade === 'again' || grade === 'good');
	return grades.map((grade, place) => ({
		grade,
		guessed: marked && grade === 'again',
		label: labelOf(grade, marked, count),
		key: String(place + 1),
		main: grade === 'good',
	}));
}

function labelOf(grade: Grade, marked: boolean, count: 2 | 4): MessageKey {
	if (grade === 'again') return marked ? 'grade.guessed' : 'grade.forgot';
	if (grade === 'good' && count === 2) return marked ? 'grade.knew' : 'grade.remembered';
	return `grade.${grade}`;
}
