/** A telling → the draft of an event: who did what, when and where; as of the day of the article where it still goes on. */
import { formatDay } from '../text/dates';
import { compose } from './compose';
import { evidenceOf, type Draft } from './draft';
import type { Ground, Scene } from './ground';
import type { Telling } from './tell';

/** `current`: it goes on, so without a time of its own it is dated by the article. */
export function eventDraft(
	{ context, findings }: Ground,
	{ sentence, clause }: Scene,
	telling: Telling,
	rule: string,
	current = false,
): Draft {
	const { tokens, text: article } = context;
	const { predicate, time, place } = telling;
	const { published } = findings.document;
	const day = published && formatDay(published);
	// "in the weeks after 3 May 2016" is dated already
	const dated = time !== null || telling.pieces.some((piece) => day && piece.text.endsWith(day));
	const asOf = current && day && !dated ? `as of ${day}` : null;
	const { text, parts } = compose([
		asOf ? { part: 'when', text: asOf } : null,
		asOf ? { part: null, text: ',' } : null,
		...telling.pieces,
	]);
	return {
		rule,
		body: {
			kind: 'event',
			who: [telling.subject.reference],
			what: {
				start: tokens[clause.verb.from]!.start,
				end: tokens[Math.max(predicate.to, clause.verb.to) - 1]!.end,
			},
			...(time ? { time: time.index } : {}),
			...(place ? { place } : {}),
		},
		text,
		parts,
		words: asOf ? { ...telling.words, when: asOf } : telling.words,
		evidence: [evidenceOf(article, sentence)],
		confidence: telling.confidence,
		problems: telling.problems,
		lemma: clause.verb.lemma,
		hedge: telling.hedge,
		asOf: current ? published : null,
	};
}
