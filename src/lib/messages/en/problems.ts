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
	'problem.not-json':
		'This file is damaged at {place}: a comma, quotation mark or bracket is missing or too many. Get it again, or mend it there.',
	'problem.file-unsafe':
		'This file holds something Presscards never writes, so it was not opened. Get it again from where it came.',
	'problem.field-missing': '{place} is missing. Add it.',
	'problem.field-unknown': '{place} is not known. Is it misspelt?',
	'problem.field-wrong': '{place} should be {expected}, but is {received}.',
	'problem.not-a-pack': 'This file is no pack of questions. Choose a file that ends in .presscards.json.',
	'problem.pack-too-new':
		'This pack was made by a newer Presscards. Reload this page to get the newest version, then open it again.',
	'problem.id-twice': '{place}: the name {id} stands here a second time. Give one of them another name.',
	'problem.id-unknown': '{place}: there is no {id} in this pack. Is it misspelt?',
	'problem.place-open': '{place} has a quote but no start and end. Run: npm run check:questions -- --fix',
	'problem.place-outside': '{place} lies outside the article, which has {length, number} characters.',
	'problem.place-differs': '{place} quotes “{quote}”, but the article says “{found}” there.',
	'problem.quote-missing': '{place}: the article does not say “{quote}”. Quote it exact to the letter.',
	'problem.quote-twice': '{place}: the article says “{quote}” more than once. Quote more words around it.',
	'problem.file-missing': 'This file is missing.',
	'problem.not-a-backup':
		'This file is no Presscards backup. Choose the file that “Export everything” saved: presscards-….json.',
	'problem.backup-too-new':
		'This backup was made by a newer Presscards. Reload this page to get the newest version, then restore it again.',
	'problem.backup-damaged':
		'A text in this backup is not the one that was saved, so nothing was restored. Use another copy of the file.',
	'lint.unknown': 'This question has a flaw ({code}).',
	'doubt.unclear-the': '“the {word}”: it is not said which one. Name it, or leave the fact out.',
	'doubt.unclear-pronoun': 'It is not certain who or what “{word}” means here. Put the name in its place.',
	'doubt.unclear-this': '“{word}” points to something said before. Say what it is.',
	'doubt.unclear-group': 'It is not certain who “{word}” are. Put their names in their place.',
	'doubt.unclear-time': 'It is not known when “{word}” was. Put the date in its place.',
	'doubt.unclear-in-quote':
		'“{word}” in the quotation cannot be understood by itself. Explain it in [brackets], or choose another part.',
	'doubt.whose': 'It is not said whose {word} this is about. Name the owner.',
	'doubt.no-period': 'The period this change belongs to is not known. Add it.',
	'doubt.half-name': 'The article gives only one name, {word}. Write the full name if you know it.',
	'doubt.no-object': '“{word}” needs more: say what. Add it.',
	'doubt.too-long': 'This is a lot for one fact. Shorten it, or split it in two.',
	'doubt.unsure': 'Presscards is not sure that it read this rightly. Compare it with the article.',
	'doubt.contradiction':
		'Another fact of this article says otherwise. Decide which is right, or name who says it.',
	'left-out.unclear-pronoun': 'It could not be told who or what “{word}” means.',
	'left-out.condition': 'This holds only under a condition (“{word}”).',
	'left-out.unclear-the': 'It is not said which {word} is meant.',
	'left-out.unclear-this': '“{word}” points to something said before.',
	'left-out.unclear-time': 'It is not known when “{word}” was.',
	'left-out.unclear-in-quote': '“{word}” in the quotation cannot be understood by itself.',
	'left-out.unclear-group': 'It is not certain who “{word}” are.',
	'left-out.whose': 'It is not said whose {word} this is about.',
	'doubt.unknown': 'Presscards was not sure here ({code}).',
	'left-out.unknown': 'Left out ({code}).',
} as const;
