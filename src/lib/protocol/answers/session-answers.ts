import type { PrivacyFacts } from '../privacy';
import { shape } from '../shape';

/** The desks that the cookies of this browser open. */
export const isOpens = shape<{ readonly opens: readonly string[] }>({ opens: 'list' });

/** What anybody may know of a server: who may start dialogues. */
export const isHealth = shape<{ readonly organisers: string }>({ organisers: 'string' });

export const arePrivacyFacts = shape<PrivacyFacts>({
	version: 'string',
	organiser: 'object',
	https: 'boolean',
	store: 'string',
	dialogueDays: 'number',
	idleHours: 'number',
	exportHours: 'number',
	backups: 'any',
	studies: 'object',
	research: 'object',
	consentVersion: 'string',
	proxies: 'number'
});
