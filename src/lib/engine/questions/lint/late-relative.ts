/** Lint. "Who said the fees were low, to which the mayor objected?": a second speaker hangs on to the question. */
import { reject, type LintRule } from './view';

const HANGING = /, (?:to|after|at|upon|in response to) which \p{Lu}?[^,?]*\?$|\bthat fact\b/u;

export const lateRelative: LintRule = ({ bare }) => {
	const found = HANGING.exec(bare)?.[0];
	return found ? reject('stem-broken', { what: found.slice(0, 30) }) : [];
};
