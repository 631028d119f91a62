/** Verbs and adjectives after which a clause may stand without "that": "said it was", "is sure they will". */
export const CLAUSE_TAKERS: ReadonlySet<string> = new Set(
	`say tell add think believe know hope fear feel mean show find hear see learn realise realize agree announce
	warn claim argue insist suggest suppose guess admit accept acknowledge conclude confirm decide deny doubt dream ensure
	estimate expect explain imagine indicate joke maintain note notice notify order promise propose prove recall reckon
	recommend remember report reveal understand vow wish worry write complain concede declare demonstrate predict
	pretend reply request require respond state stress swear teach declare convince persuade remind assure inform bet
	sure certain confident clear glad happy sorry afraid aware optimistic pessimistic proud hopeful likely ask wonder`
		.split(/\s+/)
		.filter(Boolean),
);
