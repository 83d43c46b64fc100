/** A part of the sheet a person takes home: a title and lines beneath it. */
export interface SheetPart {
	readonly title: string;
	readonly lines: readonly string[];
}

/** The sheet as plain text, for every device that can open a file. Parts without lines are left out. */
export function sheetText(title: string, parts: readonly SheetPart[]): string {
	const blocks = parts
		.filter((part) => part.lines.length > 0)
		.map((part) => [part.title, ...part.lines.map((line) => `- ${line}`)].join('\r\n'));
	return [title, ...blocks, ''].join('\r\n\r\n');
}

/** Gives the person a file, without asking the server. */
export function downloadText(name: string, text: string, type = 'text/plain'): void {
	// the mark at the start lets old editors read accents
	const url = URL.createObjectURL(new Blob(['\ufeff', text], { type: `${type};charset=utf-8` }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 1000);
}
