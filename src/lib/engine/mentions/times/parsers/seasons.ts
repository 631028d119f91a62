/** Times: seasons: last fall, the summer of 1989, in early spring. */
import { SEASON_CODES } from '../../../words/months';
import type { Parser, When } from '../draft';
import { pattern } from '../pattern';
import { readWhich } from '../read-words';

const YEAR = '(?<year>(?:19|20)\\d\\d)(?:[-–/]\\d\\d(?:\\d\\d)?)?';

const season: Parser = {
	rule: 'season',
	pattern: pattern(
		`(?:(?<which>last|this|next|this past|this coming|that) |(?:in )?the )?(?:(?:early|late|mid)[- ])?{season<season>}(?:(?:,? | of )(?:${YEAR}|(?<which2>last year|this year|next year)))?`,
	),
	read: (match, document) => {
		const { season: name = '', which, year, which2 } = match.groups!;
		const code = SEASON_CODES.get(name.toLowerCase())!;
		const start = match.index + /^(?:in\s+)?/i.exec(match[0])![0].length;
		if (year !== undefined)
			return {
				type: 'DATE',
				when: { kind: 'value', value: `${year}-${code}` },
				start,
				rule: 'season-of-year',
			};
		const when: When = { kind: 'season', code };
		const word = which ?? which2?.replace(/\s.*$/, '');
		if (word !== undefined) when.which = readWhich(word.replace(/^this\s+/i, ''));
		return word === undefined && !isSeason(match, document.text)
			? null
			: { type: 'DATE', when, start, rule: word ? 'season-with-word' : 'season' };
	},
};

/** "the summer", "in early spring"; never the verb or the drop ("the fall of the government", "spring rolls"). */
function isSeason(match: RegExpExecArray, text: string): boolean {
	const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
	const name = match.groups!.season!.toLowerCase();
	if (
		/^[-\s](?:of|in|from|to|season|water|roll|chicken|board|break|olympics?|games|school|camp|palace|\p{Lu})/iu.test(
			after,
		)
	)
		return false;
	if (/^\p{Lu}/u.test(match.groups!.season!)) return false;
	const before = text.slice(Math.max(0, match.index - 12), match.index);
	if (
		!/\b(?:in|during|over|by|until|since|through|of|from|for|before|after)\s$/i.test(before) &&
		!/^in\s/i.test(match[0])
	)
		return false;
	return name === 'fall' || name === 'spring'
		? /^(?:in\s+)?the\s/i.test(match[0]) || /early|late|mid/i.test(match[0])
		: true;
}

export const seasonParsers: readonly Parser[] = [season];
