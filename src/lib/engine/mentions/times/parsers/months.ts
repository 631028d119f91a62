/** Times: months and feasts without a year: in April, last June, early November, Christmas, last Thanksgiving. */
import type { Parser, When } from '../draft';
import { pattern } from '../pattern';
import { readMonth, readWhich } from '../read-words';

const monthAlone: Parser = {
	rule: 'month',
	pattern: pattern(
		'(?:(?<mod>early|late|mid)(?:-| )(?:in )?)?(?:(?<which>last|this|next|this past|this coming|that same|the same|that|the following|the previous|this|early last|late last|mid last) )?{month<month>}(?:(?:,? | of )(?<year>last year|this year|next year|that year|the same year|the following year|the previous year))?',
	),
	read: (match, document) => {
		const { month = '', which, mod, year } = match.groups!;
		const number = readMonth(month);
		if (number === null) return null;
		const before = document.text.slice(Math.max(0, match.index - 16), match.index);
		const after = document.text.slice(match.index + match[0].length, match.index + match[0].length + 24);
		if (/^-\p{L}/u.test(after)) return null;
		const sure = which !== undefined || mod !== undefined || year !== undefined;
		if (!sure && !isMonthHere(month, before, after)) return null;
		const when: When = { kind: 'month', month: number };
		if (year !== undefined) Object.assign(when, yearBeside(year.toLowerCase()));
		else if (which !== undefined)
			when.which = readWhich(
				which
					.replace(/^(?:this|early|late|mid)\s+(?=\S)/i, '')
					.replace(/^(?:that|the)\s+same$/i, 'same')
					.replace(/^the\s+/i, ''),
			);
		return { type: 'DATE', when, rule: which ? 'month-with-word' : 'month' };
	},
};

/** "June last year", "June of that year". */
function yearBeside(words: string): { years: number; from: 'published' | 'anchor' } {
	const from = /^(?:last|this|next)/.test(words) ? 'published' : 'anchor';
	if (/last|previous/.test(words)) return { years: -1, from };
	return { years: /next|following/.test(words) ? 1 : 0, from };
}

/** "in June, July and August". */
const MONTH_BESIDE = /(?:uary|arch|pril|June|July|August|ember|ober),\s(?:and\s)?$/;

/** "May", "March" and short forms need a word that makes them a month; first names and verbs stay out. */
function isMonthHere(month: string, before: string, after: string): boolean {
	const preceded =
		/\b(?:in|since|until|till|by|from|through|during|of|for|before|after|to|between|and|or|ended|ending|mid|late|early|on|every|each|the)[\s-]$/i.test(
			before,
		);
	if (MONTH_BESIDE.test(before)) return true;
	if (/^(?:May|March)$/.test(month)) {
		const joined = /\b(?:of|for|to|and|or|from|after|before|by|on|the)\s$/i.test(before);
		if (/^\s+(?:\p{Lu}|said|says|told|is|was|has|had|be|have)/u.test(after)) return false;
		return (
			preceded &&
			(!joined || /^(?:[.,;:)]|\s+(?:to|and|or|through|when|at|for|after|by|this|last|\d))/.test(after))
		);
	}
	if (/^(?:April|June|August)$/.test(month) && /^\s+\p{Lu}/u.test(after))
		return /\b(?:in|since|until|till|by|during|mid|late|early|every|each)[\s-]$/i.test(before);
	return month.length > 4 || month === 'July' || preceded;
}

/** "Christmas tree", "Easter egg": what belongs to a feast says nothing about when. */
const THINGS_OF_FEASTS =
	/^[-\s](?:tree|season|shopping|sales|gifts?|cards?|part(?:y|ies)|carols?|bonus|special|eggs?|bunny|presents?|lights?|markets?|songs?|albums?|film|movie|decorations?|dinner|period|holidays?|number|Island|Rising)\b/i;

const feast: Parser = {
	rule: 'feast',
	pattern: pattern('(?:(?<which>last|this|next) )?{feast<feast>}(?:,? (?<year>(?:19|20)\\d\\d))?'),
	read: (match, document) => {
		const { feast: name = '', which, year } = match.groups!;
		const after = document.text.slice(match.index + match[0].length, match.index + match[0].length + 16);
		if (!/^(?:the\s)?\p{Lu}/u.test(name) || (which === undefined && THINGS_OF_FEASTS.test(after)))
			return null;
		const when: When = { kind: 'feast', name: name.toLowerCase().replace(/\s+/g, ' ') };
		if (which !== undefined) when.which = readWhich(which);
		if (year !== undefined) when.year = Number(year);
		return { type: 'DATE', when };
	},
};

export const monthParsers: readonly Parser[] = [monthAlone, feast];
