import type { Manifest } from 'vite';

/** Addresses of everything that loads with these parts of a build, without their later fetches. */
interface Load {
	readonly scripts: readonly string[];
	readonly styles: readonly string[];
}

export function loadedWith(manifest: Manifest, parts: readonly string[]): Load {
	const all = new Set(parts);
	// iterating a Set also visits what is added meanwhile
	for (const part of all) for (const next of manifest[part]?.imports ?? []) all.add(next);
	const chunks = [...all].map((part) => manifest[part]).filter((chunk) => chunk !== undefined);
	return {
		scripts: chunks.map((chunk) => chunk.file),
		styles: [...new Set(chunks.flatMap((chunk) => chunk.css ?? []))]
	};
}
