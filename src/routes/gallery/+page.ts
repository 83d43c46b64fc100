import { error } from '@sveltejs/kit';
import { dev } from '$app/environment';

/** For developers who change a drawing: a production build has no such page. */
export function load() {
	if (!dev) error(404);
}
