/** Verbs and nouns by which a reported statement is told for sure. Dictionary forms. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** A clause follows: "said it was", "warned that". */
export const CLAUSE_SAYING =
	words(`say add tell warn insist announce declare argue claim explain stress note reply admit
	conclude predict point write comment recall complain confirm maintain suggest deny believe hope fear expect think feel
	report reveal estimate acknowledge concede state emphasise emphasize underline assert contend caution reiterate promise
	vow pledge observe boast testify tweet disclose allege signal indicate forecast affirm remark inform assure remind
	worry doubt imply lament posit quip`);

/** A clause follows, from people or from what they studied: "found that", "showed that". */
export const CLAUSE_SHOWING = words('find show discover calculate determine rule establish warn project');

/** Somebody or something follows: "condemned the attack", "accused Lind of". */
export const NOUN_SAYING =
	words(`condemn praise criticise criticize welcome describe call accuse blame defend hail label brand
	announce demand deny reject dismiss propose recommend confirm endorse denounce applaud back oppose apologise apologize
	congratulate thank warn predict stress reiterate tout laud slam blast compare embrace lament mock ridicule`);

/** Things that say something: what people wrote or measured. */
export const SOURCES =
	words(`study report survey poll research analysis review inquiry investigation figures data statistics
	document documents statement letter email memo paper article letter audit census court judge jury tribunal ruling verdict
	judgment judgement newspaper magazine website site agency ministry department spokesman spokeswoman spokesperson council
	committee panel commission board body union party government police company firm team group project findings results
	studies reports surveys polls papers experts scientists researchers`);

/** Where something is said: an opening with one of these belongs to the saying, not to what was said. */
export const MEDIA =
	words(`statement interview letter tweet speech report email op-ed post memo book conference debate address
	piece video essay article message testimony note press column briefing broadcast appearance call meeting rally trail
	hearing session release remarks response reply`);
