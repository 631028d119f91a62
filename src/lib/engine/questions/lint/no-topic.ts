/** Lint. "In the report of 5 April 2016, what did Ana Silva say she would do?": a day and a name, and no word of what it is about. */
import { FUNCTION_WORDS } from '../../words/answers';
import { EMPTY_DEEDS } from '../../words/lint';
import { reject, wordsOf, type LintRule } from './view';

const MONTHS = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "In the report of 5 April 2016, ", "According to early returns, ". */
const OPENING = /^(?:in|on|at|as of|according to|between|during|before|after) [^,?]*, /i;

const tells = (word: string) =>
	!/^\p{Lu}|\d/u.test(word) &&
	word.length > 2 &&
	!FUNCTION_WORDS.has(word) &&
	!EMPTY_DEEDS.has(word.replace(/['’]s$/, ''));

interface Named {
	type: string;
	name: string;
	aliases: string[];
}

const persons = (entities: Named[] = []) => entities.filter(({ type }) => type === 'person');

/** What people are called; of things alone a question can be. */
const people = (entities?: Named[]) => persons(entities).flatMap(({ name, aliases }) => [name, ...aliases]);

export const noTopic: LintRule = ({ stem, question, context }) => {
	if (question.form !== 'recall' && question.form !== 'short') return [];
	const asked = stem.replace(OPENING, '');
	// its headline says what a report is about
	if (
		/^(?:in|from) the report (?:“|on )/i.test(stem) ||
		!/^(?:what|how) (?:did|does|do|has|have|had|is|was|are|were) /i.test(asked)
	)
		return [];
	let bare = asked.slice(asked.indexOf(' '));
	for (const name of people(context.entities).sort((a, b) => b.length - a.length))
		bare = bare.replaceAll(name, ' ');
	const words = wordsOf(bare);
	const speaker =
		/^ ?(?:did|does|do|has|have|had|is|was|are|were) (?:the )?((?:\p{Lu}[\p{L}.’'-]*(?: of| for| the)? ?)+)/u.exec(
			bare,
		)?.[1] ?? '';
	const names = wordsOf(bare.replace(speaker, ' ')).filter(
		(word) => /^\p{Lu}\p{L}{2,}/u.test(word) && !MONTHS.test(word),
	);
	// "what did Ana Silva urge Rui Lobo to do?": two who deal with each other
	const two = persons(context.entities).filter(({ name }) => asked.includes(name)).length > 1;
	return words.some(tells) || names.length > 0 || (two && /\bto do\?$/.test(asked))
		? []
		: reject('topic-missing');
};
