/**
 * Where the running server is: as said, or this computer on the port of the settings.
 * @returns undefined for what is no address
 */
export function serverAddress(
	given: string | undefined,
	env: Readonly<Record<string, string | undefined>>
): string | undefined {
	const address = given ?? `http://localhost:${env['PORT'] || '3000'}`;
	if (!/^https?:/.test(address) || !URL.canParse(address)) return undefined;
	return address.replace(/\/$/, '');
}
