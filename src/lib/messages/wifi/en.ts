import type { messages as nl } from './nl';

/** The Wi-Fi of the room, on the panel. */
export const messages: typeof nl = {
	title: 'Wi-Fi for the room',
	lead: 'The big screen then shows a QR code for the Wi-Fi first, and after that the one of the dialogue.',
	privacy:
		'Everybody in the room can read this, so use the network for guests. We keep it with this dialogue only, and erase it at its end.',
	name: 'Name of the network',
	nameError: 'Enter the name of the network, not longer than 32 signs.',
	password: 'Password',
	passwordHint: 'Leave this empty if there is no password.',
	passwordError: 'A Wi-Fi password has 8 to 63 signs, without accents.',
	hidden: 'The network does not show its name',
	show: 'Put on the big screen',
	change: 'Change',
	remove: 'Take away',
	shown: (name) => `The big screen now shows the Wi-Fi ${name}.`
};
