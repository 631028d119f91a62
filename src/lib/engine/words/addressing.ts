/** Verbs that say something of the one they are done to: "accused Lind of using his post", "asked Lind about his plans". */
export const ADDRESSING =
	/^(?:accus|ask|urg|critici[sz]|blam|attack|mock|prais|thank|condemn|slam|blast|knock|chid|press|question|remind|ridicul|fault|hammer|assail|rebuk|scold|lambast|congratulat|challeng|warn|advis|encourag|commend|credit|dismiss|portray|paint|depict|describ|pressur)(?:e|es|ed|ing|s)?$/;
