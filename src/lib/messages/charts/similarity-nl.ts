import { plural } from '../plural';

/** Words in and around the drawing of which cards lie together. */
export const similarity = {
	/** `names`: what most people lay together. */
	family: (names: string) => `${names} gaan samen`,
	noFamilies: 'Geen kaarten liggen bij de helft van de mensen op dezelfde stapel.',
	all: 'Alle kaarten naast elkaar',
	scale: ['bijna niemand', 'bijna iedereen'] as [string, string],
	line: 'Donker: veel mensen legden die twee kaarten op dezelfde stapel.',
	cell: (one: string, other: string, tenths: number) =>
		tenths === 0
			? `“${one}” en “${other}” liggen bijna bij niemand op dezelfde stapel.`
			: tenths === 10
				? `“${one}” en “${other}” liggen bij bijna iedereen op dezelfde stapel.`
				: `“${one}” en “${other}” liggen bij ongeveer ${tenths} van de 10 mensen op dezelfde stapel.`,
	keys: 'Kaarten die bij elkaar liggen. Ga met de pijltjes van vak naar vak.',
	leftOut: (count: number) =>
		plural('nl', count, {
			one: '1 kaart staat er niet in: te weinig mensen kregen die naast een andere.',
			other: `${count} kaarten staan er niet in: te weinig mensen kregen die naast een andere.`
		}),
	alike: (count: number) =>
		plural('nl', count, {
			one: '1 kaart staat er niet in: bijna iedereen legde die op dezelfde stapel.',
			other: `${count} kaarten staan er niet in: bijna iedereen legde die op dezelfde stapel.`
		}),
	table: 'Hoe vaak twee kaarten op dezelfde stapel liggen',
	other: 'Andere kaart',
	tenths: 'Van de 10 mensen'
};
