/** Honorifics and roles: what stands beside a person's name. Data only. */

const split = (text: string): string[] =>
	text
		.split(',')
		.map((word) => word.trim())
		.filter(Boolean);

/** Before a name, always a person. Gender where it tells. */
export const HONORIFICS = new Map<string, 'male' | 'female' | null>([
	...split(
		'Mr, Mr., Princes, Sir, Lord, King, Prince, Duke, Father, Brother, Count, Baron, Emperor, Sheikh, Imam, Monsignor, Pope, Señor, Monsieur, Herr',
	).map((word) => [word, 'male'] as const),
	...split(
		'Mrs, Mrs., Ms, Ms., Miss, Dame, Lady, Queen, Princess, Duchess, Sister, Baroness, Countess, Empress, Madame',
	).map((word) => [word, 'female'] as const),
	...split(
		`Dr, Dr., Prof, Prof., Professor, Sen, Sen., Senator, Rep, Rep., Representative, Gov, Gov., Governor, Gen, Gen., General, Col, Col., Colonel, Maj, Maj., Major, Capt, Capt., Captain, Lt, Lt., Lieutenant, Sgt, Sgt., Sergeant, Cpl, Cpl., Corporal, Pvt, Pvt., Private, Adm, Adm., Admiral, Cmdr, Cmdr., Commander, Rev, Rev., Reverend, Rabbi, Bishop, Archbishop, Cardinal, Judge, Justice, President, Vice-President, Premier, Chancellor, Mayor, Councillor, Cllr, Ambassador, Inspector, Superintendent, Constable, Det, Detective, Sheriff, Congressman, Congresswoman, Speaker, Ayatollah, Mullah, Hon, Hon., Pastor, Attorney, Coach, Secretary, Minister, Officer, Chairman, Chairwoman, Chief, Director, Marshal, Brigadier, Messrs, Messrs., Senators, Representatives, Governors, Presidents, Mayors, Congressmen, Congresswomen, Justices, Judges, Professors, Drs, Drs., Generals`,
	).map((word) => [word, null] as const),
]);

/** Roles of one person: the head of "the Chinese foreign minister". Gender where it tells. */
export const MALE_ROLES = new Set(
	split(
		`spokesman, chairman, congressman, businessman, policeman, king, prince, duke, actor, father, son, brother, husband, uncle, grandfather, grandson, nephew, boyfriend, widower, man, gentleman, boy, frontman, salesman, sportsman, councilman, assemblyman, alderman, statesman, anchorman, ombudsman, fisherman, fireman, cameraman, gunman, strongman, showman, goalkeeper-man, priest, pope, monk, emperor, sultan, sheikh, guy, waiter, host-man, hitman, craftsman, clergyman, nobleman, batsman, middleman, lord, stepfather, stepson, fiance, groom, bridegroom, father-in-law, son-in-law, brother-in-law, godfather`,
	),
);

export const FEMALE_ROLES = new Set(
	split(
		`spokeswoman, chairwoman, congresswoman, businesswoman, policewoman, queen, princess, duchess, actress, mother, daughter, sister, wife, aunt, grandmother, granddaughter, niece, girlfriend, widow, woman, lady, girl, sportswoman, councilwoman, assemblywoman, stateswoman, ballerina, waitress, hostess, nun, empress, heiress, singer-woman, mum, mom, stepmother, stepdaughter, fiancee, bride, mother-in-law, daughter-in-law, sister-in-law, goddaughter, soprano, first lady, nurse-woman, midwife`,
	),
);

export const ROLES = new Set([
	...MALE_ROLES,
	...FEMALE_ROLES,
	...split(
		`spokesperson, chairperson, chair, president, vice-president, premier, minister, secretary, under-secretary, undersecretary, chancellor, senator, governor, mayor, ambassador, envoy, diplomat, negotiator, representative, lawmaker, legislator, congressmember, councillor, councilor, commissioner, deputy, director, director-general, chief, head, boss, leader, co-leader, commander, general, admiral, colonel, captain, major, sergeant, lieutenant, officer, inspector, superintendent, detective, sheriff, marshal, constable, judge, justice, magistrate, lawyer, attorney, solicitor, barrister, prosecutor, counsel, advocate, manager, coach, trainer, assistant, aide, adviser, advisor, strategist, consultant, analyst, economist, expert, specialist, researcher, scientist, professor, lecturer, academic, historian, scholar, fellow, dean, principal, headteacher, headmaster, teacher, tutor, doctor, surgeon, physician, nurse, psychologist, psychiatrist, biologist, physicist, chemist, engineer, developer, designer, programmer, inventor, architect, author, writer, novelist, poet, playwright, biographer, journalist, reporter, correspondent, editor, columnist, critic, presenter, broadcaster, host, anchor, moderator, commentator, blogger, publisher, producer, director, filmmaker, film-maker, screenwriter, choreographer, composer, conductor, musician, singer, songwriter, rapper, guitarist, drummer, bassist, pianist, violinist, vocalist, star, co-star, celebrity, comedian, comic, entertainer, artist, painter, sculptor, photographer, model, dancer, impresario, entrepreneur, tycoon, magnate, billionaire, millionaire, mogul, executive, banker, financier, investor, trader, broker, founder, co-founder, owner, proprietor, partner, associate, colleague, ally, rival, opponent, predecessor, successor, candidate, nominee, contender, challenger, frontrunner, front-runner, incumbent, hopeful, politician, activist, campaigner, organiser, organizer, coordinator, co-ordinator, supporter, volunteer, donor, delegate, pollster, official, bureaucrat, mandarin, auditor, accountant, treasurer, administrator, registrar, curator, librarian, archbishop, bishop, cardinal, rabbi, imam, pastor, vicar, reverend, cleric, ayatollah, mullah, chaplain, player, footballer, striker, midfielder, defender, goalkeeper, keeper, winger, forward, hooker, prop, flanker, fly-half, scrum-half, centre, full-back, fullback, quarterback, pitcher, batter, bowler, sprinter, runner, athlete, jumper, hurdler, swimmer, cyclist, driver, jockey, golfer, boxer, skipper, referee, umpire, champion, medallist, winner, runner-up, favourite, teammate, team-mate, compatriot, veteran, survivor, victim, witness, suspect, defendant, plaintiff, prisoner, inmate, hostage, killer, murderer, gunman, attacker, bomber, terrorist, dictator, monarch, heir, consort, patron, tenant, farmer, worker, builder, resident, neighbour, neighbor, student, pupil, graduate, parent, child, teenager, baby, friend, cousin, twin, sibling, spouse, client, patient, customer, passenger, tourist, whistleblower, insider, source, astronaut, pilot, chef, cook, butcher, baker, caller, pundit, mastermind, ringleader, creator, guru, pioneer, backer, ceo, cfo, coo, cio, cto, mp, mep, msp, am, mla, td, pm, dg, vp`,
	),
]);

/** Capitalised roles that stand before a name: "Foreign Minister Qin Gang". */
export const TITLE_WORDS = new Set(
	split(
		`Minister, Secretary, President, Vice-President, Chancellor, Premier, Senator, Governor, Mayor, Ambassador, Envoy, Representative, Congressman, Congresswoman, Councillor, Councilman, Councilwoman, Commissioner, Director, Director-General, Chief, Head, Leader, Commander, General, Admiral, Colonel, Captain, Major, Sergeant, Lieutenant, Officer, Inspector, Superintendent, Detective, Sheriff, Marshal, Constable, Judge, Justice, Attorney, Manager, Coach, Adviser, Advisor, Strategist, Analyst, Economist, Professor, Chairman, Chairwoman, Chair, Chairperson, Spokesman, Spokeswoman, Spokesperson, Whip, Speaker, Treasurer, Comptroller, Superintendent, Archbishop, Bishop, Cardinal, Pope, King, Queen, Prince, Princess, Duke, Duchess, Earl, Lord, Lady, Sir, Dame, Baroness, Baron, Editor, Correspondent, Host, Anchor, Founder, Co-Founder, CEO, CFO, COO, Republican, Democrat, Conservative, Rector, Provost, Principal, Marine, Solicitor, Ombudsman, Candidate, Nominee, Deputy, Assistant, Alderman, Alderwoman, Assemblyman, Assemblywoman, Prosecutor, Trooper, Pastor, Rabbi, Imam, Investigator, Agent, Astronaut, Columnist, Reporter, Delegate, Lawyer, Executive, Producer, Boss, Skipper, Striker, Midfielder, Defender, Goalkeeper, Keeper, Taoiseach, Tánaiste, Tanaiste, Emir, Consul, Caliph, Actor, Actress, Singer, Author, Comedian, Champion, MP, MEP, MSP, AG, DA, VP`,
	),
);

/** What may stand before the head of a capitalised title: "Deputy Prime", "Chief Executive". */
export const TITLE_MODIFIERS = new Set(
	split(
		`Prime, Foreign, Deputy, Vice, Assistant, Acting, Former, Ex, Chief, Senior, Junior, First, Interior, Finance, Defence, Defense, Home, Health, Education, Trade, Industry, Transport, Environment, Agriculture, Justice, Culture, Sports, Sport, Shadow, Minority, Majority, House, Senate, State, Attorney, General, Executive, Managing, National, Security, Press, Campaign, Treasury, Permanent, Special, Lead, Supreme, Political, Communications, Labour, Labor, Conservative, Tory, Liberal, Democrat, Democratic, Republican, Presidential, Vice-Presidential, Under, Joint, Co, Federal, Police, District, County, City, Lieutenant, Major, Brigadier, Detective, Chancellor, Crown, Grand, Economic, Energy, Immigration, Europe, European, Work, Pensions, Housing, Social, Rural, Affairs, Northern, Wing, Non-executive, Lord, Film, Theatre, Lead, Olympic, World, Team, Blues, Reds`,
	),
);

/** Objects that belong to an office: "Secretary of State". */
export const OFFICE_OBJECTS = new Set(
	split(
		`State, Defense, Defence, Treasury, Commerce, Labor, Labour, Energy, Education, Health, Transportation, Transport, Agriculture, Homeland, Exchequer, House, Staff, Representatives, Commons, Lords, Rolls, Interior, Justice, Finance, Culture, Environment, Security, Veterans, Housing, National, Intelligence, Communications, Wales, Canterbury, York, Edinburgh, Cornwall, Cambridge, Sussex, Westminster, Lancaster, Kent`,
	),
);
