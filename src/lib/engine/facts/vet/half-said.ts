/** Statements of which the verb, the speaker or the words are half read. */
import { doubt, type VetRule } from './view';

/** "said “is a gift”", "states that have suffered": nobody and nothing before the verb. */
const NO_SUBJECT =
	/\b(?:said|says|wrote|added) ["“']+(?:is|was|are|were|has|have|had|will|would|can|could)\b/;

/** “Only you,” she said, would do it. */
const GOES_ON_SAID =
	/,[”"'’]+ [^“”".,]{2,50}, (?:would|will|can|could|is|are|was|were|has|have|had|must|should)\b/;

/** A statement that begins with its verb. */
const AUXILIARY = /^ (?:that )?(?:is|was|are|were|has|have|had|will|would|can|could) /;

/** "the place Lund officials say she sank": who says it are the officials alone. */
const PLACE_THEY_SAY =
	/^[Tt]he (?:place|way|reason|thing|things|time|day|moment|year|man|woman|person|one|kind|sort|type) \p{Lu}/u;

/** Reads: "Falk only saying that …", "Falk persuade voters that …". Must not read: "Falk said that she helped". */
export const halfSaid: VetRule = ({ fact, text, bare, source }) => {
	if (NO_SUBJECT.test(text)) return doubt('cut-off');
	if (fact.kind !== 'statement') return null;
	const verb = fact.words?.verb ?? '';
	if (/^(?:that|who|which|(?:only |just )?to) /.test(verb)) return doubt('cut-off');
	// "only saying that …": she did not, she declined, saying only that
	if (/^(?:\p{L}+ly )?\p{L}+ing\b/u.test(verb)) return doubt('cut-off');
	// "who he said were in Lund": told without who
	if (fact.rule !== 'said/direct' && AUXILIARY.test(bare.slice(bare.indexOf(verb) + verb.length)))
		return doubt('cut-off');
	if (PLACE_THEY_SAY.test(fact.words?.who ?? '')) return doubt('cut-off');
	// "helped persuade voters that", told as "persuade voters that"
	const first = verb.split(' ')[0]!;
	if (first && ['help', 'helps', 'helped', 'helping'].some((help) => source.includes(`${help} ${first} `)))
		return doubt('cut-off');
	// “Only you,” she said, “would …”: the words go on behind the cue
	if (fact.rule === 'said/turned' && GOES_ON_SAID.test(source)) return doubt('cut-off');
	// "quoting an official": his words, not the paper's
	return fact.rule === 'said/direct' && /[,”"'’]\s+[^“”".]{2,60}, quoting \p{L}/u.test(source)
		? doubt('cut-off')
		: null;
};
