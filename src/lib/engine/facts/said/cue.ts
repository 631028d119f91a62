/** Statement → the words that say how it was said, and the one stretch of what was said. */
import type { Span, Statement, Token } from '../../types';
import { COMMITMENT_VERBS, REQUEST_VERBS } from '../../words/commitment-verbs';
import { stretchOf, type Context, type Stretch } from '../context';
import { baseOf, findVerbGroups } from '../verbs';

/** The cue with its auxiliaries and "not": "has denied", "did not say". */
export function cueStretch(context: Context, cue: Span): Stretch {
	const stretch = stretchOf(context.tokens, cue);
	let { from } = stretch;
	while (
		from > 0 &&
		/^(?:AUX|PART)$/.test(context.tokens[from - 1]!.pos) &&
		!/^['’]s?$/.test(context.tokens[from - 1]!.lower)
	)
		from--;
	return { from, to: stretch.to };
}

/** "his hope" is a noun, whatever the tagger says. */
function isOwned(before: Token | undefined): boolean {
	return /^(?:his|her|its|their|the|an?)$/.test(before?.lower ?? '');
}

/** "expressed his hope": from the verb on, when only the noun is the cue. */
export function withVerb(context: Context, statement: Statement, cue: Stretch): Stretch {
	const { tokens } = context;
	if (
		!statement.speaker ||
		tokens
			.slice(cue.from, cue.to)
			.some(
				(token) => (token.pos === 'VERB' && !isOwned(tokens[token.index - 1])) || token.lower === 'according',
			)
	)
		return cue;
	const after = stretchOf(tokens, statement.speaker).to;
	for (let i = after; i < cue.from && cue.from - after < 8; i++)
		if (tokens[i]!.pos === 'VERB')
			return cueStretch(context, { start: tokens[i]!.start, end: tokens[cue.to - 1]!.end });
	return cue;
}

/** The content as one stretch of one sentence; null when it is scattered. */
export function contentStretch(context: Context, { content }: Statement): Stretch | null {
	const [first, last] = [content[0], content.at(-1)];
	if (!first || !last) return null;
	const stretch = { from: stretchOf(context.tokens, first).from, to: stretchOf(context.tokens, last).to };
	for (let i = stretch.from + 1; i < stretch.to - 1; i++)
		if (context.tokens[i]!.text === ':' && context.quoted[i]! < 0 && context.quoted[i + 1]! >= 0)
			stretch.to = i;
	if (stretch.to <= stretch.from || content.length > 1) return content.length > 1 ? null : null;
	return context.tokens[stretch.from]!.sentence === context.tokens[stretch.to - 1]!.sentence ? stretch : null;
}

/** "agreed to …", "asked Lind to …": `findAgreements` tells these, item by item. */
export function isCommitment(context: Context, cue: Stretch, content: Stretch): boolean {
	if (context.tokens[content.from]!.lower !== 'to' && context.tokens[content.from - 1]?.lower !== 'to')
		return false;
	return context.tokens.slice(cue.from, cue.to).some((token) => {
		const base = baseOf(token);
		return REQUEST_VERBS.has(base) || (Object.hasOwn(COMMITMENT_VERBS, base) && token.pos === 'VERB');
	});
}

/** Verbs of saying that take a noun: "condemned the attack". Others ("saw", "wanted") tell no statement with a noun alone. */
const NOUN_CUES = new Set(
	'announce condemn praise criticise criticize reject deny welcome describe call stress emphasise emphasize demand propose confirm admit blame accuse recommend defend dismiss express report hail label brand predict forecast question highlight underline voice apologise apologize'.split(
		' ',
	),
);

/** Is this statement one that is told as such? "Sales raised 1bn euros" is none, whatever its verb. */
export function isRealStatement(context: Context, statement: Statement): boolean {
	if (
		!statement.cue ||
		statement.form !== 'indirect' ||
		statement.modality === 'ask' ||
		statement.modality === 'agree'
	)
		return true;
	const content = contentStretch(context, statement);
	return (
		content === null ||
		isSaying(context, statement, withVerb(context, statement, cueStretch(context, statement.cue)), content)
	);
}

/** "may listen and conclude that …": nobody concluded. */
function isUnderModal(tokens: readonly Token[], { from }: Stretch): boolean {
	const cue = tokens[from]!;
	let at = from - 1;
	if (cue.lower !== baseOf(cue) || !/^(?:and|or)$/.test(tokens[at]?.lower ?? '')) return false;
	at--;
	while (tokens[at]?.pos === 'ADV') at--;
	if (tokens[at]?.pos !== 'VERB') return false;
	at--;
	while (tokens[at]?.pos === 'ADV') at--;
	return /^(?:would|could|might|may|should|can|must|will|to)$/.test(tokens[at]?.lower ?? '');
}

/** Said, not wanted or seen; and really said, not "would say". */
export function isSaying(context: Context, statement: Statement, cue: Stretch, content: Stretch): boolean {
	const words = context.tokens.slice(cue.from, cue.to);
	if (/ing$/.test(words[0]?.lower ?? '') && words[0]?.lower !== 'according') return false;
	if (words.some((token) => /^(?:would|could|might|may|should|can|must)$/.test(token.lower))) return false;
	if (isUnderModal(context.tokens, cue)) return false;
	const clause = findVerbGroups(context.tokens, content.from, content.to).some(
		(verb) => verb.kind === 'finite' || verb.kind === 'maybe',
	);
	if (context.tokens[content.from]!.lower === 'that') return clause;
	if (statement.form !== 'indirect') return true;
	// "fees rose, the study found"
	if (clause && content.to <= cue.from && words.some((token) => /^(?:find|show)$/.test(baseOf(token))))
		return true;
	if (words.some((token) => NOUN_CUES.has(baseOf(token)) || token.lower === 'according')) return true;
	return (
		clause &&
		!words.some(
			(token) =>
				/^(?:see|find|close|want|intend|have|be|mean|make|use|know|show)$/.test(baseOf(token)) &&
				token.pos === 'VERB',
		)
	);
}
