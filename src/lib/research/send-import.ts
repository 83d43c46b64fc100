import type { Answered } from '$lib/live/api';
import { isProblem } from '$lib/live/is-problem';
import { withPageKey } from '$lib/live/with-page-key';
import { isImportReport } from '$lib/protocol/answers/research-answers';
import { IMPORT_TYPE, type ImportMappingInput, type ImportReport } from '$lib/protocol/imports';

/** Sends a file with its mapping on the first line, so that the browser never holds it all. */
export async function sendImport(
	file: File,
	mapping: ImportMappingInput,
	dry: boolean,
	language: string
): Promise<Answered<ImportReport>> {
	try {
		const response = await withPageKey((shown) =>
			fetch(`/api/v1/research/imports${dry ? '?dry=1' : ''}`, {
				method: 'POST',
				credentials: 'same-origin',
				headers: { 'content-type': IMPORT_TYPE, 'accept-language': language, ...shown },
				body: new Blob([`${JSON.stringify(mapping)}\n`, file])
			})
		);
		const value: unknown = await response.json();
		if (response.ok && isImportReport(value)) return { ok: true, value };
		return { ok: false, problem: isProblem(value) ? value : undefined };
	} catch {
		return { ok: false, problem: undefined };
	}
}
