/** What was said of what will be done: what it would do, what somebody is sure of, asks for, hopes or admits. */
import { ANNOUNCING_VERBS, READY_ADJECTIVES, SURE_ADJECTIVES, TELLING_VERBS } from '../../words/asking';
import { readClause, type Clause } from '../clause/read';
import { inside, join } from '../wording';
import { count, type Asked } from './asked';
import { speaking, type Saying } from './speaking';

/** "would restore the area's prosperity" → what would it do? */
export function deed(saying: Saying, clause: Clause): Asked | null {
	if (!clause.modal || clause.copula || clause.passive || /^(?:not )?(?:be|have)\b/.test(clause.bare))
		return null;
	const key = join(clause.bare.replace(/^not /, ''), clause.rest);
	if (count(key) < 3) return null;
	const aux = clause.negated ? `${clause.aux} not` : clause.aux;
	return { form: 'deed', question: join('What', speaking(saying), inside(clause.subject), aux, 'do'), key };
}

/** "confident that sales would rise" → what was she confident that sales would do? "determined to go on" → to do? */
export function attitude(saying: Saying, clause: Clause): Asked | null {
	if (!clause.copula || clause.subjectKind !== 'pronoun' || clause.negated) return null;
	const [, adjective = '', what = ''] = /^(\p{L}+) (?:that )?(.+)$/u.exec(clause.rest) ?? [];
	if (READY_ADJECTIVES.has(adjective) && /^to /.test(what) && count(what) >= 4) {
		const question = join('What', speaking(saying), clause.subject, clause.verb, adjective, 'to do');
		return { form: 'deed', question, key: what.slice(3) };
	}
	const inner = SURE_ADJECTIVES.has(adjective) ? readClause(what) : null;
	if (!inner || inner.subjectKind === 'pronoun' || !inner.modal || inner.copula || inner.passive) return null;
	const key = join(inner.bare.replace(/^not /, ''), inner.rest);
	if (count(key) < 3) return null;
	const aux = inner.negated ? `${inner.aux} not` : inner.aux;
	const question = join(
		'What',
		speaking(saying),
		clause.subject,
		clause.verb,
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
	if (!found || count(found[3]!) < 3 || /[“”,;]/.test(found[1]!)) return null;
	const who = speaking(saying, TELLING_VERBS);
	const on = / (?:on|upon)$/.exec(saying.words.verb)?.[0];
	return {
		form: 'told',
		question: join('What', who, on, inside(found[1]!), found[2]!, 'do'),
		key: found[3]!,
	};
}

/** "hopes that the port will grow" → what did she say she hopes? */
export function wish(saying: Saying, clause: Clause): Asked | null {
	if (
		clause.subjectKind !== 'pronoun' ||
		clause.negated ||
		!/^(?:hope|believe|expect|fear|think|want|plan|intend)$/.test(clause.lemma)
	)
		return null;
	const key = clause.rest.replace(/^that /, '');
	if (count(key) < 4) return null;
	const to = /^to /.test(clause.rest) ? 'to do' : '';
	if (/\bto /.test(clause.bare)) return null;
	return {
		form: 'deed',
		question: join('What', speaking(saying), clause.subject, clause.verb, to),
		key: to ? key.slice(3) : key,
	};
}

/** "announced that he had filed the papers" → what did he announce? Only for verbs that say something by themselves. */
export function announced(saying: Saying, clause: Clause): Asked | null {
	if (clause.subjectKind !== 'pronoun' || !ANNOUNCING_VERBS.has(saying.lemma)) return null;
	const { content } = saying.words;
	if (count(content) < 5 || count(content) > 28) return null;
	return { form: 'thing', question: join('What', speaking(saying, ANNOUNCING_VERBS)), key: content };
}

/** "What would it be?" */
export function wouldBe(saying: Saying, clause: Clause): Asked | null {
	if (!clause.modal || !clause.copula || clause.negated || count(clause.rest) < 2) return null;
	if (!/^(?:an?|the) \p{Ll}/u.test(clause.rest)) return null;
	return {
		form: 'object',
		question: join('What', speaking(saying), inside(clause.subject), clause.aux, 'be'),
		key: clause.rest,
	};
}
