/** Capitalised words that are no people, places or organisations. Data only. */

const split = (text: string): string[] =>
	text
		.split(',')
		.map((word) => word.trim())
		.filter(Boolean);

export const DAYS_AND_MONTHS = new Set(
	split(
		`Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, Mon, Tue, Tues, Wed, Thu, Thurs, Fri, Sat, Sun, January, February, March, April, May, June, July, August, September, October, November, December, Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sept, Sep, Oct, Nov, Dec, Jan., Feb., Mar., Apr., Jun., Jul., Aug., Sept., Sep., Oct., Nov., Dec., GMT, EST, EDT, PST, PDT, CET, BST, UTC, ET, PT, AM, PM, Christmas, Easter, Thanksgiving, Ramadan, Halloween, Passover, Hanukkah, Eid, Diwali, Lent, Advent, Easter`,
	),
);

/** The last word of an event, a work, a law: no entity of ours. */
export const EVENT_HEADS = new Set(
	split(
		`Games, Cup, Championship, Championships, Open, Prix, Olympics, Paralympics, Awards, Award, Oscars, Festival, War, Wars, Day, Act, Bill, Treaty, Accord, Accords, Agreement, Protocol, Summit, Prize, Tournament, Trophy, Final, Finals, Marathon, Night, Week, Weekend, Month, Year, Season, Election, Elections, Budget, Bowl, Series, Tour, Convention, Conference, Report, Review, Amendment, Constitution, Revolution, Book, Show, Debate, Primary, Caucuses, Primaries, Tuesday, Sunday, Monday, Saturday, Friday, Century, Century, Age, Era, Plan, Deal, Law, Code, Charter, Convention, Declaration, Directive, Resolution, Strategy, Scheme, Project, Mission, Operation, Medal, Medals, Ball, Race, Derby, Grand Slam, Slam, Stakes, Relay, Premiere, Ceremony, Anniversary, Jubilee, Eve, Time, Depression, Recession, Crisis, Scandal, Affair, Question, Questions, Bible, Koran, Quran, Torah, Islam, Christianity, English, French, Internet, Web, Net, Windows, Linux, Explorer, Phone, PlayStation, Xbox, GameCube, Edition, Album, Song, Symphony, Rail`,
	),
);

/** Capitalised in mid sentence without naming anybody. */
export const NEVER_NAMES = new Set(
	split(
		`I, PAC, PACs, PVC, God, Internet, Web, Net, TV, DVD, CD, PC, IT, AI, PR, CEO, CFO, COO, HIV, Aids, AIDS, DNA, GDP, VAT, ID, OK, English, French, Latin, Islam, Islamic, Muslim, Muslims, Christian, Christians, Jewish, Jew, Jews, Hindu, Hindus, Sikh, Sikhs, Buddhist, Catholic, Catholics, Protestant, Protestants, Anglican, Anglicans, Sunni, Shia, Shiite, Arab, Arabs, Kurd, Kurds, Kurdish, Hispanic, Hispanics, Latino, Latinos, Latina, African-American, African-Americans, Black, White, Asian, Asians, European, Europeans, African, Africans, Western, Westerners, Eastern, Northern, Southern, Victorian, Soviet, Nazi, Nazis, Communist, Marxist, Keynesian, Republican, Republicans, Democrat, Democrats, Democratic, Conservative, Liberal, Liberals, Liberal Democrat, Tory, Socialist, Socialists, Libertarian, Independent, Independents, Blairite, Thatcherite, Olympic, Olympics, Bible, Qur'an, Koran, Constitution, Budget, Cold War, First World War, Second World War, World War, World War II, World War I, World Cup, Twitter-verse, Mr, Mrs, Ms, Dr, Sir, Grand Prix, Super Tuesday, Election Day, New Year, Big Bang, Oscar, Oscars, Bafta, Baftas, Grammy, Grammys, Emmy, Emmys, Golden Globe, Golden Globes, Brit, Brits, Nobel, Nobel Prize, Nobel Peace Prize, Pulitzer, Pulitzer Prize, Windows, PlayStation, Xbox, iPod, iPhone, Java, Linux, Unix, Wi-Fi, Bluetooth, Queen's Speech, State of the Union, Roe v. Wade, Obamacare, Medicare, Medicaid, Social Security, Brexit, Act, Bill, Ph.D., PhD, MBA, MBE, OBE, CBE, HRH, HMS, USS, QC, KC, Jr, Jr., Sr, Sr., II, III, IV, VI, VII, VIII, X, A, B, C, D, E, F, G, H, J, K, L, M, N, O, P, Q, R, S, T, U, V, W, Y, Z`,
	),
);
