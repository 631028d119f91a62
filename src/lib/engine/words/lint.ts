/** Words that make a question flawed: data only. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns that say nothing alone: "the agreement" of whom with whom? */
export const VAGUE_NOUNS = set(
	'agreement deal pact accord treaty meeting talks conversation visit trip report sale purchase merger takeover bid offer move ' +
		'decision plan proposal project programme program scheme statement announcement comments comment remarks remark ' +
		'event incident accident attack crash case issue matter problem situation crisis dispute conflict ' +
		'company companies firm firms group groups organisation organization agency department team club side sides parties party pair duo two three ' +
		'countries country nations nation powers delegations leaders ministers men women brothers sisters couple family victim victims ' +
		'film movie album song book show game match race tournament record figure figures number data study survey research ' +
		'law bill measure measures policy vote election campaign trial ruling verdict sentence inquiry investigation ' +
		'results result profits shares price prices product products service system device technology site website ' +
		'letter speech interview ban hunt debate rally hearing request complaint lawsuit suit probe test fee fees lease tour exhibition protest strike march raid ' +
		'idea thing things place area region city town village building money funds cash amount debt loan payment ' +
		'change changes increase rise fall drop cut cuts reason reasons following above former latter same others other one ones',
);

/** Nouns that stand for something named before, with an adjective too: "the Asian country", "the French firm". */
export const SECOND_NAMES = set(
	'country nation province firm company group giant maker club side team duo pair trio retailer carrier airline airlines brand rival ' +
		'striker midfielder defender winger goalkeeper veteran star singer actor actress rapper director comedian presenter ' +
		'broadcaster publisher developer manufacturer agency city town island region body bank lender insurer chain operator ' +
		'politician player year-old lawmaker senator congressman native veteran frontrunner front-runner billionaire ' +
		'Republican Democrat Irishman Englishman Frenchman Dutchman Scotsman Welshman Spaniard German Italian American Australian ' +
		'Brazilian Swede Dane Russian Londoner Texan',
);

/** Roles that name nobody alone: "the minister" of what? */
export const VAGUE_ROLES = set(
	'president minister chancellor secretary spokesman spokeswoman spokesperson chairman chairwoman chief director manager ' +
		'coach captain player striker actor actress singer director author writer judge lawyer officer official officials ' +
		'analyst analysts expert experts researcher researchers scientist scientists professor doctor doctors police ' +
		'defendant suspect victim candidate senator governor mayor lawmaker lawmakers ambassador leader owner founder ' +
		'boss executive executives champion winner star stars man woman boy girl',
);

/** Details that are kept from quizzes unless a teacher wants them. */
export const CRUEL_WORDS =
	/\b(?:rap(?:e|ed|ist|ists)|molest\w*|paedophil\w*|pedophil\w*|incest|behead\w*|decapitat\w*|dismember\w*|mutilat\w*|disembowel\w*|suicid\w*|hanged (?:him|her)self|sexual(?:ly)? (?:abus\w*|assault\w*)|child (?:abuse|pornography|victims?)|tortur\w*|strangl\w*|stabb(?:ed|ing)|burn(?:ed|t) alive|corpses?|severed|genital\w*|queers?|fags?|faggots?|nigg(?:er|a)s?)\b/i;

/** Verbs and adjectives of saying, planning and asking, and what stands beside them: with a name alone they say nothing of a topic. */
export const EMPTY_DEEDS = set(
	'say said says tell told refuse refused offer offered propose proposed announce announced plan planned planning hope hoped hopes hoping ' +
		'want wants wanted promise promised pledge pledged vow vowed agree agreed decide decided ask asked urge urged call called ' +
		'warn warned accuse accused demand demanded deny denied admit admitted confident sure certain ready willing prepared ' +
		'scheduled going try trying tried able unable likely unlikely expected expect expects welcome welcomed require required describe described ' +
		'believe believed think thought fear feared intend intended suggest suggested recommend recommended conclude concluded ' +
		'claim claimed argue argued insist insisted predict predicted reject rejected oppose opposed condemn condemned praise praised ' +
		'criticise criticised criticize criticized dismiss dismissed defend defended reveal revealed confirm confirmed concede conceded ' +
		'acknowledge acknowledged begin began begun start started continue continued need needs needed help helped encourage encouraged ' +
		'advise advised order ordered invite invited allow allowed threaten threatened aim aimed seek sought find found ' +
		'determined keen eager happy proud optimistic hopeful convinced adamant right wrong make made take took give gave get got ' +
		'not never against what how about campaign candidate people supporters reporters everyone',
);
