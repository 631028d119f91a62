/** The pack's schemas as JSON Schema: what `questions/pack.schema.json` must hold. */
import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import {
	packFactSchema,
	packFileSchema,
	packInfoSchema,
	packQuestionSchema,
	packQuestionsSchema,
	placeSchema,
} from '../../src/lib/files/pack-schema';

/** One file for three: `#/$defs/pack` (pack.json), `#/$defs/questions` (questions.json), `#/$defs/file` (a shared pack). */
export function packJsonSchema(): unknown {
	const parts = { place: placeSchema, fact: packFactSchema, question: packQuestionSchema };
	const files = { pack: packInfoSchema, questions: packQuestionsSchema, file: packFileSchema };
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		title: 'A pack of questions for Presscards',
		$defs: toJsonSchemaDefs({ ...files, ...parts }, { typeMode: 'input', errorMode: 'ignore' }),
		anyOf: Object.keys(files).map((name) => ({ $ref: `#/$defs/${name}` })),
	};
}
