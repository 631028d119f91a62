/** Quotation → X said: “…”, to the letter. */
import type { Code, Quotation, Statement } from '../../types';
import { spanOf, stretchOf, type Context, type Stretch } from '../context';
import { withoutEnd, type Chosen } from '../quote-choice';
import { restate, type Told } from '../restate';
import { wordsFor, type Built } from './built';
import { cueStretch } from './cue';
import type { Occasion } from './occasion';
import type { Speaker } from './speaker';

const PLAIN_SAYING =
	/^(?:said|says|added|told|warned|insisted|announced|declared|argued|claimed|explained|stressed|noted|replied|asked|admitted|continued|concluded|predicted|pointed|wrote|commented|joked|recalled|complained|confirmed|maintained|suggested|urged)$/;

/** "fees rose, the study found", "figures show": nothing is said. */
const SEEN: ReadonlyMap<string, string> = new Map([
	['found', 'found'],
	['finds', 'found'],
	['showed', 'showed'],
	['shows', 'showed'],
	['show', 'showed'],
]);

/** "said sarcastically": how it is meant. */
const MANNER = /^(?:sarcastically|jokingly|ironically|mockingly|facetiously|wryly|sardonically)$/;

function mannerOf({ tokens }: Context, cue: Stretch): string {
	const beside = [tokens[cue.from - 1], tokens[cue.to]].find(
		(token) => token?.sentence === tokens[cue.from]!.sentence && MANNER.test(token.lower),
	);
	return beside ? ` ${beside.lower}` : '';
}

/** "said", "told the BBC", in the past; "said" for cues that introduce no quotation by themselves. */
export function directVerb(
	context: Context,
	statement: Statement,
	told: Told,
): { text: string; problems: Code[] } {
	const stretch = statement.cue ? cueStretch(context, statement.cue) : null;
	const verb =
		stretch && context.tokens.slice(stretch.from, stretch.to).find((token) => token.pos === 'VERB');
	const seen = verb && SEEN.get(verb.lower);
	if (seen) return { text: seen, problems: [] };
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

/** X said: “…”. */
export function buildDirect(
	context: Context,
	statement: Statement,
	speaker: Speaker,
	told: Told,
	chosen: Chosen,
	occasion: Occasion | null,
): Built {
	const plain = directVerb(context, statement, told);
	const manner = statement.cue ? mannerOf(context, cueStretch(context, statement.cue)) : '';
	const verb = { ...plain, text: plain.text + manner };
	return {
		rule: 'said/direct',
		pieces: [
			occasion?.before ? { part: null, text: `${occasion.before},` } : null,
			{ part: 'who', text: speaker.text },
			{ part: 'verb', text: verb.text },
			occasion?.after ? { part: null, text: occasion.after } : null,
			{ part: null, text: ':' },
			{ part: 'content', text: `“${chosen.text}”` },
		],
		words: { ...wordsFor(speaker, verb.text), content: `“${chosen.text}”`, quote: chosen.quote },
		confidence: chosen.confidence,
		problems: chosen.problems,
	};
}

/** The longest quotation inside, to the letter, with no comma that belongs to the sentence around it. */
export function quoteOf(context: Context, content: Stretch): { quote?: string } {
	const span = spanOf(context.tokens, content);
	const inside = context.findings.document.quotations
		.filter(
			(quotation: Quotation) => span.start <= quotation.inner.start && quotation.inner.end <= span.end + 1,
		)
		.map(({ inner }) => withoutEnd(context.text.slice(inner.start, inner.end).trim()));
	const longest = inside.sort((a, b) => b.length - a.length)[0];
	return longest ? { quote: longest } : {};
}
