/** New article, review, articles, packs. */
export const article = {} as const;
