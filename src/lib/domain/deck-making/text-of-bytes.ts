import { ImportText } from '../importing/import-text';

/** The text of a file as it was saved: UTF-8, UTF-16, or Windows-1252 as Dutch Excel does. */
export function textOfBytes(bytes: Uint8Array): string {
	const decoder = new ImportText();
	return (decoder.push(bytes) + decoder.end()).replace(/^\uFEFF/, '');
}
