/** Verbs that tell of something that happened and can be asked: who met, won, bought, died. Dictionary forms. */
export const EVENT_VERBS: ReadonlySet<string> = new Set(
	`abolish acquire adopt appoint approve arrest arrive assassinate attack attend award ban beat become begin block bomb
	book break bring broadcast build bury buy cancel capture carry cast cause celebrate change charge claim-not clash clear clinch close collapse collide
	commission complete condemn conduct confirm construct convict crash create cross cut damage deal-not defeat delay deliver deploy
	deport design destroy detain develop die direct discharge discover dismiss displace dissolve divide donate double draw dispatch
	drop drown earn elect eliminate emerge enact end enter erupt escape establish evacuate exceed exchange execute expand expel
	explode export face fail fall feature file fill finance find fine finish fire flee flood fly force form found free freeze fund gain
	give grant grow halt halve hand head hire hit hold host identify impose impeach import improve imprison include increase inherit
	injure install introduce invade invent invest investigate issue jail join kidnap kill knock land launch lay lead leave
	lift liberate light list locate lose lower manufacture march mark marry meet merge miss move murder name nationalise nominate occur
	open order organise organize oust outbid outperform overtake overthrow overturn pass pay perform pick plead postpone premiere present
	produce promote propel prosecute protest provide publish purchase quit raise reach rebuild recall receive recognise recognize record
	recover recruit reduce reelect reinstate release relocate remove rename reopen replace represent rescue resign restore
	restructure resume retain retire return reveal rise rob rule run sack sail sanction scale score scrap seal secure seize sell send
	sentence serve set settle share shoot show shut sign sink slip slump soar speak spend split stage star start stage step steal stop storm
	strike succeed suffer sue surge surrender survive suspend sweep swear switch take test tour train transfer
	transform travel trigger triple turn unveil upgrade veto visit vote wait win withdraw wound write
	try attempt manage prevent cost exchange phone telephone address debut dominate down dump earmark edge enrol equal extend extradite fell fetch
	grab heal hijack honour induct infect instal intercept interview inaugurate invalidate lodge lock motion narrow negotiate notch offload
	outline outscore pioneer plunge poll predate prevail privatise probe produce qualify quarantine rally ratify rebound redesign refund
	register relaunch repair repay repeal reschedule reshuffle restart retake reunite revive rocket scoop scrape shed
	shelve slash smash snap spark spread stab strip strengthen submit subpoena supply tackle tie top trade treble trim tumble
	uncover undergo unite uphold vaccinate violate wed widen rip derail engulf devastate flatten ravage batter topple wreck evict`
		.split(/\s+/)
		.filter((word) => word && !word.endsWith('-not')),
);

/** Of these, verbs that tell of an event only together with a day, a place or a number. */
export const VAGUE_VERBS: ReadonlySet<string> = new Set(
	`take bring give set turn draw show move run leave begin find face raise feature emerge lead follow spend receive create build
	serve hit fall break change cut reach drop enter gain join fill spark surge escape pass stop start fail carry become return
	produce test introduce promote grow rise slip get head hold keep place share settle stage step storm strike suffer sweep
	survive transform travel trade tie top speak stand see list include lock motion develop dominate double improve increase reduce`
		.split(/\s+/)
		.filter(Boolean),
);

/** What follows "to" here is why something was done: "to mark", "to avoid". */
export const PURPOSE_VERBS: ReadonlySet<string> = new Set(
	`avoid prevent mark celebrate protest reduce raise help encourage promote protect improve boost ensure combat tackle
	stop fight cut curb save support attract strengthen commemorate honour raise ease increase counter deter allow enable
	investigate discuss challenge fund finance pay cover replace restore end win secure stem halt limit make give bring
	find defend meet keep cope shape determine stunt`
		.split(/\s+/)
		.filter(Boolean),
);

/** Verbs that say that one thing brings another about. */
export const CAUSE_VERBS: ReadonlySet<string> = new Set(
	'cause trigger prompt spark force provoke propel fuel'.split(' '),
);

/** Verbs of more and less: what follows says by how much. */
export const CHANGE_VERBS: ReadonlySet<string> = new Set(
	'rise fall drop slip jump increase decrease grow climb soar surge plunge slump gain lose decline advance shrink tumble edge cut raise reduce rebound dip win beat miss'.split(
		' ',
	),
);

/** What one can be busy with for weeks: "is considering". */
export const UNDER_WAY: ReadonlySet<string> = new Set(
	'consider investigate negotiate build develop sue launch test discuss review examine organise organize prepare plan rebuild'.split(
		' ',
	),
);

/** Verbs of thinking, saying, seeming and going on: they tell no event. */
export const NEVER_EVENTS: ReadonlySet<string> = new Set(
	`be do want think believe know feel like love hate hope fear expect seem appear remain continue mean need tend prefer look
	wish understand remember forget doubt wonder care matter suppose imagine assume regard consider view see hear sound say
	tell add note argue claim insist suggest warn explain stress describe call ask agree refuse decline plan intend decide
	promise pledge vow threaten concern belong depend owe own include contain consist comprise deserve lack resemble quote
	respond reply talk echo report express convince worry elaborate calculate enjoy suffer reflect indicate show prove
	accept admit allow wait speak let happen slow dash live work swear testify`
		.split(/\s+/)
		.filter(Boolean),
);

/** Verbs that carry no meaning of their own: what happened stands in the words after them. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
	'get put keep stay go come make have help use start begin stop link contribute elect'.split(' '),
);

/** Of the verbs that tell no event those that tell a state one can look up: "contains", "lacks", "remained in Lund". */
export const ASSERTED_STATES: ReadonlySet<string> = new Set(
	'remain continue intend contain consist comprise own owe depend lack include suffer enjoy refuse decline live work plan testify swear allow let tend belong prefer'.split(
		' ',
	),
);
