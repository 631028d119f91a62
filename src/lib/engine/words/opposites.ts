/** Words and what they are turned into to make a statement false: same form, the other way round. Data only. */

const PAIRS = `increase reduce|increased reduced|increases reduces|increasing reducing|raise lower|raised lowered|raises lowers|raising lowering
rise fall|rose fell|rises falls|risen fallen|rising falling|grow shrink|grew shrank|grown shrunk|growing shrinking|gain lose|gained lost|gains loses
expand limit|expanded limited|expanding limiting|expansion limitation|encourage discourage|encouraged discouraged|encouraging discouraging
welcome turn_away|support oppose|supported opposed|supports opposes|supporting opposing|accept reject|accepted rejected|accepts rejects|accepting rejecting|approve reject|approved rejected|approval rejection
strengthen weaken|strengthened weakened|strengthening weakening|stronger weaker|strong weak|improve worsen|improved worsened|improving worsening|better worse
higher lower|highest lowest|high low|more fewer|larger smaller|bigger smaller|longer shorter|faster slower|older younger|cheaper dearer
opened closed|opening closing|started stopped|starting stopping|begin end|began ended|continue halt|continued halted|cease continue|resume suspend|resumed suspended
win lose|won lost|winning losing|beat lose_to|victory defeat|success failure|succeeded failed|buy sell|bought sold|buying selling|buyer seller|import export|imports exports|imported exported|importing exporting
earliest latest
allow forbid|allowed forbade|allowing forbidding|permit ban|permitted banned|legal illegal|lawful unlawful|guilty innocent
join>leave|joining>leaving|enter>leave|arrived>departed|arrival departure
agree refuse|agreed refused|confirm deny|confirmed denied|admit deny|admitted denied|praise criticise|praised criticised|welcomed>criticised
optimistic pessimistic|positive negative|safe dangerous|possible impossible|likely unlikely|stable unstable|predictable unpredictable|temporary permanent|direct indirect|formal informal|national local|domestic foreign|northern southern|eastern western
profit loss|profits losses|surplus deficit|majority minority|maximum minimum|maintain abandon|maintained abandoned|protect harm|create destroy|created destroyed|built demolished|include exclude|included excluded|easier harder|satisfied dissatisfied|confident doubtful`;

/** Both ways, but for `>` and for what takes more than one word. */
export const OPPOSITES: ReadonlyMap<string, string> = new Map(
	PAIRS.split(/[|\n]/).flatMap((pair) => {
		const oneWay = pair.includes('>');
		const [one = '', other = ''] = pair.split(/[ >]/);
		const there: [string, string] = [one, other.replace('_', ' ')];
		return oneWay || other.includes('_') ? [there] : [[other, one] as [string, string], there];
	}),
);

/** What is turned otherwise where it stands as a verb. */
export const AS_VERB: ReadonlyMap<string, string> = new Map([
	['lower', 'raise'],
	['better', 'worsen'],
]);

/** Nouns too: turned round only where they stand as verbs. */
export const VERB_OR_NOUN: ReadonlySet<string> = new Set(
	(
		'increase increases raise raises rise rises fall falls gain gains lose support supports welcome win shrink limit ' +
		'reject permit ban halt end suspend beat harm permit export import exports imports deny approve'
	).split(' '),
);
