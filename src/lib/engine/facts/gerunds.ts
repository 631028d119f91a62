/** "was furious after being fined by the council" → the clause that hides in it: whoever was furious was fined. */
import type { Token } from '../types';
import { PASTS } from '../words/irregular-verbs';
import type { Clause } from './clauses';
import type { Context } from './context';
import { findVerbGroups, type VerbGroup } from './verbs';

/** "winning" → "won", "announcing" → "announced"; null for "lying", which has two. */
export function pastOf(gerund: string, lemma: string): string | null {
	if (/^[dlt]ying$/.test(gerund)) return null;
	const irregular = PASTS.get(lemma);
	if (irregular) return irregular;
	const stem = gerund.replace(/ing$/, '');
	if (stem.length < 3) return null;
	if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}ied`;
	return /ee$/.test(stem) ? `${stem}d` : `${stem}ed`;
}

/** The main clause that a gerund at `at` belongs to: the one it stands in, or, fronted, the one after its comma. */
function governor(clauses: readonly Clause[], at: number): Clause | null {
	const inside = clauses.find(
		({ predicate, verb, type }) =>
			verb.to <= at && at < predicate.to && (type === 'main' || type === 'coordinated'),
	);
	if (inside) return inside;
	return (
		clauses.find(({ fronted, type }) => type === 'main' && fronted && fronted.from < at && at < fronted.to) ??
		null
	);
}

/** Where its words end: with the clause around it, at the comma, or where another clause begins. */
function endOf(
	clauses: readonly Clause[],
	{ fronted, predicate }: Clause,
	tokens: readonly Token[],
	verb: VerbGroup,
): number {
	let to = fronted && verb.from < fronted.to ? fronted.to : predicate.to;
	for (const { start } of clauses) if (start >= verb.to) to = Math.min(to, start);
	while (to > verb.to && /^[,;:.!?–—-]$/.test(tokens[to - 1]!.text)) to--;
	return to;
}

/** What was done once, and is told of whatever it was done to: "Founded in Lund in 1931, Nordline has 94 boats". */
const DONE =
	/^(?:founded|born|built|hosted|launched|created|written|directed|designed|established|elected|appointed|named|released|published|formed|opened|bought|educated|raised|convicted|charged|arrested|jailed|sentenced|invented|produced|filmed|recorded|developed|discovered)$/;

/** The clause that hides in a participle before the main clause. */
export function openingClause(
	{ tokens, quoted }: Context,
	sentence: { from: number; to: number; index: number },
	clauses: readonly Clause[],
): Clause[] {
	const [verb] = findVerbGroups(tokens, sentence.from, sentence.to);
	const [main] = clauses;
	if (
		!verb ||
		verb.from !== sentence.from ||
		!DONE.test(tokens[verb.main]!.lower) ||
		quoted[verb.main]! >= 0 ||
		!main?.subject ||
		main.fronted?.from !== verb.from
	)
		return [];
	return [
		{
			type: 'main',
			marker: null,
			subject: main.subject,
			verb: { ...verb, kind: 'finite', past: true, progressive: false, auxiliaries: ['was'], passive: true },
			predicate: { from: verb.to, to: main.fronted.to },
			fronted: null,
			sentence: sentence.index,
			gapped: false,
			start: verb.from,
			past: tokens[verb.main]!.lower,
		},
	];
}

/** Clauses of "after" with a gerund, told in the past, of the subject of the main clause. */
export function gerundClauses(
	context: Context,
	sentence: { from: number; to: number; index: number },
	clauses: readonly Clause[],
): Clause[] {
	const { tokens, quoted } = context;
	return findVerbGroups(tokens, sentence.from, sentence.to).flatMap((verb): Clause[] => {
		if (
			verb.kind !== 'gerund' ||
			verb.negated ||
			quoted[verb.main]! >= 0 ||
			tokens[verb.from - 1]?.lower !== 'after'
		)
			return [];
		const around = governor(clauses, verb.from);
		const passive = tokens[verb.from]!.lower === 'being' && verb.passive;
		const past = passive ? tokens[verb.main]!.lower : pastOf(tokens[verb.main]!.lower, verb.lemma);
		if (!around?.subject || !past || (verb.auxiliaries.length > 0 && !passive)) return [];
		return [
			{
				type: 'subordinate',
				marker: 'after',
				subject: around.subject,
				verb: {
					...verb,
					kind: 'finite',
					past: true,
					progressive: false,
					auxiliaries: passive ? ['was'] : [],
					passive,
				},
				predicate: { from: verb.to, to: endOf(clauses, around, tokens, verb) },
				fronted: null,
				sentence: sentence.index,
				gapped: false,
				start: verb.from - 1,
				past,
			},
		];
	});
}
