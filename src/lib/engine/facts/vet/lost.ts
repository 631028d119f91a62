/** Words of the source that change what the fact says, and are gone from it. */
import { doubt, type VetRule } from './view';

/** Openings that say of what, or under which terms, a sentence holds. */
const FRAMES =
	/^["“]?(?:Including|With|Without|Every|Each|Except|Unless|If|Among|Like|Unlike|In hypothetical|For each|Excluding|Counting)\b[^,]{2,80},/;

/** "former", "then": whoever was it is so no more. */
function lostFormer(text: string, source: string, title: string): string | null {
	const at = source.toLowerCase().indexOf(title.toLowerCase());
	if (at < 0 || /\b(?:former|then|ex-)/i.test(text)) return null;
	const before = source.slice(Math.max(0, at - 30), at);
	return (
		/\b(former|then|ex|late|one-time|onetime|ousted|deposed)(?:[- ](?:\p{L}+ ){0,2}(?:and )?)?(?:\p{Lu}\p{L}+ )*$/iu.exec(
			before,
		)?.[1] ?? null
	);
}

/** Reads: "Including gifts, the fund has 5m" told as "The fund has 5m". Must not read: a time or place in front. */
export const lost: VetRule = ({ fact, text, source }) => {
	const frame = FRAMES.exec(source.trim())?.[0];
	if (frame && fact.kind !== 'statement' && !text.includes(frame.slice(1, -1)) && fact.kind !== 'role')
		return doubt('lost', frame.split(' ')[0]!);
	if (fact.kind === 'role') {
		const former = lostFormer(text, source, fact.title);
		if (former) return doubt('lost', former);
	}
	const both = /\bboth\b/.test(text) && /,? as well as\b/.test(source) && !/as well as/.test(text);
	return both ? doubt('lost', 'as well as') : null;
};
