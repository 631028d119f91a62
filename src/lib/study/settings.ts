/** What the learner wants: limits, retention, the look of the pages. */
import type { Stamp } from './types';

export interface Settings {
	/** The hour a study day begins, 0–23. */
	dayStartHour: number;
	/** New facts a day, 0–200. */
	newPerDay: number;
	/** Minutes of study a day, 1–240. */
	minutesPerDay: number;
	/** 0.80–0.95. */
	desiredRetention: number;
	/** Forgot and Remembered, or all four grades. */
	buttons: 2 | 4;
	theme: 'system' | 'light' | 'dark';
	contrast: 'system' | 'more';
	/** Size of what is read, 0.8–1.6. */
	readScale: number;
	/** Of what is read: for eyes that need more room, or no serifs. Absent: usual, serif. */
	spacing?: 'usual' | 'wide';
	typeface?: 'serif' | 'sans';
	/** Keys without Ctrl, such as A–D and U. */
	singleKeys: boolean;
	/** The browser was asked to keep the data, and what it said. */
	persistence: 'unasked' | 'granted' | 'denied';
	lastBackupAt: number | null;
	/** The first-run pages were seen. */
	welcomed: boolean;
}

export interface SettingRecord {
	key: keyof Settings;
	value: Settings[keyof Settings];
	changed: Stamp;
}

export const defaultSettings: Settings = {
	dayStartHour: 4,
	newPerDay: 10,
	minutesPerDay: 15,
	desiredRetention: 0.9,
	buttons: 2,
	theme: 'system',
	contrast: 'system',
	readScale: 1,
	singleKeys: true,
	persistence: 'unasked',
	lastBackupAt: null,
	welcomed: false,
};
