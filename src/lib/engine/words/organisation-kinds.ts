/** What a name tells of the kind of an organisation. Data only. */

/** Nouns that stand for organisations of one kind, and the names of that kind. */
export const NAMED_KINDS: readonly { nouns: RegExp; names: RegExp }[] = [
	{
		nouns: /^(?:agency|department|bureau)$/,
		names:
			/\b(?:Agency|Bureau|Administration|Department|Commission|Service|Authority|Treasury|NASA|FBI|CIA|EPA|IRS|FDA|NSA|DHS|FCC|SEC)\b/,
	},
	{
		nouns: /^(?:network|channel|broadcaster)$/,
		names:
			/^(?:NBC|ABC|CBS|CNN|MSNBC|CNBC|ESPN|HBO|BBC|ITV|PBS|MTV|Univision|Telemundo|Fox)\b|\b(?:Network|Channel|Television|TV)\b/,
	},
	{
		nouns: /^(?:newspaper|paper|daily)$/,
		names:
			/\b(?:Times|Post|Journal|Herald|Tribune|Globe|Guardian|Telegraph|Gazette|Register|Courier|Chronicle|Observer|Independent|Inquirer|Examiner|Daily Mail|Mirror|USA Today)\b/i,
	},
	{
		nouns: /^party$/,
		names: /\bParty\b|^(?:Democrats|Republicans|GOP|Labour|Conservatives|Tories|Liberal Democrats|Lib Dems)$/,
	},
	{ nouns: /^union$/, names: /\b(?:Union|Workers|Teamsters|Federation of|AFL-CIO|SEIU|Unison|Unite|GMB)\b/ },
	{ nouns: /^court$/, names: /\bCourt\b/ },
	{ nouns: /^airline$/, names: /\b(?:Air|Airlines?|Airways)\b/ },
	{ nouns: /^(?:university|college|school)$/, names: /\b(?:University|College|School|Institute)\b/ },
];

/** Nouns that stand for businesses. */
export const BUSINESS_NOUNS =
	/^(?:company|firm|corporation|carmaker|retailer|manufacturer|operator|publisher|bank|insurer|lender|developer|giant|drugmaker|brewer|distiller|chain|supermarket)$/;

/** Names of what is no business. */
export const NO_BUSINESS =
	/\b(?:Party|Court|University|College|School|Congress|Senate|House|Parliament|Commission|Committee|Council|Ministry|Department|Agency|Bureau|Administration|Office|Union|Federation|Association|League|Club|United|City|Army|Navy|Police|Government|Campaign|Coalition|Alliance|Institute|Foundation|Church|Convention|Nations|Nato|NATO|EU|UN|FBI|CIA|EPA|IRS|Democrats|Republicans|GOP|PAC|Times|Post|Journal|Guardian|News|Reuters|Press|NBC|ABC|CBS|CNN|BBC|Bloomberg)\b/;
