/** Kind and feedback → what such a packet can and cannot keep: the rows of the table the app shows. */
import type { FeedbackTime, PacketKind } from './types';

export const FEEDBACK_OF: Record<PacketKind, FeedbackTime[]> = {
	practice: ['each', 'end', 'after-due', 'never'],
	test: ['after-due', 'never'],
};

export interface Keeping {
	kind: PacketKind;
	feedback: FeedbackTime;
	/** The key is in what students get, for whoever takes it apart. */
	keyTravels: boolean;
	/** Students could see the key before they hand in, with some effort. */
	keyCanBeSeenEarly: boolean;
	/** Others on the way can read the answers. */
	answersSealed: boolean;
}

/** All combinations there are. */
export function keepings(): Keeping[] {
	return (['practice', 'test'] as const).flatMap((kind) =>
		FEEDBACK_OF[kind].map((feedback) => ({
			kind,
			feedback,
			keyTravels: kind === 'practice',
			keyCanBeSeenEarly: kind === 'practice' && feedback !== 'each',
			answersSealed: kind === 'test',
		})),
	);
}
