/** The import table of CONTRIBUTING.md as lint rules: each folder may import only the rows above it. */

const FOLDERS = [
	'engine',
	'study',
	'assignments',
	'files',
	'db',
	'workers',
	'messages',
	'state',
	'components',
];

/** folder → [folders of src/lib it may import besides itself and the loose files, packages] */
const MAY_IMPORT = {
	engine: [[], []],
	study: [['engine'], []],
	assignments: [['engine'], []],
	files: [
		['engine', 'study', 'assignments'],
		['valibot', 'fflate', 'marked', 'linkedom', '@mozilla/readability', 'papaparse', 'qrcode', 'jsqr'],
	],
	db: [
		['engine', 'study', 'assignments', 'files'],
		['dexie', 'uuid'],
	],
	workers: [['engine', 'study', 'assignments', 'files', 'db'], []],
	messages: [[], ['intl-messageformat']],
	state: [['engine', 'study', 'assignments', 'db', 'messages'], ['svelte']],
	components: [
		['engine', 'study', 'assignments', 'messages'],
		['svelte', 'bits-ui', '@internationalized/date', 'uplot'],
	],
};

/** Files that may import one package more. */
const EXCEPTIONS = {
	'src/lib/engine/text/tokens.ts': ['wink-nlp', 'wink-eng-lite-web-model'],
	'src/lib/study/schedule.ts': ['ts-fsrs'],
	'src/lib/db/live.svelte.ts': ['dexie', 'svelte'],
	'src/lib/workers/train.worker.ts': ['fsrs-browser'],
	'src/lib/workers/train.ts': ['fsrs-browser'],
};

const CLOCK = [
	{
		selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
		message: 'The clock is a parameter: now.',
	},
	{
		selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
		message: 'The clock is a parameter: now.',
	},
	{
		selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
		message: 'Chance is a parameter: random.',
	},
];

/** One pattern for all bare packages but those allowed; another for the forbidden folders, by alias and by relative path. */
function restriction(folder, packages) {
	const [folders] = MAY_IMPORT[folder];
	const forbidden = FOLDERS.filter((other) => other !== folder && !folders.includes(other));
	const names = packages.map((name) => name.replace(/[/.]/g, '\\$&')).join('|');
	const patterns = [
		{
			regex: `^(?!\\.|\\$lib)${names ? `(?!(?:${names})(?:/|$))` : ''}`,
			message: `${folder} may not import this package.`,
		},
		{
			regex: `^(?:\\$lib/|(?:\\.\\./)+)(?:${forbidden.join('|')})(?:/|$)`,
			message: `${folder} may not import this folder.`,
		},
	];
	return ['error', { patterns }];
}

/** ESLint configurations that keep the table, and clock and chance out of the pure folders. */
export function fences(basePath) {
	const rows = Object.entries(MAY_IMPORT).map(([folder, [, packages]]) => ({
		basePath,
		files: [`src/lib/${folder}/**/*.{ts,svelte}`],
		rules: { 'no-restricted-imports': restriction(folder, packages) },
	}));
	const exceptions = Object.entries(EXCEPTIONS).map(([file, packages]) => {
		const folder = file.split('/')[2];
		return {
			basePath,
			files: [file],
			rules: { 'no-restricted-imports': restriction(folder, [...MAY_IMPORT[folder][1], ...packages]) },
		};
	});
	const pure = {
		basePath,
		files: ['src/lib/{engine,study,assignments}/**/*.ts'],
		rules: { 'no-restricted-syntax': ['error', ...CLOCK] },
	};
	return [...rows, ...exceptions, pure];
}
