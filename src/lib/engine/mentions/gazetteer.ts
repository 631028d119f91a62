/** Names the world knows: what they are, and under which name they go. */
import { withoutAccents } from '../text/letters';
import type { EntityType } from '../types';
import { KNOWN_ORGANISATIONS } from '../words/organisations';
import { CITIES, COUNTRIES, REGIONAL_PEOPLE, REGIONS, US_STATES, type Country } from '../words/places';

export interface Known {
	type: EntityType;
	/** One name for all its names: "US" and "America" are "United States". */
	key: string;
}

const known = new Map<string, Known>();
const demonyms = new Map<string, string>();
const capitals = new Map<string, Country>();

for (const name of KNOWN_ORGANISATIONS)
	known.set(name, { type: 'organisation', key: name.replace(/^The /, '') });
for (const name of [...REGIONS, ...CITIES, ...US_STATES]) known.set(name, { type: 'place', key: name });
for (const country of COUNTRIES) {
	const key = country.names[0] ?? '';
	for (const name of country.names) known.set(name, { type: 'place', key });
	for (const demonym of country.demonyms) demonyms.set(demonym, key);
	if (country.capital) {
		if (!known.has(country.capital)) known.set(country.capital, { type: 'place', key: country.capital });
		if (!capitals.has(country.capital)) capitals.set(country.capital, country);
	}
}

const SAME: [string, string][] = [
	['UN', 'United Nations'],
	['U.N.', 'United Nations'],
	['EU', 'European Union'],
	['E.U.', 'European Union'],
	['NATO', 'Nato'],
	['Lib Dems', 'Liberal Democrats'],
	['Tories', 'Conservative Party'],
	['Conservatives', 'Conservative Party'],
	['Labour', 'Labour Party'],
	['GOP', 'Republican Party'],
	['FBI', 'Federal Bureau of Investigation'],
	['CIA', 'Central Intelligence Agency'],
	['IMF', 'International Monetary Fund'],
	['DNC', 'Democratic National Committee'],
	['RNC', 'Republican National Committee'],
	['WSJ', 'Wall Street Journal'],
	['AP', 'Associated Press'],
	['US State Department', 'State Department'],
	['Department of State', 'State Department'],
	['Department of Justice', 'Justice Department'],
	['Department of Defense', 'Defense Department'],
	['US Congress', 'Congress'],
	['Fed', 'Federal Reserve'],
	['MoD', 'Ministry of Defence'],
	['MOD', 'Ministry of Defence'],
	['DTI', 'Department of Trade and Industry'],
	['House of Commons', 'Commons'],
	['House of Lords', 'Lords'],
	['House of Representatives', 'House'],
	['New York City', 'New York'],
	['Washington D.C.', 'Washington'],
	['Washington DC', 'Washington'],
	['Fox News Channel', 'Fox News'],
	['Al-Jazeera', 'Al Jazeera'],
	['Al-Qaeda', 'al-Qaeda'],
	['Al Qaeda', 'al-Qaeda'],
	['al Qaeda', 'al-Qaeda'],
	['SNP', 'Scottish National Party'],
	['FSA', 'Financial Services Authority'],
	['MPC', 'Monetary Policy Committee'],
	['NHS', 'National Health Service'],
	['NRA', 'National Rifle Association'],
];
for (const [name, key] of SAME) known.set(name, { type: 'organisation', key });
for (const name of ['New York City', 'Washington D.C.', 'Washington DC'])
	known.set(name, { type: 'place', key: name.startsWith('New') ? 'New York' : 'Washington' });

/** What a name means by itself, without the article; "Sinn Féin" as "Sinn Fein". */
export const lookUp = (name: string): Known | undefined =>
	known.get(name) ?? (/[^\x20-\x7e]/.test(name) ? known.get(withoutAccents(name)) : undefined);

/** The country of "French", "Frenchman", "Americans". */
export const countryOf = (demonym: string): string | undefined =>
	demonyms.get(demonym) ?? (REGIONAL_PEOPLE.has(demonym) ? demonym : undefined);

/** The country whose capital this is: its name may stand for the government. */
export const governmentOf = (place: string): Country | undefined => capitals.get(place);

const countryKeys = new Set(COUNTRIES.map(({ names }) => names[0]));

/** Whether a name is a country's. */
export const isCountry = (name: string): boolean => countryKeys.has(known.get(name)?.key);
