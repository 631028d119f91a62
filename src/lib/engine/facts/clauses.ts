/** Sentence → clauses: who does what, as token stretches. A finder reads these, never raw text. */
import type { Token } from '../types';
import type { Context, Stretch } from './context';
import { findMarker, onlyAdverbs, outside, type ClauseType } from './clauses/markers';
import {
	hasComma,
	nounPhraseBefore,
	NOUNS,
	OPENERS,
	splitFronted,
	SUBJECT_PRONOUNS,
	trim,
} from './clauses/subjects';
import { CLAUSE_TAKERS } from '../words/clause-takers';
import { findVerbGroups, type VerbGroup } from './verbs';
import { CHANGE_VERBS } from '../words/event-verbs';
import { PEOPLE_NOUNS } from '../words/people-nouns';
import { ROLES } from '../words/titles';

export interface Clause {
	type: ClauseType;
	/** The word that opens it: "because", "which", "that", "and"; lower case. */
	marker: string | null;
	subject: Stretch | null;
	verb: VerbGroup;
	/** From after the verb group to the end of the clause's own words. */
	predicate: Stretch;
	/** What stands before the subject: "In 2000,", "During their meeting,". */
	fronted: Stretch | null;
	sentence: number;
	/** The noun before it is its object ("the visit that he confirmed"): alone it says nothing. */
	gapped: boolean;
	/** Its first token: the marker, or where the subject begins. */
	start: number;
	/** Of a gerund: its past form, as it is told. */
	past?: string;
}

type ClausePart = Pick<Clause, 'type' | 'marker' | 'subject' | 'fronted'> & { gapped?: boolean };

/** Verbs whose -ed form is never a participle after its noun. */
const SAYING = new Set('say add hope insist argue claim warn think believe know feel stress'.split(' '));

/** Auxiliaries after which a participle stands: "has shot and killed", "were seized and burned". */
const HELPERS = /^(?:ha[sd]|have|['’]ve|is|are|was|were|be|been|being|got)$/;

/** "was booed and shouted down": the second participle lacks its auxiliary. */
function isHalfPassive(last: Clause | undefined, verb: VerbGroup): boolean {
	return last?.verb.passive === true && verb.kind === 'maybe';
}

/** "has not won or managed to lead": what is denied of the first verb is denied of the second. */
function isDeniedToo(last: Clause | undefined, word: string): boolean {
	return last?.verb.negated === true && /^n?or$/.test(word);
}

interface Waiting {
	subject: Stretch;
	fronted: Stretch | null;
	type: ClauseType;
	marker: string | null;
}

/** "the leader of voters who": either may be meant. */
const isPerson = ({ lower }: Token): boolean => ROLES.has(lower) || PEOPLE_NOUNS.has(lower);

/** Reads the clauses of one sentence, left to right. */
class Reader {
	readonly clauses: Clause[] = [];
	/** A subject whose verb has not come yet, because a relative clause or participle stands between. */
	private waiting: Waiting | null = null;
	/** Where each clause begins: its marker or subject. */
	private readonly starts: number[] = [];

	constructor(
		private readonly context: Context,
		private readonly sentence: { index: number; from: number; to: number },
		private readonly verbs: VerbGroup[],
	) {}

	read(): Clause[] {
		let edge = this.sentence.from;
		this.verbs.forEach((verb, k) => {
			if (this.isListed(verb) || this.isOpening(verb, k)) return;
			this.take(verb, edge, this.clauses.length === 0);
			edge = verb.to;
		});
		this.setEnds();
		return this.clauses;
	}

	/** "Founded in Lund in 1931, Nordline has": a participle before the comma, and no clause. */
	private isOpening(verb: VerbGroup, k: number): boolean {
		const { tokens } = this.context;
		const next = this.verbs[k + 1];
		return (
			k === 0 &&
			verb.from === this.sentence.from &&
			/^(?:maybe|participle)$/.test(verb.kind) &&
			/(?:ed|rn|lt|en)$/.test(tokens[verb.main]!.lower) &&
			next !== undefined &&
			hasComma(tokens, verb.to, next.from)
		);
	}

	/** "The issue is pay and paid leave", "the dead and injured": "and" joins a past form to no present verb. */
	private isListed(verb: VerbGroup): boolean {
		const last = this.clauses.at(-1)?.verb;
		if (verb.kind !== 'maybe' || !/^(?:and|or)$/.test(this.context.tokens[verb.from - 1]?.lower ?? ''))
			return false;
		if (this.context.tokens[verb.from - 2]?.pos === 'ADJ') return true;
		return last === undefined || (!last.past && !last.auxiliaries.some((word) => HELPERS.test(word)));
	}

	private take(verb: VerbGroup, edge: number, first: boolean): void {
		const marker = findMarker(this.context, edge, verb, first);
		if (marker?.type === 'coordinated' && this.isBoundPronoun(edge, verb))
			return this.add(verb, verb.from - 1, {
				type: 'relative',
				marker: null,
				subject: { from: verb.from - 1, to: verb.from },
				fronted: null,
				gapped: true,
			});
		if (!marker) return this.takeUnmarked(verb, edge, first);
		if (marker.type === 'relative') return this.takeRelative(verb, edge, marker.at);
		const pair = marker.type === 'coordinated' ? this.pairAfterFronted(verb, edge, marker.at) : null;
		if (pair) return this.add(verb, pair.from, { type: 'main', marker: null, subject: pair, fronted: null });
		if (marker.type === 'coordinated') return this.takeCoordinated(verb, marker.at);
		const word = this.context.tokens[marker.at]!.lower;
		const { fronted, subject } = splitFronted(this.context, { from: marker.at + 1, to: verb.from });
		if (first && marker.at > edge && marker.type !== 'main') this.remember(edge, marker.at);
		this.add(verb, marker.at, { type: marker.type, marker: word, subject, fronted });
	}

	/** "If she stays, Lind and Brook will": after the comma "and" joins two subjects, not two clauses. */
	private pairAfterFronted(verb: VerbGroup, edge: number, joint: number): Stretch | null {
		const { tokens } = this.context;
		if (this.clauses.at(-1)?.type !== 'subordinate' || onlyAdverbs(tokens, joint + 1, verb.from)) return null;
		let comma = joint - 1;
		while (comma > edge && /^(?:NOUN|PROPN|DET|ADJ|NUM)$/.test(tokens[comma]!.pos)) comma--;
		if (tokens[comma]!.text !== ',' || comma === joint - 1) return null;
		return trim(tokens, { from: comma + 1, to: verb.from });
	}

	/** "the course she runs": the noun before the pronoun is the object of the verb. */
	private isBoundPronoun(edge: number, verb: VerbGroup): boolean {
		const { tokens } = this.context;
		const nearest = verb.from - 1;
		return (
			nearest > edge &&
			!verb.passive &&
			SUBJECT_PRONOUNS.has(tokens[nearest]!.lower) &&
			/^(?:NOUN|PROPN)$/.test(tokens[nearest - 1]!.pos)
		);
	}

	/** "The firm, which X owns, …", "the company that makes …": the noun before waits for its own verb. */
	private takeRelative(verb: VerbGroup, edge: number, at: number): void {
		const { tokens } = this.context;
		const word = tokens[at]!.lower;
		const phrase = this.lastOfList(nounPhraseBefore(this.context, edge, at), verb);
		const before = word === 'who' ? this.namedBefore(this.personIn(phrase)) : phrase;
		this.remember(edge, at);
		const own = trim(tokens, { from: at + 1, to: verb.from });
		const subject = own && word !== 'whose' ? own : word === 'whose' ? null : before;
		let start = at;
		while (start > edge && tokens[start - 1]!.pos === 'ADP') start--;
		const gapped =
			subject === own &&
			own !== null &&
			start === at &&
			/^(?:that|which|whom|who|where|when|whose)$/.test(word);
		if (start > edge && tokens[start - 1]!.pos === 'CCONJ') start--;
		this.add(verb, start, { type: 'relative', marker: word, subject, fronted: null, gapped });
	}

	/** "Lind and the novelist Brook, who has": a verb in the singular speaks of the last one named. */
	private lastOfList(before: Stretch | null, verb: VerbGroup): Stretch | null {
		const { tokens } = this.context;
		if (!before || !/^(?:has|is|was|does)$/.test(tokens[verb.from]!.lower)) return before;
		for (let i = before.to - 1; i > before.from; i--)
			if (tokens[i]!.lower === 'and' && tokens.slice(i, before.to).every(({ pos }) => pos !== 'ADP'))
				return tokens.slice(before.from, i).some(({ lower }) => lower === 'between')
					? before
					: trim(tokens, { from: i + 1, to: before.to });
		return before;
	}

	/** "is Olaf Brook, the firm's former head, who has": the name that the apposition explains. */
	private namedBefore(before: Stretch | null): Stretch | null {
		const { tokens, mentions } = this.context;
		if (!before || tokens[before.from - 1]?.text !== ',') return before;
		if (!/^(?:an?|the|his|her|its|their)$/.test(tokens[before.from]!.lower)) return before;
		for (let i = before.from - 2; i >= Math.max(this.sentence.from, before.from - 5); i--) {
			const found = mentions.get(i);
			if (found?.to === before.from - 1 && found.entity.type === 'person' && found.mention.how === 'name')
				return { from: i, to: before.to };
		}
		return before;
	}

	/** "the return of the poet Brook, who has": after a name or "the records of people" "who" means those people. */
	private personIn(before: Stretch | null): Stretch | null {
		if (!before) return null;
		const { tokens, mentions } = this.context;
		let named = false;
		for (let i = before.to - 1; i > before.from; i--) {
			const found = mentions.get(i);
			named ||=
				(found?.to === before.to && found.entity.type === 'person') ||
				(i === before.to - 1 && PEOPLE_NOUNS.has(tokens[i]!.lower));
			if (tokens[i]!.lower === 'of' && isPerson(tokens[i - 1]!)) return before;
			if (named && tokens[i]!.lower === 'of') return { from: i + 1, to: before.to };
		}
		return before;
	}

	/** Keeps the subject that stands in tokens `from` to `to` for a verb that comes later. */
	private remember(from: number, to: number): void {
		const opener = findMarker(this.context, from, { from: to }, this.clauses.length === 0);
		if (!opener && this.clauses.length > 0) return;
		const type = opener && opener.type !== 'relative' ? opener.type : 'main';
		const { fronted, subject } = splitFronted(this.context, { from: opener ? opener.at + 1 : from, to });
		const marker = opener ? this.context.tokens[opener.at]!.lower : null;
		if (subject) this.waiting = { subject, fronted, type, marker };
	}

	private takeCoordinated(verb: VerbGroup, at: number): void {
		const { tokens } = this.context;
		const word = tokens[at]!.lower;
		const last = this.clauses.at(-1);
		if (onlyAdverbs(tokens, at + 1, verb.from)) {
			if (this.waiting && last && last.type === 'relative' && tokens[at - 1]?.text === ',')
				return this.takeWaiting(verb);
			return this.add(verb, at, {
				type: 'coordinated',
				marker: word,
				subject:
					this.isStranger(last) || isHalfPassive(last, verb) || isDeniedToo(last, word)
						? null
						: (last?.subject ?? null),
				fronted: null,
			});
		}
		if (this.waiting) return this.takeWaiting(verb);
		const said = this.saidSubject(verb, at);
		if (said)
			return this.add(verb, said.from, { type: 'complement', marker: null, subject: said, fronted: null });
		const { fronted, subject } = splitFronted(this.context, { from: at + 1, to: verb.from });
		const type = last && (last.type === 'complement' || last.type === 'relative') ? last.type : 'coordinated';
		this.add(verb, at, { type, marker: word, subject, fronted });
	}

	/** "Fans who buy tickets for the festival": without a comma the clause says which ones, and stays. */
	private withRestriction(subject: Stretch, to: number): Stretch {
		const { tokens, mentions } = this.context;
		const restricts = /^(?:who|that|which|whose)$/.test(tokens[subject.to]?.lower ?? '');
		const named = tokens[subject.to - 1]!.pos === 'PROPN' || mentions.get(subject.from)?.to === subject.to;
		if (!restricts || named || to - subject.to > 16) return subject;
		return trim(tokens, { from: subject.from, to }) ?? subject;
	}

	/** A clause that no verb of saying opened: its subject was most likely read wrongly. */
	private isStranger(last: Clause | undefined): boolean {
		if (last?.type !== 'complement' || last.marker !== null) return false;
		const before = this.clauses.at(-2)?.verb;
		return before === undefined || (!CLAUSE_TAKERS.has(before.lemma) && before.lemma !== 'be');
	}

	/** "said towns like Lund and Tarn will": right after a verb of saying the subject begins, its "and" inside. */
	private saidSubject(verb: VerbGroup, at: number): Stretch | null {
		const { tokens } = this.context;
		const last = this.clauses.at(-1)?.verb;
		if (!last || !SAYING.has(last.lemma) || !OPENERS.has(tokens[last.to]!.pos)) return null;
		for (let i = last.to; i < at; i++)
			if (tokens[i]!.pos === 'PUNCT' || tokens[i]!.pos === 'VERB') return null;
		return trim(tokens, { from: last.to, to: verb.from });
	}

	private takeWaiting(verb: VerbGroup): void {
		const { waiting } = this;
		this.waiting = null;
		if (!waiting) return;
		const subject = this.withRestriction(waiting.subject, verb.from);
		this.add(verb, verb.from, { ...waiting, subject });
	}

	private takeUnmarked(verb: VerbGroup, edge: number, first: boolean): void {
		if (first) {
			const { fronted, subject } = splitFronted(this.context, { from: edge, to: verb.from });
			return this.add(verb, edge, { type: 'main', marker: null, subject, fronted });
		}
		if (this.waiting) return this.takeWaiting(verb);
		const last = this.clauses.at(-1)!;
		if (this.isNextInList(last, verb, edge))
			return this.add(verb, verb.from, {
				type: 'coordinated',
				marker: 'and',
				subject: last.subject,
				fronted: null,
			});
		if (this.isParticiple(last, edge, verb)) return this.mergeParticiple(verb, last);
		const part = this.afterFrontedClause(verb, edge, last) ?? this.withoutThat(verb, edge, last);
		this.add(verb, part.subject?.from ?? edge, part);
	}

	/** "holds two degrees, oversees a team and has …": the same subject goes on after a comma. */
	private isNextInList(last: Clause, verb: VerbGroup, edge: number): boolean {
		const { tokens } = this.context;
		return (
			edge < verb.from - 1 &&
			tokens[verb.from - 1]!.text === ',' &&
			(verb.kind === 'finite' || tokens[verb.to]?.pos === 'DET' || this.endsList(verb)) &&
			verb.auxiliaries.length === 0 &&
			last.subject !== null &&
			/^(?:main|coordinated)$/.test(last.type) &&
			last.verb.past === verb.past &&
			!hasComma(tokens, edge, verb.from - 1)
		);
	}

	/** "…, opened schools and won": the next past form stands after "and". */
	private endsList(verb: VerbGroup): boolean {
		const { tokens } = this.context;
		const next = this.verbs[this.verbs.indexOf(verb) + 1];
		if (
			!next?.past ||
			next.auxiliaries.length > 0 ||
			!/^(?:and|or)$/.test(tokens[next.from - 1]?.lower ?? '')
		)
			return false;
		return /^(?:PROPN|NOUN|ADJ|NUM|PRON)$/.test(tokens[verb.to]?.pos ?? '');
	}

	/** "held [in May] were": after a participle no noun phrase comes; "said [it] was": after a verb of saying one does. */
	private isParticiple(last: Clause, edge: number, verb: VerbGroup): boolean {
		if (last.verb.kind !== 'maybe' || SAYING.has(last.verb.lemma) || this.starts.length === 0) return false;
		const { tokens } = this.context;
		// "he met her": after "he" no participle stands
		const { subject } = last;
		const pronoun =
			subject?.to === (subject?.from ?? 0) + 1 && SUBJECT_PRONOUNS.has(tokens[subject.from]!.lower);
		if (pronoun && last.type === 'main' && edge < verb.from) return false;
		const next = tokens[edge]!;
		if (edge === verb.from || this.context.times.has(edge)) return true;
		return next.pos === 'ADP' || next.pos === 'ADV' || next.pos === 'SCONJ' || next.pos === 'PART';
	}

	/** After the last verb form or comma: "suing Lind, claiming [the school] is". */
	private lastOpening(from: number, to: number): number {
		const { tokens } = this.context;
		for (let i = to - 1; i > from; i--)
			if (tokens[i - 1]!.pos === 'VERB' || tokens[i - 1]!.text === ',') return i;
		return from;
	}

	/** "said it was", "was sure the chancellor would": a complement without "that". */
	private withoutThat(verb: VerbGroup, edge: number, last: Clause): ClausePart {
		const { tokens } = this.context;
		const whole = OPENERS.has(tokens[edge]!.pos) && tokens[edge]!.pos !== 'ADJ' && last.verb.lemma !== 'be';
		const nearest = verb.from - 1;
		const opened = this.lastOpening(edge, verb.from);
		const bound = nearest > edge && !verb.passive && SUBJECT_PRONOUNS.has(tokens[nearest]!.lower);
		if (opened > edge && !(bound && /^(?:NOUN|PROPN)$/.test(tokens[nearest - 1]!.pos)))
			return {
				type: 'complement',
				marker: null,
				subject: trim(tokens, { from: opened, to: verb.from }),
				fronted: null,
			};
		if (bound)
			return {
				type: 'relative',
				marker: null,
				subject: { from: nearest, to: verb.from },
				fronted: null,
				gapped: true,
			};
		const subject = whole
			? trim(tokens, { from: edge, to: verb.from })
			: nounPhraseBefore(this.context, edge, verb.from);
		return { type: 'complement', marker: null, subject, fronted: null };
	}

	/** "The talks held in May were …": what looked like the verb belongs to the subject. */
	private mergeParticiple(verb: VerbGroup, last: Clause): void {
		this.clauses.pop();
		const start = this.starts.pop()!;
		const from = this.afterFronted(last, verb) ?? last.subject?.from;
		const subject = from === undefined ? null : trim(this.context.tokens, { from, to: verb.from });
		this.add(verb, start, { type: last.type, marker: last.marker, subject, fronted: last.fronted });
	}

	/** "Using a rig, the kind sold in Lund, [two artists] built": what comes before the last comma explains what is fronted. */
	private afterFronted({ fronted, verb: participle }: Clause, verb: VerbGroup): number | null {
		const { tokens } = this.context;
		if (!fronted || !/ing$/.test(tokens[fronted.from]!.lower) || tokens[verb.from - 1]!.text === ',')
			return null;
		for (let i = verb.from - 2; i >= participle.to; i--)
			if (tokens[i]!.text === ',' && OPENERS.has(tokens[i + 1]!.pos)) return i + 1;
		return null;
	}

	/** "While A did B, C did D": after the comma the main clause begins. */
	private afterFrontedClause(verb: VerbGroup, edge: number, last: Clause): ClausePart | null {
		const { tokens } = this.context;
		if (last.type !== 'subordinate') return null;
		const comma = this.commaBefore(edge, verb.from);
		if (comma < 0) return null;
		const subject = trim(tokens, { from: comma + 1, to: verb.from });
		return { type: 'main', marker: null, subject, fronted: null };
	}

	/** The comma that a subject follows: the last one, but not inside "a dim, narrow hall", an apposition or a list. */
	private commaBefore(edge: number, verb: number): number {
		const { tokens } = this.context;
		const commas: number[] = [];
		for (let i = edge; i < verb - 1; i++)
			if (
				tokens[i]!.text === ',' &&
				outside(this.context, i) &&
				OPENERS.has(tokens[i + 1]!.pos) &&
				!(tokens[i - 1]?.pos === 'ADJ' && tokens[i + 1]!.pos === 'ADJ')
			)
				commas.push(i);
		if (tokens[verb - 1]!.text === ',' && commas.length > 1) commas.pop();
		while (commas.length > 1 && this.joins(commas.at(-2)!, commas.at(-1)!, verb)) commas.pop();
		return commas.at(-1) ?? -1;
	}

	/** "Lind, Brook and Hale": what stands between two commas is an item of the list that "and" ends. */
	private joins(before: number, comma: number, verb: number): boolean {
		const { tokens } = this.context;
		const item = tokens.slice(before + 1, comma);
		const rest = tokens.slice(comma + 1, verb);
		return (
			rest.some((token) => /^(?:and|or)$/.test(token.lower)) &&
			item.length < 5 &&
			item.every((token) => NOUNS.has(token.pos) || /^(?:ADJ|DET)$/.test(token.pos))
		);
	}

	private add(verb: VerbGroup, start: number, part: ClausePart): void {
		this.starts.push(start);
		this.clauses.push({
			type: part.type,
			marker: part.marker,
			subject: part.subject,
			fronted: part.fronted,
			verb,
			predicate: { from: verb.to, to: verb.to },
			sentence: this.sentence.index,
			gapped: part.gapped ?? false,
			start,
		});
	}

	/** A clause reaches to where the next one begins: its marker, or its subject. */
	private setEnds(): void {
		const { tokens } = this.context;
		this.clauses.forEach((clause, k) => {
			let to = this.sentence.to;
			for (let n = k + 1; n < this.clauses.length; n++) {
				const next = this.clauses[n]!;
				const start = Math.max(this.starts[n]!, clause.verb.to);
				const subject =
					next.subject && next.subject.from >= clause.verb.to ? next.subject.from : next.verb.from;
				to = Math.min(
					next.type === 'main' ? Math.min(subject, next.fronted?.from ?? subject) : start,
					this.sentence.to,
				);
				break;
			}
			while (to > clause.verb.to && /^[,;:.!?–—-]$/.test(tokens[to - 1]!.text)) to--;
			clause.predicate = { from: clause.verb.to, to: Math.max(to, clause.verb.to) };
		});
	}
}

/** "a network called Tarn", "a man named Lind". */
const NAMING = /^(?:called|named|titled|entitled|dubbed|nicknamed|known|based)$/;

/** "joined by Lind", "funded by $2m": no auxiliary, but "by"; "fell by $2m" is a verb. */
function isPassiveParticiple({ tokens, amounts, times }: Context, verb: VerbGroup): boolean {
	if (verb.kind !== 'maybe') return false;
	// "lost $9m, compared with $3m a year before"
	if (tokens[verb.main]!.lower === 'compared' && /^(?:with|to)$/.test(tokens[verb.to]?.lower ?? ''))
		return true;
	if (NAMING.test(tokens[verb.main]!.lower) && tokens[verb.from - 1]?.pos === 'NOUN') return true;
	// "a firm founded in 2014 by Lind": a time may stand between
	let by = verb.to;
	while (
		by < verb.to + 5 &&
		(times.has(by) || /^(?:ADP|NUM)$/.test(tokens[by]?.pos ?? '')) &&
		tokens[by]!.lower !== 'by'
	)
		by += times.get(by) ? Math.max(1, times.get(by)!.to - by) : 1;
	if (tokens[by]?.lower !== 'by' || (by > verb.to && tokens[verb.from - 1]?.pos !== 'NOUN')) return false;
	const amount = amounts.has(verb.to + 1) || tokens[verb.to + 1]?.pos === 'NUM';
	return !amount || !CHANGE_VERBS.has(verb.lemma);
}

/** What follows a participle that says which: "the shot fired from a wood", "foreigners trapped in Lund". */
const SAYS_WHICH =
	/^(?:in|on|at|by|from|with|of|for|to|as|under|during|between|through|over|against|near|behind|inside|outside|into|after|before|since)$/;

/** Words between two verbs after which the second one has a clause of its own. */
const OPENS_CLAUSE =
	/^(?:that|who|whom|whose|which|what|how|why|where|when|while|because|if|as|than|although|though|until|unless|since|after|before|whether|and|or|but|so)$/;

/**
 * "was killed by a shot fired from a wood", "arrested four men suspected of theft": after a noun that is part of what a sure verb
 * tells, a lone past form is no verb of its own.
 */
function isReducedRelative(
	{ tokens, quoted }: Context,
	verb: VerbGroup,
	before: VerbGroup | undefined,
): boolean {
	if (verb.kind !== 'maybe' || verb.to - verb.from > 1 || !before) return false;
	const [noun, next] = [tokens[verb.from - 1], tokens[verb.to]];
	if (noun?.pos !== 'NOUN' || !SAYS_WHICH.test(next?.lower ?? '')) return false;
	const sure =
		before.kind === 'finite' || /^(?:DET|NUM|PRON|PROPN|ADJ|NOUN)$/.test(tokens[before.to]?.pos ?? '');
	if (!sure || CLAUSE_TAKERS.has(before.lemma) || SAYING.has(before.lemma)) return false;
	return tokens
		.slice(before.to, verb.from)
		.every(
			({ text, lower, index }) =>
				quoted[index]! < 0 && !/^[,;:–—"“”()-]$/.test(text) && !OPENS_CLAUSE.test(lower),
		);
}

/** The clauses of a sentence with a finite verb outside quotations, in order. */
export function findClauses(
	context: Context,
	sentence: { index: number; from: number; to: number },
): Clause[] {
	const verbs = findVerbGroups(context.tokens, sentence.from, sentence.to).filter(
		(verb) =>
			(verb.kind === 'finite' || verb.kind === 'maybe') &&
			outside(context, verb.main) &&
			!isPassiveParticiple(context, verb),
	);
	const own = verbs.filter((verb, k) => !isReducedRelative(context, verb, verbs[k - 1]));
	return new Reader(context, sentence, own).read();
}
