/** An article's questions → the few to be guessed before it is read. */
import { givesAway } from '$lib/components/spoiler';
import type { Question } from '$lib/engine/types';

const MOST = 4;

/** Only these can be guessed: the answers to choose from stand there. */
const guessable = ({ form }: Question) => form === 'choice' || form === 'true-false';

/** Does one of two questions help with the other: by its words, or because both rest on one place? */
function meet(a: Question, b: Question): boolean {
	const place = (question: Question) => question.evidence[0]?.start;
	return a.conflicts.includes(b.id) || b.conflicts.includes(a.id) || place(a) === place(b);
}

/** The best ones that the headline does not answer, each asking for something else where it can be, in the text's order. */
export function chooseGuesses(questions: readonly Question[], title: string): Question[] {
	const fit = questions.filter((question) => guessable(question) && !givesAway(title, question));
	const chosen: Question[] = [];
	const take = (question: Question) => {
		const free = chosen.length < MOST && !chosen.includes(question);
		if (free && chosen.every((other) => !meet(other, question))) chosen.push(question);
	};
	for (const question of fit) if (chosen.every((other) => other.asks !== question.asks)) take(question);
	fit.forEach(take);
	return chosen.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}
