/** Lint. A surname that two people of the article have. */
import { surnameOf } from '../../text/surname';
import { reject, type LintRule } from './view';

export const ambiguousName: LintRule = ({ bare, context }) => {
	const people = (context.entities ?? []).filter(
		(entity) => entity.type === 'person' && entity.name.includes(' '),
	);
	for (const person of people) {
		const surname = surnameOf(person.name);
		const others = people.filter((other) => other !== person && surnameOf(other.name) === surname);
		if (others.length === 0) continue;
		const rest = people.reduce((text, other) => text.replaceAll(other.name, ''), bare);
		if (new RegExp(`\\b${surname.replace(/[^\p{L}]/gu, '.')}\\b`, 'u').test(rest))
			return reject('name-ambiguous', { name: surname });
	}
	return [];
};
