/** Document → views: the units of each sentence; a question or cry and the "she asked" after it are read together. */
import { readUnits, type Work } from '../../text/clauses';
import { endOfPhrase } from '../../text/phrases';
import { unitAt, type Unit } from '../../text/units';
import type { Document } from '../../types';
import { skipAdjuncts } from './adjuncts';
import { framesOf } from './cues';
import type { View } from './draft';
import { mendUnits } from './mend-units';

/** One view for each sentence, in order; joined sentences have one between them. */
export function readViews(document: Document, work?: Work): View[] {
	const views: View[] = [];
	for (const sentence of document.sentences) {
		const units = mendUnits(document.tokens, readUnits(document, sentence, work));
		const last = views[views.length - 1];
		if (
			last &&
			last.sentence.block === sentence.block &&
			((endsWithCry(document, last.units) && isBareCue(units)) ||
				isSigned(last.units, units) ||
				isStopped(last.units, units))
		)
			last.units = [...last.units, ...units];
		else views.push({ document, sentence, units });
	}
	return views;
}

function endsWithCry(document: Document, units: readonly Unit[]): boolean {
	const last = unitAt(units, units.length - 1);
	return (
		!!last.quotation &&
		/[?!…—-]['’]?\s*$/.test(document.text.slice(last.quotation.inner.start, last.quotation.inner.end))
	);
}

/** "Rivera asked." or "asked one voter": a subject and a cue and nothing that is said. */
function isBareCue(units: readonly Unit[]): boolean {
	let k = 0;
	if (unitAt(units, k).kind === 'noun') k = endOfPhrase(units, k);
	while (
		unitAt(units, k).kind === 'noun' ||
		unitAt(units, k).kind === 'adverb' ||
		unitAt(units, k).kind === 'paren'
	)
		k++;
	const frames = framesOf(unitAt(units, k));
	if (!frames || !(frames.say ?? frames.tell ?? frames.voice ?? frames.ask)) return false;
	let after = skipAdjuncts(units, k + 1);
	if (unitAt(units, after).kind === 'noun') after = skipAdjuncts(units, endOfPhrase(units, after));
	const { kind, lower } = unitAt(units, after);
	return kind === 'edge' || kind === 'stop' || kind === 'comma' || (kind === 'sub' && lower === 'as');
}

/** “….” Rivera said. A stop where a comma belongs, and a sentence that is nothing but subject and cue. */
const isStopped = (before: readonly Unit[], units: readonly Unit[]): boolean =>
	unitAt(before, before.length - 1).kind === 'quote' &&
	unitAt(units, units.length - 1).kind === 'stop' &&
	units.length < 5 &&
	!!unitAt(units, units.length - 2).verb &&
	isBareCue(units);

/** “…” and then “— Rivera.” */
const isSigned = (before: readonly Unit[], units: readonly Unit[]): boolean =>
	before.length === 1 &&
	unitAt(before, 0).kind === 'quote' &&
	unitAt(units, 0).kind === 'dash' &&
	unitAt(units, 1).kind === 'noun';
