/** "to" that tells no purpose, "first" that is no record, judgements told as rankings. */
import { doubt, type VetRule } from './view';

/** After these "to" says what kind, not what for: "the first woman to win", "promises to give"; but "in an effort to" says what for. */
const NO_PURPOSE =
	/(?<!\bin an )\b(?:first|only|last|latest|next|second|third|youngest|oldest|failures?|promises?|attempts?|plans?|efforts?|chances?|rights?|abilit(?:y|ies)|decisions?|refusals?|reasons?|ways?|opportunit(?:y|ies)|pressure|desires?|articles?|wom[ae]n|m[ae]n|person|candidate) to \p{Ll}+/u;

/** Counted things that are no first of anything. */
const NO_FIRST =
	/\b(?:first|second|third|fourth|fifth|sixth)[ -](?:day|minute|hour|half|term|lady|name|person|place|round|generation|anniversary|amendment|(?:bi-?)?annual|quarter|leg|period|set|grade|class|degree|floor)\b/i;

/** Judgements: "the most powerful woman in the world", "the most efficient". */
const JUDGED =
	/\bthe (?:most|least) (?:powerful|important|efficient|effective|influential|dangerous|beautiful|notable|significant|interesting|exciting|impressive|qualified|honest|corrupt)\b/;

/** How a poll was taken is nothing to learn. */
const METHOD =
	/\bmargin of (?:sampling )?error\b|\bsampling error\b|\bsamples? (?:consist|includ|was|were|of)|\bweighted\b/;

export const noSuchKind: VetRule = ({ fact, bare }) => {
	if (fact.kind === 'purpose' && NO_PURPOSE.test(bare)) return doubt('no-such-kind');
	if (fact.kind === 'amount' && METHOD.test(bare)) return doubt('no-such-kind');
	if (fact.kind !== 'first') return null;
	if (NO_FIRST.test(bare)) return doubt('no-such-kind');
	return JUDGED.test(bare) && !/\b(?:since|ever|in history|on record)\b/.test(bare) ? doubt('opinion') : null;
};
