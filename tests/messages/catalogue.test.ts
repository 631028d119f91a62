import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { en } from '../../src/lib/messages/en';
import { locale } from '../../src/lib/messages/index';

test('every message can be formatted', () => {
	const broken = Object.entries(en).filter(([, message]) => {
		try {
			return !new IntlMessageFormat(message, locale);
		} catch {
			return true;
		}
	});
	expect(broken.map(([key]) => key)).toEqual([]);
});
