import { plural } from '../plural';

export const cards = (count: number) =>
	plural('nl', count, { one: `${count} kaart`, other: `${count} kaarten` });
