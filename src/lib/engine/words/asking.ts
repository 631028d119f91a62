/** Verbs and adjectives that questions are built around: data only. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** With "to" and the next verb they are one deed: "tried to buy". */
export const CATENATIVES = set(
	'try attempt seek manage fail begin start continue refuse decline decide hope want plan intend need aim help',
);

/** Verbs of saying that a clause can follow: "What did she warn …?" */
export const SAYING_VERBS = set(
	'say warn predict claim argue insist believe think hope fear suggest promise pledge expect estimate forecast find conclude',
);

/** What studies and inquiries do: "What did the inquiry find?" */
export const FINDING_VERBS = set('find conclude discover establish reveal show');

/** Verbs of saying that a thing can follow: "What did she condemn?" */
export const SAYING_THINGS = set(
	'announce condemn praise criticise criticize reject deny welcome demand propose recommend defend dismiss oppose denounce',
);

/** "warned the firm not to sell": somebody is told what to do. */
export const TELLING_VERBS = set('warn urge ask tell order advise beg encourage instruct remind call');

/** What somebody is charged with, praised or thanked for, and the word before it. */
export const CHARGE_LINKS: ReadonlyMap<string, 'of' | 'for'> = new Map([
	['accuse', 'of'],
	['suspect', 'of'],
	['blame', 'for'],
	['criticise', 'for'],
	['criticize', 'for'],
	['praise', 'for'],
	['thank', 'for'],
]);

/** What is learned, noticed or remembered is not said. */
export const LEARNING_VERBS = set(
	'learn know see hear feel realise realize notice remember forget understand recognise recognize discover doubt wonder read watch imply',
);

/** "confident that sales would rise": what somebody is sure of. */
export const SURE_ADJECTIVES = set('confident sure certain optimistic hopeful convinced adamant positive');

/** "determined to go on": what somebody is ready for. */
export const READY_ADJECTIVES = set(
	'determined ready willing prepared keen eager happy reluctant unwilling unable able wrong right likely unlikely',
);

/** Verbs of growing and shrinking: "By how much did sales rise?" */
export const RISING_VERBS = set(
	'rise fall grow drop increase decrease decline climb jump slip slump soar surge tumble plunge shrink gain advance dip slide',
);

/** Things of which everybody speaks: no topic of a question. */
export const EMPTY_TOPICS = set(
	'world people person thing things everyone everybody everything nobody nothing something somebody someone others one ones part parts lot lots fact truth ' +
		'question problem issue idea reality point answer way folks kind time times day days life move moves decision news result results others experts officials analysts critics supporters',
);

/** Verbs after which "what?" alone asks for something: "What did she admit?" */
export const ANNOUNCING_VERBS = set(
	'announce admit reveal acknowledge confirm concede confess complain deny promise pledge vow boast predict',
);

/** Kinds of things that stand before their name: "BBC comedy Ferry Lane", "chip firm Nordline". */
export const THING_KINDS = set(
	'film movie album song single book novel play musical opera ballet comedy drama sitcom soap series programme show documentary ' +
		'magazine newspaper website site blog app game video-game console software browser network channel station broadcaster ' +
		'company firm group giant maker retailer supermarket bank insurer brewer airline carrier operator publisher studio label brand chain ' +
		'club team band orchestra charity university college school hospital museum gallery theatre theater restaurant hotel pub ' +
		'ship ferry yacht vessel submarine rocket satellite probe telescope spacecraft virus worm drug vaccine comet asteroid hurricane storm typhoon',
);
