/** What would have happened, without what it hung on: "I would have quit", where "If Lind had won" stood before. */
import { PAST_FORMS, UNCHANGED_FORMS } from '../../words/past-forms';
import { doubt, type VetRule } from './view';

const HYPOTHETICAL =
	/(?<!\b(?:who|that|which) )\bwould(?: not|n['’]t| never)? have (?:\p{L}+ly )?(\p{L}+)/giu;

/** Words that give the condition, or in whose place there is none to give. */
const GIVEN =
	/\b(?:if|unless|without|otherwise|but for|except|when|even|had (?:he|she|it|they|we|I|you|the))\b/i;

/** The sentence opens with its condition: “If Lind had won,” Brook said. */
const OPENS_WITH = /^["“‘']*(?:If|Unless)\b/;

/** Reads: “I would have quit that day”. Must not read: “I would have a ferry”, “I would not have run if I was ill”. */
export const conditions: VetRule = ({ fact, text, source }) => {
	if (fact.kind !== 'statement') return null;
	if (
		OPENS_WITH.test(source) &&
		!/\b(?:if|unless)\b/i.test(text) &&
		/\b(?:will|would|could|might)\b/.test(text)
	)
		return doubt('lost', 'if');
	for (const [whole, verb = ''] of text.matchAll(HYPOTHETICAL)) {
		const past = /ed$/.test(verb) || PAST_FORMS.has(verb) || UNCHANGED_FORMS.has(verb);
		if (past && !GIVEN.test(text)) return doubt('lost', whole.split(' ')[0]!);
	}
	return null;
};
