/** Asks the browser, once, to keep what is stored here. */
import { settings } from './settings.svelte';

/** After the first save; what the browser said is kept in the settings. */
export async function keepStorage(): Promise<void> {
	if (settings.current.persistence === 'granted' || !navigator.storage?.persist) return;
	const granted = await navigator.storage.persist();
	await settings.set('persistence', granted ? 'granted' : 'denied');
}
