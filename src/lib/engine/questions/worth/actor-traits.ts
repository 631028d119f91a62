/** Who did or said it → traits: how much of the article is theirs, and whether they are anybody beyond it. */
import type { Entity, Fact } from '../../types';
import type { Bench } from '../bench';
import { references } from '../distractors/entities';
import { isInOpening, isOfNote, postOf } from '../importance';
import { upTo } from './asked';

function actorOf(fact: Fact, bench: Bench): Entity | undefined {
	const statement = fact.kind === 'statement' ? bench.statements.get(fact.statement) : undefined;
	const [first] = references(fact, bench);
	return bench.entities.get(statement?.speaker?.entity ?? first?.entity ?? '');
}

/** "Ann Lund, 45, a nurse": a private person. */
const AGE = /^,? (?:aged? )?\d{1,2}(?:,| years)/;

export function actorTraits(fact: Fact, bench: Bench, maker: string): string[] {
	const entity = actorOf(fact, bench);
	if (!entity) return ['actor unnamed'];
	const statement = fact.kind === 'statement' ? bench.statements.get(fact.statement) : undefined;
	const words = statement?.speaker ? bench.text.slice(statement.speaker.start, statement.speaker.end) : '';
	const mentions = entity.mentions.length;
	const post = postOf(entity);
	const aged = entity.mentions.some(({ end }) => AGE.test(bench.text.slice(end, end + 12)));
	const ofNote = isOfNote(entity, bench);
	return [
		`actor ${entity.type}`,
		`mentions ${upTo(mentions, [1, 2, 3, 5, 8, 14])}`,
		`${statement ? 'speaker' : 'doer'} mentions ${upTo(mentions, [1, 2, 4, 8])}`,
		`post ${post}`,
		...(entity.type === 'person' ? [`post ${post} mentions ${upTo(mentions, [2, 4])}`] : []),
		`opens ${isInOpening(entity, bench)}`,
		`of note ${ofNote}`,
		`${maker} of note ${ofNote}`,
		...(aged ? ['aged'] : []),
		...(statement
			? [
					`named ${/^(?:he|she)$/i.test(words) ? 'by pronoun' : /^the /i.test(words) ? 'by the' : 'by name'}`,
					`${statement.form} said`,
				]
			: []),
	];
}
