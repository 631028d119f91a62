/** Words of the source that change what the fact says, and are gone from it. */
import { doubt, type VetRule } from './view';

/** Openings that say of what, or under which terms, a sentence holds. */
const FRAMES =
	/^["“]?(?:Including|With|Without|Every|Each|Except|Unless|If|Among|Against|Like|Unlike|In (?:a )?(?:hypothetical|theoretical)|In (?:this|that|his|her|their) (?:view|telling|opinion|account|version)|In the (?:view|eyes|opinion) of|For each|Excluding|Counting|Depending|(?:To|For) (?:many|some|most|critics|supporters|fans|others))\b[^,]{0,80},/;

/** "Perhaps", "At times": as sure, or as often, as the source has it. */
const HEDGES =
	/^["“]?(Perhaps|Maybe|Presumably|Supposedly|Allegedly|Hypothetically|Theoretically|In theory|At times|Sometimes|Occasionally|So far)\b/;

/** "To win, she will have to …": only then. */
const NEEDED = /^To [^,]{3,60}, [^,]*\b(?:must|have to|has to|need to|needs to)\b/;

/** "Lind to Tarn: the port will close": whose word it is, is gone. */
const LABEL = /^\p{Lu}\S*(?: \S+){0,3} to \p{Lu}\S*(?: \p{Lu}\S*)*: \p{Lu}/u;

/** "by 5 and 10 points, respectively", "pleases (and dismays) both". */
const MID = /\brespectively\b|\((?:and|or|but|not) [^)]*\)/g;

/** "former", "then", "likely", "acting": whoever was it is so no more, not yet, or not in full. */
const LIMITED =
	/\b(former|then|ex|late|one-time|onetime|ousted|deposed|likely|presumptive|presumed|probable|possible|potential|would-be|aspiring|acting|interim|alleged|self-styled|self-described|future|next|incoming|outgoing|honorary|slain|murdered|accused|suspected|reputed|purported|rumou?red|failed|defeated|retired|disgraced)(?:[- ](?:\p{L}+ ){0,2}(?:and )?)?(?:\p{Lu}\p{L}+ )*$/iu;

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
	// "Supporters who have met him say": not all of them
	const who = fact.words?.who ?? '';
	const some =
		fact.words?.plural && !/ \p{Lu}/u.test(who) && source.toLowerCase().includes(`${who.toLowerCase()} who `);
	if (some && !text.toLowerCase().includes(`${who.toLowerCase()} who `)) return doubt('lost', 'who');
	if (fact.kind !== 'role') {
		const words = source.trim();
		const hedge = HEDGES.exec(words)?.[1];
		if (hedge && !text.toLowerCase().includes(hedge.toLowerCase())) return doubt('lost', hedge);
		if (NEEDED.test(words) && !/\bto\b.*\b(?:must|have to|has to|need)/.test(text))
			return doubt('lost', 'To');
		if (LABEL.test(words)) return doubt('lost', words.split(':')[0]!);
		const mid = source.match(MID)?.find((one) => !text.includes(one));
		if (mid) return doubt('lost', mid);
	}
	if (fact.kind === 'role') {
		const limit = lostLimit(text, source, fact.title.replace(/^(?:an?|the) /i, ''));
		// "was mayor" of a former mayor: so it was
		const over = /^(?:former|ex|late|slain|murdered|one-time|onetime|ousted|deposed)$/i.test(limit ?? '');
		if (limit && !(over && /\bwas\b/.test(text) && !text.startsWith('As of'))) return doubt('lost', limit);
	}
	const both = /\bboth\b/.test(text) && /,? as well as\b/.test(source) && !/as well as/.test(text);
	return both ? doubt('lost', 'as well as') : null;
};
