/** The learner's settings, for every page: defaults until they are read. */
import { MediaQuery } from 'svelte/reactivity';
import { live } from '$lib/db/live.svelte';
import { settings as readSettings, setSetting } from '$lib/db/settings';
import { defaultSettings, type Settings } from '$lib/study/settings';
import { now } from './now';

const LOOK_KEY = 'presscards-look';

class SettingsState {
	#live = live(() => null, readSettings);

	get current(): Settings {
		return this.#live.current ?? defaultSettings;
	}

	/** False until they are read. */
	get ready(): boolean {
		return this.#live.current !== undefined;
	}

	/** Stores one. */
	set<K extends keyof Settings>(key: K, value: Settings[K]): Promise<void> {
		return setSetting(key, value, now().at);
	}
}

export const settings = new SettingsState();

type Look = Pick<Settings, 'theme' | 'contrast' | 'readScale' | 'spacing' | 'typeface'>;

/** What the device asks for; it may change while the page is open. */
const wantsContrast = new MediaQuery('prefers-contrast: more');

/** Puts theme, contrast and reading size on the page, and keeps them for the next start. */
export function applyLook({ theme, contrast, readScale, spacing = 'usual', typeface = 'serif' }: Look) {
	const { dataset, style } = document.documentElement;
	const more = contrast === 'more' || wantsContrast.current;
	if (theme === 'system') delete dataset.theme;
	else dataset.theme = theme;
	if (more) dataset.contrast = 'more';
	else delete dataset.contrast;
	dataset.spacing = spacing;
	dataset.typeface = typeface;
	style.setProperty('--read-scale', String(readScale));
	localStorage.setItem(LOOK_KEY, JSON.stringify({ theme, contrast, readScale, spacing, typeface }));
}

/** The look of the last visit, so that a dark page does not flash white while the database opens. */
export function applyLastLook() {
	const kept = localStorage.getItem(LOOK_KEY);
	if (!kept) return;
	try {
		applyLook({ ...defaultSettings, ...(JSON.parse(kept) as Partial<Look>) });
	} catch {
		localStorage.removeItem(LOOK_KEY);
	}
}
