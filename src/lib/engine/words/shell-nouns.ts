/**
 * Nouns that sum up a clause: "…, a claim that Ortiz denied" (Schmid, English Abstract Nouns as Conceptual Shells, 2000). Behind a
 * clause they begin what the narrator makes of it.
 */
export const SHELL_NOUNS: ReadonlySet<string> = new Set(
	(
		'fact point issue matter topic subject thing idea notion belief assumption view opinion stance position sentiment feeling ' +
		'claim assertion argument contention statement suggestion accusation allegation charge complaint criticism admission ' +
		'acknowledgment acknowledgement concession comment remark reference allusion response answer message hint jab dig swipe nod ' +
		'promise pledge vow offer proposal request demand call threat warning prediction forecast estimate announcement ' +
		'decision plan move step measure tactic strategy approach attempt bid goal aim ambition requirement condition practice ' +
		'sign signal indication reminder shift change departure reversal turnabout contrast trend milestone prospect scenario ' +
		'development event moment feat achievement boost blow setback'
	).split(' '),
);
