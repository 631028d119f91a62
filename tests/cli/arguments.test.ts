import { expect, test } from 'vitest';
import { parseArguments } from '../../src/cli/arguments';

test.each<[string, string[], object]>([
	['files', ['a.txt', '-'], { files: ['a.txt', '-'], published: null, format: 'json' }],
	['a day', ['a.txt', '--published', '2024-02-29'], { files: ['a.txt'], published: '2024-02-29' }],
	['with an equals sign', ['--format=text', 'a.txt'], { files: ['a.txt'], format: 'text' }],
])('understands %s', (_, words, expected) => expect(parseArguments(words)).toMatchObject(expected));

test.each<[string, string[], RegExp]>([
	['no file', [], /^Usage/],
	['a day that is none', ['a.txt', '--published', '2023-02-30'], /YYYY-MM-DD/],
	['a format that is none', ['a.txt', '--format', 'xml'], /json or text/],
	['an option that is none', ['a.txt', '--fast'], /no option --fast/],
])('says what is wrong: %s', (_, words, sentence) => expect(parseArguments(words)).toMatch(sentence));
