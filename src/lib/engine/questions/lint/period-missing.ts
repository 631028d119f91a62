/** Lint. "How much was the firm's profit?": of which year? */
import { warn, reject, type LintRule } from './view';

const OF_A_PERIOD =
	/\b(?:profits?|losses|loss|sales|turnover|revenues?|earnings|income|output|exports|imports|growth|inflation|deficit|surplus|orders|production|unemployment|spending|donations|attendance)\b/i;

const PERIOD =
	/\b(?:\d{4}|January|February|March|April|May|June|July|August|September|October|November|December|quarter|half|(?:a|per|each|every) (?:year|month|week|day)|annual(?:ly)?|in the (?:year|report)|weekend|season|after|before|when|during|since)\b/;

/** "From 2000 to 2013, …": the years that an amount is counted for. */
const SPAN = /\b(?:from|between) (?:\w+ )?(?:1[5-9]|20)\d\d (?:to|and|until) (?:\w+ )?(?:1[5-9]|20)\d\d\b/i;

/** "set to grow 84% this year": the year that a question cannot name. */
const RELATIVE =
	/\b(?:this|last|next|the (?:past|last|next|previous|same|following)) (?:year|month|quarter|week|decade)\b/i;

const RISES =
	/\b(?:rise|rose|risen|grow|grew|grown|fall|fell|fallen|drop|dropped|jump|jumped|climb|climbed|increase|increased|decline|declined|slip|slipped|gain|gained|shrink|shrank)\b[^?]*(?:%|per ?cent)|\bby (?:how much|what percentage)\b/i;

export const periodMissing: LintRule = ({ bare, question, context }) => {
	const lost = question.evidence.map(
		({ start, end }) => SPAN.exec(context.text?.slice(start, end) ?? '')?.[0],
	);
	const span = lost.find((one) => one !== undefined);
	if (question.asks === 'amount' && span && !/(?:1[5-9]|20)\d\d/.test(bare))
		return reject('period-missing', { words: span });
	const told = question.evidence.map(
		({ start, end }) => RELATIVE.exec(context.text?.slice(start, end) ?? '')?.[0],
	);
	const period = told.find((one) => one !== undefined);
	if (period && RISES.test(bare) && !PERIOD.test(bare)) return reject('period-missing', { words: period });
	if (question.asks !== 'amount' || PERIOD.test(bare)) return [];
	const found = /\b(?:how (?:much|many)|by what|to what|at what)\b/i.test(bare)
		? OF_A_PERIOD.exec(bare)?.[0]
		: undefined;
	if (!found) return [];
	return /\bhow much (?:was|were|is|are)\b|\b(?:rise|fall|grow|drop|jump|climb|decline|slip|increase|decrease|surge|plunge|soar|reach|hit|total|make)\b/i.test(
		bare,
	)
		? reject('period-missing', { words: found })
		: warn('period-missing', { words: found });
};
