/** Lint. "What did Clara Mendes say about Clara Mendes?": nobody is asked about herself by name. */
import { reject, type LintRule } from './view';

const SELF = /\b(?:did|does|do|has|have|had) (\p{Lu}[\p{L}.’' -]{2,40}?) \p{Ll}+ (?:about|of) \1\?$/u;

/** No topic: a clause cut at its start. */
const NO_TOPIC = / about (?:no matter|what|how|when|if|because|despite|according)\b/;

export const selfTopic: LintRule = ({ bare }) =>
	SELF.test(bare) || NO_TOPIC.test(bare) ? reject('stem-broken', { what: bare.slice(-30) }) : [];
