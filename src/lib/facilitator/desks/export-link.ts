import type { FileToKeep } from './files-to-keep';

/**
 * Address of a file of a dialogue. It is dated by this device's clock.
 * @param more such as `open` and a language, for the report
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
