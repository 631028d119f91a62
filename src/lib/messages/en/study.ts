/** Today, study, verdicts. */
export const study = {
	'verdict.unknown': 'The answer could not be marked ({code}).',
} as const;
