/** "the company", "the committee" → the organisation meant. */
import type { Document, Token } from '../types';
import type { Draft, Place } from './draft';

/** Nouns that any business answers to. */
const BUSINESS = new Set(
	(
		'company firm giant maker manufacturer retailer bank lender insurer airline carrier carmaker automaker brewer publisher ' +
		'broadcaster developer supermarket chain operator supplier provider startup start-up conglomerate concern thrift brewery utility'
	).split(' '),
);
/** Nouns that stand in the name of the body they mean: "the committee" is some Committee. */
const BODIES = new Set(
	(
		'committee department ministry commission council party bank university college institute agency court union association ' +
		'federation foundation society authority board bureau club school hospital trust academy newspaper executive'
	).split(' '),
);
const PUBLIC =
	/\b(?:Court|Ministry|Department|Parliament|Congress|Senate|Government|Council|Committee|Commission|Party|University|College|School|Police|Army|Treasury|Union|Office|House|Times|Journal|Post|News|BBC|CNN|CNBC|MSNBC|NBC|CBS|ABC|ESPN|Reuters|Fed|GOP|FBI|CIA|UN|EU|NATO|Nato)\b|^\p{Lu}{2,3}$/u;
const SENTENCES_BACK = 3;

const isNamed = (draft: Draft, noun: string): boolean =>
	draft.words.some((word) => word.toLowerCase() === noun) ||
	draft.also.some((name) => name.toLowerCase().endsWith(` ${noun}`));

/** Only the place of something else: "analyst at Acme", "of Acme". */
const isAside = (tokens: readonly Token[], place: Place): boolean =>
	/^(?:at|of|from|for|with|by)$/.test(tokens[place.from - 1]?.lower ?? '');

/** The organisation the article is about: named in its first sentences. */
const isTopic = (draft: Draft, first: number): boolean =>
	draft.mentions.some((one) => one.sentence >= first && one.sentence - first < 2);

/** Organisations by how near and how often they were named before; the one the article is about counts for longer. */
function nearest(drafts: readonly Draft[], token: Token, document: Document): Draft | null {
	const first = document.sentences.findIndex(
		(sentence) => document.blocks[sentence.block]?.kind === 'paragraph',
	);
	const scored = drafts.flatMap((draft) => {
		const before = draft.mentions.filter((one) => one.start < token.start && !isAside(document.tokens, one));
		const last = Math.max(-99, ...before.map((one) => one.sentence));
		const topic = isTopic(draft, first) && before.length > 0;
		const distance = Math.min(token.sentence - last, topic ? 2 : 99);
		return distance > SENTENCES_BACK
			? []
			: [{ draft, score: 4 - distance + Math.min(3, before.length) * 0.7 + (topic ? 1 : 0) }];
	});
	const [best, second] = scored.toSorted((a, b) => b.score - a.score);
	return best && (!second || best.score - second.score >= 0.5) ? best.draft : null;
}

/** "telco BT", "artists Moss & Roe", "Acme, a maker of lamps": nouns the article itself gives to an organisation. */
function describe(organisations: readonly Draft[], tokens: readonly Token[]): Map<string, Draft | null> {
	const nouns = new Map<string, Draft | null>();
	const give = (noun: Token | undefined, draft: Draft, place: Place): void => {
		if (noun?.pos !== 'NOUN' || noun.sentence !== place.sentence) return;
		const other = nouns.get(noun.lower);
		nouns.set(noun.lower, other === undefined || other === draft ? draft : null);
	};
	for (const draft of organisations)
		for (const place of draft.mentions) {
			give(tokens[place.from - 1], draft, place);
			if (tokens[place.to]?.text !== ',' || !/^(?:a|an)$/.test(tokens[place.to + 1]?.lower ?? '')) continue;
			let head = place.to + 2;
			while (/^(?:ADJ|NOUN)$/.test(tokens[head + 1]?.pos ?? '') && head < place.to + 6) head++;
			give(tokens[head], draft, place);
		}
	return nouns;
}

/** Most words between "the" and the noun: "The Lund oil and gas exploration company". */
const LONGEST = 9;

/** The article of the noun at `index`: right before it; or, of a business, at the head of its sentence, with what it makes or where it sits between. */
function articleOf(tokens: readonly Token[], index: number): Token | null {
	const noun = tokens[index]!;
	if (noun.pos !== 'NOUN') return null;
	const before = tokens[index - 1];
	if (before?.lower === 'the' && before.sentence === noun.sentence) return before;
	if (!BUSINESS.has(noun.lower) || !/^(?:VERB|AUX|ADV)$/.test(tokens[index + 1]?.pos ?? '')) return null;
	for (let at = index - 1; at >= index - LONGEST; at--) {
		const token = tokens[at];
		if (token?.sentence !== noun.sentence) return null;
		if (token.lower === 'the') return tokens[at - 1]?.sentence === noun.sentence ? null : token;
		if (!/^(?:ADJ|NOUN|PROPN|NUM)$/.test(token.pos) && !/^(?:-|,|and|based|owned)$/.test(token.lower))
			return null;
	}
	return null;
}

/** Adds "the company" and its like to the organisation they mean; on a tie to none. */
export function linkBodies(organisations: readonly Draft[], document: Document): void {
	const { tokens } = document;
	const starts = new Set(organisations.flatMap((draft) => draft.mentions.map((one) => one.from)));
	const businesses = organisations.filter((draft) => !PUBLIC.test(draft.name));
	const nouns = describe(organisations, tokens);
	const found: { draft: Draft; place: Place }[] = [];
	tokens.forEach((token, index) => {
		const article = articleOf(tokens, index);
		if (!article) return;
		const next = tokens[index + 1];
		if (
			starts.has(index + 1) ||
			(next?.sentence === token.sentence && /^(?:NOUN|PROPN)$/.test(next.pos)) ||
			next?.lower === 'of'
		)
			return;
		const named = BODIES.has(token.lower) ? organisations.filter((draft) => isNamed(draft, token.lower)) : [];
		const described = nouns.get(token.lower);
		const candidates =
			named.length > 0 ? named : described ? [described] : BUSINESS.has(token.lower) ? businesses : [];
		const draft =
			candidates.length === 1 && (named.length === 1 || described)
				? candidates[0]
				: nearest(candidates, token, document);
		const earlier = draft?.mentions.some((one) => one.start < token.start);
		if (!draft || !earlier) return;
		const { sentence, end } = token;
		const confidence = named.length === 1 ? 0.85 : 0.72;
		found.push({
			draft,
			place: {
				start: article.start,
				end,
				from: article.index,
				to: index + 1,
				sentence,
				how: 'role',
				confidence,
			},
		});
	});
	for (const { draft, place } of found) draft.mentions.push(place);
}
