/** Times: whether a unit behind an amount says how often ("$9 an hour") or how fast ("55 miles an hour"). */

/** "55 miles an hour" is how fast, not how often. */
const SPEED = /\b(?:miles?|kilomet(?:er|re)s?|km|knots|feet|met(?:er|re)s)\s$/i;

/** A number, its sign and at most two words of what is counted. */
const COUNTED =
	/(?:\d(?:%|k|m|mn|bn|b|tn)?|\b(?:(?:million|billion|thousand|hundred|dozen)s?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty))(?:\s[\p{L}%-]+){0,2}\W{1,2}$/u;

/** `before`: the text up to the unit. */
export const tellsSpeed = (before: string): boolean => SPEED.test(before.slice(-16));

export const countsPerUnit = (before: string): boolean => COUNTED.test(before.slice(-48));
