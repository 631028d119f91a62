/** Words on the command line → what `read` is asked to do. */
import { isDay } from '../lib/day';

export interface Arguments {
	files: string[];
	/** `YYYY-MM-DD`. */
	published: string | null;
	format: 'json' | 'text';
}

const USAGE = 'Usage: npm run --silent read -- FILE... [--published YYYY-MM-DD] [--format json|text]';

/** The request, or a sentence that says what is wrong with it. */
export function parseArguments(words: string[]): Arguments | string {
	const given: Arguments = { files: [], published: null, format: 'json' };
	const rest = words.flatMap((word) => (/^--\w+=/.test(word) ? word.split(/=(.*)/s).slice(0, 2) : [word]));
	for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
		if (word === '--published') {
			const day = rest.shift() ?? '';
			if (!isDay(day)) return `--published wants a day as YYYY-MM-DD, not "${day}".`;
			given.published = day;
		} else if (word === '--format') {
			const format = rest.shift() ?? '';
			if (format !== 'json' && format !== 'text') return `--format is json or text, not "${format}".`;
			given.format = format;
		} else if (word.startsWith('--')) return `There is no option ${word}.\n${USAGE}`;
		else given.files.push(word);
	}
	return given.files.length > 0 ? given : USAGE;
}
