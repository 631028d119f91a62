/** Markup → how deep it nests, found before a parser trips over it. */

/** Tags that never hold others, or that parsers close by themselves. */
const SHALLOW = new Set(
	`area base br col embed hr img input link meta param source track wbr p li dt dd td th tr tbody thead tfoot option
	optgroup rt rp colgroup !doctype`.split(/\s+/),
);

/** Real pages nest 40 deep; readability needs a minute for 1,000. */
export const DEEPEST = 200;

/** Does markup nest deeper than `DEEPEST`? One pass; closing tags are believed. */
export function tooDeep(html: string): boolean {
	let depth = 0;
	for (const [tag, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)[^<>]*>/gi)) {
		if (SHALLOW.has(name!.toLowerCase()) || tag.endsWith('/>')) continue;
		depth = Math.max(0, depth + (slash ? -1 : 1));
		if (depth > DEEPEST) return true;
	}
	return false;
}
