/** Lint. A lure that names the same as the key. */
import { fold } from '../../check/fold';
import { reject, type LintRule } from './view';

export const lureTrue: LintRule = ({ question, keys, lures, context }) => {
	if (question.form !== 'choice' || !context.entities) return [];
	const same = context.entities.find((entity) =>
		[entity.name, ...entity.aliases].some((name) => keys.some((key) => fold(key) === fold(name))),
	);
	if (!same) return [];
	const names = [same.name, ...same.aliases].map(fold);
	const members = (same.members ?? []).flatMap((id) =>
		context.entities!.filter((entity) => entity.id === id).map((entity) => fold(entity.name)),
	);
	const bad = lures.find((lure) => names.includes(fold(lure)) || members.includes(fold(lure)));
	return bad ? reject('lure-true', { option: bad }) : [];
};
