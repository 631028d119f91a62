/** One told clause → its subject, verb, object and what follows, as words that questions are built of. */
import { findTokens } from '../../text/tokens';
import { readNounPhrase } from '../../text/noun-phrases';
import { mendVerbs } from '../../facts/verb-tags';
import { baseAsWritten, findVerbGroups, type VerbGroup } from '../../facts/verbs';
import { CATENATIVES } from '../../words/asking';
import { CLAUSE_NOUNS } from '../../words/noun-prepositions';
import type { Token } from '../../types';
import { isPastForm } from '../wording';
import { readObject, type ObjectPhrase } from './object';

export interface Clause {
	subject: string;
	subjectKind: 'name' | 'noun' | 'deed' | 'pronoun';
	/** "would restore"; with particles: "would set up". */
	verb: string;
	/** "would", "did". */
	aux: string;
	/** "restore", "try to buy". */
	bare: string;
	lemma: string;
	modal: boolean;
	passive: boolean;
	copula: boolean;
	negated: boolean;
	/** Everything after the verb, to the letter. */
	rest: string;
	object: ObjectPhrase | null;
	/** What follows the object and must stay in the stem: "in Lisbon", "for 5bn euros". */
	adjuncts: string;
	/** An "if", "unless" or "than" stands in it: half of it is not true alone. */
	conditional: boolean;
}

const MODAL = /^(?:will|would|can|could|may|might|must|shall|should)$/;

/** ", which could cost up to £100m," says something more, and can be left out. */
const ASIDE = /, (?:which|who|whose|where) [^,“”"]+,(?= \p{Ll})/gu;

const CONDITION = /\b(?:if|unless|until|than|provided|whether|except|only|without)\b/i;

/** "more than three months": a bound, and no comparison. */
const BOUND =
	/\b(?:more|less|fewer) than (?=\d|(?:two|three|four|five|six|seven|eight|nine|ten|half|a dozen)\b)/g;

/** Names, nouns with what belongs to them, or a deed ("reopening the line"); nothing with a clause in it. */
function kindOfSubject(tokens: readonly Token[]): Clause['subjectKind'] | null {
	const [first] = tokens;
	if (!first || tokens.length > 14) return null;
	if (
		tokens.some(({ pos, lower }) => pos === 'SCONJ' || /^(?:,|;|:|–|—|that|which|who|there|it)$/.test(lower))
	)
		return tokens.length === 1 && first.lower === 'it' ? 'pronoun' : null;
	if (tokens.length === 1 && /^(?:he|she|they)$/.test(first.lower)) return 'pronoun';
	if (/^\p{L}+ing$/u.test(first.lower) && first.pos === 'VERB') return tokens.length > 1 ? 'deed' : null;
	const end = readNounPhrase(tokens, 0, tokens.length);
	if (end === 0 || first.pos === 'PRON' || /^(?:this|these|those|i|we|you)$/.test(first.lower)) return null;
	const between = tokens.slice(end);
	if (/^(?:ADP|ADV|CCONJ|SCONJ)$/.test(tokens.at(-1)!.pos)) return null;
	// "plans to close the pier": the verb in it is the plan's
	if (
		CLAUSE_NOUNS.has(tokens[end - 1]!.lower) &&
		tokens[end]?.lower === 'to' &&
		tokens[end + 1]?.pos === 'VERB'
	)
		return 'noun';
	if (between.some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'PRON')) return null;
	return tokens.every(({ pos, lower }) => pos === 'PROPN' || /^(?:the|of|['’]s?)$/.test(lower))
		? 'name'
		: 'noun';
}

/** "The talks held in May were …": a lone -ed form before the real verb is none. */
function mainVerb(tokens: readonly Token[], groups: readonly VerbGroup[]): VerbGroup | null {
	const at = groups.findIndex(({ kind }) => kind === 'finite' || kind === 'maybe');
	const found = groups[at];
	if (!found) return null;
	const later = groups
		.slice(at + 1)
		.find(({ kind, from }) => kind === 'finite' && !opensClause(tokens, found.to, from));
	const pronoun = found.from === 1 && /^(?:he|she|it|they)$/.test(tokens[0]!.lower);
	return found.kind === 'maybe' && later && !pronoun ? null : found;
}

/** Something between two verbs lets a second clause begin. */
const opensClause = (tokens: readonly Token[], from: number, to: number) =>
	tokens
		.slice(from, to)
		.some(
			({ pos, lower }) =>
				pos === 'SCONJ' || pos === 'CCONJ' || /^(?:,|;|that|which|who|what|he|she|it|they)$/.test(lower),
		);

interface Verbal {
	verb: string;
	aux: string;
	bare: string;
	/** Where the complement begins. */
	to: number;
}

const PARTICLE = /^(?:out|up|down|back|off|away|over|aside|ahead|together|apart)$/;

/** The verb in its two orders; "tried to buy" counts as one verb. */
function verbalOf(tokens: readonly Token[], group: VerbGroup): Verbal {
	const words = tokens.slice(group.from, group.to).map(({ text }) => text);
	const main = tokens[group.main]!.lower;
	let to = group.to;
	let more = '';
	const infinitive = tokens[to]?.lower === 'to' && tokens[to + 1]?.pos === 'VERB';
	if (infinitive && CATENATIVES.has(group.lemma)) {
		more = ` to ${tokens[to + 1]!.text}`;
		to += 2;
	}
	const particle = PARTICLE.test(tokens[to]?.lower ?? '') && tokens[to + 1]?.lower !== 'of';
	if (particle) more += ` ${tokens[to++]!.text}`;
	const verb = words.join(' ').replace(/ n['’]t\b/g, "n't") + more;
	if (group.auxiliaries.length > 0)
		return { verb, aux: words[0]!, bare: words.slice(1).join(' ') + more, to };
	if (/^(?:is|are|was|were)$/.test(main))
		return { verb, aux: main, bare: words.slice(1).join(' ') + more, to };
	const aux = group.past ? 'did' : /s$/.test(main) && main !== group.lemma ? 'does' : 'do';
	return { verb, aux, bare: baseAsWritten(tokens[group.main]!) + more, to };
}

const write = (text: string, tokens: readonly Token[]) =>
	tokens.length > 0 ? text.slice(tokens[0]!.start, tokens.at(-1)!.end).trim() : '';

/** "Players" at a sentence's start → "players"; names keep their capital. */
function subjectOf(text: string, tokens: readonly Token[]): string {
	// “does not respond …”: the mark belongs to what follows
	const written = write(text, tokens).replace(/\s*[“"]$/, '');
	const [first, second] = tokens;
	const plain = first!.pos !== 'PROPN' && second?.pos !== 'PROPN' && first!.ordinary === true;
	return plain && /^\p{Lu}\p{Ll}/u.test(written)
		? written.charAt(0).toLowerCase() + written.slice(1)
		: written;
}

/** Reads a clause that stands alone; null for what is more than one, or begins with no plain subject. */
export function readClause(told: string): Clause | null {
	const text = told
		.replace(ASIDE, '')
		.replace(/^that (?!“)/, '')
		.replace(/(?<=\p{Ll}{3})[.!?] .*$|[.!?\s]+$/u, '');
	const tokens = mendVerbs(findTokens(text, [{ start: 0, end: text.length }]));
	const group = mainVerb(tokens, findVerbGroups(tokens, 0, tokens.length));
	if (!group || group.from === 0) return null;
	const subjectTokens = tokens.slice(0, group.from);
	const subjectKind = kindOfSubject(subjectTokens);
	if (!subjectKind) return null;
	// "rise in interest rates would …": its article was left out
	if (
		/^(?:rise|fall|drop|increase|decrease|decline|cut|loss|win|victory|defeat|delay|ban|deal|strike|plan|decision|vote|election|report|study|survey|poll) (?:in|of|on|to|for|by|from|over|at) /i.test(
			text,
		)
	)
		return null;
	const { to, ...verbal } = verbalOf(tokens, group);
	if (/[“”"]/.test(verbal.verb)) return null;
	// "the leaflets used by the party": no verb of the clause
	if (group.auxiliaries.length === 0 && /(?:ed|en)$/.test(verbal.verb) && tokens[to]?.lower === 'by')
		return null;
	// "would all grow": its verb was not found
	if (MODAL.test(verbal.verb) && !/^(?:NOUN|ADJ|VERB)$/.test(tokens[to]?.pos ?? '')) return null;
	if (verbal.aux === 'did' && isPastForm(verbal.bare)) return null;
	const after = tokens.slice(to);
	const rest = write(text, after);
	const { object, adjuncts } = readObject(text, after);
	return {
		subject: subjectOf(text, subjectTokens),
		subjectKind,
		...verbal,
		lemma: group.lemma,
		modal: MODAL.test(verbal.aux),
		passive: group.passive,
		copula: group.lemma === 'be' && !group.passive && !group.progressive,
		negated: group.negated,
		rest,
		object,
		adjuncts,
		conditional: CONDITION.test(rest.replace(/“[^”]*”/g, '').replace(BOUND, '')),
	};
}
