/** A day as somebody types it → `YYYY-MM-DD`, or what to tell them. */
import { checkPublished } from '$lib/files/check-article';
import { daysInMonth, parseTypedDate } from '$lib/engine/text/dates';
import { MONTHS, MONTH_NUMBERS } from '$lib/engine/words/months';
import { t } from '$lib/messages';

export type TypedDay = { day: string | null; error: null } | { day: null; error: string };

/** "31 June": the month is known, the day is too large. */
function tooManyDays(text: string): string | null {
	const number = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(text)?.[1];
	const word = text.toLowerCase().match(/[a-z]{3,9}/)?.[0] ?? '';
	const month = MONTH_NUMBERS.get(word);
	if (!number || month === undefined) return null;
	const year = Number(/\b\d{4}\b/.exec(text)?.[0] ?? 2024);
	const days = daysInMonth(year, month);
	return Number(number) > days ? t('new.published.no-day', { month: MONTHS[month - 1] ?? word, days }) : null;
}

/** Reads what is typed. Nothing typed is no error: the date may be unknown. `today` is the learner's day. */
export function readTypedDay(text: string, today: string): TypedDay {
	if (!text.trim()) return { day: null, error: null };
	const typed = parseTypedDate(text);
	if (!typed) return { day: null, error: tooManyDays(text) ?? t('new.published.unread') };
	if (typed.precision !== 'day') return { day: null, error: t('new.published.month') };
	if (checkPublished(typed.value, today)) return { day: null, error: t('new.published.future') };
	return { day: typed.value, error: null };
}
