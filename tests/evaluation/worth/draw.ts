/** Articles → some questions of each bank, in every form once, for readers to keep or strike out. */
import { read } from '../../../src/lib/engine';
import { seededRandom, shuffle } from '../../../src/lib/random';
import type { Fact, Question } from '../../../src/lib/engine/types';
import type { JudgedArticle } from '../judging/articles';
import { printPaper, printQuestion, showQuestion } from '../judging/shown';

export interface Drawn {
	id: string;
	article: JudgedArticle;
	question: Question;
	facts: Fact[];
}

/** Of one maker, at most so many questions an article: makers that find much would crowd out the others. */
const MOST_OF_ONE = 4;

/** One form of each thing asked, shuffled. */
function pick(questions: readonly Question[], most: number, seed: string): Question[] {
	const random = seededRandom(seed);
	const asked = new Map<string, Question[]>();
	for (const question of questions) {
		const name = `${question.maker} ${question.stem}`;
		asked.set(name, [...(asked.get(name) ?? []), question]);
	}
	const counts = new Map<string, number>();
	return shuffle([...asked.values()], random)
		.map((forms) => forms[Math.floor(random() * forms.length)]!)
		.filter(({ maker = '' }) => {
			counts.set(maker, (counts.get(maker) ?? 0) + 1);
			return counts.get(maker)! <= MOST_OF_ONE;
		})
		.slice(0, most);
}

export function drawBank(
	articles: readonly JudgedArticle[],
	seed: string,
	most: number,
): { papers: string[]; key: Drawn[] } {
	const key: Drawn[] = [];
	const papers = articles.flatMap((article, at) => {
		const reading = read(article);
		const printed = pick(reading.questions, most, `${seed} ${at}`).map((question) => {
			const id = `Q${String(key.length + 1).padStart(4, '0')}`;
			const facts = reading.facts.filter(({ fingerprint }) => question.facts.includes(fingerprint));
			key.push({ id, article, question, facts });
			return printQuestion(id, showQuestion(question));
		});
		return printed.length > 0 ? [printPaper(at + 1, article, printed)] : [];
	});
	return { papers, key };
}
