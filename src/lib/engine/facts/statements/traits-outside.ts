/** Speaker and cue of a statement → traits. */
import type { Document, Sentence, Statement } from '../../types';

/** What traits are read from. */
export type Known = Pick<Statement, 'form' | 'rule' | 'speaker' | 'reporter' | 'cue' | 'content'> & {
	/** What other rules made of the same words. */
	rivals: readonly string[];
};

const PRONOUN = /^(?:he|she)$/i;
const WEAK = /^(?:it|they|we|i|you|this|that|which|who|some|many|most|others|those|one)$/i;

/** What the speaker's words look like, where they stand, and how far from the cue. */
export function speakerTraits(
	document: Document,
	{ form, speaker, cue }: Known,
	sentence: Sentence | undefined,
): string[] {
	if (!speaker) return [`${form} none`];
	const words = document.text.slice(speaker.start, speaker.end);
	const sort = PRONOUN.test(words)
		? 'he or she'
		: WEAK.test(words)
			? words.toLowerCase()
			: /^(?:the |an? )?\p{Lu}/u.test(words)
				? 'name'
				: /\p{Lu}/u.test(words)
					? 'with a name'
					: 'things';
	const from = speaker.start - (sentence?.start ?? 0);
	const place = from < 3 ? 'first' : from < 40 ? 'early' : 'late';
	const count = words.split(/\s+/).length;
	const gap = cue ? (cue.start >= speaker.end ? cue.start - speaker.end : speaker.start - cue.end) : -1;
	const near = gap < 0 ? 'no cue' : gap < 3 ? 'beside' : gap < 40 ? 'near' : 'far';
	return [
		`${form} ${sort}`,
		// whom "it" stands for says nothing of where the words end
		`${form} ${sort} ${speaker.entity && sort !== 'it' ? 'known' : 'unknown'}`,
		`${form} ${place}`,
		`${form} ${near}`,
		`${form} after ${wordBefore(document.text.slice(sentence?.start ?? 0, speaker.start))}`,
		count > 6 ? 'long' : count > 3 ? 'middling' : 'short',
	];
}

const SMALL =
	/^(?:of|in|by|for|with|that|who|which|as|when|while|and|but|because|if|after|before|although|though|to|from|on|at|what|where|than|said)$/;

/** The small word or comma right before the speaker: "as she", "what she", "when she". */
function wordBefore(text: string): string {
	const word = text.trim().split(/\s+/).pop()?.toLowerCase() ?? '';
	return SMALL.test(word) ? word : word.endsWith(',') ? ',' : word === '' ? 'nothing' : 'another word';
}

const OPENING =
	/^(?:a|an|the|and|but|or|as|at|in|on|to|of|for|by|with|from|that|is|was|are|were|be|been|being|has|have|had|will|would|his|her|their|its|our|not|it|him|he|she|they|them|said|says|called|calls)$/;

/** What stands right before the first mark: a small word or a stop as it is, else a name or how the word ends. */
export function openingWord(text: string): string {
	const word = /([\p{L}’']+|[,:;—–(-])\s*$/u.exec(text)?.[1];
	if (!word) return 'none';
	const lower = word.toLowerCase();
	if (OPENING.test(lower) || !/\p{L}/u.test(word)) return lower;
	if (/^\p{Lu}/u.test(word)) return 'a name';
	const ending = /(?:ed|ing|s)$/.exec(lower)?.[0];
	return ending ? `-${ending}` : 'another word';
}

/** Which verb it is, alone and with the rule's shape, and how it is formed. */
export function cueTraits(text: string, { form, cue }: Known, shape: string): string[] {
	if (!cue) return [`${form} cue none`];
	const words = text.slice(cue.start, cue.end).toLowerCase().split(/\s+/);
	const last = words[words.length - 1] ?? '';
	return [
		`cue ${last}`,
		`${form} cue ${last}`,
		`${shape} cue ${last}`,
		words.length > 1 ? 'cue long' : 'cue short',
		...mannerOf(words.join(' ')).map((manner) => `${form} cue ${manner}`),
	];
}

/** "has said", "would say", "did not say", "to say", "saying", "was told". */
function mannerOf(cue: string): string[] {
	return [
		...(/^(?:had|has|have|['’]ve|['’]s) /.test(cue) ? ['perfect'] : []),
		...(/\b(?:would|could|might|may|should|can|will|must)\b/.test(cue) ? ['modal'] : []),
		...(/n['’]t\b|\bnot\b|\bnever\b/.test(cue) ? ['negated'] : []),
		...(/^to /.test(cue) ? ['infinitive'] : []),
		...(/ing$/.test(cue) ? ['in -ing'] : []),
		...(/(?:^| )(?:is|are|was|were) /.test(cue) ? ['with be'] : []),
	];
}
