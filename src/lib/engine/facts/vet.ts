/** Facts → facts with a doubt where the sentence, held beside its source, says less, more or something else. */
import type { Code, Fact } from '../types';
import { DOUBTFUL } from './confidence';
import { brokenMarks } from './vet/broken-marks';
import { conditions } from './vet/conditions';
import { cutOff } from './vet/cut-off';
import { halfList } from './vet/half-list';
import { halfSaid } from './vet/half-said';
import { lost } from './vet/lost';
import { noSuchKind } from './vet/no-such-kind';
import { oddNames } from './vet/odd-names';
import { pointsElsewhere } from './vet/points-elsewhere';
import { quoteOpening } from './vet/quote-opening';
import { tooLittle } from './vet/too-little';
import { viewOf, type VetRule } from './vet/view';

/** What runs, in order; the first that finds something says why. To add a rule is one line. */
const RULES: readonly VetRule[] = [
	brokenMarks,
	oddNames,
	cutOff,
	halfSaid,
	halfList,
	lost,
	conditions,
	noSuchKind,
	quoteOpening,
	tooLittle,
	pointsElsewhere,
];

function findDoubt(fact: Fact, article: string): Code | null {
	const view = viewOf(fact, article);
	for (const rule of RULES) {
		const found = rule(view);
		if (found) return found;
	}
	return null;
}

/** Facts without doubt, or only unsure, are looked at; `article` is the text their evidence points into. */
export function vetFacts(facts: Fact[], article: string): Fact[] {
	return facts.map((fact) => {
		if (fact.doubt && fact.doubt.code !== 'unsure') return fact;
		const doubt = findDoubt(fact, article);
		const confidence = Math.round(fact.confidence * DOUBTFUL * 1000) / 1000;
		return doubt ? { ...fact, confidence, doubt } : fact;
	});
}
