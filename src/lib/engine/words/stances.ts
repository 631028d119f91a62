/** Adjectives that say what somebody thinks when a clause follows: "was adamant that", "is sure they will". */
import type { Modality } from '../types';

const LISTS: Readonly<Partial<Record<Modality, string>>> = {
	say: `adamant insistent emphatic unequivocal categorical`,
	hope: `hopeful optimistic confident`,
	other: `convinced certain sure positive sceptical skeptical doubtful unsure uncertain unconvinced pessimistic worried
		concerned afraid fearful anxious aware unaware conscious mindful proud glad pleased delighted thrilled relieved grateful
		thankful sorry sad angry furious upset disappointed surprised amazed astonished stunned shocked alarmed frustrated
		satisfied persuaded`,
};

/** adjective → modality */
export const STANCES: ReadonlyMap<string, Modality> = new Map(
	(Object.entries(LISTS) as [Modality, string][]).flatMap(([modality, list]) =>
		list.split(/\s+/).map((word): [string, Modality] => [word, modality]),
	),
);
