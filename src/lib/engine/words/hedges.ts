/** Words that make a claim uncertain; they must stay in what is told. */
export const HEDGES: ReadonlySet<string> = new Set(
	'alleged allegedly reportedly apparently possibly perhaps probably purportedly supposedly suspected may might could likely seemingly presumably potentially rumoured rumored believed thought estimated expected claimed unconfirmed'.split(
		' ',
	),
);
