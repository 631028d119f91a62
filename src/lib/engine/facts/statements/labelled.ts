/** "Ortiz: The bridge is safe": a name, a colon and a clause, as in headlines and transcripts. */
import { tokenAt, unitAt } from '../../text/units';
import { LABELS } from '../../words/labels';
import { spanOf, trimSpan, type Draft, type View } from './draft';

/** The statement of a sentence that a name and a colon begin, or none. */
export function findLabelled(view: View): Draft[] {
	const { units, document } = view;
	const name = unitAt(units, 0);
	const colon = unitAt(units, 1).kind === 'paren' ? 2 : 1;
	if (name.kind !== 'noun' || unitAt(units, colon).kind !== 'colon' || name.to - name.from > 5) return [];
	for (let i = name.from; i < name.to; i++) {
		const { pos, text, lower } = tokenAt(document.tokens, i);
		if (LABELS.has(lower) || !(pos === 'PROPN' || /^\p{Lu}[\p{Ll}.]+$/u.test(text))) return [];
	}
	const rest = units.slice(colon + 1);
	const whole = rest.some(({ kind, verb }) => kind === 'verb' && verb?.form === 'finite');
	if (!whole || rest.length < 3 || rest.every(({ kind }) => kind === 'quote' || kind === 'stop')) return [];
	return [
		{
			rule: 'labelled',
			speaker: spanOf(units, 0, 1),
			cue: null,
			content: [trimSpan(document.text, spanOf(units, colon + 1, units.length))],
			modality: 'say',
			sentence: view.sentence.index,
			at: -1,
		},
	];
}
