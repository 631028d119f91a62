/** Reading → its questions as people read them: stem, options, key, evidence. */
import type { Question, Reading } from '../lib/engine/types';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The choices and the key, one line each. */
function answerLines(question: Question): string[] {
	switch (question.form) {
		case 'choice':
		case 'multiple':
			return question.options.map(({ text, correct }) => `   ${correct ? '[x]' : '[ ]'} ${text}`);
		case 'true-false':
			return [`   = ${question.answer ? 'true' : 'false'}`];
		case 'match':
			return question.pairs.map(({ left, right }) => `   ${left} = ${right}`);
		case 'order':
			return question.items.map((item, i) => `   ${i + 1}. ${item}`);
		case 'gap':
		case 'short':
		case 'recall':
			return [`   = ${question.answer}`];
	}
}

/** All questions of an article, ready for a terminal. */
export function printForPeople(reading: Reading): string {
	const { title, text, published } = reading.article;
	const head = `# ${title ?? reading.id ?? 'Untitled'}${published ? ` (${published})` : ''}`;
	const questions = reading.questions.map((question, i) => {
		const evidence = question.evidence.map(({ start, end }) => `   > ${oneLine(text.slice(start, end))}`);
		return [`${i + 1}. ${question.stem}`, ...answerLines(question), ...evidence].join('\n');
	});
	return [head, ...questions].join('\n\n') + '\n';
}
