/** What was said → what it is about: the subject of the first clause, if it is a thing with a name of its own. */
import type { Token } from '../../types';
import type { Bench } from '../bench';
import type { Said } from '../who-said';

const PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);
const LINK = /^(?:of|in|between|for|with|from|and|to|on|at|by)$/;
const DANGLES =
	/\b(?:he|she|it|they|we|i|you|this|these|those|that|his|her|their|its|our|my|who|which|there)\b/i;

/** Tokens of a noun phrase with its "of …", up to the first verb. */
function firstPhrase(tokens: Token[]): Token[] {
	const phrase: Token[] = [];
	for (const token of tokens) {
		const inside =
			PHRASE.has(token.pos) ||
			token.text === '-' ||
			/^['’]s?$/.test(token.text) ||
			(phrase.length > 0 && LINK.test(token.lower));
		if (!inside) break;
		phrase.push(token);
	}
	return phrase;
}

/** "the new terminal"; null where the first clause has no subject that stands alone. */
export function topicOf({ words, statement }: Said, bench: Bench): string | null {
	const [span] = statement.content;
	if (!span || !words.content) return null;
	const tokens = bench.findings.document.tokens.filter(
		(token) => token.start >= span.start && token.end <= span.end && !/^[“”"‘’']$/.test(token.text),
	);
	const said = tokens[0]?.lower === 'that' ? tokens.slice(1) : tokens;
	const phrase = firstPhrase(said);
	const next = said[phrase.length];
	if (phrase.length === 0 || phrase.length > 8 || LINK.test(phrase.at(-1)!.lower)) return null;
	if ((next?.pos !== 'VERB' && next?.pos !== 'AUX') || /ing$/.test(next.lower)) return null;
	const text = bench.text.slice(phrase[0]!.start, phrase.at(-1)!.end);
	const isName = bench.findings.entities.some(({ mentions }) =>
		mentions.some(({ start }) => start === phrase[0]!.start),
	);
	const topic = isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
	const plain = words.content.toLowerCase().replace(/^(?:that )?[“"]?(?:that )?/, '');
	const standsIn = plain.startsWith(topic.toLowerCase());
	if (
		/\b(?:fact|thing|things|truth|question|problem|issue|idea|reality|point|answer|bottom line|way|people|folks|lot|kind|time|day)$/i.test(
			topic,
		)
	)
		return null;
	return standsIn && !DANGLES.test(topic) && /\p{L}{4}/u.test(topic) && !topic.includes('\n') ? topic : null;
}
