/** Words that are measured by, or belong to, something the fact does not tell: "a separate meeting", "their goal". */
import { doubt, type VetRule } from './view';

/** "a new poll", "several recent surveys": by whom? */
const SOME_POLL =
	/\b(?:an?|several|some|many|most|two|three) (?:new|recent|latest) (?:[\p{L}-]+ )?(?:polls?|surveys?|polling)\b(?! (?:by|from|of|conducted|released|published|commissioned|taken|for|in) )/u;

/** Comparisons without their other side. */
const COMPARED =
	/\ban? separate \p{Ll}[\p{L}-]*\b(?!.* from\b)|\b(?:twice|half|three times|four times) as (?:much|many)\b(?!.*\bas\b.*\bas\b)|\ban? (?:\p{Ll}+er|more \p{Ll}+|less \p{Ll}+) (?:tone|approach|stance|line|view|message|mood)\b(?!.*\bthan\b)/u;

/** "at each location": of which? */
const EACH = /\b(?:at|in|to|from|on) (?:each|every) \p{Ll}+\.$/u;

/** "nominated for his post", "reached their goal": which one is told nowhere. */
const OWN =
	/\b(?:nominated|appointed|named|elected|chosen|confirmed|tapped) (?:for|to|in) (?:his|her|their) (?:current |present |new )?(?:post|job|role|position|seat|office)\b(?! (?:as|of|at|on|in the)\b)|\b(?:reach|meet|achiev|met|hit|surpass|miss|exceed)(?:e[sd]?|ed|ing|es)? (?:his|her|its|their) (?:goals?|targets?)\b(?! (?:of|to|for)\b)|\b(?:his|her|its|their) (?:investigation|inquiry|probe)\b(?! (?:of|into|that)\b)/;

/** "Falk’s comments came in May", "the lack of a crowd at Falk’s event": on what, which one? */
const ACTS =
	/\p{L}['’]s? (?:[\p{Ll}-]+ )?(?:comments?|remarks?|ruling|event|actions|involvement|allegations?|statements?|decision|announcement)(?:[.,]| (?:came|comes|by|on \d|was|were|is|are|has|have|had|will|would|and)\b)/u;

/** "vowed to bring them home", "agreed not to vote for him": whoever promises does it to somebody else. */
const TO_OTHERS =
	/^(?:As of [^,]*, )?(?:\p{Lu}\S* ){1,4}(?:on \d[^a-z]* \p{Lu}\p{Ll}+ \d{4} )?(?:has |had |have )?(?:vowed|agreed|promised|pledged|refused|declined|plans|wants|hopes|intends|offered|threatened|tried|decided)(?: not)? to \p{Ll}+ (?:\p{Ll}+ )?(?:him|them)\b/u;

/** Officers of the law who "may be charged": somebody else is. */
const NOT_THEY =
	/^(?:[\p{L}-]+ ){0,2}(?:[Pp]olice|[Aa]uthorities|[Pp]rosecutors|[Ii]nvestigators|[Dd]etectives) (?:have |had )?\p{Ll}+ (?:that )?they (?:may|might|could|will|would|can)(?: now| also)? (?:face|be (?:charged|arrested|jailed|fined|prosecuted|tried|sentenced|deported))\b/u;

/** "Opponents say that they punish the poor": whatever they oppose does. */
const OF_WHAT =
	/^(?:[\p{L}-]+ )?(?:opponents|critics|supporters|backers|proponents|detractors|analysts|experts|observers|reviewers) (?:\p{L}+ )?(?:say|said|says|argue|argued|claim|claimed|believe|believed|fear|feared|warn|warned) (?:that )?they (?!themselves|were (?:told|invited|denied)|had been (?:told|denied))/iu;

/** "28 percent of voters back it", "half said no", "six in ten think": asked by whom? */
const SHARE =
	/^(?:As of [^,]*, )?(?:[\p{L}-]+ ){0,4}(?:\d[\d.]*%|(?:[\d.]+|\p{L}+(?:-\p{L}+)?) (?:percent|per cent)|half|majority|two-thirds|three-quarters|(?:\d+|\p{Ll}+)[ -]in[ -](?:ten|10|five|four|three))\b(?: of [^,.;]{3,50}?)? (?:have |had )?(?:say|says|said|think|thought|believed?|want(?:ed)?|support(?:ed)?|favou?r(?:ed)?|back(?:ed)?|approved?|disapproved?|opposed?|prefer(?:red)?|view(?:ed)?|trust(?:ed)?|agreed?|disagreed?|expect(?:ed)?|feel|felt)\b/iu;
/** "of Tarn voters": a group with a name. */
const OF_NAMED = /\bof [^,]*?\p{Lu}/u;
/** "Lind leads Brook by 8 points": who asked whom? */
const LEADS =
	/\b(?:leads?|led|trails?|trailed|is ahead of|is behind) [^.]*\b(?:percentage points|points (?:among|with|nationally))/;

const ASKED = /\b(?:polls?|polling|pollsters?|survey|study|census|questionnaire|according to|exit)\b/i;

/** "More than 40 people were injured.": where, in what? */
const TOLL =
	/^(?:[\p{L}-]+ ){0,3}(?:\d[\d,.]*|dozens|hundreds|thousands|two|three|four|five|six|seven|eight|nine|ten)(?: \p{Ll}+){0,3} (?:(?:have|had|were|was|have been|had been) )?(?:died|killed|injured|wounded|hurt|missing|arrested|evacuated|displaced)\b(?! \p{Ll}*ing\b)/iu;
const SETTING = /\b(?:at|by|during|after|from|near|of|off|inside|outside)\b|\bin (?!\d{4}\b)|\bon (?!\d)/;

/** Reads: “Ida Falk and Carl Lind will hold a separate meeting.” · Must not read: “a lighter tone than in Lund”, “Falk’s comments about the port”. */
export const pointsElsewhere: VetRule = ({ fact, bare }) => {
	if (fact.kind === 'role') return null;
	for (const rule of [SOME_POLL, COMPARED, EACH, OWN, TO_OTHERS, NOT_THEY, OF_WHAT]) {
		const found = rule.exec(bare)?.[0];
		if (found) return doubt('unclear-this', found.replace(/[.,“”"]+$/, ''));
	}
	if (fact.rule !== 'said/direct' && ACTS.test(bare)) return doubt('unclear-the', ACTS.exec(bare)![0]);
	const share = SHARE.exec(bare)?.[0];
	if (share && !ASKED.test(bare) && !OF_NAMED.test(share)) return doubt('unclear-this', share);
	if (fact.kind !== 'statement' && LEADS.test(bare) && !ASKED.test(bare))
		return doubt('unclear-this', LEADS.exec(bare)![0]);
	const toll = fact.kind !== 'statement' ? TOLL.exec(bare)?.[0] : undefined;
	return toll && !SETTING.test(bare.slice(toll.length)) ? doubt('too-little') : null;
};
