/** Every form of the verbs that may be cues → lemma, so that a tagger's slip does not lose them. */
import { CUE_VERBS, LIGHT_VERBS, LOOSE_VERBS, CARRIERS } from '../words/cue-verbs';
import { verbForms } from '../words/verb-forms';

export interface KnownForm {
	lemma: string;
	past: boolean;
	/** The form can be a past participle. */
	participle: boolean;
}

const cueLemmas: ReadonlySet<string> = new Set(
	Object.values(CUE_VERBS).flatMap((byModality) =>
		Object.values(byModality).flatMap((list) => list.trim().split(/\s+/)),
	),
);

function knownForms(): Map<string, KnownForm> {
	const forms = new Map<string, KnownForm>();
	for (const lemma of [...cueLemmas, ...LIGHT_VERBS, ...CARRIERS]) {
		const { base, s, past, ing, participle } = verbForms(lemma);
		for (const form of [base, s, ing])
			if (!forms.has(form)) forms.set(form, { lemma, past: false, participle: false });
		forms.set(past, { lemma, past: true, participle: past === participle });
		forms.set(participle, { lemma, past: true, participle: true });
	}
	return forms;
}

/** Form → lemma, and whether the form is a past or a past participle. */
export const VERB_LEMMAS: ReadonlyMap<string, KnownForm> = knownForms();

/** "says", "questions": never after "to" as an infinitive. */
export function isThirdPerson(form: string): boolean {
	const known = VERB_LEMMAS.get(form);
	return !!known && !known.past && /s$/.test(form) && known.lemma !== form;
}

/** Forms that are verbs wherever they stand: "said", "insisted", "told"; not "claims", "reports", "calls". */
export const SURE_VERB_FORMS: ReadonlySet<string> = new Set(
	['said', 'says', 'told', 'wrote', 'writes', 'tells']
		.concat(
			[...cueLemmas]
				.filter((lemma) => !LOOSE_VERBS.has(lemma))
				.map((lemma) => verbForms(lemma).past)
				.filter((form) => /(?:ed|ew|oke)$/.test(form)),
		)
		.filter(
			(form) =>
				!/^(?:proposed|supposed|alleged|intended|promised|detailed|concerned|documented|estimated|projected|planned|unannounced|accepted|preferred|aimed|favored|favoured|determined|decided|released|raised|styled|limited|described|threatened|expected|issued|offered|charged|featured|pressured|regarded|learned|outlined|admired|loved|liked|hated|feared|tired)$/.test(
					form,
				),
		),
);

const clauseLemmas: ReadonlySet<string> = new Set(
	(['say', 'tell', 'think', 'show'] as const).flatMap((kind) =>
		Object.values(CUE_VERBS[kind]).flatMap((list) => list.trim().split(/\s+/)),
	),
);

/** Can the verb have a clause for its object: "said (that) …"? */
export const takesClause = (lemma: string): boolean => clauseLemmas.has(lemma);
