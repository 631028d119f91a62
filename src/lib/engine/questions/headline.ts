/** The article's headline, as the name of the report in a question. */
import type { Bench, Draft } from './bench';
import { contentWords } from './wording';

/** What the learner will see or has to give. */
export function shownIn({ body }: Draft): string {
	switch (body.form) {
		case 'choice':
		case 'multiple':
			return body.options.map((option) => option.text).join(' | ');
		case 'gap':
		case 'short':
		case 'recall':
			return body.answer;
		default:
			return '';
	}
}

/** Three to fifteen words, no more than one shouted; who wrote it is no headline. */
const isQuotable = (title: string) => {
	const words = title.split(/\s+/);
	return (
		words.length >= 3 &&
		words.length <= 15 &&
		!/^by(?:line)?\b/i.test(title) &&
		words.filter((word) => /^\p{Lu}{4,}$/u.test(word)).length < 2
	);
};

/** "A tax that works; Economic Scene": the column's name is no part of the headline. */
const withoutKicker = (title: string) => title.replace(/^((?:[^\s;]+ ){2,}[^\s;]+); .*$/, '$1');

/** Marks inside marks: “He said ‘no’”. */
const inMarks = (title: string) =>
	title
		.replace(/(^|[\s(—–-])["“']/g, '$1‘')
		.replace(/["”']/g, '’')
		.replace(/[.;:]$/, '');

/** A headline that can be quoted: where there is one, an article's topic says less. */
export const hasTitle = ({ findings: { document } }: Bench) =>
	isQuotable(withoutKicker(document.title?.trim() ?? ''));

/** "Indiana governor endorses Cruz", asked who said so: whose office it is is half the answer. */
function tellsWho(told: readonly string[], draft: Draft, bench: Bench): boolean {
	if (draft.asks !== 'name') return false;
	const shown = shownIn(draft);
	const key = [...bench.entities.values()].find(({ name }) => shown === name || shown.includes(name));
	return !!key && key.roles.some(({ title }) => contentWords(title).some((word) => told.includes(word)));
}

/** "trump’s" → "trump". */
const unowned = (word: string) => word.replace(/['’]s?$/, '');

/** Share of a headline's telling words that the question may hold too. */
const MOST_REPEATED = 0.5;

/** The article's headline, where it is short and shares no telling word with what the learner has to give. */
export function headline(draft: Draft, bench: Bench): string | null {
	const title = withoutKicker(bench.findings.document.title?.trim() ?? '');
	if (!isQuotable(title)) return null;
	const given = new Set(contentWords(shownIn(draft)).map(unowned));
	const told = contentWords(title).map(unowned);
	if (told.some((word) => given.has(word)) || tellsWho(told, draft, bench)) return null;
	// “Trump is no racist”, asked who said that: the headline says it once more
	const asked = new Set(contentWords(draft.stem));
	return told.filter((word) => asked.has(word)).length > MOST_REPEATED * told.length ? null : inMarks(title);
}
