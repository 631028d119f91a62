/** Names in what was said that give the speaker away, or leave open who is meant. */
import { escaped } from '../../text/escaped';
import type { Entity } from '../../types';
import type { Bench } from '../bench';

/** Does the text name somebody, by the whole name, the last or the first? */
export const isNamedIn = (text: string, name: string) =>
	name
		.split(' ')
		.some((word) => word.length > 2 && new RegExp(`(?<!\\p{L})${escaped(word)}(?!\\p{L})`, 'u').test(text));

/** “Ana Lind calls for a new bridge”, said Lind: nobody else is thought of. */
const namesSpeaker = (content: string, { type, name }: Entity) =>
	type === 'person' &&
	name.includes(' ') &&
	new RegExp(`(?<!\\p{L})${escaped(name.split(' ').at(-1)!)}(?!\\p{L})`, 'u').test(content);

/** “Ada and I offer our help”: whose wife or husband that is, everybody knows. */
const NAMES_COUPLE = /(?<!\p{L})\p{Lu}\p{Ll}+ and I(?!\p{L})/u;

/** "Lind “were late”": somebody was named beside Lind, and was lost. */
const losesSubject = (content: string, bench: Bench) =>
	[...bench.entities.values()].some(({ type, name }) => {
		const at = type === 'person' && name.includes(' ') ? content.indexOf(name) : -1;
		return (
			at >= 0 &&
			/^ [“"]?(?:were|are|have)\b/.test(content.slice(at + name.length)) &&
			!/,| and /.test(content.slice(0, at))
		);
	});

/** "said Lind will not win votes from his community": Lind's, whoever does not know who speaks will think. */
function meansTwo(content: string, speaker: Entity, bench: Bench): boolean {
	const plain = content.replace(/[“"][^”"]*[”"]/g, ' ');
	const pronoun = /\b(?:his|him|her|he|she)\b/i.exec(plain);
	if (!pronoun) return false;
	const gender = /^(?:her|she)$/i.test(pronoun[0]) ? 'female' : 'male';
	// a woman who speaks of a man's work: it is not hers
	if (speaker.type === 'person' && speaker.gender && speaker.gender !== gender) return false;
	const before = plain.slice(0, pronoun.index);
	return [...bench.entities.values()].some(
		(other) =>
			other.type === 'person' &&
			other.id !== speaker.id &&
			(other.gender ?? gender) === gender &&
			[other.name, other.name.split(' ').at(-1)!].some((name) => before.includes(name)),
	);
}

/** Does what was said name its speaker, lose one it was said of, or leave open whose "his" is? */
export const namesWrongly = (content: string, speaker: Entity, bench: Bench) =>
	NAMES_COUPLE.test(content) ||
	namesSpeaker(content, speaker) ||
	losesSubject(content, bench) ||
	meansTwo(content, speaker, bench);
