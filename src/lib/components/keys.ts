/** Key presses → single keys: which one was meant, or none. */

const TAKES_TEXT =
	'input:not([type=checkbox], [type=radio], [type=button], [type=range]), textarea, select, [contenteditable]';
const TAKES_ENTER = 'a[href], button, summary, [role=button], [role=menuitem]';

/**
 * The single key pressed (`j`, `?`, `Enter`), or null: while somebody types, with Ctrl, Alt or Meta, in an open dialog or
 * menu, or when Enter or Space belong to the button in focus.
 */
export function singleKey(event: KeyboardEvent): string | null {
	if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing)
		return null;
	if (document.querySelector('[role=dialog], [role=alertdialog], [role=menu]')) return null;
	const target = event.target instanceof Element ? event.target : null;
	if (target?.closest(TAKES_TEXT)) return null;
	if ((event.key === 'Enter' || event.key === ' ') && target?.closest(TAKES_ENTER)) return null;
	return event.key.length === 1 ? event.key.toLowerCase() : event.key;
}

/** Ctrl+Z (⌘Z) where no typed words wait to be taken back: then it is the last step that is meant. */
export function meansUndo(event: KeyboardEvent): boolean {
	const pressed = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
	if (!pressed || event.shiftKey || event.altKey || event.defaultPrevented) return false;
	if (document.querySelector('[role=dialog], [role=alertdialog], [role=menu]')) return false;
	const { target } = event;
	return (
		!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) || target.value === ''
	);
}
