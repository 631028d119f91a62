/** Due cards → the number on the app's icon, where the platform has one. */

interface Badged {
	setAppBadge?(count: number): Promise<void>;
	clearAppBadge?(): Promise<void>;
}

/** Nothing happens where there is no icon or it may not be changed. */
export function showBadge(count: number): void {
	const device = navigator as Badged;
	const shown = count > 0 ? device.setAppBadge?.(count) : device.clearAppBadge?.();
	shown?.catch(() => undefined);
}
