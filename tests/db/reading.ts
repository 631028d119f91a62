/** Readings made by hand, for tests of what is stored. */
import { hashText } from '../../src/lib/hash';
import type { Fact, Question, Reading } from '../../src/lib/engine/types';

export const harbour = `Council votes to rebuild the old harbour

ELMSTAD — Mayor Ida Lund said on Monday that the old harbour would be rebuilt by 2031.
"We have waited long enough," Lund told the council.
The work is expected to cost 40 million euros.`;

function fact(text: string, sentence: string, article: string): Fact {
	const start = article.indexOf(sentence);
	return {
		kind: 'event',
		who: [],
		what: { start, end: start + sentence.length },
		fingerprint: hashText(text),
		text,
		evidence: [{ start, end: start + sentence.length }],
		asOf: null,
		confidence: 0.95,
		rule: 'test',
	};
}

function gap(of: Fact, answer: string, index: number): Question {
	return {
		id: `q${index}`,
		facts: [of.fingerprint],
		stem: of.text.replace(answer, '____'),
		evidence: of.evidence,
		conflicts: [],
		explanation: of.text,
		confidence: 0.95,
		rule: 'test',
		maker: 'test-gap',
		form: 'gap',
		answer,
		accept: [],
		gap: of.evidence[0]!,
	};
}

/** One fact for each sentence of `article` that is named, one gap on each fact. */
export function readingOf(article: string, sentences: [sentence: string, answer: string][]): Reading {
	const facts = sentences.map(([sentence]) => fact(sentence, sentence, article));
	return {
		id: null,
		article: {
			title: article.split('\n')[0]!,
			published: '2026-11-16',
			text: article,
			hash: hashText(article),
		},
		entities: [],
		times: [],
		statements: [],
		facts,
		questions: facts.map((one, index) => gap(one, sentences[index]![1], index)),
		dropped: [],
	};
}

export const harbourReading = () =>
	readingOf(harbour, [
		['Mayor Ida Lund said on Monday that the old harbour would be rebuilt by 2031.', '2031'],
		['"We have waited long enough," Lund told the council.', 'waited long enough'],
		['The work is expected to cost 40 million euros.', '40 million euros'],
	]);
