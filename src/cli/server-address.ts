/**
 * Where the running server is: as given, or this computer on the configured port.
 * @returns undefined for something that is not an address
 */
export function serverAddress(
	given: string | undefined,
	env: Readonly<Record<string, string | undefined>>
): string | undefined {
	const address = given ?? `http://localhost:${env['PORT'] || '3000'}`;
	if (!/^https?:/.test(address) || !URL.canParse(address)) return undefined;
	return address.replace(/\/$/, '');
}
