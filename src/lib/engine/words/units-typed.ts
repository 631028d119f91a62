/** Units, currencies and bounds as people type them, folded: data only. */

/** Unit, then every way of typing it. */
export const UNIT_FORMS: readonly (readonly [string, ...string[]])[] = [
	['USD', 'dollar', 'dollars', 'us dollars', 'us dollar', 'american dollars', 'bucks', 'usd'],
	['GBP', 'pound', 'pounds', 'pounds sterling', 'quid', 'sterling', 'gbp'],
	['EUR', 'euro', 'euros', 'eur'],
	['JPY', 'yen', 'japanese yen', 'jpy'],
	['CNY', 'yuan', 'renminbi', 'rmb', 'cny'],
	['INR', 'rupee', 'rupees', 'indian rupees', 'inr'],
	['RUB', 'rouble', 'roubles', 'ruble', 'rubles'],
	['CHF', 'francs', 'swiss francs', 'franc', 'chf'],
	['AUD', 'australian dollars', 'aud'],
	['CAD', 'canadian dollars', 'cad'],
	['cent', 'cent', 'cents'],
	['penny', 'p', 'pence', 'penny'],
	['percent', 'percent', 'per cent', 'pct', 'pc'],
	['point', 'percentage points', 'percentage point', 'points', 'point', 'pp', 'pts'],
	['second', 'second', 'seconds', 'sec', 'secs'],
	['minute', 'minute', 'minutes', 'min', 'mins'],
	['hour', 'hour', 'hours', 'hr', 'hrs', 'h'],
	['day', 'day', 'days'],
	['week', 'week', 'weeks', 'wk', 'wks'],
	['month', 'month', 'months'],
	['year', 'year', 'years', 'yr', 'yrs', 'years old', 'year old'],
	['decade', 'decade', 'decades'],
	['century', 'century', 'centuries'],
	['metre', 'metre', 'metres', 'meter', 'meters'],
	['kilometre', 'kilometre', 'kilometres', 'kilometer', 'kilometers', 'km', 'kms'],
	['centimetre', 'centimetre', 'centimetres', 'centimeter', 'centimeters', 'cm'],
	['mile', 'mile', 'miles', 'mi'],
	['foot', 'foot', 'feet', 'ft'],
	['inch', 'inch', 'inches'],
	['yard', 'yard', 'yards', 'yds'],
	['acre', 'acre', 'acres'],
	['hectare', 'hectare', 'hectares', 'ha'],
	['kilogram', 'kilogram', 'kilograms', 'kilo', 'kilos', 'kg', 'kgs'],
	['gram', 'gram', 'grams', 'g'],
	['tonne', 'tonne', 'tonnes', 'ton', 'tons', 'metric tons'],
	['litre', 'litre', 'litres', 'liter', 'liters'],
	['barrel', 'barrel', 'barrels'],
	['degree', 'degree', 'degrees', 'c', 'celsius', 'degrees celsius'],
	['times', 'times', 'x', 'fold'],
];

/** Units with a fixed size in a common one: dimension and size. */
export const UNIT_SIZES: ReadonlyMap<string, readonly [string, number]> = new Map([
	['second', ['time', 1]],
	['minute', ['time', 60]],
	['hour', ['time', 3600]],
	['day', ['time', 86_400]],
	['week', ['time', 604_800]],
	['month', ['months', 1]],
	['year', ['months', 12]],
	['decade', ['months', 120]],
	['century', ['months', 1200]],
	['centimetre', ['length', 0.01]],
	['metre', ['length', 1]],
	['kilometre', ['length', 1000]],
	['gram', ['mass', 1]],
	['kilogram', ['mass', 1000]],
]);

/** Signs before or after a number; the longer first. */
export const CURRENCY_SIGNS: readonly (readonly [string, string])[] = [
	['us$', 'USD'],
	['a$', 'AUD'],
	['c$', 'CAD'],
	['$', 'USD'],
	['£', 'GBP'],
	['€', 'EUR'],
	['¥', 'JPY'],
	['₹', 'INR'],
	['₽', 'RUB'],
];

/** What a bound is typed as; the longer first. */
export const BOUND_WORDS: readonly (readonly ['above' | 'below' | 'about', readonly string[]])[] = [
	[
		'below',
		['no more than', 'not more than', 'at most', 'up to', 'as many as', 'as much as', 'a maximum of'],
	],
	['above', ['no less than', 'no fewer than', 'not less than', 'at least', 'or more', 'a minimum of']],
	[
		'below',
		[
			'just under',
			'less than',
			'fewer than',
			'nearly',
			'almost',
			'under',
			'below',
			'close to',
			'or less',
			'or fewer',
		],
	],
	[
		'above',
		['just over', 'more than', 'well over', 'over', 'above', 'upwards of', 'exceeding', 'in excess of'],
	],
	['about', ['approximately', 'about', 'around', 'roughly', 'some', 'circa', 'approx', 'or so', '~']],
];
