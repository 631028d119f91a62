/** Verbs and nouns that bring in what somebody said, thought, asked or promised: data, by the complement they take. */
import type { Modality } from '../types';

/**
 * What stands with the verb.
 * `say`: words, that-clause or bare clause, before or after; the subject may follow. `tell`: the same after a person told.
 * `think`: a clause. `show`: a clause, from a thing (poll, report). `judge`: the person or thing judged.
 * `name`: a thing and what it is called. `ask`: a person and what to do. `commit`: to do something.
 * `want`: to do something, or somebody to do it. `mention`: with a preposition. `voice`: words only, by the way they sound.
 */
export type FrameKind =
	'say' | 'tell' | 'think' | 'show' | 'judge' | 'name' | 'ask' | 'commit' | 'want' | 'mention' | 'voice';

export interface Frame {
	lemma: string;
	kind: FrameKind;
	modality: Modality;
}

/** kind → modality → lemmas. A verb may stand in several kinds; the first that fits counts. */
export const CUE_VERBS: Readonly<Record<FrameKind, Partial<Record<Modality, string>>>> = {
	say: {
		say: `say add note argue write tweet retweet announce explain declare acknowledge claim insist state report suggest
			predict admit assert concede conclude contend maintain reply respond answer observe remark comment reiterate
			repeat stress emphasize emphasise underline underscore recall confirm disclose reveal allege testify boast
			complain lament quip joke muse proclaim profess recount relate retort caution counter clarify affirm reaffirm
			intimate brag text email avow aver hypothesize hypothesise postulate prophesy confess divulge leak submit object
			reason telegraph
			attest estimate forecast opine theorize posit post blog intone interject elaborate continue
			signal hint indicate imply guarantee swear vow pledge promise mention charge conjecture surmise reckon advise
			volunteer venture confide concur summarize summarise begin conclude deadpan read go point stipulate bemoan decry rule certify`,
		ask: `ask wonder inquire demand propose recommend`,
		agree: `agree`,
		deny: `deny`,
	},
	voice: {
		say: `shout yell scream cry chant exclaim whisper murmur mutter bellow roar thunder blare blast growl snap scoff sneer
			chuckle laugh smile grin sigh sob gasp gush rave enthuse crow rant rail vent fume bark drawl groan grumble gripe
			chime chorus coo croak echo fire gloat hiss holler howl marvel moan mumble nod plead pray preach recite riff
			shrug sing sniff snipe grouse spit stammer tease thunder trumpet wail warble whine offer label shoot press question`,
	},
	tell: {
		say: `tell inform remind assure warn notify reassure convince persuade brief advise lecture show teach`,
		ask: `ask beg implore`,
	},
	think: {
		hope: `hope wish`,
		other: `think believe feel fear worry suspect doubt know notice expect anticipate assume realize realise understand consider
			recognize recognise presume imagine figure guess bet dream regret concern perceive speculate decide determine
			remember forget learn infer sense deduce`,
		deny: `dispute`,
	},
	show: {
		say: `show find indicate reveal suggest warn conclude estimate project demonstrate detail cite document imply`,
	},
	judge: {
		other: `criticize criticise praise credit chide taunt accuse blame condemn denounce slam blast attack mock ridicule endorse back support oppose
			defend hail welcome applaud commend salute rip deride disparage belittle berate bash hammer scold chastise rebuke
			castigate lambast lambaste excoriate assail question challenge dismiss reject downplay tout champion advocate
			favor favour embrace disavow renounce repudiate protest congratulate thank admire like love hate fault scorn trash
			ignore insult impugn vilify demonize label trumpet extol laud lash decry deplore bemoan lament cite invoke
			mention discuss describe outline detail highlight stress emphasize emphasise underscore tout unveil announce
			propose recommend suggest float raise address acknowledge explain confirm predict claim report note recall express
			voice reiterate repeat tweet retweet release issue prefer appreciate respect distrust resent fear regret accept approve herald reference`,
		deny: `deny dispute rebut refute`,
		say: `accuse`,
	},
	name: {
		say: `call describe label dub brand characterize characterise deem term portray cast depict paint denounce dismiss
			slam blast deride mock praise hail tout criticize criticise condemn ridicule rate declare compare liken
			blame regard see view bill refer decry lambaste bemoan lament pronounce proclaim name style attack trash rip herald`,
	},
	ask: {
		ask: `urge ask encourage press beg implore exhort challenge order instruct direct invite advise pressure plead
			beseech entreat command demand lobby appeal call push`,
	},
	commit: {
		agree: `agree consent`,
		deny: `refuse decline`,
		say: `promise pledge vow threaten swear commit offer volunteer propose plan intend opt choose decide resolve aim claim profess purport`,
	},
	want: {
		hope: `hope wish`,
		other: `want seek prefer plan expect long yearn aspire desire intend favor support like love need`,
		ask: `demand`,
	},
	mention: {
		say: `speak talk refer point allude insist boast joke brag complain comment warn write tweet elaborate expound muse hint`,
		ask: `call push argue lobby advocate campaign plead press appeal ask`,
		other: `disagree object wonder worry dream think rail agree`,
	},
};

/** Verbs of which only one or two forms are verbs of speech, or that are mostly something else. */
export const LOOSE_VERBS: ReadonlySet<string> = new Set(
	`go point rule fire show read post begin offer press snap shoot cry sing laugh smile grin nod shrug sigh sniff spit
	blast relate charge continue maintain project volunteer venture echo lecture teach brief counter label cast paint see
	view name style rate bill back support like love hate need plan push call find back raise issue release address
	cite signal determine figure bet guess answer conclude certify text email leak submit object reason infer sense
	deduce telegraph`.split(/\s+/),
);

/** What saying something does to others: after a comma it is the reporter's, not part of what is said. */
export const SAYING_DOES: ReadonlySet<string> = new Set(
	`draw throw prompt spark trigger provoke fuel stoke ignite elicit earn echo contrast highlight underscore signal
	side elevate surpass refer allude employ`.split(/\s+/),
);

/** Verbs that take to-infinitives before a cue: "went on to say", "wants to know". */
export const CARRIERS: ReadonlySet<string> = new Set(
	`go want continue appear seem try attempt begin start need plan like use prefer proceed come have get refuse decline
	move seek happen fail manage love tend ought`.split(/\s+/),
);

/** Nouns that hold what was said: "his claim that …", "a statement saying", "her message of". */
export const CUE_NOUNS: Readonly<Partial<Record<Modality, string>>> = {
	say: `statement claim announcement assertion argument suggestion remark comment allegation accusation charge
		contention declaration acknowledgment acknowledgement admission insistence warning prediction report
		message description explanation pledge promise vow threat reminder assurance note speech letter tweet
		response reply answer complaint boast joke testimony chant shout cry cheer slogan motto
		observation characterization characterisation portrayal depiction comparison explanation clarification
		confirmation confession revelation disclosure conclusion finding rebuttal retort quip mantra catchphrase
		phrase refrain nickname lament protest rant tirade sermon lecture toast tribute apology defense defence praise
		condemnation denunciation rebuke greeting`,
	hope: `hope wish optimism confidence`,
	ask: `call request demand question proposal plea appeal order recommendation suggestion advice`,
	agree: `agreement`,
	deny: `denial refusal`,
	other: `belief view opinion fear concern feeling doubt sense conviction expectation criticism endorsement support
		opposition theory idea notion desire intention`,
};

/** Verbs that carry such a noun: "expressed his hope that", "made the claim that", "issued a warning". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
	`express make issue voice give offer reiterate repeat raise release share convey have hold put send deliver stress
	hear take coin utter shout chant invoke launch level mount post tweet write pen draft quote echo dismiss reject deny defend renew back push`.split(
		/\s+/,
	),
);

/** Words of saying that are cues without being verbs. */
export const CUE_PREPOSITIONS: readonly string[] = [
	'according to',
	'in the words of',
	'per',
	'in the view of',
	'for',
];

/** Words in -ing that are things after an article: "told a Senate hearing that". */
export const NOMINAL_ING: ReadonlySet<string> = new Set(
	`hearing meeting briefing gathering filing offering ruling warning shooting building opening outing posting reading
	rating setting sitting training wedding funding listing killing bombing uprising sentencing screening swearing
	fundraising advertising understanding undertaking standing spending polling crossing landing mailing`.split(
		/\s+/,
	),
);

/** Verbs whose object is to do what the infinitive says: "led her to say". */
export const CAUSATIVES: ReadonlySet<string> = new Set(
	`lead cause force push prompt encourage get help pressure challenge inspire persuade enable tempt drive`.split(
		/\s+/,
	),
);
