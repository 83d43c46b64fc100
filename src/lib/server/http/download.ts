import type { ExportFile } from '../usecases/facilitator-files';

/** A file that is saved, never shown inside this origin, and kept by no cache. */
export function download(file: ExportFile): Response {
	return new Response(file.bytes, {
		headers: {
			'content-type': file.type,
			'content-disposition': `attachment; filename="${file.name}"`,
			'cache-control': 'no-store'
		}
	});
}
