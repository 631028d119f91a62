/** What would have happened, without what it hangs on: "I would have quit", where "If Lind had won" stood before. */
import { PAST_FORMS, UNCHANGED_FORMS } from '../words/past-forms';

const HYPOTHETICAL =
	/(?<!\b(?:who|that|which) )\bwould(?: not|n['’]t| never)? (?:(?:I|we|you|he|she|it|they|there|that) )?(?:not )?have (?:\p{L}+ly )?(\p{L}+)/giu;

/** Words that give the condition, or in whose place there is none to give. */
const GIVEN = /\b(?:if|unless|without|otherwise|but for|instead of|except|when|even)\b/i;
const INVERTED = /\b(?:[Hh]ad|[Ww]ere) (?:he|she|it|they|we|I|you|the|\p{Lu}\p{Ll}+)\b/u;

/** The words of such a thought, "would have quit"; null where there is none, or its condition stands beside it. */
export function hypotheticalIn(text: string): string | null {
	if (GIVEN.test(text) || INVERTED.test(text)) return null;
	for (const [whole, verb = ''] of text.matchAll(HYPOTHETICAL))
		if (/ed$/.test(verb) || PAST_FORMS.has(verb) || UNCHANGED_FORMS.has(verb)) return whole;
	return null;
}
