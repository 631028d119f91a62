/** Small words that hold clauses together, as data. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const RELATIVES = words('who whom whose which');
/** Words that begin a clause which depends on another. */
export const SUBORDINATORS = words(
	'because although though while whereas if unless until since before after when whenever once as whether',
);
export const WH_WORDS = words('what how why where when who whether if which');
export const CONJUNCTIONS = words('and but or nor yet so');
/** Pronouns that are a whole noun phrase. */
export const PRONOUNS = words(
	`i you he she it we they me him her us them himself herself themselves myself ourselves itself there everyone
	everybody someone somebody anyone anybody nobody nothing something everything one this that these those both many
	some others most all none few several neither either`,
);
export const BE = words("be is are was were been being am ’s 's ’re 're ’m 'm");
export const HAVE = words("have has had having ’ve 've");
export const MODALS = words(
	"will would can could may might must shall should do does did ’ll 'll ’d 'd wo ca",
);
export const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday');
export const MONTHS = words(
	`january february march april may june july august september october november december jan. feb. mar. apr. aug.
	sept. oct. nov. dec. jan feb aug sept oct nov dec`,
);
export const TIME_ADVERBS = words(
	'today yesterday tomorrow tonight now recently earlier later afterward afterwards',
);
export const TIME_NOUNS = words(
	'week month year day night morning afternoon evening weekend time summer winter spring fall autumn decade days weeks months years hours minutes',
);
export const TIME_MODIFIERS = words('last this next early late that earlier later mid past same previous');
/** Prepositions, as far as they join noun phrases or bring in where and when something was said. */
export const PREPOSITIONS = words(
	`of in on at to for from with by about during after before over under against between among across into onto upon
	through throughout toward towards within without outside inside near via per despite amid alongside behind
	beyond regarding concerning including like than as around off up out down since until`,
);
