import type { messages as nl } from './nl';

/** The Wi-Fi of the room, on the panel. */
export const messages: typeof nl = {
	title: 'Wi-Fi for the room',
	lead: 'The big screen then shows a QR code for the Wi-Fi first, and the one for the dialogue next to it.',
	privacy:
		'Everybody in the room can read this, so use the network for guests. We keep it with this dialogue only, and erase it at its end.',
	name: 'Network name',
	nameError: 'Enter the network name, at most 32 characters.',
	password: 'Password',
	passwordHint: 'Leave this empty if there is no password.',
	passwordError: 'A Wi-Fi password has 8 to 63 characters, without accents.',
	hidden: 'The network is hidden',
	show: 'Put on the big screen',
	change: 'Change',
	remove: 'Remove',
	shown: (name) => `The big screen now shows the Wi-Fi ${name}.`
};
