/** The kind of a route, for counting: the call's first name below the version, or `page`. */
export function routeClass(route: string | null): string {
	if (route === null) return 'none';
	return /^\/api\/v1\/([a-z.]+)/.exec(route)?.[1] ?? (route.startsWith('/api') ? 'api' : 'page');
}
