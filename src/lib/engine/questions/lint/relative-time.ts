/** Lint. "last February", "on Tuesday": no day without the article at hand. */
import { reject, type LintRule } from './view';

const RELATIVE =
	/\b(?:yesterday|today|tonight|tomorrow|nowadays|currently|recently|lately|so far(?! as\b)|at present|the latest|an? new (?:national |state )?(?:poll|survey|study|report)|at the time(?! (?:of|when|to))|(?:the )?(?:coming|past|next|last) (?:few |several |two |three )?(?:hours|days|weeks|months|years)|(?:last|next|this|past|coming|previous|following|same|that) (?:week|weekend|month|year|quarter|season|summer|winter|spring|autumn|night|morning|afternoon|evening|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|decade|century)|(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|few|many|\d+) (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?) (?:ago|earlier|later|before)|ago)\b/i;
const WEEKDAY =
	/\b(?:(?:on|by|until|since|from|late|early|every) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!,? \d|\s+(?:times|express|mirror|herald|telegraph|mail|post))/i;
const WHOLE_DAY =
	/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?(?:\d|january|february|march|april|may|june|july|august|september|october|november|december)/i;

/** Days that have a name of their own: one in the calendar, or nearly. */
const NAMED_DAY =
	/\b(?:Super|Black|Good|Bloody|Ash|Easter|Palm|Cyber|Holy|Shrove|Giving) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;

export const relativeTime: LintRule = ({ bare, keys, lures, question }) => {
	const answers = question.asks === 'date' ? [...keys, ...lures] : question.form === 'gap' ? [] : keys;
	for (const told of [bare, ...answers.map((text) => text.replace(/“[^”]*”|"[^"]*"/g, ' '))]) {
		const text = told.replace(NAMED_DAY, '');
		const found = RELATIVE.exec(text)?.[0] ?? (WHOLE_DAY.test(text) ? undefined : WEEKDAY.exec(text)?.[0]);
		if (found) return reject('time-relative', { words: found });
	}
	return [];
};
