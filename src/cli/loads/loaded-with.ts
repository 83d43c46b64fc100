import type { Manifest } from 'vite';

/** Addresses of all that comes with some parts of a build, whatever they fetch later left out. */
export interface Load {
	readonly scripts: readonly string[];
	readonly styles: readonly string[];
}

export function loadedWith(manifest: Manifest, parts: readonly string[]): Load {
	const all = new Set(parts);
	// a set that grows is walked to its end
	for (const part of all) for (const next of manifest[part]?.imports ?? []) all.add(next);
	const chunks = [...all].map((part) => manifest[part]).filter((chunk) => chunk !== undefined);
	return {
		scripts: chunks.map((chunk) => chunk.file),
		styles: [...new Set(chunks.flatMap((chunk) => chunk.css ?? []))]
	};
}
