import type { Place } from '$lib/domain/dialogue';

/** The most places that are kept, and the longest line of one. */
export const MOST_PLACES = 10;

/** Places to go as typed: one per line, the name up to the first colon, its purpose after it. */
export function placesIn(typed: string): Place[] {
	return typed
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean)
		.slice(0, MOST_PLACES)
		.map((line) => {
			const [name = '', ...rest] = line.split(':');
			return { name: name.trim().slice(0, 120), text: rest.join(':').trim().slice(0, 300) };
		})
		.filter((place) => place.name !== '');
}

/** The same places as editable text. */
export const placesAsText = (places: readonly Place[]): string =>
	places.map(({ name, text }) => (text === '' ? name : `${name}: ${text}`)).join('\n');
