import type { FileToKeep } from './files-to-keep';

/**
 * Where a file of a dialogue is fetched. The day it bears is that of this device.
 * @param more such as `open` and a language, of the report
 */
export function exportLink(
	dialogue: string,
	file: FileToKeep,
	more: Readonly<Record<string, string>> = {}
): string {
	const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
	const query = new URLSearchParams({ ...more, zone });
	return `/api/v1/dialogues/${dialogue}/export/${file}?${query}`;
}
