import { completeLanguage } from '$lib/messages/language';
import * as v from 'valibot';
import { precisionQuery } from '$lib/protocol/precision';
import { endpoint } from '$lib/server/http/endpoint';
import { filterOf } from '$lib/server/http/research-filter';
import { logExport } from '$lib/server/research/export-log';
import { preregistration } from '$lib/server/research/preregistration';

/** Query names that set the number of people wanted; the others say who counts. */
const NUMBERS = Object.keys(precisionQuery.entries);

export const GET = endpoint({ roles: ['researcher'] }, async ({ app, event, who, refuse }) => {
	const rest = new URL(event.url);
	for (const name of [...NUMBERS, 'lang']) rest.searchParams.delete(name);
	const filter = filterOf(rest);
	if (!filter.ok) return refuse(filter);
	const asked = v.safeParse(
		precisionQuery,
		Object.fromEntries([...event.url.searchParams].filter(([name]) => NUMBERS.includes(name)))
	);
	if (!asked.success) {
		const problems = asked.issues.map((issue) => ({
			path: v.getDotPath(issue) ?? '',
			message: 'out of bounds'
		}));
		return refuse({ ok: false, problem: 'wrong-fields', extra: { problems } });
	}
	const language = completeLanguage(event.url.searchParams.get('lang'));
	const text = await preregistration(app, filter.value, asked.output, language);
	if (!text.ok) return refuse(text);
	await logExport(app, who.name, 'preregistration.md', 0);
	return new Response(text.value, {
		headers: {
			'content-type': 'text/markdown; charset=utf-8',
			'content-disposition': 'attachment; filename="preregistration.md"',
			'cache-control': 'no-store'
		}
	});
});
