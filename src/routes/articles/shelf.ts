/** The library → the shelf: each article with how its cards stand today; searched and put in order. */
import { listArticles, type ArticleSummary } from '$lib/db/articles';
import { cardsOf } from '$lib/db/cards';
import { parametersInForce } from '$lib/db/events';
import { countCards } from '$lib/study/statistics';

export type Order = 'newest' | 'published' | 'title' | 'fading';

export interface ShelfArticle extends ArticleSummary {
	firm: number;
	fading: number;
	fresh: number;
	dueCount: number;
}

/** All articles, as they stand on a study day. */
export async function listShelf(day: string): Promise<ShelfArticle[]> {
	const parameters = await parametersInForce();
	const articles = await listArticles();
	return Promise.all(
		articles.map(async (article) => {
			const cards = await cardsOf(article.id);
			const { firmCount, fadingCount, newCount } = countCards(cards, day, parameters);
			const due = cards.filter((card) => card.dueDay && card.dueDay <= day && !card.suspended);
			return { ...article, firm: firmCount, fading: fadingCount, fresh: newCount, dueCount: due.length };
		}),
	);
}

const ORDERS: Record<Order, (a: ShelfArticle, b: ShelfArticle) => number> = {
	newest: (a, b) => b.addedAt - a.addedAt,
	published: (a, b) => (b.published ?? '').localeCompare(a.published ?? ''),
	title: (a, b) => a.title.localeCompare(b.title),
	fading: (a, b) => b.fading / (b.cardCount || 1) - a.fading / (a.cardCount || 1),
};

/** Those whose title or source holds all the words, in this order. */
export function arrangeShelf(shelf: ShelfArticle[], words: string, order: Order): ShelfArticle[] {
	const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
	const found = shelf.filter((article) => {
		const written = `${article.title} ${article.outlet ?? ''}`.toLowerCase();
		return wanted.every((word) => written.includes(word));
	});
	return found.sort(ORDERS[order]);
}
