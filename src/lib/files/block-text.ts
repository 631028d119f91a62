/** Parsed markup → plain text, a blank line between blocks. Nothing of it is ever shown as markup. */

const BLOCKS = new Set(
	`ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4
	H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
);
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG MATH CANVAS HEAD'.split(' '));
const ELEMENT = 1;
const TEXT = 3;

/** The blocks of text under a node, in order; white space collapsed as a browser would. */
export function blockTexts(root: Node): string[] {
	const blocks: string[] = [];
	let current = '';
	const close = () => {
		const text = current.replace(/[ \t\n\r\f]+/g, ' ').trim();
		if (text) blocks.push(text);
		current = '';
	};
	const visit = (node: Node) => {
		if (node.nodeType === TEXT) current += node.nodeValue ?? '';
		if (node.nodeType !== ELEMENT) return;
		const name = node.nodeName.toUpperCase();
		if (SILENT.has(name)) return;
		const apart = BLOCKS.has(name) || name === 'BR';
		if (apart) close();
		for (const child of node.childNodes) visit(child);
		if (apart) close();
	};
	for (const child of root.childNodes) visit(child);
	close();
	return blocks;
}

/** The text of a node, a blank line between blocks. */
export function blockText(root: Node): string {
	return blockTexts(root).join('\n\n');
}
