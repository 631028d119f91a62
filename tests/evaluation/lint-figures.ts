/** Questions that teachers kept or struck out (corpora/quiz-design) → how many the lint strikes out of each. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintQuestion } from '../../src/lib/engine/questions/lint';
import type { Question } from '../../src/lib/engine/types';
import type { Share } from './figures';

interface Group {
	context: string;
	answer_span: string;
	questions: { question: string; label: 0 | 1; reason: string }[];
}

export interface LintFigures {
	/** Struck out by teachers and by us, by the teachers' reason. */
	caught: Record<string, Share>;
	/** Kept by teachers, struck out by us. */
	wronglyFlagged: Share;
	/** Kept by teachers and by us: the share of teachers' keeping among what we let pass. */
	keptOfPassed: Share;
	/** How often each rule struck out: what teachers struck out too, of all. */
	rules: Record<string, Share>;
}

const asQuestion = ({ context, answer_span }: Group, stem: string): Question => ({
	id: stem,
	facts: [],
	stem: stem.trim(),
	evidence: [{ start: 0, end: context.length }],
	conflicts: [],
	explanation: answer_span,
	confidence: 1,
	rule: 'quiz-design',
	form: 'recall',
	answer: answer_span,
});

/** Codes of one question's rejections. */
const struck = (group: Group, stem: string) =>
	lintQuestion(asQuestion(group, stem), { text: group.context })
		.filter(({ severity }) => severity === 'reject')
		.map(({ code }) => code);

/** Null where the corpus is not at hand. */
export function measureLint(shared: string): LintFigures | null {
	const file = join(shared, 'corpora/quiz-design/quiz_design_groups.jsonl');
	if (!existsSync(file)) return null;
	const groups = readFileSync(file, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Group);
	const all = groups.flatMap((group) =>
		group.questions.map(({ question, label, reason }) => ({
			kept: label === 1,
			reason,
			codes: struck(group, question),
		})),
	);
	const share = (whole: typeof all, holds: (one: (typeof all)[0]) => boolean): Share => ({
		part: whole.filter(holds).length,
		whole: whole.length,
	});
	const rejected = all.filter(({ kept }) => !kept);
	const reasons = [...new Set(rejected.map(({ reason }) => reason))].sort();
	const codes = [...new Set(all.flatMap((one) => one.codes))].sort();
	const flagged = ({ codes }: (typeof all)[0]) => codes.length > 0;
	return {
		caught: Object.fromEntries([
			['all', share(rejected, flagged)],
			...reasons.map((reason) => [
				reason,
				share(
					rejected.filter((one) => one.reason === reason),
					flagged,
				),
			]),
		]),
		wronglyFlagged: share(
			all.filter(({ kept }) => kept),
			flagged,
		),
		keptOfPassed: share(
			all.filter((one) => !flagged(one)),
			({ kept }) => kept,
		),
		rules: Object.fromEntries(
			codes.map((code) => [
				code,
				share(
					all.filter((one) => one.codes.includes(code)),
					({ kept }) => !kept,
				),
			]),
		),
	};
}
