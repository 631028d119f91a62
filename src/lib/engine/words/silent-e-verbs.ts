/** Words: verbs in a silent e that the tagger's lemmas cut short ("staged" → "stag") or leave as they are ("adored"). */
import { verbForms } from './verb-forms';

const VERBS =
	'bake bathe wade jade shade grade degrade barricade blockade page rage stage wage gauge assuage pillage ' +
	'bandage shame tame game inflame encase debase case grease vape tape rape scrape drape gape landscape ' +
	'dare bare glare scare spare stare mate rate sate slate plate grate crave enslave graze amaze ' +
	'glaze craze daze faze cohere revere gibe inscribe transcribe slice juice bide side hike dislike rile ' +
	'tile defile reconcile beguile prime dine fine mine pine shine confine pipe stripe gripe snipe wire ' +
	'aspire inspire rehire despise excite connive contrive capsize robe code corrode encode evoke dome zone atone ' +
	'dethrone cope dope mope slope adore dose interpose transpose dote love disapprove cube fume consume tune ' +
	'prune attune treasure puncture amuse bemuse diffuse fuse pollute electrocute construe cleave bereave fence reference enlarge ' +
	'submerge tinge cringe avenge estrange begrudge adjudge hedge resource pierce conserve deserve curve absolve revolve taste ' +
	'haste bumble mangle untangle angle smuggle snuggle riddle fiddle needle kettle nettle belittle startle bustle rustle ' +
	'ripple couple wrinkle shackle suckle baffle stifle rifle encircle dazzle puzzle sizzle stable belie untie toe ' +
	'cleanse tense house espouse intrigue fatigue catalogue baptize';

/** "staged", "staging" → "stage". */
export const SILENT_E_BASES: ReadonlyMap<string, string> = new Map(
	VERBS.split(' ').flatMap((base) => {
		const { s, past, ing } = verbForms(base);
		return [s, past, ing].map((form) => [form, base] as const);
	}),
);
