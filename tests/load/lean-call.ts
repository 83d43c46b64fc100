import { request, type Agent } from 'node:http';

export interface LeanAnswer {
	readonly status: number;
	// eslint-disable-next-line @typescript-eslint/no-explicit-any
	readonly json: any;
}

/** A POST that costs its caller little: load and server share cores. Rejects if the line breaks. */
export function leanPost(
	agent: Agent,
	port: number,
	path: string,
	body: object | string,
	key?: string
): Promise<LeanAnswer> {
	const text = typeof body === 'string' ? body : JSON.stringify(body);
	return new Promise((resolve, reject) => {
		const asked = request(
			{
				agent,
				host: '127.0.0.1',
				port,
				path,
				method: 'POST',
				headers: {
					'content-type': 'application/json',
					'content-length': Buffer.byteLength(text),
					...(key === undefined ? {} : { authorization: `Bearer ${key}` })
				}
			},
			(response) => {
				let read = '';
				response.setEncoding('utf8');
				response.on('data', (chunk: string) => (read += chunk));
				response.once('error', reject);
				response.once('end', () =>
					resolve({
						status: response.statusCode ?? 0,
						json: read === '' ? undefined : JSON.parse(read)
					})
				);
			}
		);
		asked.once('error', reject);
		asked.end(text);
	});
}
