/** Lemma → its forms: regular rules and a table of the irregular ones. */

export type VerbForm = 'base' | 's' | 'past' | 'ing' | 'participle';

const IRREGULAR: Readonly<Record<string, [past: string, participle?: string]>> = {
	say: ['said'],
	tell: ['told'],
	write: ['wrote', 'written'],
	think: ['thought'],
	feel: ['felt'],
	know: ['knew', 'known'],
	find: ['found'],
	show: ['showed', 'shown'],
	swear: ['swore', 'sworn'],
	read: ['read'],
	go: ['went', 'gone'],
	speak: ['spoke', 'spoken'],
	see: ['saw', 'seen'],
	hold: ['held'],
	put: ['put'],
	give: ['gave', 'given'],
	make: ['made'],
	take: ['took', 'taken'],
	begin: ['began', 'begun'],
	teach: ['taught'],
	understand: ['understood'],
	rip: ['ripped'],
	cast: ['cast'],
	bet: ['bet'],
	hit: ['hit'],
	choose: ['chose', 'chosen'],
	seek: ['sought'],
	plead: ['pleaded'],
	sing: ['sang', 'sung'],
	spit: ['spat'],
	shoot: ['shot'],
	come: ['came', 'come'],
	forecast: ['forecast'],
	get: ['got', 'gotten'],
	hear: ['heard'],
	send: ['sent'],
	have: ['had'],
	forget: ['forgot', 'forgotten'],
	beseech: ['besought'],
	recast: ['recast'],
	light: ['lit'],
	lie: ['lied'],
};
/** The last consonant is doubled although the word has two syllables or more. */
const DOUBLING = new Set(
	'admit commit refer permit concur submit rebut refute-not retweet-not opt regret'.split(' '),
);

const doubles = (lemma: string) => DOUBLING.has(lemma) || /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma);

const stem = (lemma: string, ending: string): string => {
	if (ending === 's')
		return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : lemma.replace(/([^aeiou])y$/, '$1ie') + 's';
	if (/e$/.test(lemma))
		return /(?:ee|oe|ye)$/.test(lemma) && ending === 'ing' ? `${lemma}ing` : lemma.slice(0, -1) + ending;
	if (doubles(lemma)) return lemma + lemma.slice(-1) + ending;
	return ending === 'ed' ? lemma.replace(/([^aeiou])y$/, '$1i') + 'ed' : lemma + ending;
};

/** All forms of a verb. Regular where the table of irregular verbs does not know it. */
export function verbForms(lemma: string): Record<VerbForm, string> {
	const [past, participle] = IRREGULAR[lemma] ?? [stem(lemma, 'ed')];
	const s = lemma === 'have' ? 'has' : stem(lemma, 's');
	return {
		base: lemma,
		s,
		past,
		ing: lemma === 'lie' ? 'lying' : stem(lemma, 'ing'),
		participle: participle ?? past,
	};
}
