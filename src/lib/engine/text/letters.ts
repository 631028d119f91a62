/** Letters with marks → the plain ones they are read as. */

/** Letters whose stroke or shape is no accent that can be taken off. */
const SHAPES: Readonly<Record<string, string>> = {
	ł: 'l',
	Ł: 'L',
	đ: 'd',
	Đ: 'D',
	ħ: 'h',
	Ħ: 'H',
	ı: 'i',
	ø: 'o',
	Ø: 'O',
};

const plain = (letter: string): string => SHAPES[letter] ?? letter.normalize('NFD').charAt(0);

/** "Škoda" → "Skoda", but "José" as it is: only letters beyond Latin-1, each by one, so that places stay. */
export const plainBeyondLatin1 = (text: string): string =>
	text.replace(/[\u0100-\u024f\u1e00-\u1eff]/g, plain);

/** "José" → "Jose", "Łódź" → "Lodz": each letter by one. */
export const withoutAccents = (text: string): string => text.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, plain);
