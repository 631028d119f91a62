/** The catalogue: every sentence of the interface, in English. */
import { article } from './en/article';
import { classroom } from './en/class';
import { problems } from './en/problems';
import { settings } from './en/settings';
import { shell } from './en/shell';
import { study } from './en/study';

export const en = { ...shell, ...article, ...study, ...settings, ...classroom, ...problems } as const;
