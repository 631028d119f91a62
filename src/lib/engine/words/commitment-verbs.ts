/** Verbs before "to": who agreed, planned, asked, refused to do what. Dictionary forms. */

export type Commitment = 'agreement' | 'plan' | 'request' | 'refusal';

/** "agreed to …", "refused to …". */
export const COMMITMENT_VERBS: Readonly<Record<string, Commitment>> = {
	agree: 'agreement',
	consent: 'agreement',
	pledge: 'agreement',
	promise: 'agreement',
	vow: 'agreement',
	undertake: 'agreement',
	commit: 'agreement',
	swear: 'agreement',
	offer: 'agreement',
	plan: 'plan',
	intend: 'plan',
	decide: 'plan',
	resolve: 'plan',
	opt: 'plan',
	choose: 'plan',
	aim: 'plan',
	prepare: 'plan',
	hope: 'plan',
	want: 'plan',
	threaten: 'plan',
	propose: 'plan',
	refuse: 'refusal',
	decline: 'refusal',
};

/** "asked Lind to …": the one who is to do it stands between. */
export const REQUEST_VERBS: ReadonlySet<string> = new Set(
	'ask urge order invite tell instruct request press beg persuade advise warn direct command require implore encourage challenge'.split(
		' ',
	),
);

/** "is set to", "is due to": adjectives and participles of a plan. */
export const PLAN_ADJECTIVES: ReadonlySet<string> = new Set(
	'set due scheduled expected planned ready determined committed likely bound poised'.split(' '),
);
