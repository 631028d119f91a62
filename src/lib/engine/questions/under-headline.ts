/** Facts of "the fine" under the headline “Coach angered by fine” → the same facts without doubt, beside that headline. */
import { DOUBTFUL } from '../facts/confidence';
import { vetFacts } from '../facts/vet';
import type { Fact } from '../types';
import { rootOf } from './wording';

/** Only those whose one doubt is an unclear "the" and whose noun is among the headline's roots; vetted anew with the article's `text`. */
export function underHeadline(facts: Fact[], headlineRoots: ReadonlySet<string>, text: string): Fact[] {
	return facts.flatMap((fact) => {
		const noun = fact.doubt?.code === 'unclear-the' && fact.loneDoubt ? String(fact.doubt.params?.word) : '';
		if (!noun || !headlineRoots.has(rootOf(noun.toLowerCase()))) return [];
		const { doubt: _doubt, loneDoubt: _lone, ...clear } = fact;
		const [vetted] = vetFacts([{ ...clear, confidence: fact.confidence / DOUBTFUL } as Fact], text);
		return vetted && !vetted.doubt ? [vetted] : [];
	});
}
