/** Lint. "The fees were lowered by what?": the question word at the end of a statement. */
import { reject, type LintRule } from './view';

const ASKING = /\b(?:who|whom|whose|what|when|where|why|how|which)\b/gi;
const OPENS =
	/^(?:(?:in|on|at|to|from|by|with|for|of|as|since|between|until|after|before|during|under|over|about|into|against|according|through|upon|among)\b[^?]*?)?$/i;
const ORDERS = /^(?:put|match|name|complete|give|say|choose|order|list|which|fill|true|from the report)\b/i;

export const lateQuestionWord: LintRule = ({ bare, question }) => {
	if (question.form === 'true-false' || question.form === 'gap' || !/\?\s*$/.test(bare) || ORDERS.test(bare))
		return [];
	const found = [...bare.matchAll(ASKING)][0];
	if (!found || /^(?:which|when)$/i.test(found[0])) return [];
	const before = bare.slice(0, found.index).trim();
	const clause = before.split(/, /).at(-1)!;
	return before === '' || /,$/.test(before) || OPENS.test(clause)
		? []
		: reject('late-question-word', { word: found[0] });
};
