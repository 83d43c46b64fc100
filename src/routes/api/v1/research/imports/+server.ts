import { completeLanguage } from '$lib/messages/language';
import { MOST_IMPORT_BYTES } from '$lib/protocol/imports';
import { TooLarge } from '$lib/server/http/body-pieces';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { readImport } from '$lib/server/http/read-import';
import { importPlacements } from '$lib/server/research/import-placements';
import { keptImports } from '$lib/server/research/kept-imports';

export const GET = endpoint({ roles: ['researcher'] }, async ({ app }) =>
	answer(await keptImports(app))
);

export const POST = endpoint({ roles: ['researcher'] }, async ({ app, event, who, refuse }) => {
	const read = await readImport(event.request, event.url);
	if (!read.ok) return refuse(read);
	const dry = event.url.searchParams.get('dry');
	const spoken = event.request.headers.get('accept-language')?.trim().slice(0, 2).toLowerCase();
	const wish = {
		who: who.name,
		dry: dry !== null && dry !== '0' && dry !== 'false',
		mapping: read.value.mapping,
		language: completeLanguage(spoken, 'en')
	};
	try {
		const outcome = await importPlacements(app, wish, read.value.bytes);
		return outcome.ok ? answer(outcome.value, wish.dry ? 200 : 201) : refuse(outcome);
	} catch (error) {
		if (!(error instanceof TooLarge)) throw error;
		return refuse({ ok: false, problem: 'too-large', extra: { limit: MOST_IMPORT_BYTES } });
	}
});
