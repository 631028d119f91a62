/** Reported words → X said that …, in the order of the article or turned round. */
import type { Code, Statement } from '../../types';
import { isNameLike } from '../capitals';
import { lowerFirstWord } from '../compose';
import { stretchOf, type Context, type Stretch } from '../context';
import { nothingTold, restate, type Told } from '../restate';
import type { Ground } from '../ground';
import { openingOf } from '../opening';
import { wordsFor, type Built } from './built';
import { PEOPLE_NOUNS } from '../../words/people-nouns';
import { contentStretch, cueStretch, isCommitment, isSaying, withVerb } from './cue';
import { directVerb, quoteOf } from './direct';
import type { Speaker } from './speaker';
import { findVerbGroups } from '../verbs';
import { cueScene, trustStatement, trustTurned } from './trust';

/** Is the cue so near before the content that both can be told as they stand? */
function readsOn(context: Context, cue: Stretch, content: Stretch): boolean {
	if (content.from < cue.to || content.from - cue.to > 14) return false;
	for (let i = cue.to; i < content.from; i++) {
		const token = context.tokens[i]!;
		if (token.pos === 'VERB' || /^[;:.?!]$/.test(token.text)) return false;
	}
	return true;
}

/** "Why had Lind said so?" tells nothing. */
function isQuestion({ text, tokens, findings }: Context, cue: Stretch): boolean {
	const { start, end } = findings.document.sentences[tokens[cue.from]!.sentence]!;
	return /\?\s*$/.test(text.slice(start, end));
}

/** "if Lind says so", "what Lind said is growing demand": conditions and relative clauses, where nobody says it. */
const OPENERS = /^(?:if|unless|whether|what|until)$/;

/** Said with a verb of its own, by somebody, for a fact: not "Lind's claim that", "did not come out and say". */
function isPlainlySaid(
	{ tokens }: Context,
	{ speaker: said }: Statement,
	cue: Stretch,
	{ plural }: Speaker,
): boolean {
	const words = tokens.slice(cue.from, cue.to);
	const first = words[0]!;
	const owner = [first, tokens[cue.from - 1], tokens[cue.from - 2]].some((token) =>
		/^(?:his|her|its|their|the|an?|['’]s?)$/.test(token?.lower ?? ''),
	);
	const verbal = words.some(({ pos, lower }) => pos === 'VERB' || lower === 'according');
	if (!verbal && (owner || tokens[cue.to]?.lower === 'of')) return false;
	const owned = words.some((token, i) => i < 2 && /^(?:his|her|its|their|['’]s?)$/.test(token.lower));
	if (owned && first.pos !== 'VERB' && first.pos !== 'AUX') return false;
	// "contradicts comments from the mayor that …": a noun, whose words it holds stands behind it
	const behind = said ? tokens.slice(cue.from + 1, stretchOf(tokens, said).from) : [];
	if (behind.some(({ lower }) => /^(?:from|by)$/.test(lower))) return false;
	// "As reported by Lund News, …"
	if (words.at(-1)?.lower === 'by' || tokens[cue.to]?.lower === 'by') return false;
	if (said && OPENERS.test(tokens[stretchOf(tokens, said).from - 1]?.lower ?? '')) return false;
	const bare =
		first.pos === 'VERB' && first.lower === first.lemma && !/^(?:read|put|let|set)$/.test(first.lower);
	return !(bare && !plural && /^(?:and|or)$/.test(tokens[cue.from - 1]?.lower ?? ''));
}

function isAccording(context: Context, cue: Stretch): boolean {
	return /^according/.test(context.tokens[cue.from]?.lower ?? '');
}

/** X said that …, as it stands in the article or turned round. */
export function buildIndirect(
	ground: Ground,
	statement: Statement,
	speaker: Speaker,
	told: Told,
	/** The part that is told, where more than one thing was said. */
	part?: Stretch,
): Built | null {
	const { context } = ground;
	if (!statement.cue) return null;
	const cue = withVerb(context, statement, cueStretch(context, statement.cue));
	const content = contentStretch(context, statement);
	if (isQuestion(context, cue) || !isPlainlySaid(context, statement, cue, speaker)) return null;
	if (!content || isCommitment(context, cue, content)) return null;
	if (!isSaying(context, statement, cue, content)) return null;
	if (context.tokens[cue.from - 1]?.lower === 'to' || context.tokens[cue.from]!.lower === 'to') return null;
	// "But, says Ada Lind, it was late": who speaks stands between the cue and the words
	const inverted =
		statement.speaker !== null &&
		stretchOf(context.tokens, statement.speaker).from >= cue.to &&
		stretchOf(context.tokens, statement.speaker).to <= content.from;
	if (inverted || isAccording(context, cue) || !readsOn(context, cue, content)) {
		const built = isAccording(context, cue)
			? buildAccording(context, speaker, content)
			: buildTurned(ground, statement, speaker, content, told);
		return built && { ...built, trust: trustTurned(ground, statement, content) };
	}
	const opening = openingOf(cueScene(ground, cue)?.telling ?? null);
	const built = buildInOrder(context, speaker, cue, content, told, part);
	return {
		...built,
		pieces: [...opening, ...built.pieces],
		...(opening[0]?.part === 'when' ? { words: { ...built.words, when: opening[0].text } } : {}),
		trust: trustStatement(ground, statement, cue, content),
	};
}

/** "called him a liar": whoever that is, it is not the speaker. */
function objectPronoun({ tokens }: Context, { from }: Stretch, text: string): Code[] {
	const word = tokens[from]!.lower;
	if (/^(?:VERB|AUX)$/.test(tokens[from + 1]?.pos ?? '') || tokens[from + 1]?.pos === 'ADV') return [];
	const object = /^(?:him|them|it)$/.test(word) || (word === 'her' && tokens[from + 1]?.pos === 'DET');
	return object && text.toLowerCase().startsWith(word) ? [{ code: 'unclear-pronoun', params: { word } }] : [];
}

/** "called for": a preposition right before what was said belongs to the verb. */
function withPreposition({ tokens }: Context, cue: Stretch, content: Stretch, verb: string): string {
	const last = tokens[content.from - 1]!;
	const lost = content.from > cue.from && last.pos === 'ADP' && !verb.endsWith(` ${last.text}`);
	return lost ? `${verb} ${last.text}` : verb;
}

/** "told the Lund Times fees would fall": where whoever listens ends, nobody can see. */
const runsOn = ({ tokens }: Context, verb: string, { from, to }: Stretch): boolean =>
	/^(?:(?:has|have|had) )?t(?:old|ells?) \S/.test(verb) &&
	/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[from]!.pos) &&
	findVerbGroups(tokens, from, to).some(({ kind }) => kind === 'finite' || kind === 'maybe');

/** "“We are horrified” by the fire": the speaker's own "we", in a sentence told by another. */
function mixesPersons(content: string): Code[] {
	const own = /^(?:that )?[“"](?:I|We|My|Our)\b[^”"]*[”"] (?!and\b|but\b)\p{Ll}/u.test(content);
	return own ? [{ code: 'broken' }] : [];
}

/** "made it clear that": this "it" stands for what follows. */
const EMPTY_IT = /\bma(?:k|d)\p{L}+ it (?:\p{L}+ly )?(?:clear|plain)\b/u;

function buildInOrder(
	context: Context,
	speaker: Speaker,
	cue: Stretch,
	whole: Stretch,
	told: Told,
	content = whole,
): Built {
	const opensThat = context.tokens[content.from]!.lower === 'that';
	const saying = restate(context, { from: cue.from, to: opensThat ? whole.from + 1 : whole.from }, told);
	told.addressed = context.tokens
		.slice(cue.to, whole.from)
		.some(({ pos, lower }) => (pos === 'NOUN' && /[^s]s$/.test(lower)) || PEOPLE_NOUNS.has(lower));
	const what = restate(context, opensThat ? { from: content.from + 1, to: content.to } : content, told);
	// "he’s said": a name takes the pronoun's place
	const said = saying.text.replace(/ ?[:,]$/, '').replace(/^['’]s (?=\p{L}+(?:ed|en|d)\b)/u, 'has ');
	const plain = opensThat ? said : withPreposition(context, cue, content, said);
	const verb = runsOn(context, plain, content) ? `${plain} that` : plain;
	const unclear = EMPTY_IT.test(said)
		? saying.problems.filter(({ code }) => code !== 'unclear-pronoun')
		: saying.problems;
	return {
		rule: 'said/in-order',
		pieces: [
			{ part: 'who', text: speaker.text },
			{ part: 'verb', text: verb },
			{ part: 'content', text: what.text },
		],
		words: { ...wordsFor(speaker, verb), content: what.text, ...quoteOf(context, content) },
		confidence: saying.confidence * what.confidence,
		problems: [
			...unclear,
			...what.problems,
			...objectPronoun(context, content, what.text),
			...mixesPersons(what.text),
		],
	};
}

/** "that the line was slow and that it would close": two things said, each with a clause of its own; else one. */
export function partsSaid(context: Context, statement: Statement): (Stretch | undefined)[] {
	const { tokens, quoted } = context;
	const content = contentStretch(context, statement);
	if (!content || statement.form === 'direct' || tokens[content.from]!.lower !== 'that') return [undefined];
	const parts: Stretch[] = [];
	let from = content.from;
	for (let i = content.from + 1; i + 1 < content.to; i++) {
		if (quoted[i]! >= 0 || tokens[i]!.lower !== 'and' || tokens[i + 1]!.lower !== 'that') continue;
		parts.push({ from, to: tokens[i - 1]!.text === ',' ? i - 1 : i });
		from = i + 1;
	}
	parts.push({ from, to: content.to });
	const whole = parts.every(({ from, to }) =>
		findVerbGroups(tokens, from, to).some(({ kind }) => kind === 'finite' || kind === 'maybe'),
	);
	return parts.length > 1 && whole ? parts : [undefined];
}

/** The content for the middle of a sentence. */
function inside(context: Context, content: Stretch, text: string): string {
	const isI = context.tokens[content.from]!.lower === 'i';
	// "the campaign" that became "Ada Lind's campaign"
	const renamed = context.tokens[content.from]?.lower === 'the' && !/^the /i.test(text);
	// "Right now, Lind is …" that became "Ada Lind is …"
	const [first = ''] = text.split(/[ ,]/, 1);
	const isName = [...context.entities.values()].some(({ name }) => name.split(' ')[0] === first);
	const moved = first.toLowerCase() !== context.tokens[content.from]!.lower && isName;
	return lowerFirstWord(text, isI || renamed || moved || isNameLike(context, content.from));
}

function buildAccording(context: Context, speaker: Speaker, content: Stretch): Built {
	const what = restate(context, content, nothingTold());
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

/** "An argument between those who fear it (…, Lind wrote)": no verb of its own. */
function isFragment({ scenes, context }: Ground, { from, to }: Stretch): boolean {
	return (
		context.quoted[from]! < 0 &&
		!scenes.some(
			({ clause }) => clause.verb.main >= from && clause.verb.main < to && clause.type !== 'relative',
		)
	);
}

/** "Lund will close two ports, a plan announced in May": what was announced, not who announced it. */
function isThingTold({ tokens }: Context, { speaker }: Statement): boolean {
	if (!speaker || speaker.entity) return false;
	const { from, to } = stretchOf(tokens, speaker);
	const things =
		/^(?:plan|proposal|move|measure|decision|deal|step|policy|programme|program|project|scheme|idea|claim|figure|number|record|change|cut|rise|offer)$/;
	return /^an?$/.test(tokens[from]!.lower) && things.test(tokens[to - 1]!.lower);
}

/** "…, X said" → "X said that …". */
function buildTurned(
	ground: Ground,
	statement: Statement,
	speaker: Speaker,
	content: Stretch,
	told: Told,
): Built | null {
	const { context } = ground;
	const ahead = statement.cue !== null && content.from >= stretchOf(context.tokens, statement.cue).to;
	if (statement.modality === 'ask' || !(ahead || closesBefore(context, statement, content))) return null;
	if (isFragment(ground, content) || isThingTold(context, statement)) return null;
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
		problems: [...what.problems, ...mixesPersons(what.text)],
	};
}

/** A comma or a closing mark must stand between what was said and who said it. */
function closesBefore(context: Context, statement: Statement, content: Stretch): boolean {
	const starts = [statement.cue, statement.speaker].map((span) => (span ? span.start : Infinity));
	const first = stretchOf(context.tokens, { start: Math.min(...starts), end: Math.min(...starts) + 1 }).from;
	return content.to <= first && /^[,”"’'?!]$/.test(context.tokens[first - 1]?.text ?? '');
}
