/** A drawing, of which nothing runs and nothing is fetched wherever it is opened. */
export const drawing = (svg: string, cacheControl: string): Response =>
	new Response(svg, {
		headers: {
			'content-type': 'image/svg+xml; charset=utf-8',
			'content-security-policy':
				"default-src 'none'; img-src data:; frame-ancestors 'none'; sandbox",
			'cache-control': cacheControl
		}
	});
