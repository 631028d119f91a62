/** A corrected key, a question left out: what is told afterwards is what was shown before, however soon the page takes in the change. */
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { giveAnswer, handIn, startAttempt } from '../../src/lib/assignments/attempt';
import { makePacket } from '../../src/lib/assignments/packet';
import type { Assignment, Received } from '../../src/lib/assignments/types';
import { saveAssignment } from '../../src/lib/db/assignments';
import { seededRandom } from '../../src/lib/random';
import { notices } from '../../src/lib/state/notices.svelte';
import ChangeKey from '../../src/routes/class/results/ChangeKey.svelte';
import ItemLine from '../../src/routes/class/results/ItemLine.svelte';
import { resultsOf } from '../../src/routes/class/results/open-results';
import { assign, makeAssignment } from '../assignments/fixture';

vi.mock('../../src/lib/db/assignments', { spy: true });

const towns = ['Tarn', 'Lund'];
const quiz = makeAssignment([
	assign({ form: 'choice', options: towns.map((text) => ({ text, correct: text === 'Tarn' })) }, 's'),
]);

function given(student: string, town: string): Received {
	const packet = makePacket(quiz);
	const option = packet.questions[0]!.options.indexOf(town);
	const begun = startAttempt(packet, {
		id: `a-${student}`,
		student,
		number: 1,
		now: 1000,
		random: seededRandom(student),
	});
	const attempt = giveAnswer(begun, 0, { form: 'choice', option }, 4000);
	return { handIn: handIn(attempt, 7000).handIn, receivedAt: 7000 };
}

test('how many students’ points changed is told, and taken back', async () => {
	const received = [given('Ana', 'Tarn'), given('Ben', 'Lund')];
	const screen = await render(ChangeKey, { open: true, results: resultsOf(quiz, received), at: 0 });
	// The page follows the database: it has the new key before the saving is over.
	vi.mocked(saveAssignment).mockImplementation(async (after: Assignment) => {
		await screen.rerender({ results: resultsOf(after, received) });
	});
	await screen.getByRole('radio', { name: 'Lund' }).click({ force: true });
	await expect.element(screen.getByText('The points of 2 students change:')).toBeInTheDocument();
	await screen.getByRole('button', { name: 'Mark again' }).click();
	await expect.poll(() => notices.current?.text).toBe('Marked again: the points of 2 students changed.');
	notices.undo();
	expect(vi.mocked(saveAssignment).mock.lastCall).toEqual([quiz]);
});

test('a question left out is told as left out', async () => {
	const misled = ['Ana', 'Ben', 'Cy', 'Dov'].map((student) => given(student, 'Lund'));
	const results = (assignment: Assignment) => {
		const made = resultsOf(assignment, misled);
		return { results: made, item: made.items[0]! };
	};
	const screen = await render(ItemLine, { ...results(quiz), at: 0 });
	vi.mocked(saveAssignment).mockImplementation(async (after: Assignment) => {
		await screen.rerender(results(after));
	});
	await screen.getByRole('button', { name: 'Leave it out of the points' }).click();
	await expect.poll(() => notices.current?.text).toBe('Question 1 left out of the points.');
});
