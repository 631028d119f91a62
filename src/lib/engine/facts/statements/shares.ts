/** Rule → share of its statements that were right: measured, not set. Written by `npm run evaluate -- --calibrate`. */

export const SHARES: Readonly<Record<string, number>> = {};
