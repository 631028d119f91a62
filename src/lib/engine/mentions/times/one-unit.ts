/** Times: "a year", "an hour": how long something lasts, or how often, how fast, or just one of many. */
import { countsPerUnit, tellsSpeed } from './rates';
import { singular } from './read-words';

/** What stands before a length: prepositions, measures, verbs of lasting, needing and losing. */
const LASTS_BEFORE =
	/\b(?:for|within|in|about|than|almost|nearly|over|least|half|after|is|was|of|every|only|just|quite|up to|takes?|took|taken|taking|lasts?|lasted|spen[dt]|spends|spending|wait(?:s|ed|ing)?|needs?|needed|stay(?:s|ed|ing)?|serv(?:es?|ed|ing)|live[ds]?|worked|lost|loses?|losing|miss(?:es|ed)|saves?|saved|adds?|added|costs?)\s$/i;
const LASTS_AFTER =
	/^\s+(?:(?:after|before|into|later|earlier|since|apart|ahead|away|behind)\b|on(?=,| from\b)|(?:ha[sd] )?(?:passed|elapsed|gone by|went by)\b)/;
/** "a year in prison", "a month behind bars". */
const HELD_AFTER = /^\s+(?:in (?:prison|jail|office|exile|custody|captivity|hospital|power)|behind bars)\b/;
/** "a week of talks"; "a year of" something named or pointed to is that year. */
const FILLED_AFTER = /^\s+of\s(?!the\b|his\b|her\b|its\b|their\b|our\b|my\b|age\b)\p{Ll}/u;
/** What may follow "a day" that is no noun: "for a day and" lasts, "for a day job" does not. */
const FUNCTION_WORD = /^\s+(?:and|or|of|to|in|at|after|before|for|when|on|with|as|but)\b/i;

/** `match` is of a unit with "a" or "an", `after` what follows it. "a second" may be an ordinal. */
export function speaksOfLength(match: RegExpExecArray, text: string, after: string): boolean {
	const unit = singular(match.groups!.unit!);
	const before = text.slice(Math.max(0, match.index - 48), match.index);
	if (unit === 'quarter' || /quarters? of\s$/i.test(before) || /^\s+(?:when|that|in which)\b/.test(after))
		return false;
	if (tellsSpeed(before)) return false;
	if (LASTS_AFTER.test(after)) return true;
	if (/^(?:second|minute|day|night|weekend|century)$/.test(unit)) return lastsShortly(before, after);
	if (match.groups!.about === undefined && countsPerUnit(before)) return false;
	if (FILLED_AFTER.test(after)) return true;
	if (/^\s+of\b/.test(after)) return false;
	if (unit === 'hour' || match.groups!.about !== undefined || HELD_AFTER.test(after)) return true;
	if (/^[’']s\s(?!end\b)\p{L}/u.test(after)) return true;
	return LASTS_BEFORE.test(before) || /\s/.test(match[0].slice(0, -unit.length - 3).trim());
}

/** "for a day", "took a minute", "waited a night". */
function lastsShortly(before: string, after: string): boolean {
	return (
		/\b(?:for|within|in|over|about|than|half|lasted|took|takes|wait(?:s|ed|ing)?|stayed|spent)\s$/i.test(
			before,
		) &&
		(FUNCTION_WORD.test(after) || !/^\s+\w/.test(after))
	);
}

/** "the year ended March 31", "the fiscal year to June": so long, up to that day. */
export const runsUpTo = (after: string): boolean =>
	/^\s+(?:(?:that )?(?:ended|ending)\b|(?:to|through)\s(?:end-)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/.test(
		after,
	);
