/** Words around and inside the titles of books, films, songs and programmes. */

/** Stands right before a title: "her book “…”", "the song called “…”". */
export const TITLE_NOUNS =
	/\b(?:books?|novels?|memoirs?|films?|movies?|documentar(?:y|ies)|songs?|singles?|albums?|tracks?|ballads?|plays?|musicals?|operas?|poems?|essays?|series|shows?|sitcoms?|dramas?|comed(?:y|ies)|programs?|programmes?|podcasts?|episodes?|sequels?|thrillers?|paintings?|exhibitions?|games?|articles?|papers?|columns?|hosts? of|stars? of|author of|titled|entitled|called|named|sang|sings|singing|hit|classic|on (?:ABC|NBC|CBS|CNN|Fox|Fox News|MSNBC|PBS|BBC)(?:[’']s)?)(?:\s+of)?,?$/i;

/** Written small inside a title. */
export const TITLE_SMALL_WORDS: ReadonlySet<string> = new Set(
	'a an the of in on at to for by from with and or but nor as is it into over under vs via than'.split(' '),
);
