/** Articles → one shuffled file for readers, ours and the baseline's questions mixed, and the key that readers do not see. */
import { read } from '../../../src/lib/engine';
import { chooseQuiz } from '../../../src/lib/engine/questions/choose';
import { countWords } from '../../../src/lib/engine/questions/wording';
import { seededRandom, shuffle } from '../../../src/lib/random';
import type { JudgedArticle } from './articles';
import { DEFECTS } from './defects';
import { naiveQuestions } from './naive';
import { printPaper, printQuestion, showQuestion, type Shown } from './shown';

export interface KeyLine {
	id: string;
	article: number;
	genre: string;
	source: 'ours' | 'naive';
	/** Kind of question, for ours. */
	maker?: string;
	form?: string;
}

export interface Judging {
	/** For readers: one text an article, with its questions under it. */
	papers: string[];
	key: { articles: { genre: string; words: number }[]; questions: KeyLine[] };
}

interface Mixed {
	shown: Shown;
	line: Omit<KeyLine, 'id'>;
}

/** The quiz that the app would choose, and as many gaps on names. */
function mix(article: JudgedArticle, at: number, seed: string): Mixed[] {
	const reading = read(article);
	const quiz = chooseQuiz(reading.questions, { seed: reading.article.hash });
	const random = seededRandom(`${seed} ${at}`);
	const line = { article: at, genre: article.genre };
	const ours = quiz.map((question): Mixed => {
		const { maker, form } = question;
		return { shown: showQuestion(question), line: { ...line, source: 'ours', maker, form } };
	});
	const naive = naiveQuestions(article, quiz.length, random).map((shown): Mixed => ({
		shown,
		line: { ...line, source: 'naive' },
	}));
	return shuffle([...ours, ...naive], random);
}

export function makeJudging(articles: readonly JudgedArticle[], seed: string): Judging {
	const questions: KeyLine[] = [];
	const papers = articles.map((article, at) => {
		const printed = mix(article, at, seed).map(({ shown, line }) => {
			const id = `Q${String(questions.length + 1).padStart(4, '0')}`;
			questions.push({ id, ...line });
			return printQuestion(id, shown);
		});
		return printPaper(at + 1, article, printed);
	});
	return {
		papers,
		key: { articles: articles.map(({ genre, text }) => ({ genre, words: countWords(text) })), questions },
	};
}

/** What every reader is told. */
export function instructions(): string {
	const defects = Object.entries(DEFECTS).map(([id, meaning]) => `- \`${id}\`: ${meaning}`);
	return `# Judging questions

You are a careful teacher. Read the article, then each question under it. Would you give it to your class next month exactly as it stands, without editing a word? The class has read the article once and does not have it at hand.

For each question write one line of JSON into your verdict file:

{"id":"Q0001","keep":true}
{"id":"Q0002","keep":false,"defects":["relative-time"],"note":"which Tuesday?"}

Defects, one or more for each question you would not keep:

${defects.join('\n')}

Judge alone; do not talk to other readers. Where an answer is open, other wordings of the same answer count as right.
`;
}
