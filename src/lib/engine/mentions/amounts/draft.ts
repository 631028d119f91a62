/** Amounts: what a finder hands on. */
import type { AmountMention, Document, TimeMention } from '../../types';

/** One kind of amount. Finders are independent; where two overlap, the earlier one in the list wins. */
export type AmountFinder = (document: Document, times: readonly TimeMention[]) => AmountMention[];
