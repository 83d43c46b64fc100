import { error } from '@sveltejs/kit';
import { dev } from '$app/environment';

/** A page for who builds: every part of the kit, in both themes. It is not in what is released. */
export function load() {
	if (!dev) error(404);
}
