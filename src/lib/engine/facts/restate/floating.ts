/** "in the past two years", "over the coming weeks": true on the day of the article only, so told from that day on. */
import { formatDay } from '../../text/dates';

const FLOATING =
	/^(?:the )?(past|last|recent|coming|next) ((?:[\p{L}\d.-]+ )*(?:hours?|days?|weeks?|months?|quarters?|years?|decades?|century|centuries))$/iu;

/** Does it count from the day of the article? */
export const isFloating = (written: string): boolean => FLOATING.test(written);

/** "the past few years" → "the years before 3 May 2016". */
export function sayFloating(written: string, published: string): string {
	const [, which = '', rest = ''] = FLOATING.exec(written) ?? [];
	const side = /^(?:coming|next)$/i.test(which) ? 'after' : 'before';
	return `the ${rest.replace(/^(?:few|several) /i, '')} ${side} ${formatDay(published)}`;
}
