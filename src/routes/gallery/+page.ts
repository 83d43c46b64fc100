import { error } from '@sveltejs/kit';
import { dev } from '$app/environment';

/** For who changes a drawing: a production build has no such page. */
export function load() {
	if (!dev) error(404);
}
