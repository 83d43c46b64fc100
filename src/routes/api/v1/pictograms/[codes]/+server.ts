import { drawing } from '$lib/server/http/drawing';
import { endpoint } from '$lib/server/http/endpoint';
import { drawingFile } from '$lib/server/pictograms/set-sprite';

/** One drawing of OpenMoji, or two composed: `1F4D6+270D.svg`. */
export const GET = endpoint({}, ({ event, refuse }) => {
	const codes = /^([0-9A-F-]{4,40}(?:\+[0-9A-F-]{4,40})?)\.svg$/.exec(
		event.params['codes'] ?? ''
	)?.[1];
	const svg = codes === undefined ? undefined : drawingFile(codes.split('+'));
	if (svg === undefined) return refuse({ ok: false, problem: 'no-such-drawing' });
	return drawing(svg, 'public, max-age=604800');
});
