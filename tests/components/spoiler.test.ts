/** A title must not tell the answer. */
import { expect, test } from 'vitest';
import { givesAway, shownTitle } from '../../src/lib/components/spoiler';
import type { Question } from '../../src/lib/engine/types';

function ask(answer: string): Question {
	return { form: 'short', answer, accept: [] } as unknown as Question;
}

test.each([
	['Talks last more than five hours in Elmstad', 'Elmstad', true],
	['Talks last more than five hours in Elmstad', 'more than five hours', true],
	['Lund and Berg meet in Elmstad', 'Ida Lund', false],
	['Élmstad votes', 'Elmstad', true],
	['', 'Elmstad', false],
])('%s, asked for %s: %s', (title, answer, gives) => expect(givesAway(title, ask(answer))).toBe(gives));

test('it is shown again after the answer', () => {
	const question = ask('Elmstad');
	expect(shownTitle('Elmstad votes', question, false)).not.toContain('Elmstad');
	expect(shownTitle('Elmstad votes', question, true)).toBe('Elmstad votes');
});
