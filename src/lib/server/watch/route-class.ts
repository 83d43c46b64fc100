/** Counted with what phones ask all the time, or a meter tells when somebody erased (D13). */
const ERASE = 'erase';

/** The kind of a route, for counting: the call's first name below the version, or `page`. */
export function routeClass(route: string | null): string {
	if (route === null) return 'none';
	const name = /^\/api\/v1\/([a-z.]+)/.exec(route)?.[1];
	if (name === ERASE) return 'participants';
	return name ?? (route.startsWith('/api') ? 'api' : 'page');
}
