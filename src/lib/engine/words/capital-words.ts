/** Words that keep their capital wherever they stand. */
import { COUNTRIES } from './places';

/** Ordinary words that English writes with a capital wherever they stand: parties, faiths, houses, days, months. */
const WORDS = `democrat democrats democratic republican republicans tory tories labour conservative conservatives liberal liberals green greens
christian christians muslim muslims jew jews jewish catholic catholics protestant protestants hindu hindus sikh sikhs hispanic hispanics latino latinos
congress senate parliament commons lords internet bible god easter christmas
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december`;

const CAPITALS: ReadonlySet<string> = new Set(WORDS.split(/\s+/));

const PEOPLES: ReadonlySet<string> = new Set(COUNTRIES.flatMap(({ demonyms }) => demonyms));

/** "Labour", "Friday", "Americans": is the word one that keeps its capital? */
export const hasCapital = (word: string) =>
	CAPITALS.has(word.toLowerCase()) || PEOPLES.has(word) || PEOPLES.has(word.replace(/s$/, ''));
