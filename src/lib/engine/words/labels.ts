/** Words before a colon that name a sort of text and nobody who speaks: data. */

export const LABELS: ReadonlySet<string> = new Set(
	`update updated note report reports analysis opinion watch read more photos photo video videos live breaking exclusive
	fact facts question answer q a correction editor editors source sources review preview poll polls summary background
	related bottom line takeaway takeaways today yesterday tomorrow monday tuesday wednesday thursday friday saturday
	sunday part chapter table figure step rule case point problem result results winner winners loser losers wanted
	reminder warning advice tip tips lesson example listen see story news headline headlines politics business sport
	sports tech world health science culture key conclusion verdict highlights score scores final map chart study
	revealed the what who why how when where here`.split(/\s+/),
);
