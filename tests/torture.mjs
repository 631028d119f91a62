/** `npm run torture`: every property test with all its runs. */
import process from 'node:process';
import { run } from '../src/cli/install.mjs';

process.exitCode = run('npx', ['vitest', 'run', '--project', 'unit'], { TORTURE: '1' }) ? 0 : 1;
