import { plural } from '../plural';

export const cards = (count: number) =>
	plural('en', count, { one: `${count} card`, other: `${count} cards` });
