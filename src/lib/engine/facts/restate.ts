/** Words of the article → words that stand alone: names in full, times absolute, quotations to the letter. */
import { officeIn } from './offices';
import type { Code, Entity, Mention } from '../types';
import { TYING_ADVERBS } from '../words/definites';
import { fullerPhrase, headlinePhrase } from './antecedents';
import type { Context, MentionAt, Stretch, TimeAt } from './context';
import { whoMet } from './encounters';
import { explainCountries } from './countries';
import { nameOfKind, takesThe } from './kind-names';
import { isGeneric, isOwnerNoun, ownerAfter, standsAlone } from './definites';
import { isHalfName, isPlural, nameOf, possessive, pronounClass } from './names';
import {
	hasNounBefore,
	isCompared,
	isDemonstrative,
	isExpletive,
	isPossessive,
	POINTING,
	POSSESSIVE,
	REFLEXIVE,
	SPEAKER_WORDS,
	THIRD,
} from './pronouns';
import { isAbsolute, sayTime } from './say-time';

/** What one fact has told so far: who may be "it" or "his" in what follows. */
export interface Told {
	entities: Entity[];
	/** The subject when it is no entity ("the study"): "its" may mean it. */
	subject: 'singular' | 'plural' | null;
	/** The subject is a thing without a name of its own: "its" is its. */
	thing?: boolean;
}

export interface Restated {
	text: string;
	/** Product of the trust in every replacement. */
	confidence: number;
	/** What could not be resolved; the text is then not to be trusted. */
	problems: Code[];
	/** Calendar times told, and those left out because nobody knows when. */
	times: TimeAt[];
	droppedTimes: TimeAt[];
}

export function nothingTold(): Told {
	return { entities: [], subject: null };
}

const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'miss', 'mr.', 'mrs.', 'ms.']);
const OPENING = /^["“‘«]$/;

/** What comes out or is held every week, after the name of a day. */
const WEEKLY =
	/^(?:talk |radio |television |tv |news )?(?:show|programme|program|newspaper|paper|edition|school|service|mass|market|league|magazine)\b/;

/** Walks over the words and writes them down, one decision at a time. */
class Writer {
	private out = '';
	/** Where the last written token ended in the article. */
	private edge = -1;
	private confidence = 1;
	private readonly problems: Code[] = [];
	private readonly times: TimeAt[] = [];
	private readonly dropped: TimeAt[] = [];

	constructor(
		private readonly context: Context,
		private readonly stretch: Stretch,
		private readonly told: Told,
		/** How far one may look for what says which one is meant. */
		private readonly limit = stretch.to,
		/** Is this what is told of a subject, not the subject itself? */
		private readonly soft = true,
	) {}

	write(): Restated {
		let i = this.stretch.from;
		while (i < this.stretch.to) i = this.step(i);
		return {
			text: tidy(this.out),
			confidence: this.confidence,
			problems: this.problems,
			times: this.times,
			droppedTimes: this.dropped,
		};
	}

	check(): Code[] {
		for (let i = this.stretch.from; i < this.stretch.to; i++) this.checkQuoted(i);
		return this.problems;
	}

	/** Writes what begins at token `i` and gives the next token's index. */
	private step(i: number): number {
		const { context } = this;
		if (context.quoted[i]! >= 0) return this.quotation(i);
		const time = context.times.get(i);
		if (time && time.to <= this.stretch.to) return this.time(i, time);
		const mention = context.mentions.get(i);
		if (mention && mention.to <= this.stretch.to) return this.mention(i, mention);
		return this.word(i);
	}

	private put(i: number, text: string, to = i + 1): number {
		const token = this.context.tokens[i]!;
		const gap = this.edge >= 0 && this.edge < token.start ? ' ' : '';
		this.out += (this.out ? gap : '') + text;
		this.edge = this.context.tokens[to - 1]!.end;
		return to;
	}

	private skip(to: number): number {
		return to;
	}

	private problem(code: string, word: string): void {
		this.problems.push({ code, params: { word } });
	}

	/** To the letter; only what cannot be understood is reported. */
	private quotation(i: number): number {
		const { tokens, quoted, text, findings } = this.context;
		let to = i;
		while (to < this.stretch.to && quoted[to] === quoted[i]) to++;
		const first = tokens[i]!;
		const last = tokens[to - 1]!;
		const whole = findings.document.quotations[quoted[i]!]!;
		const end = Math.max(
			last.end,
			to === this.stretch.to || whole.end <= (tokens[to]?.start ?? Infinity)
				? Math.min(whole.end, Math.max(last.end, whole.end))
				: last.end,
		);
		const words = text.slice(first.start, end).replace(/\s+/g, ' ');
		this.put(i, words.replace(/[,.]([”"’'])$/, '$1'), to);
		this.edge = end;
		for (let at = i; at < to; at++) this.checkQuoted(at);
		return to;
	}

	/** A third person inside a quotation whom nothing told so far explains. */
	private checkQuoted(i: number): void {
		const token = this.context.tokens[i]!;
		if (
			/^(?:this|these|those)$/.test(token.lower) &&
			!/^(?:year|week|month|time|morning|evening|season|who)$/.test(this.context.tokens[i + 1]?.lower ?? '')
		)
			this.problem('unclear-in-quote', token.text);
		const classes = THIRD[token.lower];
		if (!classes || token.pos === 'PROPN') return;
		if (this.fitting(classes).length > 0) return;
		if (token.lower === 'it' && isExpletive(this.context.tokens, i)) return;
		const possessive = token.lower === 'its' || token.lower === 'their';
		if (possessive && (this.told.subject || hasNounBefore(this.context, i, /./))) return;
		if (/^(?:they|them)$/.test(token.lower) && hasNounBefore(this.context, i, /[^s]s$|people$|children$/))
			return;
		this.problem('unclear-in-quote', token.text);
	}

	private fitting(classes: readonly string[]): Entity[] {
		return this.told.entities.filter((entity) => classes.includes(pronounClass(entity)));
	}

	private mention(i: number, found: MentionAt): number {
		const { how } = found.mention;
		if (how === 'pronoun') return this.pronoun(i, found.entity, trust(found.mention));
		if (how === 'group') return this.group(i, found);
		if (how === 'role') return this.role(i, found);
		if (found.entity.type === 'place' || how === 'metonym') return this.asWritten(i, found);
		return this.name(i, found);
	}

	private tell(entity: Entity): void {
		if (!this.told.entities.includes(entity)) this.told.entities.push(entity);
	}

	private asWritten(i: number, found: MentionAt): number {
		const { tokens, text } = this.context;
		this.tell(found.entity);
		return this.put(
			i,
			text.slice(tokens[i]!.start, tokens[found.to - 1]!.end).replace(/\s+/g, ' '),
			found.to,
		);
	}

	/** The full name the first time, as written later; "Mr" goes. */
	private name(i: number, found: MentionAt): number {
		const known = this.told.entities.includes(found.entity);
		const full = nameOf(this.context, found.entity);
		if (
			this.goesOn(found, full ?? '') ||
			known ||
			!full ||
			isAdjectival(full) ||
			isAdjectival(this.written(found)) ||
			(found.entity.type !== 'person' && !isShort(this.written(found), full))
		)
			return this.apposed(this.asWritten(i, found), found);
		this.out = this.out.replace(/(^| )(?:Mr|Mrs|Ms|Miss)\.?$/, '$1').trimEnd();
		// "the Obama administration", "former President Obama"
		const crowned = full.endsWith(` ${found.entity.name}`);
		if (crowned && this.context.tokens[found.to]?.pos === 'NOUN') return this.asWritten(i, found);
		const first = full.split(' ')[0]!;
		if (this.out === first || this.out.endsWith(` ${first}`))
			this.out = this.out.slice(0, -first.length).trimEnd();
		this.confidence *= trust(found.mention) * this.context.namesakes(found);
		this.tell(found.entity);
		if (isHalfName(found.entity)) this.problem('half-name', full);
		return this.apposed(this.put(i, this.article(i, this.office(found) + full), found.to), found);
	}

	/** "Lund hospital", "Trump university": with the next noun it is another thing's name, or the rest of its own. */
	private goesOn(found: MentionAt, full: string): boolean {
		const next = this.context.tokens[found.to];
		if (next?.pos !== 'NOUN') return false;
		// "Lund deaths", "Yale class": not of the Lund Alliance or the Yale Daily News
		if (found.entity.type === 'organisation' && !/^\p{Lu}{2,}$/u.test(this.written(found))) return true;
		const noun = next.lower.replace(/s$/, '');
		return (
			full
				.toLowerCase()
				.split(' ')
				.some((word) => word.replace(/s$/, '') === noun) ||
			/^(?:university|academy|foundation|tower|hotel|institute|school|hospital|library|stadium)$/.test(noun)
		);
	}

	/** "Texas Gov. Carl Lind", "former Sen. Rita Holm": what stands before an office belongs to it, so the office stays. */
	private office(found: MentionAt): string {
		if (!/(?:^| )(?:former|then|ex|late|\p{Lu}[\p{L}.'’-]+)$/u.test(this.out)) return '';
		return officeIn(this.written(found));
	}

	/** "the the": no second article. */
	private article(i: number, name: string): string {
		this.out = this.out.replace(
			/(^| )(a)n?$/i,
			(_, gap: string, a: string) => `${gap}${a}${/^[aeiou]/i.test(name) ? 'n' : ''}`,
		);
		return /^the$/i.test(this.context.tokens[i - 1]?.text ?? '') && /\bthe$/i.test(this.out)
			? name.replace(/^the /, '')
			: name;
	}

	private written(found: MentionAt): string {
		const { tokens, text } = this.context;
		return text.slice(tokens[found.from]!.start, tokens[found.to - 1]!.end);
	}

	/** ", Qin Gang," after "the foreign minister": once is enough. */
	private apposed(to: number, found: MentionAt): number {
		const { tokens, mentions } = this.context;
		if (tokens[to]?.text !== ',') return to;
		// ", 56,": an age
		if (
			to + 1 < this.stretch.to &&
			/^\d{1,3}$/.test(tokens[to + 1]!.text) &&
			(to + 2 >= this.stretch.to || tokens[to + 2]!.text === ',')
		)
			return Math.min(to + 3, this.stretch.to);
		const next = mentions.get(to + 1);
		if (!next || next.entity !== found.entity || next.to > this.stretch.to || next.mention.how === 'pronoun')
			return to;
		const closes = next.to < this.stretch.to && tokens[next.to]?.text === ',';
		return this.skip(closes ? next.to + 1 : next.to);
	}

	/** "the foreign minister" → the name; "Chancellor" right before the name stays. */
	private role(i: number, found: MentionAt): number {
		const { tokens, mentions } = this.context;
		const full = nameOf(this.context, found.entity);
		const next = mentions.get(found.to);
		if (!full || (next && next.entity === found.entity)) return this.asWritten(i, found);
		this.confidence *= trust(found.mention);
		const again = this.told.entities.includes(found.entity);
		this.tell(found.entity);
		this.out = this.out.replace(/(^| )the$/i, '$1').trimEnd();
		const suffix = /^['’]s$/.test(tokens[found.to - 1]!.lower) ? "'s" : '';
		return this.apposed(
			this.put(i, again && found.entity.type !== 'person' ? full : full + suffix, found.to),
			found,
		);
	}

	private group(i: number, found: MentionAt): number {
		const { tokens } = this.context;
		const names = nameOf(this.context, found.entity);
		if (!names) {
			this.problem('unclear-group', this.written(found));
			return this.asWritten(i, found);
		}
		this.confidence *= trust(found.mention);
		const known = this.told.entities.includes(found.entity);
		this.tell(found.entity);
		if (known && THIRD[tokens[i]!.lower]) return this.put(i, tokens[i]!.text, found.to);
		if (tokens[found.to - 1]!.pos === 'NOUN')
			return this.put(i, `${this.written(found)} (${names})`, found.to);
		return this.put(i, POSSESSIVE.has(tokens[i]!.lower) ? possessive(names) : names, found.to);
	}

	/** Stays where the fact itself says who is meant; else the name takes its place. */
	private pronoun(i: number, entity: Entity, confidence: number): number {
		const token = this.context.tokens[i]!;
		const fitting = this.fitting(THIRD[token.lower] ?? [pronounClass(entity)]);
		if (REFLEXIVE.test(token.lower)) {
			this.checkReflexive(token.lower);
			return this.put(i, token.text);
		}
		if (fitting.length === 1 && fitting[0] === entity) return this.put(i, token.text);
		// "Biden began his term": a possessive after a subject it fits is the subject's
		if (fitting.length === 1 && fitting[0] === this.told.entities[0] && POSSESSIVE.has(token.lower)) {
			this.confidence *= 0.9;
			return this.put(i, token.text);
		}
		if (POSSESSIVE.has(token.lower) && fitting.some((one) => one === this.subjectBefore(i)))
			return this.put(i, token.text);
		const name = nameOf(this.context, entity);
		if (!name) {
			this.problem('unclear-pronoun', token.text);
			return this.put(i, token.text);
		}
		this.confidence *= confidence;
		this.tell(entity);
		return this.put(i, isPossessive(this.context.tokens, i) ? possessive(name) : name);
	}

	/** "Russia distinguished himself": the subject was read wrongly. */
	private checkReflexive(lower: string): void {
		const [subject] = this.told.entities;
		if (/^(?:him|her)self$/.test(lower) && subject && subject.type !== 'person')
			this.problem('unclear-pronoun', lower);
	}

	/** "Joe Biden began his …": the entity whose verb stands right before the pronoun. */
	private subjectBefore(i: number): Entity | null {
		const { tokens, mentions } = this.context;
		const verb = [i - 1, i - 2].find((at) => tokens[at]?.pos === 'VERB');
		if (verb === undefined) return null;
		for (let at = verb - 1; at > verb - 8; at--) {
			const mention = mentions.get(at);
			if (!mention || mention.to > verb) continue;
			const between = tokens.slice(mention.to, verb);
			return between.every((token) => /^(?:AUX|ADV|PART|PUNCT)$/.test(token.pos)) ? mention.entity : null;
		}
		return null;
	}

	private time(i: number, found: TimeAt): number {
		const { tokens } = this.context;
		const { time } = found;
		const written = this.written({ ...found } as unknown as MentionAt);
		if (time.type === 'DURATION' && /^(?:later|earlier)$/.test(tokens[found.to]?.lower ?? ''))
			return this.counted(found.to + 1);
		if (time.type === 'DURATION' || time.type === 'SET' || /^T\d/.test(time.value))
			return this.put(i, written, found.to);
		// "over a year ago": not in the year a year ago
		if (time.bound && /\b(?:ago|earlier|before)$/i.test(written)) return this.unknownTime(i, found, written);
		// "a Sunday talk show": every Sunday
		if (
			WEEKLY.test(
				tokens
					.slice(found.to, found.to + 2)
					.map(({ lower }) => lower)
					.join(' '),
			) &&
			/day$/i.test(written)
		)
			return this.put(i, written, found.to);
		const said = sayTime(time, written);
		// "current rules", "recent years": an adjective that says no day
		if (!said && found.to - i === 1 && tokens[i]!.pos === 'ADJ') return this.put(i, written);
		if (!said) return this.unknownTime(i, found, written);
		this.times.push(found);
		if (isAbsolute(written)) return this.put(i, written, found.to);
		this.confidence *= time.confidence;
		if (time.through) return this.put(i, written, found.to);
		const next = tokens[found.to];
		if (found.to < this.stretch.to && /^['’]s?$/.test(next?.lower ?? '')) {
			return this.put(i, said.bare.startsWith('the ') ? said.bare : `the ${said.bare}`, found.to + 1);
		}
		if (this.isAttributive(i, found)) return this.put(i, said.bare, found.to);
		// "on a relatively mild Monday night"
		if (this.hangsOn(i)) this.problem('unclear-time', written);
		return this.datePhrase(i, found, said.bare, said.phrase);
	}

	/** "a relatively mild" in front of a day that ends the phrase. */
	private hangsOn(i: number): boolean {
		const { tokens } = this.context;
		let at = i - 1;
		while (
			at > this.stretch.from &&
			/^(?:ADJ|ADV)$/.test(tokens[at]!.pos) &&
			!/^(?:early|late)$/.test(tokens[at]!.lower)
		)
			at--;
		return at < i - 1 && /^an?$/.test(tokens[at]!.lower);
	}

	/** "left two hours later": counted from what is told elsewhere; left out, with "just" before it. */
	private counted(to: number): number {
		this.out = this.out.replace(/[\s,]*\b(?:just|only|barely|until|till)$/i, '');
		return this.skip(to);
	}

	private datePhrase(i: number, found: TimeAt, bare: string, phrase: string): number {
		const { tokens } = this.context;
		const inner =
			tokens[i]!.pos === 'ADP' && !/^(?:this|that|last|next)$/.test(tokens[i]!.lower)
				? tokens[i]!.lower
				: null;
		const before = /(?:^| )(\w+)$/.exec(this.out)?.[1]?.toLowerCase() ?? '';
		if (inner && !/^(?:in|on|at|during)$/.test(inner)) return this.put(i, `${inner} ${bare}`, found.to);
		if (/^(?:in|on|at|during|over)$/.test(before)) {
			this.out = this.out.slice(0, -before.length).trimEnd();
			return this.put(i, phrase, found.to);
		}
		if (/^(?:since|until|till|by|before|after|from|between|to|of|for|and|through)$/.test(before))
			return this.put(i, bare, found.to);
		return this.put(i, phrase, found.to);
	}

	/** "the May election", "a Sunday meeting". */
	private isAttributive(i: number, found: TimeAt): boolean {
		const { tokens } = this.context;
		const next = found.to < this.stretch.to ? tokens[found.to] : undefined;
		const before = i > this.stretch.from ? tokens[i - 1] : undefined;
		if (
			next &&
			/^(?:his|her|its|their|our|my|your|['’]s)$/.test(before?.lower ?? '') &&
			/^(?:NOUN|VERB|ADJ|PROPN)$/.test(next.pos)
		)
			return true;
		if (next && /^(?:the|an?)$/.test(before?.lower ?? '') && next.pos !== 'PUNCT' && next.pos !== 'ADP')
			return true;
		return next?.pos === 'NOUN' && (before?.pos === 'DET' || before?.pos === 'ADJ');
	}

	/** Left out where it is only said when; where it says which, the words cannot be trusted. */
	private unknownTime(i: number, found: TimeAt, written: string): number {
		const { tokens } = this.context;
		const next = found.to < this.stretch.to ? tokens[found.to] : undefined;
		if (
			this.isAttributive(i, found) ||
			/^['’]s?$/.test(next?.lower ?? '') ||
			(next?.pos === 'NOUN' && i === this.stretch.from) ||
			/^(?:of|between|and|or|than|as)$/i.test(/(?:^| )(\w+)$/.exec(this.out)?.[1] ?? '')
		) {
			this.problem('unclear-time', written);
			return this.put(i, written, found.to);
		}
		// with no day of publication, a month is still a month of the article
		if (/^XXXX-\d\d(?:-\d\d)?$/.test(found.time.value) && this.context.findings.document.published === null)
			return this.put(i, written, found.to);
		this.dropped.push(found);
		this.out = this.out
			.replace(
				/(?:^| )(?:in|on|at|during|since|until|by|before|after|from|to|for|over|as of|(?:more|less) than|about|around|nearly|almost|some|just)$/i,
				'',
			)
			.trimEnd();
		return this.skip(found.to);
	}

	/** What stands in brackets is an aside: "(£960m; $1.85bn)". */
	private aside(i: number): number {
		const { tokens } = this.context;
		let to = i + 1;
		while (to < this.stretch.to && !/^[)\]]$/.test(tokens[to]!.text)) to++;
		return this.skip(Math.min(to + 1, this.stretch.to));
	}

	/** "the two delegations" → with the countries in brackets, the first time. */
	private countries(i: number): number | null {
		const found = explainCountries(this.context, i, this.stretch.to);
		if (!found) return null;
		const written = this.context.text.slice(
			this.context.tokens[i]!.start,
			this.context.tokens[found.to - 1]!.end,
		);
		const known =
			found.entities.length > 1 && found.entities.every((entity) => this.told.entities.includes(entity));
		found.entities.forEach((entity) => this.tell(entity));
		this.confidence *= 0.95;
		return this.put(i, known ? written : `${written} (${found.names})`, found.to);
	}

	private word(i: number): number {
		const { tokens } = this.context;
		const token = tokens[i]!;
		const countries = this.countries(i);
		if (countries !== null) return countries;
		if (/^[([]$/.test(token.text)) return this.aside(i);
		const lower = token.lower;
		if (TYING_ADVERBS.has(lower) && token.pos === 'ADV' && !isCompared(tokens, i)) return this.skip(i + 1);
		if (HONORIFICS.has(lower) && this.context.mentions.has(i + 1)) return this.put(i, token.text);
		if (token.pos !== 'PROPN' && THIRD[lower]) return this.unresolved(i);
		if (SPEAKER_WORDS.has(lower) && !(lower === 'us' && token.text === 'US'))
			this.problem('unclear-pronoun', token.text);
		else if (
			POINTING.has(lower) &&
			tokens[i + 1]?.lower !== 'as' &&
			tokens[i + 1]?.lower !== 'to' &&
			!OPENING.test(tokens[i - 1]?.text ?? '')
		)
			this.problem('unclear-this', token.text);
		else if (
			/^(?:coming|upcoming)$/.test(lower) &&
			/^(?:years?|weeks?|months?|days?|season|decade)$/.test(tokens[i + 1]?.lower ?? '')
		)
			this.problem('unclear-time', token.text);
		else if (this.isFarPointer(i)) this.problem('unclear-this', token.text);
		else if (lower === 'that' && isDemonstrative(tokens, i)) this.problem('unclear-this', token.text);
		else if (
			/^(?:former|latter|respectively)$/.test(lower) &&
			tokens[i - 1]?.lower === 'the' &&
			tokens[i + 1]?.pos !== 'NOUN' &&
			tokens[i + 1]?.pos !== 'PROPN'
		)
			this.problem('unclear-this', token.text);
		else if (lower === 'the' && !standsAlone(this.context, i, this.limit)) {
			const owner = this.owner(i);
			if (owner !== null) return owner;
			const kind = this.kind(i);
			if (kind !== null) return kind;
			const fuller = this.fuller(i) ?? this.encounter(i) ?? this.headlined(i);
			if (fuller !== null) return fuller;
			if (this.isAnchored(i)) this.confidence *= this.told.entities.length > 1 ? 0.92 : 0.88;
			else this.problem('unclear-the', this.nounAfter(i));
		}
		return this.put(i, token.text);
	}

	/** "here", "met there,", "followed that up", "has done so": what was told before. */
	private isFarPointer(i: number): boolean {
		const { tokens } = this.context;
		const { lower, pos } = tokens[i]!;
		const next = tokens[i + 1];
		if (/^(?:here|there)$/.test(lower))
			return pos === 'ADV' || next?.pos === 'PUNCT' || next?.pos === 'CCONJ';
		if (lower === 'so') return /^(?:do|did|does|done|doing)$/.test(tokens[i - 1]?.lower ?? '');
		// "declared that “…”" opens what was said
		if (lower !== 'that' || OPENING.test(next?.text ?? '')) return false;
		return tokens[i - 1]?.pos === 'VERB' && /^(?:ADP|PUNCT)$/.test(next?.pos ?? '');
	}

	/** "the company" → its name, in an article about one organisation. */
	private owner(i: number): number | null {
		const { context } = this;
		const name = context.owner && isOwnerNoun(context, i) ? nameOf(context, context.owner) : null;
		if (!name || i + 1 >= this.stretch.to) return null;
		this.tell(context.owner!);
		this.confidence *= 0.93;
		return this.put(i, name, i + 2);
	}

	/** "the lobby group" → its name, when the article said what it is. */
	private kind(i: number): number | null {
		const { context } = this;
		const { from, to } = ownerAfter(context.tokens, i, this.stretch.to);
		const entity = nameOfKind(context.kinds, context.tokens.slice(from, to), i);
		const name = entity && nameOf(context, entity);
		if (!name || /^(?:NOUN|PROPN)$/.test(context.tokens[to]?.pos ?? '')) return null;
		this.tell(entity);
		this.confidence *= 0.95;
		const article = takesThe(context.tokens, context.mentions.values(), entity) && !/^the /i.test(name);
		return this.put(i, article ? `${context.tokens[i]!.text} ${name}` : name, to);
	}

	/** "the line" → "the tram line" that the headline names. */
	private headlined(i: number): number | null {
		const { tokens, text } = this.context;
		const phrase = headlinePhrase(this.context, i, this.stretch.to);
		if (!phrase) return null;
		this.confidence *= 0.93;
		const words = text.slice(tokens[phrase.from]!.start, tokens[phrase.to - 1]!.end).replace(/\s+/g, ' ');
		return this.put(i, `${tokens[i]!.text} ${words}`, ownerAfter(tokens, i, this.stretch.to).to);
	}

	/** "the meeting" → "the meeting between Ada Lind and Carl Brook", who met in an earlier sentence. */
	private encounter(i: number): number | null {
		const { tokens } = this.context;
		const { from, to } = ownerAfter(tokens, i, this.stretch.to);
		if (to - from !== 1) return null;
		const pair = whoMet(this.context, i, tokens[from]!.lower);
		const names = pair?.map((entity) => nameOf(this.context, entity));
		if (!pair || !names?.[0] || !names[1]) return null;
		pair.forEach((entity) => this.tell(entity));
		this.confidence *= 0.95;
		return this.put(i, `${tokens[i]!.text} ${tokens[from]!.text} between ${names[0]} and ${names[1]}`, to);
	}

	/** "the line" → "the Waverley Line", when the article named one before. */
	private fuller(i: number): number | null {
		const { tokens } = this.context;
		const phrase = fullerPhrase(this.context, i, this.stretch.to);
		if (!phrase) return null;
		const next = restate(
			this.context,
			{ from: phrase.from + 1, to: phrase.to },
			{ entities: [...this.told.entities], subject: this.told.subject },
		);
		if (next.problems.length > 0) return null;
		this.confidence *= 0.95 * next.confidence;
		return this.put(i, `${tokens[i]!.text} ${next.text}`, ownerAfter(tokens, i, this.stretch.to).to);
	}

	/** "after the election" in a fact that names two and does not turn on it: dim, but not misleading. */
	private isAnchored(i: number): boolean {
		const far = this.told.entities.length > 1 || (this.told.entities.length > 0 && i - this.stretch.from > 5);
		return this.soft && far && isGeneric(this.context, i, this.limit);
	}

	private nounAfter(i: number): string {
		const { tokens } = this.context;
		let at = i + 1;
		while (at + 1 < this.stretch.to && tokens[at]!.pos !== 'NOUN') at++;
		return tokens[at]?.text ?? '';
	}

	/** "… a service could cover its costs", "the owners said … them": a noun in the same words that it may mean. */
	private hasNounBefore(lower: string, i: number): boolean {
		const wanted = lower === 'its' ? /[^s]$/ : /^(?:their|them|they)$/.test(lower) ? /s$/ : null;
		if (!wanted) return false;
		for (let at = i - 1; at >= this.stretch.from; at--) {
			const { pos, lower: word } = this.context.tokens[at]!;
			if (pos === 'NOUN' && wanted.test(word)) return true;
		}
		return false;
	}

	/** "it would", "they also met": a verb follows. */
	private isSubject(i: number): boolean {
		return /^(?:VERB|AUX|ADV)$/.test(this.context.tokens[i + 1]?.pos ?? '');
	}

	/** Only one thing told so far fits: the speaker in "the firm said it would", the subject in "the study … its". */
	private isBound(i: number, fitting: readonly Entity[]): boolean {
		const { lower } = this.context.tokens[i]!;
		if (REFLEXIVE.test(lower)) return true;
		// "placed it on a list": whoever does it does it to something else
		if (this.soft && i === this.stretch.from && /^(?:it|them)$/.test(lower) && !this.isSubject(i))
			return false;
		const { subject, thing, entities } = this.told;
		// "Lind's parents … they", "groups that threw their support": several people or things in the fact itself
		if (/^(?:they|their|them)$/.test(lower) && !fitting.some((one) => isPlural(one)))
			if (entities.length === 0 ? subject !== null : subject === 'plural' || this.hasNounBefore(lower, i))
				return true;
		// "the firm … in Mexico, where it": a firm, not the country
		const actors = fitting.filter((one) => one.type !== 'place');
		if (actors.length === 1 && actors[0] === entities[0] && /^its?$/.test(lower)) return true;
		if (fitting.length === 1) return POSSESSIVE.has(lower) || fitting[0] === entities[0];
		if (fitting.length > 1) return false;
		if (/^its?$/.test(lower) && (thing ?? entities.length === 0) && subject === 'singular') return true;
		return this.hasNounBefore(lower, i);
	}

	/** A pronoun nobody resolved: it may stay only when the fact's own subject explains it. */
	private unresolved(i: number): number {
		const { tokens } = this.context;
		const token = tokens[i]!;
		const fitting = this.fitting(THIRD[token.lower]!);
		this.checkReflexive(token.lower);
		const own = POSSESSIVE.has(token.lower) ? this.subjectBefore(i) : null;
		if (this.isBound(i, fitting) || (own && fitting.includes(own))) this.confidence *= 0.97;
		else if (!(token.lower === 'it' && isExpletive(tokens, i))) this.problem('unclear-pronoun', token.text);
		return this.put(i, token.text);
	}
}

/** A name in full means whom it names; a surname nearly always; the rest as the reader of names trusts it. */
export function trust(mention: Mention): number {
	if (mention.how === 'name' || mention.how === 'acronym') return 1;
	return mention.how === 'short-name' ? Math.max(mention.confidence, 0.99) : mention.confidence;
}

/** "Virginia Democratic": an adjective that belongs to the next noun, not to the name. */
function isAdjectival(name: string): boolean {
	return /(?:^| )(?:Democratic|Republican|Conservative|Liberal|National)$|^(?:Jewish|Muslim|Christian|Catholic)$/.test(
		name,
	);
}

function isShort(written: string, full: string): boolean {
	return written.replace(/^the /i, '').length < full.replace(/^the /i, '').length;
}

/** No doubled blanks, none before a comma, no comma at the end. */
function tidy(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.replace(/ ([,.;:])/g, '$1')
		.replace(/,(?: ?,)+/g, ',')
		.replace(/^[,;:\s–—-]+|[,;:\s–—]+$/g, '')
		.replace(/ (?:at|in|on|of|by|for|during|since)$/, '')
		.trim();
}

/** Words inside a quotation that nobody can understand without the article: third persons nothing told so far explains. */
export function checkQuotation(context: Context, stretch: Stretch, told: Told): Code[] {
	return new Writer(context, stretch, told).check();
}

/** Restates some words of the article. `told` is added to: what one part of a fact tells explains the pronouns of the next. `limit`: the end of what is told with it. */
export function restate(
	context: Context,
	stretch: Stretch,
	told: Told,
	limit = stretch.to,
	soft = true,
): Restated {
	return new Writer(context, stretch, told, limit, soft).write();
}

/** Told so far: an entity, as the subject of a fact. */
export function tellEntity(told: Told, entity: Entity): void {
	if (!told.entities.includes(entity)) told.entities.push(entity);
	told.subject = isPlural(entity) ? 'plural' : 'singular';
}
