/** The sheet on which an article lies before it is read: its text, title, day, and what was left out. */
import { dayInWords } from '$lib/components/days';
import { layText } from '$lib/components/lay-text';
import type { Block } from '$lib/engine/types';
import type { Issue, Parsed } from '$lib/errors';
import { parsePastedText, type ArticleDraft } from '$lib/files/parse';
import { parseInWorker } from '$lib/workers/engine';
import type { Shared } from './shared';
import { readTypedDay } from './typed-day';

/** The source of a page instead of its words. */
const MARKUP = /^\s*<(?:!doctype|html|head|body|main|article|section|div|p|h[1-6]|script)[\s>]/i;
const NO_WORDS: { title: string | null; published: string | null } = { title: null, published: null };

export class Paper {
	text = $state.raw('');
	title = $state('');
	published = $state('');
	outlet = $state('');
	/** The text is being written; else it is looked at. */
	writing = $state(true);
	issues = $state.raw<Issue[]>([]);
	notices = $state.raw<Issue[]>([]);
	/** What a page held beside the article. */
	leftOut = $state.raw<string[]>([]);
	/** Lines that were put back. */
	keep = $state.raw<number[]>([]);
	#found = $state.raw(NO_WORDS);
	#address: string | null = null;
	#today: () => string;

	constructor(today: () => string) {
		this.#today = today;
	}

	readonly laid = $derived.by(() => layText(this.text, this.title.trim() || null, this.keep));
	readonly typedDay = $derived.by(() => readTypedDay(this.published, this.#today()));
	readonly gone = $derived.by(() => this.laid.blocks.filter((block) => block.kind === 'boilerplate'));
	readonly sentenceCount = $derived.by(() => this.laid.sentences.length);
	readonly wordCount = $derived.by(() => this.text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0);
	/** What is shown of the text: the title has its own field. */
	readonly blocks = $derived.by(() => this.laid.blocks.filter((block) => block.kind !== 'title'));
	readonly found = $derived.by(() => ({
		title: Boolean(this.#found.title) && this.title === this.#found.title,
		date: Boolean(this.#found.published) && this.typedDay.day === this.#found.published,
	}));

	words(block: Block): string {
		return this.text.slice(block.start, block.end);
	}

	putBack(block: Block) {
		this.keep = [...this.keep, block.start];
	}

	/** A text that was pasted, typed or dropped. */
	async take(raw: string) {
		if (MARKUP.test(raw)) await this.takeFile(new File([raw], 'page.html'));
		else this.#lay(parsePastedText(raw, this.#today()), raw);
	}

	/** What another app shared: words, or only a link, which is kept as the article's address. */
	async takeShared(shared: Shared) {
		if (shared.text) await this.take(shared.text);
		if (shared.title && !this.title.trim()) this.title = shared.title;
		this.#address ??= shared.address;
	}

	async takeFile(file: File) {
		const bytes = new Uint8Array(await file.arrayBuffer());
		this.#lay(await parseInWorker(file.name, bytes, this.#today()), this.text);
	}

	/** What was found in the text fills the fields that nobody has filled. */
	#lay(parsed: Parsed<ArticleDraft>, otherwise: string) {
		this.issues = parsed.ok ? [] : parsed.issues;
		this.notices = parsed.ok ? parsed.notices : [];
		this.keep = [];
		if (!parsed.ok) {
			const large = parsed.issues.some((issue) => issue.code === 'text-too-large');
			this.text = large ? '' : otherwise;
			return;
		}
		const { text, title, published, outlet, address, leftOut } = parsed.value;
		if (!this.title.trim() || this.title === this.#found.title) this.title = title ?? '';
		if (!this.published.trim() || this.found.date) this.published = published ? dayInWords(published) : '';
		if (outlet && !this.outlet.trim()) this.outlet = outlet;
		this.text = text;
		this.leftOut = leftOut.filter((piece) => piece !== title);
		this.#address = address;
		this.#found = { title, published };
		this.writing = false;
	}

	clear() {
		this.text = this.title = this.published = this.outlet = '';
		this.issues = [];
		this.notices = [];
		this.leftOut = [];
		this.keep = [];
		this.#found = NO_WORDS;
		this.#address = null;
		this.writing = true;
	}

	/** What the engine is given and the library keeps. */
	article() {
		return {
			text: this.text,
			title: this.title.trim() || null,
			published: this.typedDay.day,
			outlet: this.outlet.trim() || null,
			address: this.#address,
			keep: $state.snapshot(this.keep),
		};
	}
}
