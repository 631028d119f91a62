/** What went wrong and what to do; why a fact is doubtful or a question flawed. */
export const problems = {
	'problem.unknown': 'Something went wrong ({code}). Nothing was changed.',
	'problem.worker-failed':
		'The reading broke off ({reason}). Your text is still here; try once more, or reload the page.',
	'problem.file-empty': 'This file is empty. Choose another, or paste the text of the article.',
	'problem.file-not-text': 'This file holds no text. Choose a .txt, .md or .html file.',
	'problem.encoding-guessed':
		'This file is not in UTF-8, so some letters were guessed. Look at quotation marks and accents before you save.',
	'problem.text-empty': 'There is no text here yet. Paste an article, or choose a file.',
	'problem.text-too-short':
		'{wordCount, plural, one {One word is} other {# words are}} too few to learn from. Paste the whole article.',
	'problem.text-too-large':
		'This is {size, number} MB; up to {most, number} MB of text can be read. Paste one article at a time.',
	'problem.not-english':
		'This does not look like English, and Presscards reads English only. Paste the article in English.',
	'problem.one-long-word':
		'This text has no spaces between its words. Copy it again from the page where you read it.',
	'problem.one-line':
		'This text stands in one line, so headings and paragraphs could not be told apart. Copy it again with its paragraphs if facts are missing.',
	'problem.no-date':
		'No day of publication was found. Add it if you know it; without it nothing is asked about “Monday” or “last week”.',
	'problem.future-date': '{day} has not come yet. On which day was the article published?',
	'problem.not-a-day': 'There is no day {day}. Which day do you mean?',
	'problem.no-article-in-page':
		'No article was found in this page. Copy its text in the browser and paste it here.',
	'problem.page-too-tangled':
		'This page is too tangled to read. Copy the text of the article in the browser and paste it here.',
	'lint.unknown': 'This question has a flaw ({code}).',
	'doubt.unknown': 'Presscards was not sure here ({code}).',
	'left-out.unknown': 'Left out ({code}).',
} as const;
