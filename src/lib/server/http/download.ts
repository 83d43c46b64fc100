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

/** A page of ours that is read in the browser, under a policy that lets nothing in it run or be fetched. */
export function readHere(file: ExportFile, policy: string): Response {
	return new Response(file.bytes, {
		headers: {
			'content-type': file.type,
			'content-disposition': `inline; filename="${file.name}"`,
			'content-security-policy': policy,
			'cache-control': 'no-store'
		}
	});
}
