/** What went wrong and what to do; why a fact is doubtful or a question flawed. */
export const problems = {
	'problem.unknown': 'Something went wrong ({code}). Nothing was changed.',
	'lint.unknown': 'This question has a flaw ({code}).',
	'doubt.unknown': 'Presscards was not sure here ({code}).',
	'left-out.unknown': 'Left out ({code}).',
} as const;
