/** Every page is a file of its own that starts without a server: `/new/index.html` works on any static host. */
export const prerender = true;
export const ssr = false;
export const trailingSlash = 'always';
