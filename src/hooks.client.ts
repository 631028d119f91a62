/** Before the first page: the look of the last visit; and what becomes of an error nobody expected. */
import type { HandleClientError } from '@sveltejs/kit';
import { AppError } from '$lib/errors';
import { tell } from '$lib/messages';
import { applyLastLook } from '$lib/state/settings.svelte';

export function init() {
	applyLastLook();
}

export const handleError: HandleClientError = ({ error, status, message }) => {
	if (error instanceof AppError)
		return { message: tell('problem', error.code, error.params), code: error.code };
	if (status !== 404) console.error(error);
	return { message };
};
