/** Clause → the setting it is told in: an opening that is no date, but without which the rest would say too much. */
import type { Clause } from './clauses';
import type { Context, Stretch, TimeAt } from './context';
import { restate, type Restated, type Told } from './restate';

/** "By contrast, in the last years of …": these tie sentences together and are left out. */
const LINKS =
	/^(?:by contrast|in contrast|in addition|in turn|of course|for example|for instance|as a result|in fact|however|meanwhile|moreover|also|still|yet|instead|likewise|similarly|additionally|furthermore)$/;

/** How far, by whose light or how openly something holds. */
const VIEWPOINTS =
	/^(?:nationally|statewide|nationwide|worldwide|globally|internationally|locally|regionally|abroad|at home|overseas|privately|publicly|in private|in public|behind closed doors|officially|unofficially|off the record|allegedly|reportedly|supposedly|technically|theoretically|in theory|in principle|on paper|on average|historically|traditionally|typically|normally|generally|initially|originally|at first)$/;

const OPENERS = /^(?:in|under|at|during|on|for|within|across|outside|throughout|among|between)$/;

/** "in that poll", "in another column", "for the nine months": which one stands elsewhere. */
const ELSEWHERE = /^(?:this|that|these|those|same|latest|previous|following|subsequent)$/;

const LONGEST = 14;

/** What is left of an opening without the words that only tie it to the sentence before. */
function withoutLinks({ tokens }: Context, { from, to }: Stretch): Stretch {
	for (let i = from + 1; i < Math.min(from + 4, to - 1); i++) {
		if (tokens[i]!.text !== ',') continue;
		const link = tokens.slice(from, i).map(({ lower }) => lower);
		return LINKS.test(link.join(' ')) ? { from: i + 1, to } : { from, to };
	}
	return { from, to };
}

/** "a poll conducted by Lund News": a participle right after its noun, with what belongs to it. */
function isParticiple({ tokens }: Context, i: number): boolean {
	const next = tokens[i + 1];
	return /ed$/.test(tokens[i]!.lower) && tokens[i - 1]!.pos === 'NOUN' && next?.pos === 'ADP';
}

/** "for 24 hours", not "for the nine months" of a year that is named elsewhere. */
function isMeasured({ tokens, times }: Context, { from, to }: Stretch): boolean {
	const found = times.get(from + 1);
	return (
		/^(?:for|within|in)$/.test(tokens[from]!.lower) &&
		found?.time.type === 'DURATION' &&
		found.to === to &&
		/^(?:\d|an?$|one$|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$)/.test(tokens[from + 1]!.lower)
	);
}

/** A name or a year in it says which. */
function isSpecific({ tokens }: Context, { from, to }: Stretch): boolean {
	if (tokens[from + 1]?.lower === 'terms') return true;
	const words = tokens.slice(from, to);
	return words.some(({ pos, text }) => pos === 'PROPN' || /^(?:1[89]|20)\d\d$/.test(text));
}

/** Reads: "In terms of market value,", "Under the Kyoto accord,", "Privately,", "During the 2012 election,". Must not read: "In that poll,", "However,". */
export function settingOf(context: Context, clause: Clause, told: Told): Restated | null {
	if (!clause.fronted) return null;
	const stretch = withoutLinks(context, clause.fronted);
	if (stretch.to - stretch.from > LONGEST) return null;
	const words = context.tokens.slice(stretch.from, stretch.to);
	const viewpoint = VIEWPOINTS.test(words.map(({ lower }) => lower).join(' '));
	if (!viewpoint) {
		if (!OPENERS.test(words[0]!.lower)) return null;
		if (!isSpecific(context, stretch) && !isMeasured(context, stretch)) return null;
		if (words.some(({ lower, text }) => ELSEWHERE.test(lower) || text === ',')) return null;
		if (words.some(({ pos }, k) => pos === 'VERB' && !isParticiple(context, stretch.from + k))) return null;
	}
	const restated = restate(context, stretch, { entities: [...told.entities], subject: told.subject });
	if (restated.problems.length > 0 || restated.droppedTimes.length > 0) return null;
	return { ...restated, text: restated.text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) };
}

/** Times of an opening that is not told: "For the nine months, …". */
export function untoldTimes({ tokens, times }: Context, { fronted }: Clause): TimeAt[] {
	const found: TimeAt[] = [];
	// "Founded in 1931, Nordline has": when it was founded
	if (fronted && tokens[fronted.from]!.pos === 'VERB' && !/ing$/.test(tokens[fronted.from]!.lower))
		return found;
	for (let i = fronted?.from ?? 0; fronted && i < fronted.to; i++) {
		const time = times.get(i);
		if (time && !/_REF$/.test(time.time.value)) found.push(time);
	}
	return found;
}
