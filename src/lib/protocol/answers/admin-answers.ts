import type { ActLine, AdminDialogue, AdminDialogues, AdminKey, AdminServer } from '../admin';
import { listOf, shape } from '../shape';

export const isAdminServer = shape<AdminServer>({
	version: 'string',
	node: 'string',
	store: 'string',
	since: 'string',
	backups: 'any',
	errors: 'list',
	came: 'object'
});

export const areAdminDialogues = shape<AdminDialogues>({
	counts: 'object',
	dialogues: listOf(
		shape<AdminDialogue>({
			id: 'string',
			title: 'string',
			lifecycle: 'string',
			rehearsal: 'boolean',
			organiser: 'string',
			people: 'any',
			hour: 'string',
			keptUntil: 'string'
		})
	)
});

export const areAdminKeys = listOf(
	shape<AdminKey>({
		role: 'string',
		holder: 'string',
		may: 'list',
		made: 'string',
		revoked: 'string',
		lastUsed: 'string'
	})
);

/** A key that was made, shown this once. */
export const isMadeKey = shape<{ readonly key: string }>({ key: 'string' });

export const areActLines = listOf(
	shape<ActLine>({ hour: 'string', who: 'string', act: 'string', subject: 'string' })
);
