import type { Weighed } from './balance-layout';
import { offerFile } from '$lib/ui/offer-file';

/** A part of the sheet a person takes home: a title and lines beneath it. */
export interface SheetPart {
	readonly title: string;
	readonly lines: readonly string[];
	/** drawn side by side under the title when the sheet is a picture */
	readonly balances?: readonly Balanced[];
}

/** One half of the own sort, to be drawn as a pair of scales. */
export interface Balanced {
	readonly id: string;
	readonly title: string;
	readonly weighed: Weighed;
	/** the same in words */
	readonly label: string;
}

/** The sheet as plain text, for every device that opens a file. Empty parts are left out. */
export function sheetText(title: string, parts: readonly SheetPart[]): string {
	const blocks = parts
		.filter((part) => part.lines.length > 0)
		.map((part) => [part.title, ...part.lines.map((line) => `- ${line}`)].join('\r\n'));
	return [title, ...blocks, ''].join('\r\n\r\n');
}

/** Gives the person the sheet as a text file. */
export function downloadText(name: string, text: string): void {
	// the BOM lets old editors read accents
	offerFile(new Blob(['\ufeff', text], { type: 'text/plain;charset=utf-8' }), name);
}
