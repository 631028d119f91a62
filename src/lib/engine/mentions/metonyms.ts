/** Capitals and countries → their governments, where only a government can be meant. */
import type { Document, Token } from '../types';
import { newDraft, type Draft } from './draft';
import type { Country } from '../words/places';
import { governmentOf } from './gazetteer';

const ACTS = new Set(
	(
		'said says announced warned accused accuses denied denies insisted insists urged called calls wants wanted hopes agreed refused rejected ' +
		'rejects demanded demands pledged promised vowed imposed lifted signed sent withdrew recognised recognized responded condemned backed ' +
		'backs supports opposed opposes fears believes considers claims claimed argued argues maintains sees views expects expected decided ' +
		'plans intends threatened negotiated handles moves seeks sought offered protested summoned expelled'
	).split(' '),
);
const ADDRESSED = new Set(
	'urged urges asked asks told tells accused accuses warned warns pressed blamed blames criticised criticized condemned called'.split(
		' ',
	),
);
const TIES = new Set(
	'relations ties talks tensions dialogue contacts cooperation deal agreement dispute'.split(' '),
);

/** The verb that has the place as subject: right after it, or after an adverb or an auxiliary. */
function actsHere(tokens: readonly Token[], at: number, sentence: number): boolean {
	for (let i = at; i < at + 4; i++) {
		const token = tokens[i];
		if (!token || token.sentence !== sentence) return false;
		const forms = [token.lower, `${token.lemma}s`, `${token.lemma}d`, `${token.lemma}ed`];
		if (token.pos !== 'NOUN' && forms.some((form) => ACTS.has(form))) return true;
		if (!/^(?:AUX|ADV|PART)$/.test(token.pos) && !/^["“]$|^''$/.test(token.text)) return false;
	}
	return false;
}

/** "talks between Washington and Beijing", "ties with Moscow". */
function isParty(tokens: readonly Token[], from: number): boolean {
	const before = tokens[from - 1]?.lower ?? '';
	if (before === 'with' || before === 'between') return TIES.has(tokens[from - 2]?.lower ?? '');
	return before === 'and' && tokens[from - 3]?.lower === 'between' && TIES.has(tokens[from - 4]?.lower ?? '');
}

/** "the German government", "the U.S. government": the word before it. */
const ownWord = ({ names, demonyms }: Country): string =>
	names[0] === 'United States' ? 'U.S.' : (demonyms[0] ?? names[0] ?? '');

/** Moves the mentions of capitals that speak and act to the government; returns the governments. */
export function findGovernments(places: readonly Draft[], document: Document): Draft[] {
	const { tokens } = document;
	const governments = new Map<string, Draft>();
	for (const place of places) {
		const country = governmentOf(place.name) ?? place.also.map(governmentOf).find(Boolean);
		if (!country) continue;
		const meant = place.mentions.filter((mention) => {
			const before = tokens[mention.from - 1];
			const same = before?.sentence === mention.sentence;
			if (same && /^(?:in|at|near|from|to|into|around|across)$/.test(before.lower)) return false;
			if (same && ADDRESSED.has(before.lower)) return true;
			return actsHere(tokens, mention.to, mention.sentence) || isParty(tokens, mention.from);
		});
		if (meant.length === 0) continue;
		const name = `${ownWord(country)} government`;
		const draft = governments.get(name) ?? newDraft('organisation', name);
		governments.set(name, draft);
		draft.also.push(place.name);
		draft.mentions.push(
			...meant.map((mention) => ({ ...mention, how: 'metonym' as const, confidence: 0.8 })),
		);
		place.mentions = place.mentions.filter((mention) => !meant.includes(mention));
	}
	return [...governments.values()];
}
