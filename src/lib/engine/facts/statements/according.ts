/** "According to X, …" and "…, according to X": the source after the preposition, the content is the rest. */
import { unitAt, type Unit } from '../../text/units';
import { endOfPhrase } from '../../text/phrases';
import { isAccording } from './adjuncts';
import { spanOf, type Draft, type View } from './draft';

/** Statements of the sentence whose cue is "according to". */
export function findAccording(view: View): Draft[] {
	const { units } = view;
	const drafts: Draft[] = units.flatMap((unit, k) => (unit.kind === 'paren' ? inBrackets(view, k) : []));
	for (let k = 0; k < units.length; k++) {
		if (!isAccording(units, k) || unitAt(units, k).lower !== 'according') continue;
		const from = unitAt(units, k + 1).lower === 'to' ? k + 2 : k + 1;
		if (!/^(?:noun|quote|adjective|adverb|time)$/.test(unitAt(units, from).kind)) continue;
		if (unitAt(units, k - 1).kind === 'that') continue;
		const to = sourceEnd(units, from);
		const content =
			isOpening(units, k) || isInserted(units, k) ? contentAfter(units, to) : contentBefore(units, k, to);
		if (content.length === 0) continue;
		drafts.push({
			rule: k === 0 ? 'according-first' : isInserted(units, k) ? 'according-inside' : 'according-last',
			speaker: spanOf(units, from, to),
			cue: spanOf(units, k, from),
			content: content.map((run) => spanOf(units, run.from, run.to)),
			modality: 'say',
			sentence: view.sentence.index,
			at: k,
		});
	}
	return drafts;
}

/** "(three in four of them young, according to the port)": what the brackets hold, where it is a clause. */
function inBrackets({ document, sentence, units }: View, at: number): Draft[] {
	const { start, end, from, to } = unitAt(units, at);
	const [, told = '', cue = '', source = ''] =
		/^\((.+?), (according to )([^,;()]+)\)?$/.exec(document.text.slice(start, end)) ?? [];
	const clause = document.tokens
		.slice(from, to)
		.some(({ pos, start: at }) => pos === 'AUX' && at < start + told.length);
	if (!clause) return [];
	const cueStart = start + 1 + told.length + 2;
	const sourceStart = cueStart + cue.length;
	return [
		{
			rule: 'according-last',
			speaker: { start: sourceStart, end: sourceStart + source.length },
			cue: { start: cueStart, end: sourceStart - 1 },
			content: [{ start: start + 1, end: start + 1 + told.length }],
			modality: 'say',
			sentence: sentence.index,
			at,
		},
	];
}

type Run = { from: number; to: number };

function sourceEnd(units: readonly Unit[], from: number): number {
	let to = endOfPhrase(units, from);
	while (
		/^(?:noun|adjective|conj)$/.test(unitAt(units, to).kind) &&
		unitAt(units, from).kind !== 'noun' &&
		unitAt(units, to - 1).kind !== 'noun'
	)
		to++;
	while (unitAt(units, to).kind === 'noun' || unitAt(units, to).kind === 'paren') to++;
	if (
		unitAt(units, to).kind === 'conj' &&
		unitAt(units, to + 1).kind === 'noun' &&
		unitAt(units, to + 2).kind !== 'verb'
	)
		to = endOfPhrase(units, to + 1);
	return to;
}

/** "because, according to X, …", "and, according to X, …": what is said begins after it. */
const isInserted = (units: readonly Unit[], k: number): boolean =>
	/^(?:sub|conj)$/.test(unitAt(units, unitAt(units, k - 1).kind === 'comma' ? k - 2 : k - 1).kind);

/** "But according to X, …": only small words stand before. */
const isOpening = (units: readonly Unit[], k: number): boolean =>
	units
		.slice(0, k)
		.every(
			(unit) =>
				unit.kind === 'conj' || unit.kind === 'adverb' || unit.kind === 'comma' || unit.kind === 'dash',
		);

function contentAfter(units: readonly Unit[], at: number): Run[] {
	let from = at;
	for (let k = at; k < units.length; k++)
		if (unitAt(units, k).kind === 'comma' || unitAt(units, k).kind === 'colon') {
			from = appositionEnds(units, k) + 1;
			break;
		}
	if (from === at && unitAt(units, from).kind !== 'quote') return [];
	return from < units.length ? [{ from, to: lastUnit(units) }] : [];
}

/** "According to Smith, a lawyer, …": past the apposition or relative clause. */
function appositionEnds(units: readonly Unit[], comma: number): number {
	const first = unitAt(units, comma + 1);
	const explains = first.kind === 'relative' || (first.kind === 'noun' && /^(?:a|an|the)$/.test(first.lower));
	if (!explains) return comma;
	for (let k = comma + 2; k < units.length && k < comma + 16; k++) {
		const { kind, verb } = unitAt(units, k);
		if (first.kind === 'noun' && kind === 'verb' && verb?.form === 'finite') return comma;
		if (kind === 'comma')
			return unitAt(units, k + 1).kind === 'noun' || first.kind === 'relative' ? k : comma;
	}
	return comma;
}

const lastUnit = (units: readonly Unit[]): number =>
	unitAt(units, units.length - 1).kind === 'stop' ? units.length - 1 : units.length;

function contentBefore(units: readonly Unit[], k: number, sourceTo: number): Run[] {
	let to = k;
	while (to > 0 && unitAt(units, to - 1).kind === 'comma') to--;
	let from = 0;
	for (let j = to - 1; j >= 0; j--)
		if (unitAt(units, j).kind === 'semicolon' || unitAt(units, j).kind === 'stop') {
			from = j + 1;
			break;
		}
	while (from < to && (unitAt(units, from).kind === 'conj' || unitAt(units, from).kind === 'comma')) from++;
	if (from >= to) return [];
	const hasVerb = units.slice(from, to).some((unit) => unit.kind === 'verb' || unit.kind === 'quote');
	const after = unitAt(units, sourceTo).kind === 'comma' ? sourceTo + 1 : sourceTo;
	const cut = unitAt(units, to - 1).verb;
	const wantsObject =
		cut?.form === 'finite' && !cut.passive && unitAt(units, after).kind === 'noun' && after > sourceTo;
	const goesOn = (!hasVerb || wantsObject) && after < lastUnit(units);
	return goesOn
		? [
				{ from, to },
				{ from: after, to: lastUnit(units) },
			]
		: [{ from, to }];
}
