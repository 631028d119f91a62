/** Who "he" and "she" are: the last subject, also when nobody can tell a gender from the name. */
import { expect, test } from 'vitest';
import { findEntities } from '../../../src/lib/engine/mentions/names';
import { takeApart } from '../../../src/lib/engine/text/article';

/** Whom the pronoun at the start of a sentence means; null when it is left open. */
function whoIs(text: string, opening: string): string | null {
	const at = text.indexOf(opening);
	const entities = findEntities(takeApart({ text, published: '2026-11-20' }));
	return entities.find((entity) => entity.mentions.some((mention) => mention.start === at))?.name ?? null;
}

const talks = 'The US envoy, Robert Hale, met the Chinese trade minister, Zhao Wenlu, in Lund on Monday.';

test.each([
	[
		`${talks} Zhao declared that the treaty was dead. He added that China would leave.`,
		'He added',
		'Zhao Wenlu',
	],
	[
		`${talks} The trade minister said the treaty was dead. He said China would leave.`,
		'He said',
		'Zhao Wenlu',
	],
	[
		`${talks} Hale declared that the treaty was dead. He added that the US would leave.`,
		'He added',
		'Robert Hale',
	],
	[
		'The minister, Jan Kavan, said he had stayed. Similarly, the envoy, Ilmar Toth, said that Hungary was returning “to her natural habitat.” He said Hungary would stay.',
		'He said',
		'Ilmar Toth',
	],
	[
		'Robert Hale asked Peter Hill whether the bridge was safe. “It is not,” he said.',
		'he said',
		'Peter Hill',
	],
	[
		'Mary Hale met Robert Hill in Lund. Hill said the bridge was safe. She doubted it.',
		'She doubted',
		'Mary Hale',
	],
])('%s', (text, opening, name) => {
	expect(whoIs(text, opening)).toBe(name);
});

test.each([
	['Robert Hale asked Peter Hill about his campaign.', 'his campaign', 'Peter Hill'],
	['Robert Hale accused Peter Hill of using his post to win.', 'his post', 'Peter Hill'],
	['Robert Hale said having Peter Hill treat him with respect was a gift.', 'him with', 'Robert Hale'],
])('whom it is said of: %s', (text, opening, name) => {
	expect(whoIs(text, opening)).toBe(name);
});

test('titles before two names belong to neither name', () => {
	const text = 'Senators Robert Hale of Kentucky and Peter Hill of Illinois voted.';
	const people = findEntities(takeApart({ text, published: '2026-11-20' })).filter(
		({ type }) => type === 'person',
	);
	expect(people.map(({ name }) => name)).toEqual(['Robert Hale', 'Peter Hill']);
});

test('"his" is left open when the owner of what acts and the one who speaks may both be meant', () => {
	const text = 'Robert Hale said Peter Hill’s use of the radio gives his campaign a lift.';
	expect(whoIs(text, 'his campaign')).toBeNull();
});

test('who is meant is surer alone than beside a rival, and surest with one in another sentence or none', () => {
	const sure = (text: string, opening: string) => {
		const at = text.indexOf(opening);
		const entities = findEntities(takeApart({ text, published: '2026-11-20' }));
		return entities.flatMap(({ mentions }) => mentions).find(({ start }) => start === at)!.confidence;
	};
	const alone = sure('Robert Hale spoke in Lund. He left.', 'He left');
	const before = sure('Peter Hill spoke in Lund. Robert Hale spoke in Oslo. He left.', 'He left');
	const beside = sure('Robert Hale met Peter Hill in Lund because he was ill.', 'he was');
	expect(alone).toBeGreaterThan(beside);
	expect(before).toBeGreaterThan(beside);
	expect(beside).toBeLessThan(0.75);
});

test('a name that nobody knows and that acts between the two makes it less sure', () => {
	const sure = (between: string) => {
		const text = `Asked whether he feared Robert Hale, ${between}. “It is over,” he said.`;
		const at = text.indexOf('he said');
		const entities = findEntities(takeApart({ text, published: '2026-11-20' }));
		return entities.flatMap(({ mentions }) => mentions).find(({ start }) => start === at)?.confidence ?? 0;
	};
	expect(sure('Bann shrugged')).toBeLessThan(sure('everybody shrugged'));
});

test('somebody told by his office alone, who acts between the two, makes it less sure', () => {
	const sure = (between: string) => {
		const text = `Robert Hale left Lund. ${between} has been ill for weeks. He spoke on Monday.`;
		const at = text.indexOf('He spoke');
		const entities = findEntities(takeApart({ text, published: '2026-11-20' }));
		return entities.flatMap(({ mentions }) => mentions).find(({ start }) => start === at)?.confidence ?? 0;
	};
	expect(sure('The former Tarn governor')).toBeLessThan(sure('The weather'));
});

test('the subject after "how" is a subject', () => {
	const text = 'Peter Hill spoke in Lund. That is how Robert Hale is seen in Oslo. He left.';
	const entities = findEntities(takeApart({ text, published: '2026-11-20' }));
	const { name } = entities.find(({ mentions }) =>
		mentions.some(({ start }) => start === text.indexOf('He left')),
	)!;
	expect(name).toBe('Robert Hale');
});

test('a pronoun after a doubtful one is as doubtful', () => {
	const sure = (between: string) => {
		const text = `Robert Hale left Lund. ${between} has been ill for weeks. He spoke. He won.`;
		const at = text.indexOf('He won');
		const entities = findEntities(takeApart({ text, published: '2026-11-20' }));
		return entities.flatMap(({ mentions }) => mentions).find(({ start }) => start === at)?.confidence ?? 0;
	};
	expect(sure('The former Tarn governor')).toBeLessThan(sure('The weather'));
});

test('"he" after a sentence about somebody told by an office is hardly the one named last in it', () => {
	const text =
		'Robert Hale left Lund. The former Tarn governor has been behind Robert Hale in Lund. He spoke.';
	const at = text.indexOf('He spoke');
	const entities = findEntities(takeApart({ text, published: '2026-11-20' }));
	const he = entities.flatMap(({ mentions }) => mentions).find(({ start }) => start === at);
	expect(he?.confidence ?? 0).toBeLessThan(0.75);
});
