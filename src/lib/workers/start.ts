/** Worker address → worker. The one place that makes workers, under our own Trusted Types policy. */

interface Policy {
	createScriptURL(address: string): string;
}

interface PolicyMaker {
	createPolicy(name: string, rules: Policy): Policy;
}

/** Only our own build's files may become workers. */
function ownAddress(address: string): string {
	const url = new URL(address, location.href);
	if (url.origin !== location.origin) throw new TypeError('a worker must come from this site');
	return url.href;
}

let policy: Policy | undefined;

/** Starts a module worker. */
export function startWorker(address: string): Worker {
	const maker = (globalThis as { trustedTypes?: PolicyMaker }).trustedTypes;
	const rules: Policy = { createScriptURL: ownAddress };
	policy ??= maker?.createPolicy('presscards-worker', rules) ?? rules;
	return new Worker(policy.createScriptURL(address), { type: 'module' });
}
