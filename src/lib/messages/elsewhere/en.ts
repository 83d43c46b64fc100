import type { messages as nl } from './nl';

/** The page for who comes by an address that this server does not know. */
export const messages: typeof nl = {
	title: 'This server does not know this address',
	came: (name) => `You came by ${name}.`,
	asked:
		'Are you joining a dialogue? Ask the facilitator for the right address, or scan the QR code.',
	other: 'The address of this server is:',
	host: 'Do you run this server?',
	wrong: 'Then open, on that computer, the address that the server named when it started.',
	setting: 'Should people come by this address? Then start the server again with this setting:',
	more: 'docs/network.md says how, with Docker, WSL, a proxy and other names.'
};
