/** The drawn signs: 24 × 24, strokes of 1.75. Data only. */

export interface Drawing {
	d: string;
	width?: number;
	cap?: 'square';
}

export const ICONS = {
	plus: { d: 'M12 4.5v15M4.5 12h15' },
	search: { d: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5l5 5' },
	settings: { d: 'M3.5 7.5h9M17.5 7.5h3M3.5 16.5h3M11.5 16.5h9M12.5 5h5v5h-5zM6.5 14h5v5h-5z' },
	today: {
		d: 'M4 4.5h13v15H4zM17 8.5h3v8.75a2.25 2.25 0 0 1-3 2.1M7 8h7M7 11.5h3v4.5H7zM12.5 11.5H14M12.5 13.75H14M12.5 16H14',
	},
	articles: { d: 'M5 3.5h14v17H5zM8 8h8M8 12h8M8 16h5' },
	statistics: { d: 'M3.5 20.5h17M6 17v-6M10 17V7M14 17v-4M18 17V4' },
	class: { d: 'M3.5 4.5h17v11h-17zM12 15.5v5M8 20.5h8M7 8.5h6M7 11.5h9' },
	pack: { d: 'M3.5 8h17v12.5h-17zM3.5 8l3-4.5h11l3 4.5M9 12h6' },
	device: { d: 'M7 2.5h10v19H7zM10.5 18.5h3' },
	tick: { d: 'M4.5 12.5l5 5 10-11', width: 2.25 },
	cross: { d: 'M6 6l12 12M18 6L6 18', width: 2.25 },
	close: { d: 'M6 6l12 12M18 6L6 18' },
	triangle: { d: 'M12 3.75L21 19.5H3zM12 9.5v5M12 16.75v.5', width: 2 },
	undo: { d: 'M8.5 5L4 9.5 8.5 14M4 9.5h10a5.5 5.5 0 0 1 0 11H8' },
	pencil: { d: 'M4 20l1-4.5L16.5 4 20 7.5 8.5 19zM14 6.5L17.5 10' },
	'minus-circle': { d: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM8 12h8' },
	dots: { d: 'M5 12h.01M12 12h.01M19 12h.01', width: 3, cap: 'square' },
	print: { d: 'M7 8.5v-5h10v5M7 17H3.5V8.5h17V17H17M7 14h10v6.5H7z' },
	whole: { d: 'M9.5 3.5h-6v6M14.5 3.5h6v6M9.5 20.5h-6v-6M14.5 20.5h6v-6' },
	'chevron-down': { d: 'M5.5 9l6.5 6.5L18.5 9' },
	'chevron-up': { d: 'M5.5 15.5L12 9l6.5 6.5' },
	'chevron-right': { d: 'M9 5.5l6.5 6.5L9 18.5' },
	'chevron-left': { d: 'M15 5.5L8.5 12l6.5 6.5' },
	arrow: { d: 'M4 12h15M13 6l6 6-6 6' },
	download: { d: 'M12 3.5v12M7 10.5l5 5 5-5M4 20.5h16' },
	upload: { d: 'M12 15.5v-12M7 8.5l5-5 5 5M4 20.5h16' },
	share: { d: 'M12 14.5v-11M8 7.5l4-4 4 4M8 10.5H5v10h14v-10h-3' },
	trash: { d: 'M4 6.5h16M9 6.5v-3h6v3M6 6.5l1 14h10l1-14M10 10v7M14 10v7' },
	calendar: { d: 'M3.5 5.5h17v15h-17zM3.5 10h17M8 3v5M16 3v5' },
	clock: { d: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 7.5V12l3.5 2' },
	flag: { d: 'M5.5 21V3.5M5.5 4.5h12l-2.5 4 2.5 4h-12' },
	file: { d: 'M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5' },
	speaker: { d: 'M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11' },
	table: { d: 'M3.5 4.5h17v15h-17zM3.5 9.5h17M3.5 14.5h17M10 9.5v10' },
	quote: { d: 'M5 11.5h4.5V17H5v-6a4.5 4.5 0 0 1 4-4.5M14.5 11.5H19V17h-4.5v-6a4.5 4.5 0 0 1 4-4.5' },
	swap: { d: 'M4 9h15l-4-4M20 15H5l4 4' },
	help: {
		d: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM9.5 9.75a2.5 2.5 0 1 1 3.4 2.3c-.6.3-.9.7-.9 1.45M12 16v.5',
	},
	eye: {
		d: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
	},
} as const satisfies Record<string, Drawing>;

export type IconName = keyof typeof ICONS;
