/** A name as written → the office in front of it, in full. */

const OFFICES: Readonly<Record<string, string>> = {
	gov: 'Governor',
	govs: 'Governors',
	sen: 'Senator',
	sens: 'Senators',
	rep: 'Representative',
	reps: 'Representatives',
	gen: 'General',
	lt: 'Lieutenant',
	col: 'Colonel',
	capt: 'Captain',
	maj: 'Major',
	sgt: 'Sergeant',
	adm: 'Admiral',
	rev: 'Reverend',
	prof: 'Professor',
};

/** "Gov. Carl Lind" → "Governor ", with a space; empty where no office is shortened. */
export function officeIn(written: string): string {
	const words = written.split(/\s+/).slice(0, -1);
	const found = words.map((word) => OFFICES[word.toLowerCase().replace(/\.$/, '')]);
	const known = found.filter((word): word is string => word !== undefined);
	return known.length > 0 && found[0] ? `${known.join(' ')} ` : '';
}
