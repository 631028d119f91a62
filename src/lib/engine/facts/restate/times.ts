/** "this Wednesday" → "on 14 June 2023"; what nobody can date is left out, or makes a doubt. */
import { directionOf } from '../../mentions/times/tense';
import type { TimeAt } from '../context';
import { isAbsolute, sayTime } from '../say-time';
import { isFloating, sayFloating } from './floating';
import type { Sheet } from './sheet';

/** What comes out or is held every week, after the name of a day. */
const WEEKLY =
	/^(?:talk |radio |television |tv |news )?(?:show|programme|program|newspaper|paper|edition|school|service|mass|market|league|magazine)\b/;

export function writeTime(sheet: Sheet, i: number, found: TimeAt): number {
	const { tokens } = sheet.context;
	const { time } = found;
	const written = sheet.written(found);
	if (time.type === 'DURATION' && /^(?:later|earlier)$/.test(tokens[found.to]?.lower ?? ''))
		return skipCounted(sheet, found.to + 1);
	if (isFloating(written) && (time.type === 'DURATION' || time.value === 'PAST_REF'))
		return writeFloating(sheet, i, found, written);
	if (time.type === 'DURATION' || time.type === 'SET' || /^T\d/.test(time.value))
		return sheet.put(i, written, found.to);
	// "over a year ago": not in the year a year ago
	if (time.bound && /\b(?:ago|earlier|before)$/i.test(written)) return unknownTime(sheet, i, found, written);
	// "a Sunday talk show": every Sunday
	if (
		WEEKLY.test(
			tokens
				.slice(found.to, found.to + 2)
				.map(({ lower }) => lower)
				.join(' '),
		) &&
		/day$/i.test(written)
	)
		return sheet.put(i, written, found.to);
	const said = sayTime(time, written);
	// "now that the port is open" gives the reason
	if (/^now$/i.test(written) && tokens[found.to]?.lower === 'that') return sheet.put(i, written, found.to);
	// "current rules", "recent years": an adjective that says no day
	if (!said && found.to - i === 1 && tokens[i]!.pos === 'ADJ') return sheet.put(i, written);
	if (!said) return unknownTime(sheet, i, found, written);
	sheet.times.push(found);
	if (isAbsolute(written)) return sheet.put(i, written, found.to);
	sheet.confidence *= time.confidence;
	if (time.through) return sheet.put(i, written, found.to);
	const next = tokens[found.to];
	if (found.to < sheet.stretch.to && /^['’]s?$/.test(next?.lower ?? '')) {
		return sheet.put(i, said.bare.startsWith('the ') ? said.bare : `the ${said.bare}`, found.to + 1);
	}
	if (isAttributive(sheet, i, found)) return sheet.put(i, beforeNoun(said.bare), found.to);
	// "on a relatively mild Monday night"
	if (hangsOn(sheet, i)) sheet.problem('unclear-time', written);
	return datePhrase(sheet, i, found, said.bare, said.phrase);
}

/** "the third quarter of 1989" → "third-quarter 1989", as "Nordline's … profit" has it. */
const beforeNoun = (bare: string): string =>
	bare.replace(/^the (\w+) (quarter|half) of (\d{4})$/, '$1-$2 $3');

/** "called over the next days" counts from what is told; "has planned talks for the next days" from now. */
function isAhead(sheet: Sheet, i: number, written: string, { time }: TimeAt): boolean {
	if (!/\bnext\b/i.test(written)) return true;
	const { tokens, findings } = sheet.context;
	if (directionOf(findings.document, time) !== 'past') return true;
	for (let at = i - 1; at >= 0 && tokens[at]!.sentence === tokens[i]!.sentence; at--)
		if (/^(?:has|have|is|are|will|planned|scheduled)$/.test(tokens[at]!.lower)) return true;
	return false;
}

/** "the last two weeks of the race", "recent weeks' gains", "the past year was" say which or cannot be told so. */
function writeFloating(sheet: Sheet, i: number, found: TimeAt, written: string): number {
	const next = sheet.context.tokens[found.to]?.lower ?? '';
	if (/^(?:of|before|after|to|until)$/.test(next)) return sheet.put(i, written, found.to);
	const { published } = sheet.context.findings.document;
	const opens = /(?:^| )(?:in|over|during|for|within|from|until|than)$/i.test(sheet.out);
	if (published && opens && !/^['’]s?$/.test(next) && isAhead(sheet, i, written, found))
		return sheet.put(i, sayFloating(written, published), found.to);
	if (found.time.value === 'PAST_REF') return unknownTime(sheet, i, found, written);
	sheet.problem('unclear-time', written);
	return sheet.put(i, written, found.to);
}

/** "a relatively mild" in front of a day that ends the phrase. */
function hangsOn(sheet: Sheet, i: number): boolean {
	const { tokens } = sheet.context;
	let at = i - 1;
	while (
		at > sheet.stretch.from &&
		/^(?:ADJ|ADV)$/.test(tokens[at]!.pos) &&
		!/^(?:early|late)$/.test(tokens[at]!.lower)
	)
		at--;
	return at < i - 1 && /^an?$/.test(tokens[at]!.lower);
}

/** "left two hours later": counted from what is told elsewhere; left out, with "just" before it. */
function skipCounted(sheet: Sheet, to: number): number {
	sheet.out = sheet.out.replace(/[\s,]*\b(?:just|only|barely|until|till)$/i, '');
	return to;
}

function datePhrase(sheet: Sheet, i: number, found: TimeAt, bare: string, phrase: string): number {
	const { tokens } = sheet.context;
	const inner =
		tokens[i]!.pos === 'ADP' && !/^(?:this|that|last|next)$/.test(tokens[i]!.lower) ? tokens[i]!.lower : null;
	// "reported just today"
	sheet.out = sheet.out.replace(/[\s,]*\bjust$/i, '');
	const before = /(?:^| )(\w+)$/.exec(sheet.out)?.[1]?.toLowerCase() ?? '';
	// "across the 1990s": no second article, no second preposition
	if (before === 'the') return sheet.put(i, bare.replace(/^the /, ''), found.to);
	// "spent Monday sailing": all of it
	const verb = i === sheet.stretch.from ? (tokens[i - 1]?.lower ?? '') : before;
	if (/^(?:spend|spends|spent|spending)$/.test(verb)) return sheet.put(i, bare, found.to);
	if (inner && !/^(?:in|on|at|during)$/.test(inner)) return sheet.put(i, `${inner} ${bare}`, found.to);
	if (/^(?:in|on|at|during|over)$/.test(before)) {
		sheet.out = sheet.out.slice(0, -before.length).trimEnd();
		return sheet.put(i, phrase, found.to);
	}
	if (/^(?:since|until|till|by|before|after|from|between|to|of|for|and|through)$/.test(before))
		return sheet.put(i, bare, found.to);
	return sheet.put(i, phrase, found.to);
}

/** "the May election", "a Sunday meeting". */
function isAttributive(sheet: Sheet, i: number, found: TimeAt): boolean {
	const { tokens } = sheet.context;
	const next = found.to < sheet.stretch.to ? tokens[found.to] : undefined;
	const before = i > sheet.stretch.from ? tokens[i - 1] : undefined;
	if (
		next &&
		/^(?:his|her|its|their|our|my|your|['’]s)$/.test(before?.lower ?? '') &&
		/^(?:NOUN|VERB|ADJ|PROPN)$/.test(next.pos)
	)
		return true;
	if (next && /^(?:the|an?)$/.test(before?.lower ?? '') && next.pos !== 'PUNCT' && next.pos !== 'ADP')
		return true;
	// "Falk's widely criticised April 1 interview"
	const early = i - 1 > sheet.stretch.from ? tokens[i - 2] : undefined;
	if (next?.pos === 'NOUN' && /ed$/.test(before?.lower ?? '') && early?.pos === 'ADV') return true;
	return next?.pos === 'NOUN' && (before?.pos === 'DET' || before?.pos === 'ADJ');
}

/** Left out where it is only said when; where it says which, the words cannot be trusted. */
function unknownTime(sheet: Sheet, i: number, found: TimeAt, written: string): number {
	const { tokens } = sheet.context;
	const next = found.to < sheet.stretch.to ? tokens[found.to] : undefined;
	if (
		isAttributive(sheet, i, found) ||
		/^['’]s?$/.test(next?.lower ?? '') ||
		(next?.pos === 'NOUN' && i === sheet.stretch.from) ||
		/^(?:of|between|and|or|than|as)$/i.test(/(?:^| )(\w+)$/.exec(sheet.out)?.[1] ?? '')
	) {
		sheet.problem('unclear-time', written);
		return sheet.put(i, written, found.to);
	}
	// with no day of publication, a month is still a month of the article; of which year, a person has to say
	if (/^XXXX-\d\d(?:-\d\d)?$/.test(found.time.value) && sheet.context.findings.document.published === null) {
		sheet.problem('unclear-time', written);
		return sheet.put(i, written, found.to);
	}
	sheet.dropped.push(found);
	sheet.out = sheet.out
		.replace(
			/(?:^| )(?:in|on|at|during|since|until|by|before|after|from|to|for|over|as of|(?:more|less) than|about|around|nearly|almost|some|just)$/i,
			'',
		)
		.trimEnd();
	return found.to;
}
