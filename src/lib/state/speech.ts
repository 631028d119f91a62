/** Words → the device's own voice. Nothing leaves the device but what its voices themselves do. */

/** Has this device voices? */
export function canSpeak(): boolean {
	return typeof speechSynthesis !== 'undefined';
}

/** Reads aloud; what was being read stops. The same button again stops it. */
export function speak(text: string): void {
	const talking = speechSynthesis.speaking;
	speechSynthesis.cancel();
	if (talking) return;
	const words = new SpeechSynthesisUtterance(text);
	words.lang = 'en';
	speechSynthesis.speak(words);
}
