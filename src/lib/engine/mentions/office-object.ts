/** Tokens from the "of" of an office on → what it is the office of. */
import type { Token } from '../types';

/** "Secretary of State" → "State", "Speaker of the House" → "House"; empty where no "of" stands at `of`. */
export function officeObject(tokens: readonly Token[], of: number): string {
	if (tokens[of]?.lower !== 'of') return '';
	const the = tokens[of + 1]?.lower === 'the' ? 1 : 0;
	return tokens[of + 1 + the]?.text ?? '';
}
