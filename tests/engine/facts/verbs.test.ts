/** Verb forms → the dictionary form. */
import { expect, test } from 'vitest';
import { baseAsWritten, baseOf } from '../../../src/lib/engine/facts/verbs';
import { findTokens } from '../../../src/lib/engine/text/tokens';

function verb(form: string) {
	const text = `They ${form} it`;
	return findTokens(text, [{ start: 0, end: text.length }])[1]!;
}

test.each([
	['staged', 'stage'],
	['scraped', 'scrape'],
	['coped', 'cope'],
	['fined', 'fine'],
	['adored', 'adore'],
	['smuggling', 'smuggle'],
	['planned', 'plan'],
	['scrapped', 'scrap'],
	['fitted', 'fit'],
	['told', 'tell'],
])('%s → %s', (form, base) => expect(baseOf(verb(form))).toBe(base));

test.each([
	['organised', 'organise'],
	['organized', 'organize'],
	['analysed', 'analyse'],
	['favoured', 'favour'],
	['favored', 'favor'],
	['doctored', 'doctor'],
	['centred', 'centre'],
	['entered', 'enter'],
	['prized', 'prize'],
])('as the article writes it: %s → %s', (form, base) => expect(baseAsWritten(verb(form))).toBe(base));
