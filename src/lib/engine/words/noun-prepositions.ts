/** Nouns that are not whole without what follows them: "a bid for the White House", "its rivalry with Nordline": data only. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns whose sense is told by the clause after them: "plans to close the pier", "claims that it was sold". */
export const CLAUSE_NOUNS: ReadonlySet<string> = set(
	`plan plans proposal proposals bid bids call calls claim claims suggestion suggestions decision decisions deal law laws rule rules
	campaign attempt attempts effort efforts report reports allegation allegations request requests offer offers demand demands
	move moves threat threats promise promises pledge pledges warning warnings evidence idea rumours rumors accusation accusations`,
);

/** Preposition → the nouns it belongs to. */
export const NOUN_PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	[
		'for',
		set(
			`bid campaign support plan plans call calls case need demand demands respect reason reasons responsibility money funding
			proposal proposals hope hopes ballot vote votes search struggle fight preference concern blame credit excuse
			justification deadline target targets rules guidelines standards record records request requests appeal appetite`,
		),
	],
	[
		'to',
		set(
			`threat threats answer answers access damage right rights approach reaction response responses contribution
			opposition objection objections commitment challenge challenges return alternative solution solutions
			change changes amendment amendments key danger obstacle barrier barriers end limit limits attention visit`,
		),
	],
	[
		'with',
		set(
			`rivalry relationship relations talks deal deals ties links contract contracts agreement agreements dispute feud
			problem problems meeting partnership alliance war peace cooperation contact contacts interview merger frustration`,
		),
	],
	[
		'on',
		set(
			`ban bans tax taxes attack attacks war report reports deal law laws limit limits restrictions sanctions position
			positions stance view views vote votes debate talks focus emphasis impact effect effects pressure assault
			research work ruling crackdown curbs policy policies reliance dependence`,
		),
	],
	[
		'in',
		set(
			`interest increase increases rise rises cut cuts fall falls decline drop reduction reductions growth change changes
			role roles stake stakes share shares confidence faith belief involvement participation success investment improvement`,
		),
	],
	[
		'over',
		set(
			`concern concerns dispute row control victory worries fears anger debate power influence lead advantage`,
		),
	],
	[
		'about',
		set(
			`concern concerns questions question claims worries fears doubts doubt truth information story facts`,
		),
	],
	[
		'against',
		set(
			`case war attack attacks fight campaign complaint complaints charges claims protest protests lawsuit`,
		),
	],
	[
		'between',
		set(`talks gap difference differences relationship link links agreement deal war peace meeting ties`),
	],
	['into', set('inquiry investigation research insight')],
	['from', set('support pressure backing money profits exports imports')],
]);
