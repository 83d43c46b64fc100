import { FIGURES } from '$lib/protocol/research-figures';
import { answer, endpoint } from '$lib/server/http/endpoint';
import { filterOf } from '$lib/server/http/research-filter';
import { logLook } from '$lib/server/research/look-log';
import { researchFigure } from '$lib/server/research/figure';

/** How long to wait for a figure before telling the asker to come back. */
const PATIENCE_MS = 400;

export const GET = endpoint({ roles: ['researcher'] }, async ({ app, event, who, refuse }) => {
	const figure = FIGURES.find((one) => one === event.params['figure']);
	if (!figure) return refuse({ ok: false, problem: 'no-such-file' });
	const filter = filterOf(event.url);
	if (!filter.ok) return refuse(filter);
	const { answer: work } = await researchFigure(app, figure, filter.value);
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<'late'>((resolve) => {
		timer = setTimeout(() => resolve('late'), PATIENCE_MS);
	});
	const found = await Promise.race([work, late]);
	clearTimeout(timer);
	if (found === 'late') return answer({ figure, working: true }, 202);
	await logLook(app, who.name, figure, event.url.search.slice(1), found?.people ?? 0);
	return answer(found ?? null);
});
