import type { messages as nl } from './nl';

/** The big screen for who takes part online, on the panel. */
export const messages: typeof nl = {
	title: 'People online?',
	text: 'Share the window of the big screen in your video call. Or send a link: whoever opens it sees the big screen only. Who takes part also finds the big screen in the menu on their own phone.',
	make: 'Make a link to send',
	label: 'Link to the big screen',
	qr: 'QR code of the big screen'
};
