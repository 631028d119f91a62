/** Words for what somebody is, by how much weight it gives to what they say. */

/** Posts that give somebody's words weight beyond the article. */
export const OFFICE =
	/\b(?:minister|president|chancellor|secretary|governor|mayor|senator|ambassador|coach|captain|premier|bishop|archbishop|congress(?:man|woman)|representative|Rep|Sen|Gov|MP|(?:party|majority|minority|opposition|Democrat|Labour|Conservative|Republican) leader)\b/i;

/** Jobs and posts of any kind; whoever has none in the article is a private person. */
export const POST =
	/\b(?:director|chief|head|leader|chair(?:man|woman|person)?|commissioner|founder|owner|executive|manager|attorney|judge|general|admiral|adviser|aide|strategist|spokes(?:man|woman|person)|author|actor|actress|singer|player|striker|winner|candidate|nominee|ally|rival|economist|professor|analyst|president|editor)\b/i;

/** Offices below a head of state whose holder is known without the article; full stops of abbreviations left out. */
export const KNOWN_OFFICE =
	/^(?:the )?(?:archbishop of canterbury|(?:fbi|cia) director|director of the (?:fbi|cia)|(?:federal reserve|fed) chair(?:man|woman)?|chair(?:man|woman)? of the (?:federal reserve|fed)|house speaker|speaker of the house|governor of the bank of england|bank of england governor|(?:un|united nations) secretary[ -]general|secretary[ -]general of the (?:un|united nations))$/i;
