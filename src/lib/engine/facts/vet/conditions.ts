/** What holds under a condition only, told without it. */
import { hypotheticalIn } from '../hypotheticals';
import { doubt, type VetRule } from './view';

/** The sentence opens with its condition: “If Lind had won,” Brook said. */
const OPENS_WITH = /^["“‘']*(?:If|Unless)\b/;

/** Reads: “I would have quit that day”. Must not read: “I would have a ferry”, “I would not have run if I was ill”. */
export const conditions: VetRule = ({ fact, text, source }) => {
	if (fact.kind !== 'statement') return null;
	if (
		OPENS_WITH.test(source) &&
		!/\b(?:if|unless)\b/i.test(text) &&
		/\b(?:will|would|could|might)\b/.test(text)
	)
		return doubt('lost', 'if');
	const hanging = hypotheticalIn(text);
	return hanging ? doubt('lost', hanging.split(' ')[0]!) : null;
};
