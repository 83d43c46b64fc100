import type { messages as nl } from './nl';

/** The page for somebody who comes by an address this server does not know. */
export const messages: typeof nl = {
	title: 'You can’t reach this server at this address',
	came: (name) => `You used ${name}.`,
	asked:
		'Are you joining a dialogue? Ask the facilitator for the right address, or scan the QR code.',
	other: 'This server’s address is:',
	host: 'Do you run this server?',
	wrong: 'Then open, on that computer, the address the server printed when it started.',
	setting: 'Should this address work? Then restart the server with this setting:',
	more: 'docs/network.md explains it, also for Docker, WSL, a proxy and other names.'
};
