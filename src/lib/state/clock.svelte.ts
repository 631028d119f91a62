/** The page's clock: the one place that reads it for drawing. Moves each minute and when the page is seen again. */
import { studyDay } from '$lib/day';
import type { Moment } from '$lib/study/types';
import { now } from './now';

class Clock {
	moment = $state.raw<Moment>(now());

	/** Keeps it going; gives back what stops it. */
	run(): () => void {
		const tick = () => (this.moment = now());
		const timer = setInterval(tick, 60_000);
		document.addEventListener('visibilitychange', tick);
		return () => {
			clearInterval(timer);
			document.removeEventListener('visibilitychange', tick);
		};
	}

	/** The study day of now (`YYYY-MM-DD`). */
	day(dayStartHour: number): string {
		return studyDay(this.moment.at, this.moment.offsetMinutes, dayStartHour);
	}
}

export const clock = new Clock();
