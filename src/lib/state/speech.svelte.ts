/** Words → the device's own voice. Only voices that live on the device read; others would send the words away. */

class Speech {
	/** Can it read aloud here? Known only once the device has told its voices. */
	able = $state(false);
	/** What is being read: the name its reader gave it; null when nothing is. */
	reading = $state<string | null>(null);
	#voice: SpeechSynthesisVoice | null = null;
	#begun = 0;

	constructor() {
		if (typeof speechSynthesis === 'undefined') return;
		this.#look();
		speechSynthesis.addEventListener('voiceschanged', () => this.#look());
	}

	/** A voice of the device that speaks English, the device's usual one first. */
	#look() {
		const own = speechSynthesis.getVoices().filter((voice) => voice.localService);
		const english = own.filter((voice) => /^en\b/i.test(voice.lang));
		this.#voice = english.find((voice) => voice.default) ?? english[0] ?? null;
		this.able = this.#voice !== null;
	}

	/** Reads piece after piece: long ones are cut off by some devices. The same name again stops it. */
	toggle(name: string, pieces: readonly string[]) {
		const stops = this.reading === name;
		this.stop();
		if (stops) return;
		const begun = this.#begun;
		const words = pieces.map((piece) => piece.replace(/_{2,}/g, '…').trim()).filter(Boolean);
		if (words.length === 0) return;
		this.reading = name;
		for (const [at, piece] of words.entries()) {
			const utterance = new SpeechSynthesisUtterance(piece);
			utterance.voice = this.#voice;
			utterance.lang = this.#voice?.lang ?? 'en';
			const over = () => {
				if (this.#begun === begun) this.reading = null;
			};
			if (at === words.length - 1) utterance.onend = over;
			utterance.onerror = over;
			speechSynthesis.speak(utterance);
		}
	}

	stop() {
		this.#begun++;
		this.reading = null;
		if (typeof speechSynthesis !== 'undefined') speechSynthesis.cancel();
	}
}

export const speech = new Speech();
