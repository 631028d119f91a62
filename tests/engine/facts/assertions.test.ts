/** What an article asserts in verbs no list of events holds: what goes on, what holds for good, what was not done. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/lib/engine/index';

const told = (text: string, published: string | null = null) =>
	read({ text: `Harbour news of the week\n\n${text}`, ...(published ? { published } : {}) })
		.facts.filter(({ doubt }) => !doubt)
		.map((fact) => fact.text);

describe('what an article asserts', () => {
	test.each([
		[
			'Harbour unions are bracing for a long dispute with Nordline.',
			'Harbour unions are bracing for a long dispute with Nordline.',
		],
		[
			'Ana Lind has continued to push for a free ferry between Porto and Lisbon.',
			'Ana Lind has continued to push for a free ferry between Porto and Lisbon.',
		],
		[
			'The ferry strategy of Porto is intended to lower demand for trains.',
			'The ferry strategy of Porto is intended to lower demand for trains.',
		],
		[
			'Ana Lind has yet to name the day of the Porto regatta.',
			'Ana Lind has yet to name the day of the Porto regatta.',
		],
		[
			'Ana Lind left Lisbon. She’s been fighting Nordline in Porto.',
			'Ana Lind has been fighting Nordline in Porto.',
		],
		[
			'The Porto ferry can be steered from the harbour with a small joystick.',
			'The Porto ferry can be steered from the harbour with a small joystick.',
		],
	])('%s', (text, fact) => expect(told(text)).toContain(fact));

	test.each([
		// what is fronted is explained before the subject comes
		[
			'Using a solar engine, the kind commonly used in ferries, the artists Lind & Brook have built a model of the Lisbon harbour.',
			'Lind & Brook have built a model of the Lisbon harbour.',
		],
		// an apposition that brackets close
		[
			"Nordline's own engine, Tara (Total Rail Architecture) has been used to model bridges for planners.",
			"Nordline's own engine has been used to model bridges for planners.",
		],
		// nothing is told without the occasion
		[
			'Ana Lind was cheered when Rui Lobo won the Lisbon marathon.',
			'Ana Lind was cheered when Rui Lobo won the Lisbon marathon.',
		],
		// a thing's name, no half person's
		[
			"Nordline is home to brands including Havana Club rum and Jacob's Cliff wine.",
			"Nordline is home to brands including Havana Club rum and Jacob's Cliff wine.",
		],
	])('whole: %s', (text, fact) => expect(told(text)).toContain(fact));

	test('what is known of somebody is told as known', () =>
		expect(told('Ana Lind is known to use the Porto ferry of Nordline.')).toContain(
			'Ana Lind is known to use the Porto ferry of Nordline.',
		));

	test('what somebody’s child has is not the parent’s', () =>
		expect(told('The daughter of Porto mayor Ana Lind has one sister in Lisbon.')).not.toContain(
			'Ana Lind has one sister in Lisbon.',
		));

	test('what holds now holds as of the day of the article', () =>
		expect(told('Porto Rail maintains close ties with Lisbon.', '2024-05-16')).toContain(
			'As of 16 May 2024, Porto Rail maintains close ties with Lisbon.',
		));

	test.each([
		// what only may be
		'Ana Lind could steer the Porto ferry from the harbour.',
		// at a time that is not told
		'Ana Lind was steering the Porto ferry.',
		// what somebody thinks or feels
		'Ana Lind likes the old ferry of Porto.',
		// what was not done
		'Nordline did not pay a dividend in Porto.',
		// who?
		'Passengers used brooms to clean the Porto ferry.',
		'The more voters learn about Ana Lind, the more they like her.',
		'Porto has several key ones.',
		'Ana Lind was fighting Nordline across town on 10 June 2016.',
		'Ana Lind needs to keep the Porto ferry.',
		'Ana Lind worked for the Nordline company at the time.',
		// against what, and what else?
		'Ana Lind has ten days to appeal.',
		'Ana Lind continued on 16 January 2016.',
		// judgements
		'Ana Lind has a compelling case against Nordline.',
		'Ana Lind voiced enthusiasm for a dangerous plan for Porto.',
		'For Ana Lind, Nordline is exposing the logic of the Porto tolls.',
		// what may be
		'Porto Rail can have a large effect on Lisbon.',
		'The question is whether Porto Rail will still use and pay for the Lisbon ferries.',
		// "is" or "has"?
		'She’s contributed to ferry funds in Porto, Ana Lind.',
		// what the verb goes with stands before it
		'There were calls to close Lisbon, with which Porto maintains close ties.',
		// half of what is told
		'Ana Lind is keeping Porto busy by making what many view as an unrealistic, and even dishonest, offer to Lisbon.',
		'What Ana Lind lacked in speed, she has made up for by learning from Nordline.',
		// nobody with a name, and no day
		'A few of the unions worked to clear the field of Lisbon rivals.',
		// what a film shows
		'Officer Ana Lind opens fire from the Porto ferry.',
		// like whose, and of what?
		'Ana Lind holds comparable posts at Nordline.',
		// than which, which others, and through what?
		'A trickier task is presented by the ferries of Porto.',
		'The sailors of Porto tend to spread the word about feasts, including their own, through letters.',
		'Ana Lind got what she needed in Lisbon.',
		'Porto Rail has kept its fares so low.',
		'Porto Rail has the most extensive harbour plans.',
		'Ana Lind has some admirable qualities in Porto.',
		'Ana Lind has made the same demands of Nordline.',
		// which two?
		'Both women framed the Porto plan as a gift to Nordline.',
	])('not: %s', (text) => expect(told(text)).toEqual([]));
});
