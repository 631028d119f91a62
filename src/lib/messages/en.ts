/** The catalogue: every sentence of the interface, in English. */
import { article } from './en/article';
import { classroom } from './en/class';
import { library } from './en/library';
import { problems } from './en/problems';
import { quiz } from './en/quiz';
import { results } from './en/results';
import { settings } from './en/settings';
import { shell } from './en/shell';
import { statistics } from './en/statistics';
import { study } from './en/study';

export const en = {
	...shell,
	...article,
	...study,
	...settings,
	...statistics,
	...classroom,
	...quiz,
	...results,
	...library,
	...problems,
} as const;
