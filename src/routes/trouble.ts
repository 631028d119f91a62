/** Something that broke while nobody was looking → one sentence. */
import { AppError } from '$lib/errors';
import { t, tell } from '$lib/messages';

/** Dexie wraps the browser's error; the reason may lie one layer down. */
function isFull(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const inner = 'inner' in error ? error.inner : null;
	return /QuotaExceeded/.test(error.name) || (inner instanceof Error && /QuotaExceeded/.test(inner.name));
}

/** What to tell the learner. */
export function troubleInWords(error: unknown): string {
	if (error instanceof AppError) return tell('problem', error.code, error.params);
	return isFull(error) ? t('error.device-full') : t('error.unexpected');
}
