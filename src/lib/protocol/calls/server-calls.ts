import type { Call } from './call';

/** What anybody may ask about this server. */
export const serverCalls: readonly Call[] = [
	{
		method: 'get',
		path: '/privacy',
		who: ['anyone'],
		summary:
			'What the privacy statement of this installation says: who answers for it, and how long what is kept.',
		status: 200
	},
	{
		method: 'get',
		path: '/health',
		who: ['anyone'],
		summary:
			'Whether this process answers and reaches its database, and who may start dialogues (organisers: anyone, key-holders or nobody).',
		status: 200
	},
	{
		method: 'get',
		path: '/openapi.json',
		who: ['anyone'],
		summary: 'This document.',
		status: 200
	}
];
