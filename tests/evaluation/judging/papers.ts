/** What readers are handed → a folder: their papers, and what they are asked to do. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { instructions } from './make';

/** Writes papers/001.md … and instructions.md (those for questions, unless `told` says otherwise); the folder is made if it is missing. */
export function writePapers(folder: string, papers: readonly string[], told = instructions()): void {
	mkdirSync(join(folder, 'papers'), { recursive: true });
	papers.forEach((paper, at) =>
		writeFileSync(join(folder, 'papers', `${String(at + 1).padStart(3, '0')}.md`), paper),
	);
	writeFileSync(join(folder, 'instructions.md'), told);
}
