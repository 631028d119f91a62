/** Statement → traits: what its outside says about how likely it is to be right. Data for confidence. */
import type { Document, Quotation, Sentence, Span } from '../../types';
import { cueTraits, openingWord, speakerTraits, type Known } from './traits-outside';

/** Names of what is so of the statement; each has a measured weight (see weights.ts). */
export function traitsOf(document: Document, statement: Known): string[] {
	const { text } = document;
	const { form, rule } = statement;
	const [shape = '', kind = ''] = rule.split('-');
	const path = rule.slice(rule.lastIndexOf('-') + 1);
	const own = [
		'always',
		form,
		`rule ${rule}`,
		`${form} rule ${rule}`,
		`${form} shape ${shape} ${kind}`,
		`${form} path ${path}`,
		...(statement.reporter && shape === 'fronted' ? ['passed on'] : []),
		...speakerTraits(document, statement, sentenceOf(document, statement.speaker)).map(
			(trait) => `speaker ${trait}`,
		),
		...cueTraits(text, statement, `${shape} ${kind}`),
		...contentTraits(document, statement).map((trait) => `${form} content ${trait}`),
		...statement.rivals.map((trait) => `${form} ${trait}`),
	];
	return form === 'indirect'
		? own
		: [...own, ...quoteTraits(document, statement).map((trait) => `${form} quote ${trait}`)];
}

const REPORTS = /\b(?:said|says?|saying|told|tells?|adding|added|called|calls|accused|according to)\b/;

const CUES =
	/\b(?:said|says?|saying|told|tells?|telling|add(?:ed|s|ing)|call(?:ed|s|ing)|accus(?:ed|es|ing)|according to|ask(?:ed|s|ing)|wrote|writes|argu(?:ed|es|ing)|report(?:ed|s)|not(?:ed|es|ing))\b/g;

function contentTraits(document: Document, statement: Known): string[] {
	const { text } = document;
	const { content, cue } = statement;
	const first = content[0] ?? { start: 0, end: 0 };
	const last = content[content.length - 1] ?? first;
	const words = content.reduce((sum, span) => sum + countWords(text.slice(span.start, span.end)), 0);
	const sentence = sentenceAt(document, cue?.start ?? first.start);
	const outside = content.map((span) => withoutQuotations(document, span)).join(' … ');
	const ends = !sentence || last.end >= sentence.end - 2;
	const traits = [
		`words ${words < 4 ? 'few' : words < 8 ? 'short' : words < 16 ? 'middle' : words < 40 ? 'long' : 'very long'}`,
		`spans ${Math.min(content.length, 3)}`,
		ends ? 'to the end' : `before ${text.slice(last.end, last.end + 1).trim() || 'blank'}`,
		`commas ${Math.min((outside.match(/,/g) ?? []).length, 3)}`,
	];
	if (sentence) {
		const rest =
			text.slice(sentence.start, Math.max(sentence.start, first.start)) +
			' … ' +
			text.slice(Math.min(last.end, sentence.end), sentence.end);
		const others = rest.match(CUES)?.length ?? 0;
		traits.push(`cues ${Math.min(others, 3)}`);
		if (hasStrayMark(document, sentence)) traits.push('marks unpaired');
		const length = countWords(text.slice(sentence.start, sentence.end));
		traits.push(
			`sentence ${length < 15 ? 'short' : length < 30 ? 'middling' : length < 45 ? 'long' : 'very long'}`,
		);
		if (last.end < sentence.end - 2) traits.push(`then ${wordAfter(text.slice(last.end, sentence.end))}`);
	}
	if (sentence && last.end > sentence.end + 1) traits.push('past the sentence');
	if (!sentence?.whole) traits.push('in a fragment');
	if (/[,—–-] (?:and|but)\b/.test(outside)) traits.push('joined after comma');
	if (/\band \w+(?:ed|s)\b/.test(outside)) traits.push('joined verbs');
	if (REPORTS.test(outside)) traits.push('reports');
	if (/[—–]| - |;/.test(outside)) traits.push('dashed');
	if (/, (?:which|who|where|when|while|as)\b/.test(outside)) traits.push('relative');
	if (/, (?:an?|the) /.test(outside)) traits.push('apposition');
	if (/, \w+ing\b/.test(outside)) traits.push('participle');
	if (/^(?:that|how|what|why|whether)\b/.test(outside.trim())) traits.push('opened');
	if (/["“”]/.test(outside)) traits.push('stray mark');
	if (cue && cue.start > first.start) traits.push('before the cue');
	return traits;
}

const SMALL =
	/^(?:a|an|the|and|but|or|as|at|in|on|to|of|for|by|with|from|after|before|because|if|when|while|though|although|who|which|that|he|she|they|it|his|her|their|some|is|was|were|has|have|had|will|would|not|mr|ms|mrs|according|said|says|saying|told|adding|calling|wrote|percent)$/;

/** What the sentence goes on with: a small word or a verb of saying as it is, else only whether it is a name. */
function wordAfter(text: string): string {
	const word = /^[^\p{L}]*(\p{L}+)/u.exec(text)?.[1];
	if (!word) return 'none';
	if (SMALL.test(word.toLowerCase())) return word.toLowerCase();
	return /^\p{Lu}/u.test(word) ? 'a name' : 'another word';
}

function quoteTraits(document: Document, { content, cue }: Known): string[] {
	const { text } = document;
	const inside = document.quotations.filter(({ start, end }) =>
		content.some((span) => start < span.end && span.start < end),
	);
	const first = inside[0];
	const last = inside[inside.length - 1];
	if (!first || !last) return [];
	const words = countWords(text.slice(first.inner.start, first.inner.end));
	const after = content[content.length - 1];
	const traits = [
		`count ${Math.min(inside.length, 3)}`,
		`kind ${first.kind}`,
		`words ${words < 3 ? 'few' : words < 6 ? 'short' : words < 12 ? 'middle' : 'long'}`,
		/^\p{Lu}/u.test(text.slice(first.inner.start)) ? 'capital' : 'small',
		last.closed ? 'closed' : 'open',
		`behind ${openingWord(text.slice(Math.max(0, first.start - 30), first.start))}`,
	];
	if (cue) traits.push(`from the cue ${distance(first.start - cue.end)}`);
	const head = countWords(text.slice(content[0]?.start ?? 0, first.start));
	const tail = after ? countWords(text.slice(last.end, after.end)) : 0;
	traits.push(`head ${step(head)}`, `tail ${step(tail)}`, `around ${step(head)} ${step(tail)}`);
	if (inside.some(({ continues }) => continues !== null)) traits.push('continued');
	if (after && last.end >= after.end) traits.push('at the end');
	if (after && followed(document, after.end)) traits.push('then another quotation');
	if (!/[.,!?…—]['’]?$/.test(text.slice(last.inner.start, last.inner.end))) traits.push('unstopped');
	return traits;
}

/** A mark in the sentence that no quotation opens or closes: it stands inside one that began long before. */
function hasStrayMark({ text, quotations }: Document, { start, end }: Sentence): boolean {
	const marks = text.slice(start, end).match(/["“”]|''/g)?.length ?? 0;
	const pairs = quotations.filter(
		(quotation) =>
			quotation.start < end &&
			start < quotation.end &&
			/^(?:["“”]|'')/.test(text.slice(quotation.start, quotation.start + 2)),
	);
	return marks !== 2 * pairs.length;
}

/** Characters between the cue and the first quotation; the cue may also come after it. */
const distance = (gap: number): string => GAPS.find(([below]) => gap < below)?.[1] ?? 'very far';

const GAPS: readonly (readonly [below: number, name: string])[] = [
	[-3, 'before'],
	[3, 'at once'],
	[15, 'close'],
	[40, 'near'],
	[90, 'far'],
];

/** Words before and after what is quoted. */
const step = (words: number): string =>
	words === 0 ? 'none' : words < 4 ? 'few' : words < 9 ? 'some' : 'many';

/** The next sentence or paragraph begins with a quotation. */
function followed(document: Document, end: number): boolean {
	const { text, quotations, sentences } = document;
	const next = sentences[(sentenceAt(document, end - 1)?.index ?? -2) + 1];
	return !!next && isOpening(quotations, text, next.start);
}

const isOpening = (quotations: readonly Quotation[], text: string, at: number): boolean =>
	/^["“]|^''/.test(text.slice(at, at + 2)) && quotations.some(({ start }) => start === at);

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const sentenceOf = (document: Document, span: Span | null): Sentence | undefined =>
	span ? sentenceAt(document, span.start) : undefined;

function sentenceAt({ sentences }: Document, at: number): Sentence | undefined {
	let low = 0;
	let high = sentences.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1;
		else high = middle;
	}
	const found = sentences[low];
	return found && found.start <= at ? found : undefined;
}

function withoutQuotations({ text, quotations }: Document, span: Span): string {
	let outside = '';
	let at = span.start;
	for (const { start, end } of quotations) {
		if (end <= at || start >= span.end) continue;
		outside += text.slice(at, Math.max(at, start));
		at = Math.max(at, end);
	}
	return outside + (at < span.end ? text.slice(at, span.end) : '');
}
