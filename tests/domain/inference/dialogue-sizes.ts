import { standardNormal } from '$lib/domain/numbers/standard-normal';

/** How many people so many dialogues have, by name: 12 on average. */
export const SIZES: Readonly<
	Record<string, (dialogues: number, random: () => number) => readonly number[]>
> = {
	equal: (dialogues) => new Array<number>(dialogues).fill(12),
	'1:3': (dialogues) => Array.from({ length: dialogues }, (_, at) => (at % 2 ? 18 : 6)),
	lognormal: (dialogues, random) =>
		Array.from({ length: dialogues }, () =>
			Math.max(1, Math.round(12 * Math.exp(0.8 * standardNormal(random) - 0.32)))
		),
	'one dominant': (dialogues) => [
		12 * (dialogues - 1),
		...new Array<number>(dialogues - 1).fill(12)
	]
};
