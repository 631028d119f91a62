/** Words: irregular past forms of verbs that news is told with. */

/** Simple past (and participle where it is the same), in lower case. */
export const PAST_FORMS: ReadonlySet<string> = new Set(
	(
		'was were had did said went came took made gave told met saw got found left led held began became kept brought ' +
		'bought built caught chose drew drove fell felt fled flew forbade forgot fought grew heard hung hid knew laid lay ' +
		'lent lit lost meant paid ran rang rode rose sang sank sat sent shook shone shot shown slept slid sold sought ' +
		'spent spoke spun stole stood struck stuck swam swept swore taught threw thought thrown tore understood undertook ' +
		'upheld withdrew withheld woke won wore wrote wept overtook overthrew rebuilt retook undid arose beat bent bet bit ' +
		'bled blew broke clung crept dealt dug dug fed forgave froze ground knelt leapt leaned leapt misled overcame ' +
		'proved rewrote shrank slew sprang stank strode strove swung wound been gone done given taken seen written known ' +
		'chosen driven fallen flown frozen grown ridden risen shaken spoken stolen sworn torn worn woken'
	).split(' '),
);

/** The same in past and present: only the words around them tell. */
export const UNCHANGED_FORMS: ReadonlySet<string> = new Set(
	'put set cut hit let shut quit cost hurt spread split shed burst bid cast broadcast forecast read upset thrust rid beset'.split(
		' ',
	),
);

/** What points to the future when an infinitive or "for" follows. */
export const PLANNING_WORDS: ReadonlySet<string> = new Set(
	(
		'scheduled slated due set expected planned planning poised likely going supposed plan plans hope hopes intend intends ' +
		'expect expects aim aims want wants promise promises prepare prepares preparing ready bound about must should need ' +
		'needs deadline upcoming effective payable expire expires expiring mature matures maturing begin'
	).split(' '),
);

/** Verbs whose present tense, beside a day, tells what is on the calendar: "which begins Monday". */
export const CALENDAR_VERBS: ReadonlySet<string> = new Set(
	(
		'begins begin starts start opens open closes close ends end resumes resume holds hold hosts host votes vote ' +
		'meets meet arrives arrive leaves leave departs depart travels travel visits visit plays play faces face ' +
		'kicks airs expires expire takes take returns return goes go comes come convenes convene launches launch ' +
		'debuts debut premieres premiere flies fly concludes conclude gathers gather'
	).split(' '),
);

/** What is on the calendar before it happens. */
export const CALENDAR_NOUNS: ReadonlySet<string> = new Set(
	(
		'election elections primary primaries caucus caucuses vote referendum runoff contest contests final finals ' +
		'semi-final semi-finals match game race summit ceremony meeting hearing debate deadline convention launch ' +
		'inauguration wedding funeral trial concert opening premiere visit trip talks budget'
	).split(' '),
);
