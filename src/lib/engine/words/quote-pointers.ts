/** Words in a quotation that point at something said before, or at a time that only whoever heard it knows. */

/** "today", "last week"; "right now" says no more than the verb does. */
export const WHEN =
	/\b(?:yesterday|today|tonight|tomorrow|(?:last|past|next|coming) (?:\p{L}+ )?(?:days|weeks|months|years)|(?:last|next|this|past|previous|following|same|that) (?:week|weekend|month|year|quarter|season|summer|winter|spring|autumn|night|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:a|one|two|three|few|several|many) (?:days?|weeks?|months?|years?) ago|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;

/** "that is", "done that", "these people", "the same", "so": all point at something said before. */
export const POINTS =
	/(?:^|[.,;:!?—–] ?|\b(?:do|did|done|does|doing|in|of|to|for|with|like|than|about|at|on|from|by|not|all|just|after|before|is|was|say|said|want|need|saw|see|have|get|got|made|make|think|know|believe|support|because|when|if|but|and|how|why|where|what|whether|behind|under|through|against|over) )that(?=[.,;:!?…]|$|['’]s\b| (?:is|was|are|were|would|will|could|can|has|had|should|might|may|happen(?:s|ed)?|number|kind|sort|type|way|same|point|time|one|day|money|place|thing|much|many|word|man|woman|guy|stage|plan|idea|question|story|issue|deal|decision|vote|party|bill|meeting|law|name|scenario|case|situation|role|process|system|approach|message|campaign|election|debate|measure|proposal|report|letter|position|experience|assertion|distinction|claim|argument|statement|theme|conversation|attack|incident|level|difference|view|opinion|attitude|group|team|area)\b)|\b(?:do|did|done|does|doing) that\b|\bthat(?=[.,;:!?…]|$)|\b(?:this(?! (?:country|nation|planet|world)\b)|these|those(?! (?:who|of|people who|that)\b))\b|\b(?:the same|(?:do|did|done|does) so|such an?|the other|(?<!\bone )another|the latter|the former|here|over there|(?:am|is|are|was|were|be|been|go|going|get|got|out|in|from|not|sent|['’]m) there|either|likewise|otherwise)\b(?! (?:as|than|time)\b)|\bthe (?:things?|usual|rest|others?)\b|\b(?:number (?:one|two)|in terms of|as far as)\b/iu;

/** "bolster that assertion": which? */
export const THAT_NOTION =
	/\bthat \p{Ll}+(?:ion|ment|ity|ness|voice|role|job|office|fight|race|path|road|door|gap|line|goal)(?=[.,;:!?…]|$)/u;

/** "for that voice": which? After "in", "so" and "now" it may be another word. */
export const THAT_NOUN = new RegExp(
	`\\b(?:for|of|with|without|from|on|at|over|after|into|through|against|under|before|ma[dk]e|making|fix|end|ends|stop|change|solve|build|break|amplif(?:y|ies)|address|face|fight|take|took|reverse|repeat|continue|create|cause|cross) that (?!(?:he|she|it|they|we|I|you|the|a|an|there|his|her|its|their|my|our|your)\\b)\\p{Ll}+|${THAT_NOTION.source}`,
	'u',
);

/** "someone I trust", "have one who", "both parts", "each will": of whom or what? */
export const OPEN =
	/\b(?:someone|somebody) (?:else|I|we|you|he|she|they)\b|\b(?:have|has|had|got|is|was|want|need) one (?:who|that|which)\b|\b[Bb]oth (?:parts|sides|of (?:them|these|those))\b(?! of\b)|\bwhich each\b|\beach (?:will|would|can|is|was|has|had|should|must|may)\b|\bthat (?:very|same) \p{Ll}+|\bmy (?:words|remarks|comments?|statement|speech|answer|question|tweets?|decision)\b(?! (?:to|on|about|in|that|at|for)\b)|\p{L}['’]s? (?:speech|remarks|comments|statement|decision|tweets?)(?=[.,;:!?]|$| (?:we|and|but|is|was|will|would|has|had)\b)/u;

/** "You’ve called him a liar", "you guys": said to somebody who is not told; "you’ve got to" may be anybody. */
export const SPOKEN_TO =
	/^You(?:['’]ve| have) (?!got\b|to\b|seen\b|heard\b)\p{Ll}+ed\b|^You (?:said|told|called|wrote|promised|voted)\b|\byou guys\b|\b(?:I|we)(?:['’]m|['’]re| am| are) (?:so |very |really )?(?:sorry|glad|happy|grateful) (?:that )?you\b/iu;

/** "is not as strong": as who? */
export const COMPARED =
	/\b(?:not|n['’]t|never|nearly|almost|quite|just|twice|half) (?:\p{Ll}+ )?as (?:\p{Ll}+ )?(?!well$|much$|usual$|one$)\p{Ll}+(?=[.!?]?$)/u;
