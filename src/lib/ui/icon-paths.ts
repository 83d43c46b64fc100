import type { moreIcons } from './more-icons';

/**
 * Stroke icons on a grid of 24: one path of SVG commands, round ends, a stroke of 2. Here are those
 * of a phone's first screens; Icon fetches the others where one is drawn.
 */
export const iconPaths = {
	speaker:
		'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5H4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.2a8.2 8.2 0 0 1 0 11.6',
	undo: 'M8.5 5 4 9.5 8.5 14M4 9.5h10.5a5 5 0 0 1 0 10H10',
	redo: 'M15.5 5 20 9.5 15.5 14M20 9.5H9.5a5 5 0 0 0 0 10H14',
	clock: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 7v5l3.5 2',
	menu: 'M4 6.5h16M4 12h16M4 17.5h16',
	check: 'M4.5 12.5 10 18 19.5 6.5',
	chevron: 'M9 5l7 7-7 7',
	'arrow-right': 'M4.5 12h15M13 5.5l6.5 6.5-6.5 6.5',
	'arrow-left': 'M19.5 12h-15M11 5.5 4.5 12l6.5 6.5',
	pause: 'M8.5 5v14M15.5 5v14',
	'text-size': 'M2.5 19 8.5 5l6 14M4.6 14.5h7.8M15.5 19l3.2-8 3.3 8M16.6 16.5h4.3',
	close: 'M5.5 5.5l13 13M18.5 5.5l-13 13',
	info: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 11v5.5M12 7.5v.01',
	warning: 'M12 3.5 22 20.5H2L12 3.5zM12 10v5M12 17.8v.01',
	cards:
		'M9.5 6.5h8A1.5 1.5 0 0 1 19 8v11a1.5 1.5 0 0 1-1.5 1.5h-8A1.5 1.5 0 0 1 8 19V8a1.5 1.5 0 0 1 1.5-1.5zM8 16.5l-2.6.6a1.5 1.5 0 0 1-1.8-1.1L2.5 5.8a1.5 1.5 0 0 1 1.1-1.8l7-1.5a1.5 1.5 0 0 1 1.7 1.1l.7 2.9'
} as const;

export type IconName = keyof typeof iconPaths | keyof typeof moreIcons;
