/** `npm run simulate`: simulated learners, their figures written beside this file. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FULL, measureCost, measureGuessing, measureReady, measureRetention, WITHIN } from './simulation';

const here = dirname(fileURLToPath(import.meta.url));

type Figures = ReturnType<typeof measure>;

function measure() {
	return {
		reviewCount: FULL.reviewCount,
		seeds: FULL.seeds,
		retention: measureRetention(FULL),
		guessing: measureGuessing(FULL),
		ready: measureReady(Array.from({ length: 20 }, (_, place) => String(place + 1))),
		cost: measureCost(),
	};
}

const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;

function report({ reviewCount, seeds, retention, guessing, ready, cost }: Figures): string {
	const { choiceOnly, allForms, meanDays } = guessing;
	return [
		'# Simulation',
		'',
		'Written by `npm run simulate`. Learners made of numbers study with the real schedule; the FSRS-6 model with its',
		`default parameters is what they truly remember. ${seeds.length} learners of ${reviewCount} answers each, seeds fixed, 10 new`,
		'facts a day, no daily cap, fuzz on. One learning step of one day: what was forgotten is asked in the same sitting',
		'until it is recalled once, and comes back when FSRS says, the next day at the earliest.',
		'',
		'## Realised retention',
		'',
		'The first answer to a card on a study day, new cards left out. Grades as in the simulator of fsrs-rs.',
		'',
		row('desired', 'realised', 'each learner', 'within'),
		row('---', '---', '---', '---'),
		...retention.map((one) =>
			row(one.desired, one.realised, one.learners.join(', '), `${WITHIN[one.desired / 100]} points`),
		),
		'',
		'## Learners who guess',
		'',
		`A forgotten choice is guessed right one time in three, and "I guessed" is never pressed. Desired: ${guessing.desired}.`,
		'A right choice counts as a recall only with the chance that it was one (`src/lib/study/recognise.ts`).',
		'',
		row('truly remembered', 'with the rule', 'graded like recall'),
		row('---', '---', '---'),
		row('choices only', choiceOnly.withRule, choiceOnly.withoutRule),
		row('choice, gap, recall', allForms.withRule, allForms.withoutRule),
		'',
		row('mean days until the next time', 'days'),
		row('---', '---'),
		row('after an honest recall', meanDays.honestRecalls),
		row('after a right choice', meanDays.rightChoices),
		row('after a lucky choice', meanDays.luckyChoices),
		row('after a lucky choice, graded like recall', meanDays.luckyWithoutRule),
		'',
		'## Ready by a date',
		'',
		'Expected recall on the day at equal study time: plain scheduling studies, the plan gets the same number of answers.',
		'',
		row('case', 'plan', 'plain', 'answers, plan', 'answers, plain'),
		row('---', '---', '---', '---', '---'),
		...ready.map((one) => row(one.name, one.ready, one.plain, one.readyAnswers, one.plainAnswers)),
		'',
		'## What retention costs',
		'',
		'Answers a day for each new fact a day, after half a year.',
		'',
		row('desired', 'answers'),
		row('---', '---'),
		...cost.map((one) => row(one.desired, one.answersPerNew)),
		'',
	].join('\n');
}

const figures = measure();
writeFileSync(join(here, 'simulation.json'), `${JSON.stringify(figures, null, '\t')}\n`);
writeFileSync(join(here, 'simulation.md'), report(figures));
console.log(report(figures));
