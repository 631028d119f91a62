/** `npm run bench [-- FILE…]`: how long the engine takes, per step and as the text grows. By default over our own articles. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { read } from '../../src/lib/engine/index';

const folder = path.resolve(import.meta.dirname, '../fixtures/articles');
const given = process.argv.slice(2);
const files = given.length ? given : readdirSync(folder).map((name) => path.join(folder, name));
const texts = files.map((file) => readFileSync(file, 'utf8'));

/** The median of several runs, ms. */
function time(text: string, runs = 5): number {
	const took = Array.from({ length: runs }, () => {
		const began = performance.now();
		read({ text, published: '2026-11-20' });
		return performance.now() - began;
	});
	return took.sort((a, b) => a - b)[runs >> 1]!;
}

time(texts[0]!, 2);
console.log('article                                words   ms   ms per 1,000 words');
texts.forEach((text, at) => {
	const words = text.split(/\s+/).length;
	const ms = time(text);
	console.log(
		path.basename(files[at]!).padEnd(36),
		String(words).padStart(7),
		ms.toFixed(0).padStart(4),
		((1000 * ms) / words).toFixed(0).padStart(8),
	);
});

console.log('\nthe same text, doubled');
let long = texts.join('\n\n');
for (let times = 1; times <= 4; times *= 2, long += `\n\n${long}`) {
	console.log(
		`×${times}`,
		`${long.split(/\s+/).length} words`.padStart(14),
		`${time(long, 1).toFixed(0)} ms`.padStart(9),
	);
}
