import { error } from '@sveltejs/kit';
import { dev } from '$app/environment';

/** For makers of a deck only: a production build has no such page. */
export function load() {
	if (!dev) error(404);
}
