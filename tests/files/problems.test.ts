import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../../src/lib/messages/en';

const folder = new URL('../../src/lib/files/', import.meta.url);
const sources = readdirSync(folder).filter((name) => name.endsWith('.ts'));
const codes = sources.flatMap((name) =>
	[...readFileSync(new URL(name, folder), 'utf8').matchAll(/\bcode: '([a-z-]+)'/g)].map((match) => match[1]!),
);

test.each([...new Set(codes)].sort())('there is a sentence for %s', (code) => {
	expect(en).toHaveProperty([`problem.${code}`]);
});
