/** Facts → questions: the ordered list of makers, then lint, floors, ids and conflicts. */
import { hashText } from '../../hash';
import type { Dropped, Entity, Fact, Findings, Question, QuestionBody, Span } from '../types';
import { anchor } from './anchor';
import { isDraft, layOut, type Bench, type Draft, type Maker } from './bench';
import { complete } from './complete';
import { findConflicts } from './conflicts';
import { finishTheQuote } from './finish-the-quote';
import { firstSince } from './first-since';
import { giveForms } from './forms';
import { howMany } from './how-many';
import { lintQuestion, type LintContext } from './lint';
import { order } from './order';
import { trueFalse } from './true-false';
import { whatDidXSay } from './what-did-x-say';
import { whatWasAgreed } from './what-was-agreed';
import { what } from './what';
import { when } from './when';
import { where } from './where';
import { who } from './who';
import { whoIsWho } from './who-is-who';
import { whoSaid } from './who-said';
import { whoSaidWhich } from './who-said-which';
import { why } from './why';
import { plainNames, sentence } from './wording';
import { worthOf } from './worth';

/** What runs, in order. To add a kind of question is one line. */
const MAKERS: readonly Maker[] = [
	whatWasAgreed,
	whatDidXSay,
	finishTheQuote,
	why,
	what,
	howMany,
	where,
	who,
	whoSaid,
	whoSaidWhich,
	when,
	firstSince,
	whoIsWho,
	order,
	complete,
	trueFalse,
];

/** The whole sentences that evidence lies in. */
function sentencesOf(spans: Span[], bench: Bench): Span[] {
	const { sentences } = bench.findings.document;
	const found = sentences.filter((one) => spans.some((span) => span.start < one.end && one.start < span.end));
	return found.length > 0 ? found.map(({ start, end }) => ({ start, end })) : spans;
}

function explain(draft: Draft): string {
	const [fact] = draft.facts;
	const text = draft.explanation ?? sentence(fact!.text);
	const quote = fact!.words?.quote;
	return quote && draft.facts.length === 1 && !text.includes(quote)
		? `${text} In the article’s words: “${quote}”`
		: text;
}

/** The same answers with plain names; a gap's answer stays as it stands in the article. */
function plainBody(body: QuestionBody): QuestionBody {
	switch (body.form) {
		case 'choice':
		case 'multiple':
			return {
				...body,
				options: body.options.map((option) => ({ ...option, text: plainNames(option.text) })),
			};
		case 'short':
			return { ...body, answer: plainNames(body.answer) };
		case 'recall':
			return { ...body, answer: plainNames(body.answer) };
		case 'match':
			return { ...body, pairs: body.pairs.map(({ left, right }) => ({ left, right: plainNames(right) })) };
		case 'order':
			return { ...body, items: body.items.map(plainNames) };
		default:
			return body;
	}
}

function finish(draft: Draft, maker: Maker, bench: Bench): Question {
	const fingerprints = draft.facts.map((fact) => fact.fingerprint);
	const least = draft.confidence ?? Math.min(...draft.facts.map((fact) => fact.confidence));
	const confidence = least * (draft.trust ?? 1);
	const spans = draft.evidence ?? draft.facts.flatMap((fact) => fact.evidence);
	const question: Question = {
		id: hashText([maker.id, draft.body.form, draft.stem, ...fingerprints].join('|')).slice(0, 16),
		facts: fingerprints,
		stem: plainNames(draft.stem),
		evidence: sentencesOf(spans, bench),
		conflicts: [],
		explanation: plainNames(explain(draft)),
		confidence,
		rule: maker.id,
		asks: draft.asks,
		maker: maker.id,
		...(draft.fullName ? { fullName: true } : {}),
		...plainBody(draft.body),
	};
	return { ...question, ...worthOf({ ...question, minor: draft.minor }, draft.facts, bench) };
}

const place = (question: Question): Span => ({
	start: Math.min(...question.evidence.map((span) => span.start)),
	end: Math.max(...question.evidence.map((span) => span.end)),
});

const dropped = (question: Question, code: string, params: Dropped['params']): Dropped => ({
	what: 'question',
	rule: question.rule,
	code,
	params,
	...(question.evidence.length > 0 ? place(question) : { start: 0, end: 0 }),
});

/** A fact to be looked at by a person first. Being unsure alone is what the floors are for. */
const isDoubtful = (fact: Fact) =>
	(fact.doubt !== undefined && fact.doubt.code !== 'unsure') || (fact.contradicts?.length ?? 0) > 0;

/** What is understood only beside the headline is asked only with it. */
const isUnderHeadline = ({ facts, stem }: Draft, { headlined }: Bench) =>
	facts.every(({ fingerprint }) => !headlined.has(fingerprint)) || stem.includes('the report “');

/** Everything one maker makes, sorted into what may be shown and what may not. */
function run(maker: Maker, bench: Bench, context: LintContext): { questions: Question[]; left: Dropped[] } {
	const drafts = maker
		.make(bench)
		.flatMap((made) => (isDraft(made) ? [made] : giveForms(made, bench)))
		.flatMap((draft) => anchor(draft, bench) ?? [])
		.filter((draft) => isUnderHeadline(draft, bench));
	const questions: Question[] = [];
	const left: Dropped[] = [];
	for (const draft of drafts) {
		const question = finish(draft, maker, bench);
		const doubtful = draft.confidence === undefined && draft.facts.some(isDoubtful);
		const flaw = lintQuestion(question, context).find(({ severity }) => severity === 'reject');
		if (doubtful) left.push(dropped(question, 'fact-doubtful', { maker: maker.id }));
		else if (question.confidence < maker.floor)
			left.push(dropped(question, 'below-floor', { maker: maker.id }));
		else if (flaw) left.push(dropped(question, 'flawed', { flaw: flaw.code, stem: question.stem }));
		else questions.push(question);
	}
	return { questions, left };
}

/** A bank of questions, best first, and what was left out and why. The same seed gives the same bank. */
export function makeQuestions(
	findings: Findings,
	facts: Fact[],
	options: { seed: string; pool?: Entity[] },
): { questions: Question[]; dropped: Dropped[] } {
	const bench = layOut(findings, facts, options);
	const { document, entities, times } = findings;
	const context = {
		text: document.text,
		title: document.title,
		entities,
		times,
		published: document.published,
		facts,
	};
	const made = MAKERS.map((maker) => run(maker, bench, context));
	const all = made.flatMap(({ questions }) => questions);
	const unique = all.filter((one, index) => all.findIndex((other) => other.id === one.id) === index);
	const questions = findConflicts(unique, findings.entities);
	questions.sort((a, b) => b.worth! - a.worth!);
	return { questions, dropped: made.flatMap(({ left }) => left) };
}
