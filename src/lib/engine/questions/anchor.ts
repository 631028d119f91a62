/** Stems that name nobody and no day → the same with what the report is about: "In the report on Nordline, who …?" */
import { formatDay } from '../text/dates';
import type { Entity } from '../types';
import type { Bench, Draft } from './bench';
import { contentWords } from './wording';

const DATE = /\b(?:1[5-9]|20)\d\d\b/;

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Does the text name the entity, by any of its capitalised names? */
function names(text: string, entity: Entity): boolean {
	return [entity.name, ...entity.aliases].some(
		(name) => /\p{Lu}/u.test(name) && new RegExp(`(?<![\\p{L}])${escape(name)}(?![\\p{L}])`, 'u').test(text),
	);
}

/** What the learner will see or has to give. */
function shownIn({ body }: Draft): string {
	switch (body.form) {
		case 'choice':
		case 'multiple':
			return body.options.map((option) => option.text).join(' | ');
		case 'gap':
		case 'short':
		case 'recall':
			return body.answer;
		default:
			return '';
	}
}

/** Whom or what the article speaks of most; what its opening names counts double. */
function topics(bench: Bench): Entity[] {
	const opening = bench.findings.document.sentences.slice(0, 3).at(-1)?.end ?? 0;
	const weight = (entity: Entity) =>
		entity.mentions.reduce((sum, mention) => sum + (mention.start < opening ? 2 : 1), 0);
	return [...bench.entities.values()]
		.filter(
			(entity) =>
				entity.type !== 'group' &&
				entity.type !== 'place' &&
				/^\p{Lu}/u.test(entity.name) &&
				entity.mentions.length >= 2,
		)
		.sort((a, b) => weight(b) - weight(a))
		.slice(0, 6);
}

export const BODY =
	/\b(?:Department|Ministry|Bank|Council|Commission|Agency|Corporation|Party|Union|Court|Government|Association|Federation|Committee|Institute|Trust|Board|Authority|Office|Treasury|Senate|House|Registry|States|Nations|Kingdom|Fund|Organi[sz]ation|League|Alliance|Service)$/;

/** Who prints the news is seldom what it is about. */
const NEWS =
	/\b(?:Press|Times|Post|Journal|News|Telegraph|Herald|Tribune|Guardian|Reuters|BBC|CNN|NBC|CBS|ABC|AFP|AP)\b/;

/** "the State Department", but "Nordline". */
const withThe = ({ name }: Entity) =>
	BODY.test(name) || / of /.test(name) ? `the ${name.replace(/^the /i, '')}` : name;

/** A quotation of so many words is known again by itself. */
const LONG_QUOTE = 12;

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

const MONTH_YEAR = /\p{L}{3,} (?:1[5-9]|20)\d\d\b/u;

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
]);

/** "In the report of 2 February 2016, who …?" where the stem names no day and the article's is known. */
function dated(draft: Draft, bench: Bench): Draft {
	const day = formatDay(bench.findings.document.published ?? '');
	if (
		!day ||
		!DATED_MAKERS.has(draft.maker) ||
		DATE.test(draft.stem) ||
		/^(?:In|According) /.test(draft.stem)
	)
		return draft;
	return {
		...draft,
		stem: `In the report of ${day}, ${draft.stem.charAt(0).toLowerCase()}${draft.stem.slice(1)}`,
	};
}

/** Null when nothing can be named without giving the answer away. */
export function anchor(draft: Draft, bench: Bench): Draft | null {
	const { stem, body } = draft;
	if (body.form === 'match' || body.form === 'order' || body.form === 'gap') return draft;
	const bare = stem.replace(/“[^”]*”/g, ' ').replace(/^According to the article, /, '');
	if (
		(DATE.test(bare) && (MONTH_YEAR.test(bare) || SOMEBODY.test(bare))) ||
		holdsName(bare, bench) ||
		[...bench.entities.values()].some((entity) => names(bare, entity))
	)
		return dated(draft, bench);
	if (body.form === 'true-false') return null;
	if ((/“([^”]*)”/.exec(stem)?.[1] ?? '').split(/\s+/).length >= LONG_QUOTE) return draft;
	const shown = `${shownIn(draft)} ${stem}`;
	const asked = stem.replace(/^According to the article, /, '');
	const question = `${asked.charAt(0).toLowerCase()}${asked.slice(1)}`;
	const day = formatDay(bench.findings.document.published ?? '');
	if (day && !DATE.test(bare) && !stem.startsWith('Complete: '))
		return { ...draft, stem: `In the report of ${day}, ${question}` };
	const title = headline(shown, bench);
	if (stem.startsWith('Complete: '))
		return title ? { ...draft, stem: `From the report “${title}”, complete: ${stem.slice(10)}` } : null;
	// the year stands in front already, and two openings are one too many
	if (/^(?:in|on|between|during) [^,]*\d{4}, /.test(question)) return draft;
	if (title) return { ...draft, stem: `In the report “${title}”, ${question}` };
	const topic = topics(bench).find(
		(entity) => !NEWS.test(entity.name) && !names(shown, entity) && !sameType(entity, draft, bench),
	);
	return topic ? { ...draft, stem: `In the report on ${withThe(topic)}, ${question}` } : null;
}

/** The article's headline, where it is short, stands in its text and shares no telling word with what is shown. */
function headline(shown: string, bench: Bench): string | null {
	const title = bench.findings.document.title?.trim() ?? '';
	const words = title.split(/\s+/);
	if (words.length < 3 || words.length > 10 || !bench.text.includes(title) || /[“”"]/.test(title))
		return null;
	const telling = new Set(contentWords(shown));
	return contentWords(title).some(
		(word) => telling.has(word) && /^\p{Lu}/u.test(shown.slice(shown.toLowerCase().indexOf(word))),
	)
		? null
		: title;
}

/** A person named as the topic can be no option of "who?". */
const sameType = (entity: Entity, draft: Draft, bench: Bench) =>
	draft.asks === 'name' &&
	entity.type === [...bench.entities.values()].find((other) => names(shownIn(draft), other))?.type;
