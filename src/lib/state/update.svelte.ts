/** A new version of the app that waits: offered, never forced. */

class Update {
	waiting = $state.raw<ServiceWorker | null>(null);
	#asked = false;

	/** Looks for one now and listens for the next. */
	async watch() {
		const container = navigator.serviceWorker;
		if (!container) return;
		container.addEventListener('controllerchange', () => this.#asked && location.reload());
		const registration = await container.ready;
		if (container.controller) this.waiting = registration.waiting;
		registration.addEventListener('updatefound', () => this.#follow(registration.installing));
	}

	#follow(worker: ServiceWorker | null) {
		worker?.addEventListener('statechange', () => {
			if (worker.state === 'installed' && navigator.serviceWorker.controller) this.waiting = worker;
		});
	}

	/** Starts the new version; the page loads again. */
	use() {
		this.#asked = true;
		this.waiting?.postMessage('skip-waiting');
	}
}

export const update = new Update();
