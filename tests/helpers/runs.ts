/** How often a property is tried: all of it with `npm run torture`, a short run otherwise. */
export function runs(full: number): number {
	return process.env.TORTURE ? full : Math.min(full, 200);
}
