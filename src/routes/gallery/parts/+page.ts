import { error } from '@sveltejs/kit';
import { dev } from '$app/environment';

/** A page for developers: every part of the kit, in both themes. Not part of a release. */
export function load() {
	if (!dev) error(404);
}
