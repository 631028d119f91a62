/** A question's figures → what they tell, in a few plain words. */
import { SMALL_CLASS } from '$lib/assignments/analysis';
import type { ItemResult } from '$lib/assignments/item-results';
import { letterOf } from '$lib/components/arrange';
import { t } from '$lib/messages';

export interface Remark {
	title: string;
	text: string;
	/** The key should be looked at. */
	warns: boolean;
}

const EASY = 0.85;
const TELLING = 0.3;

const told = (item: ItemResult, code: string) => item.remarks.some((remark) => remark.code === code);

/** Should somebody look at the key? */
export function warns(item: ItemResult): boolean {
	return !item.assigned.leftOut && (told(item, 'best-missed') || told(item, 'check-the-key'));
}

/** The place shown (A, B, C …) and the words of a wrong option that nobody took. */
function idle(item: ItemResult): { letter: string; option: string } | null {
	const place = item.options.findIndex((option, at) => !option.correct && item.picks[at] === 0);
	if (place < 0 || item.assigned.question.form === 'true-false') return null;
	return {
		letter: letterOf(item.assigned.arrangement.indexOf(place)),
		option: item.options[place]!.text,
	};
}

const figure = (value: number) => value.toFixed(2).replace('-', '−');

/** "0.46"; what cannot be told is said so. */
function separation(item: ItemResult, studentCount: number): string {
	if (studentCount < SMALL_CLASS || item.discrimination === null) return '';
	return ` (${figure(item.discrimination)})`;
}

/** What a question's figures tell. */
export function remarkOf(item: ItemResult, studentCount: number): Remark {
	const by = { figure: separation(item, studentCount) };
	const nobody = idle(item);
	const plain = (code: 'everybody' | 'nobody' | 'easy' | 'good' | 'fair'): Remark => ({
		title: t(`remark.${code}`),
		text: t(`remark.${code}.text`, by),
		warns: false,
	});
	if (item.assigned.leftOut)
		return { title: t('remark.left-out'), text: t('remark.left-out.text'), warns: false };
	if (told(item, 'check-the-key'))
		return { title: t('remark.check-the-key'), text: t('remark.check-the-key.text', by), warns: true };
	if (told(item, 'best-missed'))
		return { title: t('remark.best-missed'), text: t('remark.best-missed.text', by), warns: true };
	if (item.facility === 1) return plain('everybody');
	if (item.facility === 0) return plain('nobody');
	if (nobody)
		return {
			title: t('remark.nobody-chose', nobody),
			text: t('remark.nobody-chose.text', { ...nobody, ...by }),
			warns: false,
		};
	if (item.facility > EASY) return plain('easy');
	const telling = (item.discrimination ?? 0) >= TELLING && studentCount >= SMALL_CLASS;
	return plain(telling ? 'good' : 'fair');
}

/** All figures, for those who want them. */
export function figuresOf(item: ItemResult): string {
	const words = (value: number | null) => (value === null ? '–' : figure(value));
	return t('results.figures', {
		facility: figure(item.facility),
		discrimination: words(item.discrimination),
		biserial: words(item.pointBiserial),
		seconds: Math.round(item.medianMs / 1000),
		unanswered: item.unansweredCount,
	});
}
