import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './tests/helpers/chromium.mjs';

export default defineConfig({
	plugins: [sveltekit()],
	server: { fs: { allow: ['questions', 'src/static'] } },
	worker: { format: 'es' },
	build: { target: 'es2022', chunkSizeWarningLimit: 4000 },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					testTimeout: 120_000,
					// The language model is loaded once for all files; what they store they clear themselves.
					isolate: false,
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/components/**', 'tests/e2e/**'],
				},
			},
			{
				extends: true,
				test: {
					name: 'components',
					include: ['tests/components/**/*.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: { executablePath: findChromium(), args: ['--no-sandbox', '--disable-quic'] },
						}),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
		],
	},
});
