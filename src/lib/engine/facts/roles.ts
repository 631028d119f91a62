/** Entities with a title → who is who, as of the day of the article. */
import { officeObject } from '../mentions/office-object';
import { surnameOf } from '../text/surname';
import { formatDay } from '../text/dates';
import { hasCapital } from '../words/capital-words';
import { OFFICE_OBJECTS, ROLES } from '../words/titles';
import type { Entity, FactWords, Reference, Sentence, Span, Token } from '../types';
import { compose } from './compose';
import { stretchOf, type Context, type Stretch } from './context';
import { evidenceOf, type Draft } from './draft';
import { tellingSentences, type Ground } from './ground';
import { isHalfName, nameOf, possessive } from './names';
import { restate } from './restate';
import { indefiniteFor } from '../text/indefinite';

/** Offices of which there is one at a time: no "a" before them. */
const OFFICES =
	/(?:president|minister|secretary|chancellor|premier|king|queen|prince|princess|pope|governor|mayor|chairman|chairwoman|chair|chief|executive|director|director-general|general|head|leader|captain|commissioner|treasurer|speaker|manager|coach|editor|founder|owner|ambassador|commander|treasury|state|affairs|health|education|defence|defense)$/i;

/** A director who is famed is one of many. */
const QUALITIES =
	/^(?:famed|famous|legendary|acclaimed|renowned|celebrated|noted|prominent|veteran|long-?time|leading|top|popular|controversial|retired|influential|respected|powerful|outspoken|notorious|wealthy|self-made|\w+-winning|\w+-old|\w+-nominated|\w+-born) /i;

/** Who was chosen, or leads a race: one of a party. */
const CHOSEN = /\b(?:nominee|front-?runner)$/i;

/** Kinds of people of whom there are many: "the Las Vegas casino magnate Ida Falk" is one of them. */
const KINDS =
	/\b(?:magnate|mogul|tycoon|businessman|businesswoman|accountant|actor|actress|singer|author|writer|novelist|poet|journalist|reporter|columnist|commentator|pundit|economist|activist|lawyer|attorney|strategist|consultant|analyst|pollster|donor|scientist|professor|student|comedian|star|footballer|striker|player|politician|dictator|investor|financier|banker|entrepreneur|billionaire|millionaire|philanthropist|historian|scholar|engineer|doctor|surgeon|pastor|musician|artist|rapper|veteran|supporter|volunteer)$/i;

/** "fund manager", "restaurant owner": of what is not said, so one of many. */
const ONE_OF_MANY = /\b(?:manager|owner|founder|editor|coach|director|executive|leader|captain|commander)$/i;

/** "publisher of The Lund Post": of one thing there is one. */
const ONE_OF_SOMETHING = /^(?:\p{L}+ )?(?:publisher|editor|captain|coach|manager|owner|founder)$/iu;

/** "analyst" → "an analyst", "Chinese Foreign Minister" → as it is. */
function withArticle(told: string): string {
	// "another partner at the bank": one of them
	const written = told.replace(/^(?:another|fellow) /i, '').replace(/\bPresumptive\b/, 'presumptive');
	const head = written.split(/ (?:of|at|for|in|to|on|with|from)\b|,/)[0]!.trim();
	if (CHOSEN.test(written)) return `the ${written.replace(/^(?:the|an?) /i, '')}`;
	const title = KINDS.test(written) ? written.replace(/^the /i, '') : written;
	// an apposition's "the former": there may be many
	if (/^(?:the )?former /i.test(title)) return title.replace(/^(?:the )?former /i, 'a former ');
	if (/^(?:the|a|an|one|his|her|its|their) /i.test(title))
		return title.replace(/^(?:The|A|An) /, (word) => word.toLowerCase());
	if (ONE_OF_MANY.test(head) && title === head && !/\p{Lu}/u.test(title))
		return `${indefiniteFor(title)} ${title}`;
	// "highest-ranking pilot": there is one
	if (/^(?:\p{L}{3,}est|most|first|only|last)[ -]/iu.test(title)) return `the ${title}`;
	// "Rovers boss": of one side
	if (/^\p{Lu}\S+ (?:\S+ )?boss$/u.test(title)) return title;
	if (ONE_OF_SOMETHING.test(head) && / (?:of|at) (?:the )?\p{Lu}/u.test(title) && title === written)
		return title;
	if (OFFICES.test(head) && !/^(?:former|ex-)/i.test(head) && !QUALITIES.test(title)) return title;
	return `${indefiniteFor(title)} ${title}`;
}

/** A people, a faith, a party: capital wherever it stands, and nobody's owner. */
const isPeople = (word: string): boolean =>
	/^(?:Conservative|Labour|Liberal|Republican|Democrat(?:ic)?|Green|GOP|Muslim|Jewish|\p{Lu}\p{Ll}*(?:ish|ian|ese|can|ean|nch|tch))$/u.test(
		word,
	);

/** Somebody's: "adviser", "festival organiser"; whose, a people or a faith does not say. */
const OF_SOMEBODY =
	/\b(?:adviser|advisor|aide|organi[sz]er|spokes\w+|officer|assistant|member|treasurer|backer|(?:campaign|office) manager|(?:press|private) secretary)$/i;

/** "a former adviser", "a Muslim aide": whose? */
function wantsOwner(title: string): boolean {
	const [head = '', ...more] = title.split(/ (?=(?:of|at|for|in|to|on|with|from)\b)|, /);
	const words = head.split(' ');
	const served =
		OF_SOMEBODY.test(head) ||
		/^(?:(?:an?|the) )?(?:\p{Ll}+ )*long-?time (?:personal )?(?:lawyer|attorney|doctor|friend|partner|manager)$/iu.test(
			head,
		);
	// "state attorney": of which state?
	const ofPlace =
		/\b(?:state|county|city|district) (?:attorney|senator|representative|lawmaker|legislator|executive|treasurer|councilman|judge|prosecutor|chairman)$/i.test(
			head,
		);
	if (more.length > 0 || !(served || ofPlace)) return false;
	// "a Conservative spokesman" speaks for them
	if (/spokes\w+$/i.test(head) && words.slice(0, -1).some(isPeople)) return false;
	return !words.some((word) => /['’]s?$/.test(word) || (/^\p{Lu}/u.test(word) && !isPeople(word)));
}

/** A title that says enough: an office with its country or house, a profession with its place, not "spokesman" alone. */
function saysEnough(title: string): boolean {
	const words = title.replace(/^(?:the|an?) /i, '').split(' ');
	// "the son of one governor": of which?
	if (wantsOwner(words.join(' ')) || / (?:of|to|for) one \p{Ll}/u.test(title)) return false;
	if (
		/^(?:former )?(?:chief executive|managing director|vice[- ]president|general secretary|deputy leader|chief economist|general manager|executive director|finance director|minister|main lawyer|spokes\w+|programme director|program director|technical director|assistant coach|head coach|team manager|committee chairman|committee chair|prime suspect|senior analyst|co-founder|chief)$/i.test(
			words.join(' '),
		)
	)
		return false;
	// "a Bond star", "a Lund United star"
	if (words.at(-1) === 'star' && words.slice(0, -1).some((word) => /^\p{Lu}/u.test(word))) return true;
	return (
		words.length > 1 &&
		!/^(?:co-star|compatriot|colleague|rival|opponent|challenger|counterpart|critic|team-?mate|boyfriend|girlfriend|wife|husband|partner|friend|son|daughter|brother|sister|mother|father|widow|fianc[eé]e?|neighbour|neighbor|ally|supporter|fan|man|woman|star)$/i.test(
			words.at(-1)!,
		)
	);
}

/** Is the title's head somebody: "minister", "analyst", "striker", not "primary"? */
function namesSomebody(title: string): boolean {
	const head = title
		.split(/ (?:of|at|for|in|to|on|with|from|and|charged|who)\b|,/)[0]!
		.trim()
		.split(' ')
		.at(-1)!
		.toLowerCase();
	return (
		ROLES.has(head) ||
		/(?<!committ|jubil)(?:er|or|ist|ian|man|woman|person|ant|ent|ee|chief|head|general|boss|chair|king|queen|prince|princess|secretary|mp|msp|mep|coach|captain|pilot|judge|nurse|star|champion|mogul|official|host|critic|veteran|expert|guard|aide|executive|attorney|ace|hero|cop|monk|priest|pope|dean|rabbi|imam|nominee|sheriff|commissioner|constable|ceo|cfo|chef|guru|poet|economist|ally|whip|deputy|premier|spokesperson)$/.test(
			head,
		)
	);
}

/** "Secretary of State", "Speaker of the House": an office that is written large wherever it stands. */
const holdsOffice = (tokens: readonly Token[], at: number): boolean =>
	OFFICE_OBJECTS.has(officeObject(tokens, at + 1));

/** Words of a title: no verb, no quotation, not the name itself. */
function isTitle(context: Context, { from, to }: Stretch, entity: Entity): boolean {
	if (to - from > 14) return false;
	const last = surnameOf(entity.name);
	// "Lund.example writer": torn from a name
	if (context.tokens[from - 1]?.text === '.' && context.tokens[from - 1]!.end === context.tokens[from]!.start)
		return false;
	for (let i = from; i < to; i++) {
		const token = context.tokens[i]!;
		const inner = context.mentions.get(i);
		// "chief of staff Carl Brook" before "and Ada Lind": somebody else's
		if (inner?.entity.type === 'person' && inner.entity !== entity && inner.to === to) return false;
		// "Lund voters like former mayor Ada Lind"
		if (token.lower === 'former' && i > from && context.tokens[i - 1]!.pos === 'NOUN') return false;
		if (token.pos === 'ADV' || (i > from && token.lower === context.tokens[i - 1]!.lower)) return false;
		if (
			context.quoted[i]! >= 0 ||
			token.pos === 'AUX' ||
			(token.pos === 'VERB' && !/(?:ing|ed)$/.test(token.lower)) ||
			token.text === last
		)
			return false;
	}
	return true;
}

function sentenceAt(sentences: readonly Sentence[], span: Span): Sentence | null {
	return sentences.find((sentence) => sentence.start <= span.start && span.end <= sentence.end) ?? null;
}

/** Does the person say or do something in the article? Who is only spoken of may be long gone. */
const acts = ({ scenes, findings }: Ground, { id }: Entity): boolean =>
	findings.statements.some(({ speaker }) => speaker?.entity === id) ||
	scenes.some(({ telling }) => telling?.subject.reference.entity === id);

/** Who was shown the door is it no more. */
const LEAVES =
	/\b(?:(?:was|were|been) (?:fired|ousted|sacked|dismissed|removed|replaced|deposed|shown the door)|was forced out|perished|who died|(?:was|were) (?:killed|dead|slain|murdered))\b/;

/** "the debate of 2012 between Ada Lind and nominee Carl Brook": he was nominee then. */
function isOfPast({ findings: { times } }: Ground, sentence: Sentence, published: string): boolean {
	return times.some(
		({ start, end, value, bound }) =>
			sentence.start <= start &&
			end <= sentence.end &&
			// "the first visit since 2018" is of today
			!bound &&
			// a decade has three digits
			/^\d{3}/.test(value) &&
			value.slice(0, 4) < published.slice(0, Math.min(4, value.length)),
	);
}

/** "the boy who lost his boat", "the lawyer who sued": which one, the clause says that is left out. */
const needsClause = ({ tokens }: Context, { from, to }: Stretch): boolean =>
	tokens[from - 1]?.lower === 'the' &&
	/^(?:who|whose|that)$/.test(tokens[to]?.lower ?? '') &&
	!tokens.slice(from, to).some(({ text }) => /^(?:of|at|for)$|^\p{Lu}/u.test(text));

/** "helped fight Tarn Nation leader Ada Lind": the title's first word is the verb that "help" takes. */
const isBareVerb = ({ tokens }: Context, at: number): boolean =>
	/^(?:help|let|make|made|do|to)(?:s|ed|ing)?$|^(?:does|did)$/.test(tokens[at - 1]?.lower ?? '') &&
	!/^\p{Lu}/u.test(tokens[at]!.text);

/** "Lund's coach Ada Lind": whose, by name; null where the owner has none. */
function ownerBefore(context: Context, at: number): string | null {
	for (const found of context.mentions.values()) {
		const ends = found.to === at || found.to === at - 1;
		if (!ends || found.from >= at || !/^(?:name|short-name|acronym)$/.test(found.mention.how)) continue;
		const name = isHalfName(found.entity) ? null : nameOf(context, found.entity);
		return name && possessive(name);
	}
	return null;
}

function toDraft(
	ground: Ground,
	sentences: readonly Sentence[],
	entity: Entity,
	role: Entity['roles'][number],
): Draft | null {
	const { context, findings } = ground;
	const sentence = sentenceAt(sentences, role);
	const name = nameOf(context, entity);
	if (!sentence || !name || !/ /.test(name)) return null;
	const stretch = stretchOf(context.tokens, role);
	const written = restate(context, stretch, { entities: [entity], subject: 'singular' });
	const before = context.tokens[stretch.from - 1]?.lower ?? '';
	const owned = /^['’]s?$/.test(before);
	const owner = owned ? ownerBefore(context, stretch.from) : null;
	const article = /^(?:the|an?)$/.test(before) ? `${before} ` : '';
	const opening = context.tokens[stretch.from]!;
	const starts = context.tokens[stretch.from - 1]?.sentence !== opening.sentence;
	const named =
		holdsOffice(context.tokens, stretch.from) ||
		/^\p{Lu}/u.test(context.tokens[stretch.from + 1]?.text ?? '') ||
		context.mentions.has(stretch.from) ||
		isPeople(opening.text) ||
		// no word of the language: a name
		(/^\p{Lu}/u.test(opening.text) && opening.ordinary !== true) ||
		hasCapital(opening.text);
	const common =
		!named &&
		(starts || /^(?:NOUN|ADJ)$/.test(opening.pos)) &&
		!/^\p{Lu}(?:\p{Lu}|\p{Ll}+-\p{Lu})/u.test(opening.text);
	const plain = common
		? written.text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
		: written.text;
	const title = owner ? `${owner} ${plain}` : withArticle(article + (plain || role.title));
	if (!saysEnough(title) || !namesSomebody(title) || !isTitle(context, stretch, entity)) return null;
	if ((owned && !owner) || /^(?:its|their|his|her|our)$/.test(before) || isBareVerb(context, stretch.from))
		return null;
	if (needsClause(context, stretch)) return null;
	const { published } = findings.document;
	const leaves = LEAVES.test(context.text.slice(sentence.start, sentence.end));
	const current = published && !leaves && acts(ground, entity) && !isOfPast(ground, sentence, published);
	const day = current ? formatDay(published) : null;
	const { text, parts } = compose([
		day ? { part: 'when', text: `as of ${day}` } : null,
		day ? { part: null, text: ',' } : null,
		{ part: 'who', text: name },
		{ part: 'verb', text: 'was' },
		{ part: 'title', text: title },
	]);
	const words: FactWords = {
		who: name,
		plural: false,
		asks: entity.type === 'person' ? 'who' : 'which organisation',
		verb: 'was',
		aux: 'was',
		bare: '',
		title,
		...(day ? { when: `as of ${day}` } : {}),
	};
	const mention = entity.mentions.find((one) => one.how === 'name') ?? entity.mentions[0];
	const who: Reference = {
		start: mention?.start ?? role.start,
		end: mention?.end ?? role.end,
		entity: entity.id,
	};
	return {
		rule: 'role/title',
		body: { kind: 'role', who, title },
		text,
		parts,
		words,
		evidence: [evidenceOf(context.text, sentence)],
		confidence: written.confidence,
		problems: written.problems,
		lemma: 'be',
		asOf: day && published,
	};
}

const wordsOf = (draft: Draft): string[] => (draft.words.title ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u);

/** "analyst at Borg" beside "senior analyst at Borg Capital": nothing new. */
function addsNothing(draft: Draft, told: readonly Draft[]): boolean {
	const small = /^(?:|an?|the|of|at|for|in|to|s)$/;
	const known = new Set(told.flatMap(wordsOf));
	return wordsOf(draft).filter((word) => !small.test(word) && !known.has(word)).length < 2;
}

/** The fullest of the titles the article gives each person, and every other one that says something else. */
export function findRoles(ground: Ground): Draft[] {
	const sentences = tellingSentences(ground.findings);
	return ground.findings.entities.flatMap((entity) => {
		if (entity.type !== 'person') return [];
		const drafts = entity.roles
			.map((role) => toDraft(ground, sentences, entity, role))
			.filter((draft) => draft !== null);
		const best = drafts.sort(
			(a, b) => a.problems.length - b.problems.length || b.words.title!.length - a.words.title!.length,
		);
		return best.reduce<Draft[]>((told, draft) => (addsNothing(draft, told) ? told : [...told, draft]), []);
	});
}
