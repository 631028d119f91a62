/** What every lint rule reads: the question taken apart once, and what is known around it. */
import type { Code, Entity, Fact, Option, Question, TimeMention } from '../../types';

/** All parts may be missing: the editor knows little, the engine all. */
export interface LintContext {
	/** The article's text, for quotations and evidence. */
	text?: string;
	/** Its headline, which may stand apart from the text. */
	title?: string | null;
	entities?: Entity[];
	times?: TimeMention[];
	published?: string | null;
	facts?: Fact[];
}

/** `reject`: not shown; `warn`: a teacher should look. */
export interface Flaw extends Code {
	severity: 'reject' | 'warn';
}

export interface View {
	question: Question;
	context: LintContext;
	stem: string;
	/** The stem without what stands in quotation marks. */
	bare: string;
	/** Words of the stem, blanks left out. */
	words: string[];
	keys: string[];
	lures: string[];
	/** Options of choice and multiple; empty for other forms. */
	options: Option[];
}

export type LintRule = (view: View) => Flaw[];

const QUOTED = /“[^”]*”|"[^"]*"/g;

/** Which report is meant is read past: "In the report “Bank set to hold” of 2 February 2016, ". */
const FRAME = /^(?:In|According to|From) the report\s+(?:of [^,“”]+|“[^”]*”(?:\s+of [^,“”]+)?|on [^,]+)\s*, /;

/** The stem, or the opening of one, without the report that it names. */
export const withoutFrame = (stem: string) => stem.replace(FRAME, '');

/** The stretches of a text in quotation marks, without the marks. */
export function quotedParts(text: string): string[] {
	return (text.match(QUOTED) ?? []).map((part) => part.slice(1, -1));
}

/** A text's words; hyphens and apostrophes stay inside. */
export function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.-]*/gu) ?? [];
}

/** What is right, as it stands in the options or is typed; empty for true or false. */
export function keysOf(question: Question): string[] {
	switch (question.form) {
		case 'choice':
		case 'multiple':
			return question.options.filter((option) => option.correct).map((option) => option.text);
		case 'gap':
		case 'short':
		case 'recall':
			return [question.answer];
		case 'match':
			return question.pairs.map((pair) => pair.right);
		case 'order':
			return question.items;
		case 'true-false':
			return [];
	}
}

export function viewOf(question: Question, context: LintContext = {}): View {
	const options = question.form === 'choice' || question.form === 'multiple' ? question.options : [];
	return {
		question,
		context,
		stem: question.stem,
		bare: question.stem.replace(QUOTED, ' “” '),
		words: wordsOf(question.stem.replace(/_{2,}/g, ' ')),
		keys: keysOf(question),
		lures: options.filter((option) => !option.correct).map((option) => option.text),
		options,
	};
}

export const reject = (code: string, params?: Code['params']): Flaw[] => [
	{ code, params, severity: 'reject' },
];
export const warn = (code: string, params?: Code['params']): Flaw[] => [{ code, params, severity: 'warn' }];
