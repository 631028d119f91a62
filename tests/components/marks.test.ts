/** Facts → underlines and what we supply: only the day or name that the words leave open. */
import { describe, expect, test } from 'vitest';
import { dayInsertions, learnedSpans, markFacts, nameInsertions } from '../../src/lib/components/marks';
import type { Entity, Fact, Statement, TimeMention } from '../../src/lib/engine/types';

const text =
	'The mayor met the crew on Monday. In March she said that “the bridge holds”. It was built on 3 May 2019.';

function at(words: string) {
	const start = text.indexOf(words);
	return { start, end: start + words.length };
}

const shared = { confidence: 1, rule: 'test', asOf: null, text: '' };
const mayor: Entity = {
	id: 'lind',
	type: 'person',
	name: 'Ada Lind',
	aliases: [],
	roles: [{ ...at('mayor'), title: 'mayor' }],
	mentions: [],
};
const time = (words: string, value: string): TimeMention => ({
	...at(words),
	type: 'DATE',
	value,
	confidence: 1,
	rule: 'test',
});
const statement: Statement = {
	id: 's1',
	form: 'mixed',
	speaker: { ...at('she'), entity: 'lind' },
	cue: at('said'),
	content: [at('“the bridge holds”')],
	verbatim: [at('the bridge holds')],
	modality: 'say',
	time: 1,
	confidence: 1,
	rule: 'test',
};
const found = {
	entities: [mayor],
	statements: [statement],
	times: [time('on Monday', '2025-05-05'), time('In March', '2025-03'), time('on 3 May 2019', '2019-05-03')],
};
const met: Fact = {
	...shared,
	fingerprint: 'met',
	kind: 'event',
	who: [],
	what: at('met the crew'),
	time: 0,
	evidence: [at('The mayor met the crew on Monday.')],
};
const said: Fact = {
	...shared,
	fingerprint: 'said',
	kind: 'statement',
	statement: 's1',
	evidence: [at('In March she said that “the bridge holds”.')],
};
const built: Fact = {
	...shared,
	fingerprint: 'built',
	kind: 'event',
	who: [],
	what: at('built'),
	time: 2,
	evidence: [at('It was built on 3 May 2019.')],
};

describe('marks', () => {
	test('what is learned is underlined, not the sentence', () => {
		expect(learnedSpans(met, found)).toEqual([found.times[0]]);
		expect(learnedSpans(said, found)).toEqual([at('“the bridge holds”')]);
	});

	test('the same place is underlined once', () => {
		const twice = [met, { ...met, fingerprint: 'again' }].map((fact) => ({
			id: fact.fingerprint,
			fact,
			doubt: false,
		}));
		expect(markFacts(twice, found)).toHaveLength(1);
	});

	test('days: in full, only the year, or nothing', () => {
		expect(dayInsertions(text, [met, said, built], found)).toEqual([
			{ at: at('on Monday').end, text: '5 May 2025' },
			{ at: at('In March').end, text: '2025' },
		]);
	});

	test('names: where a pronoun stands, not where the name does', () => {
		expect(nameInsertions(text, said, found)).toEqual([{ at: at('she').end, text: 'Ada Lind' }]);
		const named = { ...mayor, name: 'The mayor' };
		const speaker = { ...at('The mayor'), entity: 'lind' };
		expect(
			nameInsertions(text, said, { ...found, entities: [named], statements: [{ ...statement, speaker }] }),
		).toEqual([]);
	});
});
