import { plural } from '../plural';
import type { messages as nl } from './nl';

/** The page of the person who runs the server. */
export const messages: typeof nl = {
	title: 'Server desk',
	titleOwn: (name) => `Dialogues of ${name}`,
	lead: 'For the person who runs this server. Nothing people say is shown here.',
	leadOwn: 'These dialogues were started with your key.',
	key: 'Key',
	keyHint:
		'The key of the operator (ADMIN_KEY), or the key that the operator gave you as an organiser.',
	keyWrong: 'This key is not right. Check that all of it was copied.',
	silent: 'The server does not answer. Check your connection.',
	enter: 'Continue',
	leave: 'Leave',
	again: 'Try again',
	cancel: 'Do not',
	close: 'Close',

	server: 'The server',
	facts: {
		version: 'Version',
		since: 'Running since',
		store: 'Answers are kept in',
		disk: 'Free on the disk',
		backups: 'Latest backup'
	},
	stores: { sqlite: 'a file', postgres: 'PostgreSQL' },
	diskOf: (free, total) => `${free} of ${total}`,
	databaseOf: (size) => `a file of ${size}`,
	unknown: 'unknown',
	backupsElsewhere: 'made with the tools of PostgreSQL',
	noBackup: 'none yet',
	backupAt: (when, count) =>
		`${when} (${plural('en', count, { one: '1 copy', other: `${count} copies` })})`,
	backupState: {
		off: 'The server makes no backups by itself. Set BACKUP_HOURS.',
		late: 'The latest backup is older than it should be. Look in the log of the server.',
		failed: 'The latest backup failed. Look in the log of the server.'
	},
	errors: (count) =>
		plural('en', count, { one: '1 warning since the start', other: `Latest ${count} warnings` }),
	noErrors: 'No warnings since the start.',

	dialogues: 'Dialogues',
	counts: (running, draft, ended) => `${running} running, ${draft} being prepared, ${ended} ended.`,
	noDialogues: 'There is no dialogue yet.',
	onlyLatest: (count) => `These are the latest ${count}.`,
	only: 'Whose',
	everybody: 'Everybody',
	lifecycle: { draft: 'Being prepared', running: 'Running', ended: 'Ended' },
	rehearsal: 'Rehearsal',
	people: (count) => (count === 'few' ? 'fewer than 5 people' : `${count} people`),
	lastAct: (when) => `last changed: ${when}`,
	kept: (day) => `kept until ${day}`,
	nobodys: 'no name',
	newLink: 'New link',
	end: 'End the dialogue',
	remove: 'Delete the dialogue',
	endTitle: (title) => `End “${title}”?`,
	endText:
		'Nobody can place cards any more. Whoever leads it can still take the report and reopen the dialogue.',
	removeTitle: (title) => `Delete “${title}”?`,
	removeText:
		'Everything in this dialogue goes: answers, agreements and the report. This cannot be undone.',
	linkTitle: (title) => `A new link for “${title}”`,
	linkText:
		'You see this link only once. Give it only to whoever leads this dialogue. All who lead it see that it was added.',
	link: 'Link to lead the dialogue',
	byCode: 'Has a facilitator lost the link? Type the code of the dialogue.',
	code: 'Code of the dialogue',
	codeMissing: 'Type the 8 digits of the dialogue.',
	makeLink: 'Make the link',

	keys: 'Keys',
	keysLead:
		'Give each organisation and each researcher a key of their own. Take one back, and it stops working at once.',
	role: 'Who for',
	roles: { organiser: 'Organiser', researcher: 'Researcher' },
	may: {
		start: 'starts dialogues',
		sets: 'adds card sets',
		'own-dialogues': 'sees and closes their own dialogues',
		figures: 'looks at figures',
		files: 'takes files',
		studies: 'sets up studies'
	},
	holder: 'Name',
	holderHint: 'Such as “East Library”. It appears in lists and in the log.',
	holderWrong: 'Use 1 to 60 letters, digits, spaces and hyphens.',
	newKey: 'New key',
	makeKey: 'Make a key',
	madeKey: (holder) => `The key of ${holder}`,
	madeKeyText: 'You see this key only once. Send it safely.',
	installation: 'this server (ORGANISER_KEY)',
	inSettings: 'set in the settings of the server',
	made: (day) => `made on ${day}`,
	used: (day) => `last used on ${day}`,
	unused: 'not used yet',
	revoked: (day) => `revoked on ${day}`,
	revoke: 'Revoke',
	revokeTitle: (holder) => `Revoke the key of ${holder}?`,
	revokeText: 'Whoever has it is shut out at once. Dialogues that are running go on.',

	decks: 'Card sets',
	deckOwners: { 'built-in': 'part of the program', browser: 'a browser', unknown: 'unknown' },
	deckStates: { withdrawn: 'withdrawn', used: 'in use', unused: 'not used' },

	log: 'Log',
	logLead: 'Who did what, by the hour. Never the content.',
	noLog: 'Nothing has been done yet.',
	operator: 'the operator',
	installationKey: 'organiser (ORGANISER_KEY)',
	acts: {
		'came-in': 'logged in',
		'dialogue-made': 'started a dialogue',
		'dialogue-ended': 'ended a dialogue',
		'dialogue-deleted': 'deleted a dialogue',
		'link-made': 'made a new link',
		'key-made': 'made a key for',
		'key-revoked': 'revoked the key of',
		'set-added': 'added a card set:',
		'set-withdrawn': 'withdrew a card set:',
		'set-put-back': 'put back a card set:',
		'set-deleted': 'deleted a card set:'
	}
};
