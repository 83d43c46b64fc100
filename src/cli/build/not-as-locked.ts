import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Packages = Readonly<Record<string, { readonly version?: string } | undefined>>;

/**
 * The first installed package whose version differs from the lock file, as after an update without
 * `npm ci`: the build would not be what its name says.
 */
export function notAsLocked(root: string): string | undefined {
	const locked = packagesIn(join(root, 'package-lock.json'));
	// npm writes down there what it installed
	const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'));
	const path = Object.keys(installed).find(
		(one) => installed[one]?.version !== locked[one]?.version
	);
	if (path === undefined) return undefined;
	const name = path.split('node_modules/').at(-1) ?? path;
	return `${name} ${installed[path]?.version} is installed, and package-lock.json names ${locked[path]?.version ?? 'none'}. Run "npm ci" first.`;
}

function packagesIn(path: string): Packages {
	try {
		return (JSON.parse(readFileSync(path, 'utf8')) as { packages: Packages }).packages;
	} catch {
		return {};
	}
}
