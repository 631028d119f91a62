/** Words that anybody may say of anything: they do not tell what a quotation is about. Data only. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
	(
		'want wants wanted know knows think thinks thought believe have having been being will would could should going said people that this with what they ' +
		'never always really very much many more most thing things something anything everything nothing they’re don’t doesn’t didn’t can’t won’t ' +
		"they're don't doesn't didn't can't won't that's it's we're we've i've certainly absolutely good great make makes made take need needs come comes " +
		'from about when where there here their them your our just like only also even than then well able into some over'
	).split(' '),
);
