/** Words that a full stop follows without ending a sentence. Data only. */

/** A name or a number follows: the stop never ends the sentence. */
export const BEFORE_A_NAME = new Set(
	(
		'mr mrs ms mx dr prof sen sens rep reps gov govs gen col lt sgt capt cmdr cdr adm maj pvt cpl pfc rev hon st ' +
		'ste mt ft msgr fr sr messrs mme mlle m pres supt det insp sec asst assoc atty amb brig cllr vs v cf viz ' +
		'e.g i.e eg ie approx est dept fig figs art pt vol vols ch pp op no nos'
	).split(' '),
);

/** May end a sentence or not: what follows decides. */
export const MAY_END = new Set(
	(
		'inc corp co cos ltd bros plc llc jr sr esq etc al ave blvd rd sq bldg jan feb mar apr jun jul aug sept sep ' +
		'oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ' +
		'ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo n.h n.j n.m n.y n.c n.d ' +
		's.c s.d r.i w.va d.c p.r b.c u.s u.k u.n e.u u.s.a u.a.e p.m a.m ph.d m.d b.a m.a m.p g.o.p l.a d.n.c r.n.c ' +
		'hrs hr min mins sec oz lb lbs km kg cm mm mph'
	).split(' '),
);

/** Words that open a sentence far more often than they follow an abbreviation inside one. */
export const OPENERS = new Set(
	(
		'the a an this that these those he she it they we i you his her its their our my in on at by for from with ' +
		'after before when while where why how what who which as if since until although though because but and or so ' +
		'yet nor not no yes both each every some many most few several other others another one two three all any ' +
		'there here then now today yesterday tomorrow later earlier meanwhile however moreover also still even only ' +
		'just instead despite during under over among between about against according asked told once last next ' +
		'more much such than to up out of is are was were will would can could should may might must do does did has ' +
		'have had let please thank well maybe perhaps'
	).split(' '),
);
