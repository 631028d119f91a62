/** Words by which a sentence tells how somebody sees it, not how it is: data only. */

/** Words of a judgement. */
export const OPINION =
	/\b(?:good|bad|great|best|worst|better|worse|important|likely|unlikely|possible|impossible|able|unable|happy|sad|sure|confident|clear|unclear|hopeful|keen|ready|right|wrong|nice|fantastic|terrible|shame|problem|difference|idea|thing|question|matter|way|chance|reason|sign|time|case|fact|point|kind|sort|lot|bit|part)\b/i;

/** "is right about one thing", "remains a distant goal": how somebody sees it. */
export const JUDGED =
	/\b(?:compelling|convincing|distant|nuanced|popular|divisive|crucial|vital|key|critical|huge|serious|strong|weak|powerful|obvious|tough|hard|easy|fascinating|ugly|zero|plenty)\b/i;

/** "a dangerous proposal", "an ominous pact": a columnist's words, whatever the verb. */
export const COLUMNIST =
	/\b(?:dangerous|reckless|meaningful|exalted|admirable|substantive|challenging|ominous|shallow|brilliant|shameful|absurd|stunning|ridiculous|spot on|terribly|racist|stupid|phony|imperfect|undeniable)\b/i;

/** "kept rates so low", "is the most gifted speaker": how much that is, somebody judges; with "that" or a number it is told. */
export const DEGREE =
	/\bso (?:\p{Ll}+ly )?(?:many|much|few|low|high|long|far|\p{Ll}+)\b(?!.*\b(?:that|as|to)\b)|\bthe (?:most|least) \p{Ll}+\b(?! of| in \d)/u;
