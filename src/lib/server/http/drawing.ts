/** A drawing that can run and fetch nothing, wherever it is opened. */
export const drawing = (svg: string, cacheControl: string): Response =>
	new Response(svg, {
		headers: {
			'content-type': 'image/svg+xml; charset=utf-8',
			'content-security-policy':
				"default-src 'none'; img-src data:; frame-ancestors 'none'; sandbox",
			'cache-control': cacheControl
		}
	});
