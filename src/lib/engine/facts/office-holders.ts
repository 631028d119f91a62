/** "the Vermont senator" → the one person whom the article calls a senator of Vermont. */
import { escaped } from '../text/escaped';
import type { Entity } from '../types';
import { surnameOf } from '../text/surname';
import { STATE_SHORT } from '../words/state-short';
import { US_STATES } from '../words/places';
import type { Context, Stretch } from './context';

const TITLES: Readonly<Record<string, string>> = {
	senator: 'Sens?\\.?|Senators?|senators?',
	governor: 'Govs?\\.?|Governors?|governors?',
	congressman: 'Reps?\\.?|Representatives?|Congressm[ae]n|congressm[ae]n',
	congresswoman: 'Reps?\\.?|Representatives?|Congresswom[ae]n|congresswom[ae]n',
	representative: 'Reps?\\.?|Representatives?',
};

/** Words that may stand before state and office without changing who is meant; "former" is another thing. */
const BESIDE = /^(?:junior|senior|independent|republican|democratic|conservative|liberal|\d+-year-old)$/;

/** The state among the words between "the" and the office; null where other words stand there. */
function stateIn({ tokens, text }: Context, { from, to }: Stretch): string | null {
	const words = tokens.slice(from, to - 1);
	const own = words.filter(({ lower }) => !BESIDE.test(lower));
	if (own.length === 0) return null;
	const name = text.slice(own[0]!.start, own.at(-1)!.end);
	return US_STATES.includes(name) ? name : null;
}

/** "Vermont Sen. Ada Lind", "Sen. Lind (I-Vt.)", "Senator Lind of Vermont". */
function holds(text: string, person: Entity, title: string, state: string): boolean {
	const own = escaped(surnameOf(person.name));
	const short = STATE_SHORT[state];
	const place = short ? `(?:${escaped(state)}|${escaped(short)})` : escaped(state);
	const first = `(?:\\p{Lu}[\\p{L}.’'-]* ){0,2}`;
	return [
		`${escaped(state)}(?:['’]s)? (?:\\p{L}+ ){0,1}(?:${title}) ${first}${own}`,
		`(?:${title}) ${first}${own},? \\(?[RDI]-${place}`,
		`(?:${title}) ${first}${own},? (?:of|from) ${escaped(state)}`,
		`${own}, (?:the|a) (?:\\p{L}+ ){0,2}(?:${escaped(state)} (?:${title})|(?:${title}) (?:of|from) ${escaped(state)})`,
	].some((pattern) => new RegExp(pattern, 'u').test(text));
}

/** Who holds the office that the words from `from` to `to` ("Vermont senator") tell; null when nobody or several do. */
export function officeHolder(context: Context, stretch: Stretch): Entity | null {
	const title = TITLES[context.tokens[stretch.to - 1]?.lower ?? ''];
	const state = title ? stateIn(context, stretch) : null;
	if (!title || !state) return null;
	const people = context.findings.entities.filter(
		(entity) => entity.type === 'person' && holds(context.text, entity, title, state),
	);
	return people.length === 1 ? people[0]! : null;
}
