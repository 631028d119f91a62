/** Words: nouns whose plural counts people. */

/** Singular and plural forms that say "people", in lower case. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
	(
		'people person persons man men woman women child children boy boys girl girls adult adults teenager teenagers ' +
		'student students pupil pupils teacher teachers worker workers employee employees staff official officials officer ' +
		'officers policeman policemen soldier soldiers troops sailor sailors marine marines pilot pilots passenger passengers ' +
		'driver drivers resident residents citizen citizens civilian civilians voter voters protester protesters demonstrator ' +
		'demonstrators migrant migrants refugee refugees asylum-seekers prisoner prisoners hostage hostages detainee detainees ' +
		'victim victims survivor survivors patient patients doctor doctors nurse nurses scientist scientists researcher ' +
		'researchers expert experts economist economists analyst analysts lawyer lawyers judge judges juror jurors member ' +
		'members lawmaker lawmakers legislator legislators senator senators mp mps deputy deputies minister ministers leader ' +
		'leaders delegate delegates diplomat diplomats ambassador ambassadors inspector inspectors monitor monitors fan fans ' +
		'spectator spectators player players athlete athletes runner runners guest guests visitor visitors tourist tourists ' +
		'customer customers user users subscriber subscribers reader readers viewer viewers shareholder shareholders investor ' +
		'investors farmer farmers fisherman fishermen miner miners firefighter firefighters rescuer rescuers volunteer ' +
		'volunteers reservist reservists militant militants rebel rebels gunman gunmen suspect suspects terrorist terrorists ' +
		'fighter fighters guerrilla guerrillas candidate candidates graduate graduates parent parents mother mothers father ' +
		'fathers son sons daughter daughters brother brothers sister sisters relative relatives family-members villager ' +
		'villagers homeowners commuters pensioners americans britons israelis palestinians chinese russians ukrainians iraqis ' +
		'iranians syrians cubans germans europeans afghans indians mexicans respondents participants applicants recruits ' +
		'journalist journalists reporter reporters editor editors actor actors singer singers author authors individual individuals attendees justices billionaires millionaires followers supporters ' +
		'opponents allies kids babies infants toddlers seniors retirees motorists cyclists pedestrians bystanders onlookers ' +
		'democrats republicans independents conservatives liberals catholics protestants muslims christians jews ' +
		'academic academics executive executives activist activists critic critics councillor councillors prosecutor prosecutors ' +
		'investigator investigators organiser organisers organizer organizers campaigner campaigners professor professors ' +
		'crew settlers nationals foreigners expatriates peacekeepers mercenaries insurgents extremists'
	).split(' '),
);

/** What may follow a number in place of a noun: "27 dead", "12 injured". */
export const FATES: ReadonlySet<string> = new Set(
	'dead injured wounded missing killed hurt homeless arrested detained hospitalised hospitalized'.split(' '),
);
