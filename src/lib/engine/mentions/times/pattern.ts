/** Times: the small language the parsers' patterns are written in. */
import { NUMBER_SOURCE } from '../../text/numbers';
import { DAY_PART_CODES, EASTER_FEASTS, FIXED_FEASTS, WEEKDAY_FEASTS } from '../../words/months';

/** White space inside an expression: a few blanks or one line break, never an empty line. */
const GAP = String.raw`(?:[^\S\n]{1,4}|[^\S\n]{0,2}\n[^\S\n]{0,8})`;
const alternatives = (words: Iterable<string>): string =>
	[...words]
		.sort((a, b) => b.length - a.length)
		.map((word) => word.replace(/\./g, '\\.').replace(/ /g, GAP))
		.join('|');

const MACROS: Readonly<Record<string, string>> = {
	month:
		'(?:January|February|March|April|May|June|July|August|September|October|November|December' +
		'|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)',
	weekday:
		'(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\\b\\.?)',
	part: `(?:${alternatives([...DAY_PART_CODES.keys()].filter((word) => !word.endsWith('s') && word !== 'overnight'))})`,
	season: '(?:spring|summer|autumn|fall|winter)',
	feast: `(?:${alternatives([...FIXED_FEASTS.keys(), ...WEEKDAY_FEASTS.keys(), ...EASTER_FEASTS.keys()])})`,
	number: NUMBER_SOURCE,
	few: '(?:several|many|some|(?:a )?few|a couple of|a couple|a number of|dozens of|(?:tens of |hundreds of )?(?:hundreds|thousands|millions) of|countless)'.replace(
		/ /g,
		GAP,
	),
	unit: '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weekends?|fortnights?|weeks?|months?|quarters?|years?|decades?|centur(?:y|ies))',
	about:
		'(?:(?:more than|less than|fewer than|up to|as many as|as much as|as little as|at least|at most|no more than|nearly|almost|about|around|roughly|approximately|over|under|some|just over|just under|well over|well under) )'.replace(
			/ /g,
			GAP,
		),
	mod: `(?:(?:early|late|mid)(?:-|${GAP}))`,
	date: '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d|[.,:]\\d)',
	year: '(?:1[5-9]|20)\\d\\d',
};

/**
 * A pattern, whole words only, upper and lower case alike. A blank stands for white space, `{name}` for a macro;
 * `<name>` after it makes a named group: `{month<m>}`.
 */
export function pattern(source: string): RegExp {
	const expanded = source
		.replace(/\[(?:- | -)\]/g, '(?:-| )')
		.replace(/ /g, GAP)
		.replace(/\{([a-z]+)(?:<([a-z]+)>)?\}/gi, (_, name: string, group: string | undefined) =>
			group === undefined ? MACROS[name]! : `(?<${group}>${MACROS[name]!})`,
		);
	return new RegExp(`(?<![\\w$£€¥#]|\\w[-’'](?=\\w)|\\d[.,/])(?:${expanded})(?!\\w)`, 'gi');
}
