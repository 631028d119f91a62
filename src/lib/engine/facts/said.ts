/** Statements → facts: who said what, in one sentence; quotations stay to the letter. */
import type { Code, FactWords, Quotation, Span, Statement, Token } from '../types';
import { compose, lowerFirstWord, type Piece } from './compose';
import { spanOf, stretchOf, type Context, type Stretch } from './context';
import { evidenceOf, type Draft } from './draft';
import { type Ground } from './ground';
import { chooseQuote, type Chosen } from './quote-choice';
import { nothingTold, restate, tellEntity, type Told } from './restate';
import { mentionsIn, readSubject } from './subject';
import { baseOf, findVerbGroups } from './verbs';
import { COMMITMENT_VERBS, REQUEST_VERBS } from '../words/commitment-verbs';

interface Speaker {
	text: string;
	plural: boolean;
	asks: NonNullable<FactWords['asks']>;
	confidence: number;
	problems: Code[];
}

/** The speaker by full name, or by words that stand alone ("a Dallas court"). */
function readSpeaker(context: Context, statement: Statement, told: Told): Speaker | null {
	const { speaker } = statement;
	if (!speaker) return null;
	const entity = speaker.entity ? context.entities.get(speaker.entity) : null;
	const whole = stretchOf(context.tokens, speaker);
	const person =
		entity?.type === 'person'
			? mentionsIn(context, whole).find((found) => found.entity === entity)
			: undefined;
	const subject = readSubject(context, person ?? whole, told);
	if (!subject) return null;
	if (entity && entity !== subject.entity) tellEntity(told, entity);
	return subject;
}

function sentenceOf(ground: Ground, at: number) {
	return (
		ground.findings.document.sentences.find((sentence) => sentence.start <= at && at < sentence.end) ?? null
	);
}

/** Sentences around a statement's cue and content. */
function evidenceFor(ground: Ground, statement: Statement): Span[] {
	const spans = [...(statement.cue ? [statement.cue] : []), ...statement.content];
	const found = new Map<number, Span>();
	for (const span of spans) {
		const sentence = sentenceOf(ground, span.start);
		if (sentence) found.set(sentence.index, evidenceOf(ground.context.text, sentence));
	}
	return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The cue with its auxiliaries and "not": "has denied", "did not say". */
function cueStretch(context: Context, cue: Span): Stretch {
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
function withVerb(context: Context, statement: Statement, cue: Stretch): Stretch {
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

const PLAIN_SAYING =
	/^(?:said|says|added|told|warned|insisted|announced|declared|argued|claimed|explained|stressed|noted|replied|asked|admitted|continued|concluded|predicted|pointed|wrote|commented|joked|recalled|complained|confirmed|maintained|suggested|urged)$/;

/** "said", "told the BBC", in the past; "said" for cues that introduce no quotation by themselves. */
function directVerb(context: Context, statement: Statement, told: Told): { text: string; problems: Code[] } {
	const stretch = statement.cue ? cueStretch(context, statement.cue) : null;
	const verb =
		stretch && context.tokens.slice(stretch.from, stretch.to).find((token) => token.pos === 'VERB');
	if (!verb || !PLAIN_SAYING.test(verb.lower)) return { text: 'said', problems: [] };
	if (verb.lower === 'told') {
		const heard =
			statement.addressee && restate(context, stretchOf(context.tokens, statement.addressee), told);
		return heard && heard.problems.length === 0
			? { text: `told ${heard.text}`, problems: [] }
			: { text: 'said', problems: [] };
	}
	if (verb.lower === 'says') return { text: 'said', problems: [] };
	return { text: verb.lower === 'pointed' ? 'pointed out' : verb.lower, problems: [] };
}

interface Built {
	pieces: Piece[];
	words: FactWords;
	confidence: number;
	problems: Code[];
	rule: string;
}

function wordsFor(speaker: Speaker, verb: string): FactWords {
	return { who: speaker.text, plural: speaker.plural, asks: speaker.asks, verb };
}

/** X said: “…”. */
function buildDirect(
	context: Context,
	statement: Statement,
	speaker: Speaker,
	told: Told,
	chosen: Chosen,
): Built {
	const verb = directVerb(context, statement, told);
	return {
		rule: 'said/direct',
		pieces: [
			{ part: 'who', text: speaker.text },
			{ part: 'verb', text: verb.text },
			{ part: null, text: ':' },
			{ part: 'content', text: `“${chosen.text}”` },
		],
		words: { ...wordsFor(speaker, verb.text), content: `“${chosen.text}”`, quote: chosen.quote },
		confidence: chosen.confidence,
		problems: chosen.problems,
	};
}

/** Is the cue so near before the content that both can be told as they stand? */
function readsOn(context: Context, cue: Stretch, content: Stretch): boolean {
	if (content.from < cue.to || content.from - cue.to > 14) return false;
	for (let i = cue.to; i < content.from; i++) {
		const token = context.tokens[i]!;
		if (token.pos === 'VERB' || /^[;:.?!]$/.test(token.text)) return false;
	}
	return true;
}

/** "agreed to …", "asked Lind to …": `findAgreements` tells these, item by item. */
function isCommitment(context: Context, cue: Stretch, content: Stretch): boolean {
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

/** Said, not wanted or seen; and really said, not "would say". */
function isSaying(context: Context, statement: Statement, cue: Stretch, content: Stretch): boolean {
	const words = context.tokens.slice(cue.from, cue.to);
	if (/ing$/.test(words[0]?.lower ?? '') && words[0]?.lower !== 'according') return false;
	if (words.some((token) => /^(?:would|could|might|may|should|can|must)$/.test(token.lower))) return false;
	if (statement.form !== 'indirect' || context.tokens[content.from]!.lower === 'that') return true;
	if (words.some((token) => NOUN_CUES.has(baseOf(token)) || token.lower === 'according')) return true;
	const clause = findVerbGroups(context.tokens, content.from, content.to).some(
		(verb) => verb.kind === 'finite' || verb.kind === 'maybe',
	);
	return (
		clause &&
		!words.some(
			(token) =>
				/^(?:see|find|close|want|intend|have|be|mean|make|use|know|show)$/.test(baseOf(token)) &&
				token.pos === 'VERB',
		)
	);
}

function isAccording(context: Context, cue: Stretch): boolean {
	return /^according/.test(context.tokens[cue.from]?.lower ?? '');
}

/** X said that …, as it stands in the article or turned round. */
function buildIndirect(context: Context, statement: Statement, speaker: Speaker, told: Told): Built | null {
	if (!statement.cue) return null;
	const cue = withVerb(context, statement, cueStretch(context, statement.cue));
	const content = contentStretch(context, statement);
	if (!content || isCommitment(context, cue, content)) return null;
	if (!isSaying(context, statement, cue, content)) return null;
	if (context.tokens[cue.from - 1]?.lower === 'to' || context.tokens[cue.from]!.lower === 'to') return null;
	if (isAccording(context, cue)) return buildAccording(context, speaker, content, told);
	if (readsOn(context, cue, content)) return buildInOrder(context, speaker, cue, content, told);
	return buildTurned(context, statement, speaker, content, told);
}

/** The content as one stretch of one sentence; null when it is scattered. */
function contentStretch(context: Context, { content }: Statement): Stretch | null {
	const [first, last] = [content[0], content.at(-1)];
	if (!first || !last) return null;
	const stretch = { from: stretchOf(context.tokens, first).from, to: stretchOf(context.tokens, last).to };
	for (let i = stretch.from + 1; i < stretch.to - 1; i++)
		if (context.tokens[i]!.text === ':' && context.quoted[i]! < 0 && context.quoted[i + 1]! >= 0)
			stretch.to = i;
	if (stretch.to <= stretch.from || content.length > 1) return content.length > 1 ? null : null;
	return context.tokens[stretch.from]!.sentence === context.tokens[stretch.to - 1]!.sentence ? stretch : null;
}

function buildInOrder(context: Context, speaker: Speaker, cue: Stretch, content: Stretch, told: Told): Built {
	const opensThat = context.tokens[content.from]!.lower === 'that';
	const saying = restate(context, { from: cue.from, to: opensThat ? content.from + 1 : content.from }, told);
	const what = restate(context, opensThat ? { from: content.from + 1, to: content.to } : content, told);
	const verb = saying.text.replace(/ ?[:,]$/, '');
	return {
		rule: 'said/in-order',
		pieces: [
			{ part: 'who', text: speaker.text },
			{ part: 'verb', text: verb },
			{ part: 'content', text: what.text },
		],
		words: { ...wordsFor(speaker, verb), content: what.text, ...quoteOf(context, content) },
		confidence: saying.confidence * what.confidence,
		problems: [...saying.problems, ...what.problems],
	};
}

/** The longest quotation inside, to the letter, with no comma that belongs to the sentence around it. */
export function quoteOf(context: Context, content: Stretch): { quote?: string } {
	const span = spanOf(context.tokens, content);
	const inside = context.findings.document.quotations
		.filter(
			(quotation: Quotation) => span.start <= quotation.inner.start && quotation.inner.end <= span.end + 1,
		)
		.map(({ inner }) => context.text.slice(inner.start, inner.end).trim().replace(/[,.]$/, ''));
	const longest = inside.sort((a, b) => b.length - a.length)[0];
	return longest ? { quote: longest } : {};
}

/** The content for the middle of a sentence. */
function inside(context: Context, content: Stretch, text: string): string {
	const first = context.tokens[content.from]!;
	const isName = first.pos === 'PROPN' || first.lower === 'i' || context.mentions.has(content.from);
	return lowerFirstWord(text, isName);
}

function buildAccording(context: Context, speaker: Speaker, content: Stretch, told: Told): Built {
	const what = restate(context, content, told);
	return {
		rule: 'said/according',
		pieces: [
			{ part: null, text: 'according to' },
			{ part: 'who', text: speaker.text },
			{ part: null, text: ',' },
			{ part: 'content', text: inside(context, content, what.text) },
		],
		words: {
			...wordsFor(speaker, 'said that'),
			content: inside(context, content, what.text),
			...quoteOf(context, content),
		},
		confidence: what.confidence,
		problems: what.problems,
	};
}

/** "…, X said" → "X said that …". */
function buildTurned(
	context: Context,
	statement: Statement,
	speaker: Speaker,
	content: Stretch,
	told: Told,
): Built | null {
	if (statement.modality === 'ask' || !closesBefore(context, statement, content)) return null;
	const what = restate(context, content, told);
	const { text } = directVerb(context, statement, told);
	const verb = text.startsWith('told') ? text : `${text} that`;
	return {
		rule: 'said/turned',
		pieces: [
			{ part: 'who', text: speaker.text },
			{ part: 'verb', text: verb },
			{ part: 'content', text: inside(context, content, what.text) },
		],
		words: {
			...wordsFor(speaker, verb),
			content: inside(context, content, what.text),
			...quoteOf(context, content),
		},
		confidence: what.confidence,
		problems: what.problems,
	};
}

/** A comma or a closing mark must stand between what was said and who said it. */
function closesBefore(context: Context, statement: Statement, content: Stretch): boolean {
	const starts = [statement.cue, statement.speaker].map((span) => (span ? span.start : Infinity));
	const first = stretchOf(context.tokens, { start: Math.min(...starts), end: Math.min(...starts) + 1 }).from;
	return content.to <= first && /^[,”"’'?!]$/.test(context.tokens[first - 1]?.text ?? '');
}

/** Relayed: "According to the state channel CCTV, …". */
function relayed(
	context: Context,
	statement: Statement,
): { text: string; confidence: number; problems: Code[] } | null {
	if (!statement.reporter) return null;
	const subject = readSubject(context, stretchOf(context.tokens, statement.reporter), nothingTold());
	return subject && { text: subject.text, confidence: subject.confidence, problems: subject.problems };
}

function toDraft(ground: Ground, statement: Statement): Draft | null {
	const { context } = ground;
	const told = nothingTold();
	const speaker = readSpeaker(context, statement, told);
	if (!speaker) return null;
	const chosen = statement.form === 'direct' ? chooseQuote(context, statement, nothingTold()) : null;
	const built = chosen
		? buildDirect(context, statement, speaker, told, chosen)
		: buildIndirect(context, statement, speaker, told);
	if (!built?.words.content || built.words.content.split(' ').length < (built.words.quote ? 3 : 5))
		return null;
	const reporter = relayed(context, statement);
	const { text, parts } = compose([
		reporter ? { part: null, text: 'according to' } : null,
		reporter ? { part: 'reporter', text: reporter.text } : null,
		reporter ? { part: null, text: ',' } : null,
		...built.pieces,
	]);
	return {
		rule: built.rule,
		body: { kind: 'statement', statement: statement.id },
		text,
		parts,
		words: reporter ? { ...built.words, reporter: reporter.text } : built.words,
		evidence: evidenceFor(ground, statement),
		confidence: statement.confidence * speaker.confidence * built.confidence * (reporter?.confidence ?? 1),
		problems: [...speaker.problems, ...built.problems, ...(reporter?.problems ?? [])],
		lemma: 'say',
		...(statement.reporter ? { according: statement.reporter } : {}),
	};
}

/** One fact a statement; none where nobody is named or the content is scattered. */
export function findSaid(ground: Ground): Draft[] {
	const { blocks } = ground.findings.document;
	return ground.findings.statements.flatMap((statement) => {
		const at = statement.cue?.start ?? statement.content[0]?.start;
		const sentence = at === undefined ? null : sentenceOf(ground, at);
		if (!sentence || blocks[sentence.block]?.kind !== 'paragraph') return [];
		const draft = toDraft(ground, statement);
		return draft && draft.evidence.length > 0 ? [draft] : [];
	});
}
