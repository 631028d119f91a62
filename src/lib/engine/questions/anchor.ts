/** Stems that name nobody and no day → the same with the report that is meant: "In the report “Bank set to hold” of 2 February 2016, who …?" */
import { escaped } from '../text/escaped';
import { formatDay } from '../text/dates';
import type { Entity } from '../types';
import type { Bench, Draft } from './bench';
import { hasTitle, headline, repeatsHeadline } from './headline';
import { capital, countWords, inside, isFigure, join, lowered } from './wording';

const DATE = /\b(?:1[5-9]|20)\d\d\b/;

/** Does the text name the entity, by any of its capitalised names? */
function names(text: string, entity: Entity): boolean {
	return [entity.name, ...entity.aliases].some(
		(name) => /\p{Lu}/u.test(name) && new RegExp(`(?<![\\p{L}])${escaped(name)}(?![\\p{L}])`, 'u').test(text),
	);
}

export const BODY =
	/\b(?:Department|Ministry|Bank|Council|Commission|Agency|Corporation|Party|Union|Court|Government|Association|Federation|Committee|Institute|Trust|Board|Authority|Office|Treasury|Senate|House|Registry|States|Nations|Kingdom|Fund|Organi[sz]ation|League|Alliance|Service)$/;

/** A capital inside the sentence, months aside: with a year that says enough. */
const SOMEBODY =
	/[^.?!:“] (?!January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}\p{L}+/u;

/** Holds a name that no entity has: a show, a law, a town's club. */
function holdsName(text: string, bench: Bench): boolean {
	const words = new Set(text.match(/(?<=[^.?!:“] )\p{Lu}\p{L}{4,}/gu) ?? []);
	return bench.findings.document.tokens.some(
		(token) => token.pos === 'PROPN' && words.has(token.text) && !MONTH.test(token.text),
	);
}

/** "in May 2021", "since 2021"; the year of "the 2021 Games" is their name. */
const MONTH_YEAR = /(?<!\p{L})(?!the )\p{L}{3,} (?:1[5-9]|20)\d\d\b/iu;

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Questions of what happened or was said: the day of the report says which time is meant. */
const DATED_MAKERS = new Set([
	'who',
	'what',
	'where',
	'why',
	'how-many',
	'what-was-agreed',
	'what-did-x-say',
	'who-said',
	'who-said-which',
]);

/** "In the report of 2 February 2016, who …?" where the stem names no day and the article's is known. */
function dated(draft: Draft, bench: Bench): Draft {
	if (DATE.test(draft.stem) || ASKS_DAY.test(draft.stem)) return headlined(draft, bench);
	if (!DATED_MAKERS.has(draft.maker) || /^(?:In|According) /.test(draft.stem)) return draft;
	return {
		...draft,
		stem: `In ${reportNamed(draft, bench)}, ${lowered(draft.stem)}`,
	};
}

const ASKS_DAY = /^(?:When|In which (?:year|month))\b/;

/** Begins with its question word: "By how much", "Who". */
const ASKS = /^(?:(?:At|By|For|From|In|Of|On|To|With) )?(?:who|whom|what|which|where|when|why|how)\b/i;

const LEADING_TIME =
	/^(In|On|At) ((?:the \p{Ll}+ of )?(?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?(?:1[5-9]|20)\d\d), (.+)([?.])$/u;

/** "In the 2012 campaign, what did she criticise?" */
const LEADING_OCCASION = /^((?:In|During|At|Before|After) the [^,]*\d{4}[^,]*), (.+)([?.])$/u;

/** Words of a question that can still bear its time at the end. */
const LONGEST = 16;

/** Words of a question after which a day at its end would belong to something else. */
const SHORT = 10;

/**
 * "In 2012, what did Ana Silva buy?" → "In the report “…”, what did Ana Silva buy in 2012?": a year alone says not what it is
 * about. The report's day stays out: it would be a second one, or the answer.
 */
function headlined(draft: Draft, bench: Bench): Draft {
	const { stem } = draft;
	const title = headline(draft, bench);
	if (!title || /^(?:According|In the report) /.test(stem) || /\bas of\b/i.test(stem)) return draft;
	const [, opening = '', time = '', asked = '', end = ''] = LEADING_TIME.exec(stem) ?? [];
	if (time && (/^\d{4}$/.test(time) || countWords(asked) <= SHORT))
		return { ...draft, stem: `In the report “${title}”, ${asked} ${opening.toLowerCase()} ${time}${end}` };
	const [, occasion = '', deed = '', mark = ''] = LEADING_OCCASION.exec(stem) ?? [];
	if (occasion && countWords(deed) <= SHORT)
		return {
			...draft,
			stem: `In the report “${title}”, ${deed} ${occasion.charAt(0).toLowerCase()}${occasion.slice(1)}${mark}`,
		};
	return ASKS.test(stem) ? { ...draft, stem: `In the report “${title}”, ${lowered(stem)}` } : draft;
}

const OPENER = /^(?:In|On|At|For|From|With|After|Before|During|By|Under|Over|Since|As)\b/;

const NAME_ALONE = /^((?:\p{Lu}[\p{L}.'’-]* ?)+): “/u;

/** "According to the report of 2 February 2016, sales rose": a sentence that is true or false, and names no day. */
function reported(draft: Draft, bench: Bench): Draft {
	const title = headline(draft, bench);
	const report = DATE.test(draft.stem) ? title && `the report “${title}”` : reportNamed(draft, bench);
	if (!report || /^(?:On|In|As of|Before|Since) [^,]*\d{4},/.test(draft.stem)) return draft;
	// "Ana Silva: “…”": the name alone is no sentence
	const told = draft.stem.replace(NAME_ALONE, '$1 said: “');
	if (/^According /.test(told)) return { ...draft, stem: `In ${report}, ${lowered(told)}` };
	const small = told.replace(OPENER, (word) => word.toLowerCase());
	return { ...draft, stem: `According to ${report}, ${inside(bench.small(small))}` };
}

/** Opens with a day, an occasion or a frame already: a second opening is one too many. */
const OPENED =
	/^(?!in terms of)(?:in|on|at|as of|between|during|after|before|under) (?:[^,]*\d{4}|the report|[^,]{3,40}), /i;

/** Does the stem name somebody or something, or a day with it? */
function isNamed(bare: string, bench: Bench): boolean {
	return (
		(DATE.test(bare) && (MONTH_YEAR.test(bare) || SOMEBODY.test(bare))) ||
		holdsName(bare, bench) ||
		[...bench.entities.values()].some((entity) => names(bare, entity))
	);
}

const dayOf = (bench: Bench) => formatDay(bench.findings.document.published ?? '');

/** "the report “Bank set to leave rates on hold” of 2 February 2016": its headline where that gives nothing away, its day where known. */
function reportNamed(draft: Draft, bench: Bench): string | null {
	const [whole, day] = [headline(draft, bench), dayOf(bench)];
	// a headline with a hole in it was struck out more often than a day alone: 15 of 28 and 13 of 44
	const title = day && whole?.includes('…') ? null : whole;
	return title || day
		? join('the report', title !== null && `“${title}”`, day !== null && `of ${day}`)
		: null;
}

/** "at the Boston Indoor Games": an event with a name of its own says which occasion is meant. */
const EVENT =
	/\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )*(?:Games|Championships?|Cup|Open|Festival|Conference|Summit|Awards?|Olympics|Prix|Marathon|Fair|Expo)\b/u;

/** Null when nothing can be named without giving the answer away. */
export function anchor(draft: Draft, bench: Bench): Draft | null {
	const { stem, body } = draft;
	if (body.form === 'order') return draft;
	if (body.form === 'match') {
		const report = reportNamed(draft, bench);
		return report ? { ...draft, stem: `In ${report}, ${lowered(stem)}` } : draft;
	}
	if (body.form === 'gap')
		return isFigure(body.answer) && !draft.stem.startsWith('Complete ') ? reported(draft, bench) : draft;
	const asked = stem.replace(/^According to the article, /, '');
	const bare = asked.replace(/“[^”]*”/g, ' ');
	const named = isNamed(bare, bench);
	if (body.form === 'true-false') return named ? reported(draft, bench) : null;
	const day = dayOf(bench);
	if (day && named) return dated(draft, bench);
	if (MONTH_YEAR.test(bare)) return { ...draft, stem: capital(asked) };
	if (OPENED.test(asked)) {
		if (holdsName(bare, bench)) return draft;
		const told = headlined(draft, bench);
		return told.stem === stem || countWords(asked) > LONGEST ? null : told;
	}
	const complete = stem.startsWith('Complete: ');
	if (day && !complete) return { ...draft, stem: `In ${reportNamed(draft, bench)}, ${lowered(asked)}` };
	const report = reportNamed(draft, bench);
	// its headline gives the answer away: without it nobody knows which report; where there is none, or the question says as
	// much as it does, names must do
	const enough = complete || !hasTitle(bench) || repeatsHeadline(draft, bench) || EVENT.test(bare);
	if (!report) return named && enough ? draft : null;
	if (complete) return { ...draft, stem: `From ${report}, complete: ${stem.slice(10)}` };
	return { ...draft, stem: `In ${report}, ${lowered(asked)}` };
}
