/** What was said of what will be done: what it would do, what somebody is sure of, asks for, hopes or admits. */
import {
	ANNOUNCING_VERBS,
	CHARGE_LINKS,
	READY_ADJECTIVES,
	SURE_ADJECTIVES,
	TELLING_VERBS,
} from '../../words/asking';
import { readClause, type Clause } from '../clause/read';
import { isCountry } from '../distractors/places';
import { countWords, inside, join } from '../wording';
import type { Asked } from './asked';
import { speaking, type Saying } from './speaking';

/** "become too great" is no deed; "get into their stride, will be big …" is more than one. */
const HALF_DEED =
	/^(?:become|get|remain|seem|stay|look|feel|come|go)\b|,? (?:and |but )?(?:will|would|can|could|shall|should|must) /;

const isLand = (name: string) => isCountry(name.replace(/^the /i, '')) || /^(?:the )?U\.?S\.?$/.test(name);

/** "would restore the area's prosperity" → what would it do? */
export function deed(saying: Saying, clause: Clause): Asked | null {
	if (!clause.modal || clause.copula || clause.passive || /^(?:not )?(?:be|have)\b/.test(clause.bare))
		return null;
	const key = join(clause.bare.replace(/^(?:not|never|n['’]t) /, ''), clause.rest);
	if (countWords(key) < 3 || HALF_DEED.test(key)) return null;
	const aux = clause.negated ? `${clause.aux} not` : clause.aux;
	const subject = inside(clause.subject);
	// "What should the United States do?": about what?
	if (clause.subjectKind === 'name' && /^(?:should|must|can|could)$/.test(clause.aux) && isLand(subject))
		return null;
	// "What would work do?": one common word says too little
	if (clause.subjectKind !== 'pronoun' && /^\p{Ll}+$/u.test(subject)) return null;
	return {
		form: 'deed',
		question: join('What', speaking(saying), subject, aux, 'do'),
		key,
		...(clause.subjectKind === 'pronoun' ? {} : { topic: subject }),
	};
}

/** "confident that sales would rise" → what was she confident that sales would do? "determined to go on" → to do? */
export function attitude(saying: Saying, clause: Clause): Asked | null {
	// "was determined to go on" reads like something done to her
	const looksDone = clause.passive && READY_ADJECTIVES.has(clause.bare);
	if ((!clause.copula && !looksDone) || clause.negated) return null;
	const [, adjective = '', what = ''] =
		/^(\p{L}+) (?:that )?(.+)$/u.exec(looksDone ? join(clause.bare, clause.rest) : clause.rest) ?? [];
	const verb = looksDone ? clause.aux : clause.verb;
	if (READY_ADJECTIVES.has(adjective) && /^to /.test(what) && countWords(what) >= 4) {
		const question = join('What', speaking(saying), inside(clause.subject), verb, adjective, 'to do');
		return { form: 'deed', question, key: what.slice(3) };
	}
	if (clause.subjectKind !== 'pronoun' || !SURE_ADJECTIVES.has(adjective)) return null;
	const inner = readClause(what);
	if (!inner || inner.subjectKind === 'pronoun') return null;
	if (!inner.modal || inner.copula || inner.passive) {
		const about = join('What', speaking(saying), clause.subject, verb, adjective, 'about');
		return { form: 'thing', question: about, key: what };
	}
	const key = join(inner.bare.replace(/^(?:not|n['’]t) /, ''), inner.rest);
	if (countWords(key) < 3) return null;
	const aux = inner.negated ? `${inner.aux} not` : inner.aux;
	const question = join(
		'What',
		speaking(saying),
		clause.subject,
		verb,
		adjective,
		inside(inner.subject),
		aux,
		'do',
	);
	return { form: 'deed', question, key };
}
/** "warned the chancellor not to spend" → what did she warn him not to do? */
export function told(saying: Saying): Asked | null {
	if (!TELLING_VERBS.has(saying.lemma)) return null;
	const found = /^((?:\S+ ){1,5}?)(not to|to) (\p{Ll}.+)$/u.exec(saying.words.content);
	if (!found || countWords(found[3]!) < 3 || /[“”,;]/.test(found[1]!)) return null;
	const who = speaking(saying, TELLING_VERBS);
	const on = / (?:on|upon)$/.exec(saying.words.verb)?.[0];
	// "called the plans to open a yard “a disgrace”"
	if (saying.lemma === 'call' && !on) return null;
	return {
		form: 'told',
		question: join('What', who, on, inside(found[1]!), found[2]!, 'do'),
		key: found[3]!,
		topic: inside(found[1]!),
	};
}

/** "hopes that the port will grow" → what did she say she hoped the port would do? "hoping for a large crowd" → hoping for? */
export function wish(saying: Saying, clause: Clause): Asked | null {
	if (
		clause.subjectKind !== 'pronoun' ||
		clause.negated ||
		!/^(?:hope|believe|expect|fear|think|want|plan|intend)$/.test(clause.lemma) ||
		/\bto /.test(clause.bare)
	)
		return null;
	const asking = (...more: string[]) => join('What', speaking(saying), clause.subject, clause.verb, ...more);
	const [, link = '', what = ''] = /^(to|for) (.+)$/.exec(clause.rest) ?? [];
	if (link === 'to')
		return countWords(what) < 3 ? null : { form: 'deed', question: asking('to do'), key: what };
	if (link === 'for')
		return countWords(what) < 3 ? null : { form: 'thing', question: asking('for'), key: what };
	// "what did she say she believed?" asks for anything: it is asked of what
	const inner = readClause(clause.rest);
	if (!inner || inner.subjectKind === 'pronoun' || !inner.modal || inner.copula || inner.passive) return null;
	const key = join(inner.bare.replace(/^(?:not|n['’]t) /, ''), inner.rest);
	if (countWords(key) < 3) return null;
	const aux = inner.negated ? `${inner.aux} not` : inner.aux;
	return { form: 'deed', question: asking(inside(inner.subject), aux, 'do'), key };
}

/** "announced that he had filed the papers" → what did he announce? Only for verbs that say something by themselves. */
export function announced(saying: Saying, clause: Clause): Asked | null {
	if (clause.subjectKind !== 'pronoun' || !ANNOUNCING_VERBS.has(saying.lemma)) return null;
	const { content } = saying.words;
	if (countWords(content) < 5 || countWords(content) > 28) return null;
	return { form: 'thing', question: join('What', speaking(saying, ANNOUNCING_VERBS)), key: content };
}

/** "accused the mayor of starting the row" → what did she accuse him of? */
export function accused(saying: Saying): Asked | null {
	const link = CHARGE_LINKS.get(saying.lemma);
	const found = link
		? new RegExp(`^((?:\\S+ ){1,6}?)${link} (\\p{Ll}.+)$`, 'u').exec(saying.words.content)
		: null;
	if (!found || countWords(found[2]!) < 2 || /[“”,;]/.test(found[1]!)) return null;
	// "praised Nordline's plans for a ferry": what the plans are for
	if (link === 'for' && !/^(?:\p{Ll}+ing|his|her|its|their|what)\b/u.test(found[2]!)) return null;
	const who = speaking(saying, new Set([saying.lemma]));
	const whom = inside(found[1]!.trim());
	// "accused the firms": which?
	if (/^the \p{Ll}+$/u.test(whom)) return null;
	// "in opposing the line, and for advocating": a second charge, left out
	const key = found[2]!.replace(/,? and (?:for|of) .*$/, '');
	return { form: 'told', question: join('What', who, whom, link), key, topic: whom };
}

/** "did Ana Silva describe", "has she described": whatever verb the article has for it. */
const describing = (saying: Saying) =>
	speaking(
		{
			...saying,
			lemma: 'describe',
			words: { ...saying.words, verb: saying.words.verb.replace(/^(ha[sd]|have) \S+/, '$1 described') },
		},
		new Set(['describe']),
	);

/** "called the plan “a disgrace”", "hailed the vote as “fantastic”" → what did she call it? How did she describe it? */
export function named(saying: Saying): Asked | null {
	const { content } = saying.words;
	const as = /^([^“”,;]{3,80}?) as (“[^”]+”|an? [^,;]+)$/u.exec(content);
	const called = /^([^“”,;]{3,90}?) ((?:(?:an?|the) )?“[^”]+”)$/u.exec(content);
	if (
		as &&
		/^(?:describe|hail|dismiss|condemn|denounce|label|brand|characterise|characterize|praise|see)$/.test(
			saying.lemma,
		)
	)
		return {
			form: 'described',
			question: join('How', describing(saying), inside(as[1]!)),
			key: as[2]!,
		};
	if (called && /^(?:call|brand|label|dub)$/.test(saying.lemma))
		return {
			form: 'described',
			question:
				saying.lemma === 'call'
					? join('What', speaking(saying, new Set(['call'])), inside(called[1]!))
					: join('How', describing(saying), inside(called[1]!)),
			key: called[2]!,
		};
	return null;
}
