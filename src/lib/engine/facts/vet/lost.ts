/** Words of the source that change what the fact says, and are gone from it. */
import { doubt, type VetRule } from './view';

/** Openings that say of what, or under which terms, a sentence holds. */
const FRAMES =
	/^["“]?(?:Including|With|Without|Every|Each|Except|Unless|If|Among|Like|Unlike|In hypothetical|For each|Excluding|Counting|Depending)\b[^,]{2,80},/;

/** "former", "then", "likely", "acting": whoever was it is so no more, not yet, or not in full. */
const LIMITED =
	/\b(former|then|ex|late|one-time|onetime|ousted|deposed|likely|presumptive|presumed|probable|possible|potential|would-be|aspiring|acting|interim|alleged|self-styled|self-described|future|next|incoming|outgoing|honorary|accused|suspected|reputed|purported|rumou?red|failed|defeated|retired|disgraced)(?:[- ](?:\p{L}+ ){0,2}(?:and )?)?(?:\p{Lu}\p{L}+ )*$/iu;

/** Such a word right before the title, where the fact does not have it. */
function lostLimit(text: string, source: string, title: string): string | null {
	const at = source.toLowerCase().indexOf(title.toLowerCase());
	if (at < 0) return null;
	const word = LIMITED.exec(source.slice(0, at))?.[1] ?? null;
	return word && !new RegExp(`\\b(?:${word}|former|then|ex-)`, 'i').test(text) ? word : null;
}

/** Reads: "Including gifts, the fund has 5m" told as "The fund has 5m". Must not read: a time or place in front. */
export const lost: VetRule = ({ fact, text, source }) => {
	const frame = FRAMES.exec(source.trim())?.[0];
	if (frame && fact.kind !== 'statement' && !text.includes(frame.slice(1, -1)) && fact.kind !== 'role')
		return doubt('lost', frame.split(' ')[0]!);
	if (fact.kind === 'role') {
		const limit = lostLimit(text, source, fact.title.replace(/^(?:an?|the) /i, ''));
		// "was mayor" of a former mayor: so it was
		const over = /^(?:former|ex|late|one-time|onetime|ousted|deposed)$/i.test(limit ?? '');
		if (limit && !(over && /\bwas\b/.test(text) && !text.startsWith('As of'))) return doubt('lost', limit);
	}
	const both = /\bboth\b/.test(text) && /,? as well as\b/.test(source) && !/as well as/.test(text);
	return both ? doubt('lost', 'as well as') : null;
};
