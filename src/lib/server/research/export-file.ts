/** A file to download: whole, or in pieces as it is made. */
export interface ExportFile {
	readonly name: string;
	/** what it is called once saved, if that says more than its name */
	readonly called?: string;
	readonly type: string;
	/** the content policy under which it may be read in a browser; without one it is only saved */
	readonly policy?: string;
	readonly body: Uint8Array<ArrayBuffer> | AsyncIterable<Uint8Array>;
}

/** How a file of this name is sent. */
export function typeOfFile(name: string): string {
	if (name.endsWith('.zip')) return 'application/zip';
	if (name.endsWith('.json')) return 'application/json; charset=utf-8';
	return `${name.endsWith('.csv') ? 'text/csv' : 'text/plain'}; charset=utf-8`;
}

/** The time that files in a zip bear: a day, no time of it (D13). @param day YYYY-MM-DD */
export const dayFile = (day: string): Date => new Date(`${day}T00:00:00`);
