/** Sentence → units and subjects: noun phrases, verb groups, and whose verb it is. */
import { describe, expect, test } from 'vitest';
import { takeApart } from '$lib/engine/text/article';
import { readUnits, type Work } from '$lib/engine/text/clauses';
import { retag } from '$lib/engine/text/retag';
import { invertedSubject } from '$lib/engine/text/inverted-subject';
import { findSubject } from '$lib/engine/text/subjects';

function unitsOf(text: string) {
	const document = retag(takeApart({ text }));
	return { document, units: document.sentences.flatMap((sentence) => readUnits(document, sentence)) };
}

/** The subject of the verb whose group ends with this word. */
function subjectOf(text: string, verb: string): string | null {
	const { units } = unitsOf(text);
	const at = units.findIndex((unit) => unit.verb && text.slice(unit.start, unit.end).endsWith(verb));
	const subject = findSubject(units, at) ?? invertedSubject(units, at);
	const first = subject && units[subject.from];
	const last = subject && units[subject.to - 1];
	return first && last ? text.slice(first.start, last.end) : null;
}

describe('units', () => {
	test.each([
		['She said on Tuesday that the vote was lost.', 'noun verb time that noun verb stop'],
		[
			'The mayor, who had waited, “never gave up,” she said.',
			'noun comma relative verb comma quote noun verb stop',
		],
		['He went on to say it.', 'noun verb prep verb noun stop'],
	])('%s', (text, kinds) => {
		expect(
			unitsOf(text)
				.units.map((unit) => unit.kind)
				.join(' '),
		).toBe(kinds);
	});

	test('a quotation is one unit, whatever stands in it', () => {
		const text = 'Ortiz said, “We asked. They told us to wait, and we did.”';
		expect(unitsOf(text).units.filter((unit) => unit.kind === 'quote')).toHaveLength(1);
	});
});

describe('the subject of a verb', () => {
	test.each([
		['right before it', 'Mayor Ana Ortiz said the bridge will close.', 'said', 'Mayor Ana Ortiz'],
		[
			'with what hangs on it',
			'A spokesman for the mayor of Linz said it will close.',
			'said',
			'A spokesman for the mayor of Linz',
		],
		[
			'over a long apposition',
			'Ana Ortiz, the mayor of the small town of Linz, Texas, said it will close.',
			'said',
			'Ana Ortiz, the mayor of the small town of Linz',
		],
		['over an age', 'Ana Ortiz, 54, of Linz, said it will close.', 'said', 'Ana Ortiz, 54'],
		[
			'over a relative clause',
			'Ana Ortiz, who led the council for years, said it will close.',
			'said',
			'Ana Ortiz',
		],
		['over brackets', 'Senator Ana Ortiz (D-Texas) said it will close.', 'said', 'Senator Ana Ortiz'],
		['over dashes', 'Ana Ortiz — a lawyer by training — said it will close.', 'said', 'Ana Ortiz'],
		['over a restrictive clause', 'The man who drove the bus said it was late.', 'said', 'The man'],
		['over a time', 'Ortiz on Tuesday said it will close.', 'said', 'Ortiz'],
		['coordinated names', 'Ortiz and Weber said it will close.', 'said', 'Ortiz and Weber'],
		['shared by verbs', 'Ortiz smiled and said it will close.', 'said', 'Ortiz'],
		[
			'shared over a that-clause',
			'Ortiz said that Weber had left and added that he was tired.',
			'added',
			'Ortiz',
		],
		['lent to a participle', 'Ortiz left the room, saying it was late.', 'saying', 'Ortiz'],
		['lent over a that-clause', 'Ortiz said Weber had left, adding that he was tired.', 'adding', 'Ortiz'],
		['lent to a participle before it', 'Saying it was late, Ortiz left the room.', 'Saying', 'Ortiz'],
		['lent to an infinitive', 'Ortiz went on to say it was late.', 'say', 'Ortiz'],
		['inverted', '“It is late,” said Ana Ortiz, a lawyer.', 'said', 'Ana Ortiz'],
	])('%s', (_name, text, verb, expected) => {
		expect(subjectOf(text, verb)).toBe(expected);
	});

	test('"who" points to the words before it', () => {
		const { units } = unitsOf('Ortiz, who said it was late, left.');
		const at = units.findIndex((unit) => unit.verb?.lemma === 'say');
		const subject = findSubject(units, at);
		expect(subject?.path).toBe('relative');
		expect(units[subject?.pronoun ?? -1]?.lower).toBe('who');
	});
});

test('no runaway: doubled input takes about doubled steps', () => {
	const steps = (text: string): number => {
		const work: Work = { steps: 0 };
		const document = takeApart({ text });
		for (const sentence of document.sentences) readUnits(document, sentence, work);
		return work.steps;
	};
	const text =
		'Ortiz, the mayor, said that, as Weber noted, “it (the vote) is lost” and, she added, late, '.repeat(60);
	expect(steps(text + text)).toBeLessThanOrEqual(2 * steps(text) + 10);
});
