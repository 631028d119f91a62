/** Nouns and adjectives that decide whether "the …" can be understood without the article. */

/** There is one of them, or everybody knows which: "the world", "the internet". */
export const UNIQUE_NOUNS: ReadonlySet<string> = new Set(
	`world internet web media press public sun sea sky air moon earth planet environment future past universe
	weekend north south east west euro dollar pound yen poor rich elderly unemployed homeless majority minority
	rest end beginning start middle back front top bottom same law truth arts military
	globe economy industry sector movie-industry equator pole tropics stage internet pope queen king police
	monarchy classroom curriculum workplace workforce electorate taxpayer consumer charts stock-market left right throne way airwaves
	establishment ballot ranks status-quo headlines spotlight`
		.split(/\s+/)
		.filter(Boolean),
);

/** Two words of which the same holds: "the red carpet", "the private sector". */
export const UNIQUE_PHRASES: ReadonlySet<string> = new Set(
	`red carpet,high ground,campaign trail,stock market,labour market,labor market,job market,jobs market,housing market,
	property market,oil price,middle class,working class,human race,private sector,public sector,black market,free market,
	world stage,big screen,small screen,front line,finish line,finishing line,general public,outside world,real world,
	minimum wage,death penalty,developing world,financial markets,money markets,art world,wider world,music business,
	general election,presidential election,presidential race,presidential nomination,national interest,public eye,public purse,
	open air,open market,open sea,news cycle,civil service,royal family,tax code,criminal record,national grid,food chain,
	next president,popular vote,hispanic vote,latino vote,black vote,republican nomination,democratic nomination,republican race,democratic race,gop race,gop nomination,
	economic recovery,southern border,northern border,film industry,music industry,movie industry,labour force,cold war,national anthem,ice age,welfare state,unemployment rate,inflation rate,interest rates,birth rate,crime rate,lower courts,federal government,federal budget,national debt,budget deficit,status quo,political establishment,news media,mainstream media,gun issue,gun lobby,national guard,rank and file,white vote,evangelical vote,female vote,youth vote,women's vote,supply chain,home front`
		.replace(/\s*\n\s*/g, '')
		.split(','),
);

/** An adjective that says which one: superlatives beside, "the first", "the only". */
export const POINTING_ADJECTIVES: ReadonlySet<string> = new Set(
	'first second third fourth fifth sixth seventh eighth ninth tenth only most least best worst last biggest'.split(
		' ',
	),
);

/** Nouns that an infinitive completes: "the ability to swim", "the need to save". */
export const INFINITIVE_NOUNS: ReadonlySet<string> = new Set(
	'ability need right chance power opportunity decision effort attempt bid desire freedom duty failure refusal willingness authority capacity tendency urge courage responsibility size scale means money strength resources experience skills stamina credibility nerve time campaign push drive fight battle struggle movement pledge promise intention obligation incentive pressure proposal plan motion race rush'.split(
		' ',
	),
);

/** Nouns for one thing: who wrote "the match" may write "the game" next. */
export const SAME_THINGS: readonly ReadonlySet<string>[] = [
	'game match fixture',
	'film movie',
	'site website',
	'show programme series serial',
	'musical show production',
	'law legislation',
	'deal agreement accord pact',
	'fight bout',
	'poll survey',
	'phone handset',
	'album record',
	'song single track',
	'book novel',
	'network service system',
	'console machine',
	'firm company',
].map((nouns) => new Set(nouns.split(' ')));

/** What belongs to a scene: of a scene with a name in it nobody asks which. */
export const SCENE_NOUNS: ReadonlySet<string> = new Set(
	'auditorium audience crowd stage pitch podium dressing-room bench touchline runway cockpit spotlight polls ballot streets scene stands nomination presidency'.split(
		' ',
	),
);

/** Nouns for what has a name of its own, in groups of those that may stand for one thing: "the network", "the site". */
export const NAMED_THINGS: readonly ReadonlySet<string>[] = [
	'film movie picture drama comedy documentary sequel thriller',
	'musical show production play stage-show soap sitcom series serial programme opera',
	'song single track ballad hit anthem',
	'album record',
	'book novel memoir autobiography biography',
	'site website network portal blog forum',
	'software program browser app tool system engine',
	'device phone handset console player machine gadget',
	'virus worm trojan bug',
	'ship vessel boat ferry yacht tanker liner',
	'festival event',
	'tournament championship competition',
	'exhibition exhibit installation',
	'magazine newspaper paper',
	'scheme project initiative',
].map((nouns) => new Set(nouns.split(' ')));

/** Nouns that say nothing until it is told whose they are: "Sales rose 2.8 %". */
export const OWNED_NOUNS: ReadonlySet<string> = new Set(
	`sales sale profit profits loss losses revenue revenues turnover earnings shares share stock debt debts costs
	income dividend margins output production orders results figures operations subscribers tickets fares customers passengers staff
	workforce employees market-share volumes deliveries net pre-tax pretax operating group total growth spending exports imports
	prices inflation unemployment borrowing demand premiums dues fees assets deficit surplus attendance turnout`
		.split(/\s+/)
		.filter(Boolean),
);

/** Adverbs that tie a sentence to the one before; they are left out when it stands alone. */
export const TYING_ADVERBS: ReadonlySet<string> = new Set(
	'also however meanwhile therefore instead nevertheless nonetheless moreover furthermore thus then now currently recently too likewise consequently accordingly additionally later earlier previously subsequently'.split(
		' ',
	),
);

/** Adverbs between subject and verb that say nothing about what happened: "eventually dismissed", "even tried". */
export const LOOSE_ADVERBS: ReadonlySet<string> = new Set(
	'eventually finally even still already actually really simply soon just so here there ever rather quite very indeed perhaps maybe again ahead away back together'.split(
		' ',
	),
);
