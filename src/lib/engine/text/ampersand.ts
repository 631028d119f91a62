/** What becomes of "&" on the way of an article through feeds and databases: "amp". */
import type { Token } from '../types';

export const isAmpersand = (token: Token): boolean => /^(?:&|amp)$/.test(token.text);

/** "Falk amp Lund Co." → "Falk & Lund Co."; a lone "amp" between small words is a thing that plays loud. */
export const mendAmpersands = (text: string): string => text.replace(/(\p{Lu}\S*) amp (?=\p{Lu})/gu, '$1 & ');
