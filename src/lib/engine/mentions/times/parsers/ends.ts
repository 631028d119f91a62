/** Times: ends and beginnings: the end of the year, year-end, the middle of March. */
import { isoMonth } from '../days';
import { type Parser, shift, value } from '../draft';
import { pattern } from '../pattern';
import { readMonth, readUnit } from '../read-words';

const endOfUnit: Parser = {
	rule: 'end-of-unit',
	pattern: pattern(
		"(?:the )?(?:very )?(?:end|beginning|start|middle|close) of (?<which>the|this|last|next) (?:fiscal |calendar |school )?(?<unit>week|month|quarter|year|decade|century)|(?:the )?(?:year[’']s end|year-?end|year end(?! \\d{4})|month-end|month[’']s end|week[’']s end)|mid-?year",
	),
	read: (match) => {
		const unit = readUnit(match.groups!.unit ?? /^(?:the\s+|mid-?)?(week|month|year)/i.exec(match[0])![1]!)!;
		return {
			type: 'DATE',
			when: shift(
				unit,
				/last/i.test(match.groups!.which ?? '') ? -1 : /next/i.test(match.groups!.which ?? '') ? 1 : 0,
			),
			rule: match.groups!.unit === undefined ? 'year-end' : 'end-of-unit',
		};
	},
};

/** "the end of 1990", "the middle of March": the year or month. */
const endOfNamed: Parser = {
	rule: 'end-of-year',
	pattern: pattern(
		'(?:(?:the )?(?:end|beginning|start|middle) of|year-end|year end) (?:(?<year>(?:19|20)\\d\\d)|{month<month>}(?:,? {year<of>})?)',
	),
	read: (match) => {
		const { year, month = '', of } = match.groups!;
		if (year !== undefined) return { type: 'DATE', when: value(year) };
		const number = readMonth(month);
		if (number === null) return null;
		return {
			type: 'DATE',
			when: of === undefined ? { kind: 'month', month: number } : value(isoMonth(Number(of), number)),
			rule: 'end-of-month',
		};
	},
};

export const endParsers: readonly Parser[] = [endOfUnit, endOfNamed];
