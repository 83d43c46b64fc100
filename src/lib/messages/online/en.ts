import { plural } from '../plural';
import type { messages as nl } from './nl';

/** For people who take part online: what the facilitator shares, sends and sees. */
export const messages: typeof nl = {
	title: 'People taking part online?',
	share: '1. Share the screen',
	shareText:
		'Open a window to share in your video call. The bottom of it always says how to join. Share this window, not your panel.',
	shareMake: 'Make the screen to share',
	shareOpen: 'Open the screen to share',
	invite: '2. Send the invitation',
	inviteText: 'Paste this text in the chat, or in a mail',
	invitation: (title, link, address, code) =>
		[
			`Will you join “${title}”?`,
			`Open this link on your phone or computer: ${link}`,
			`Or go to ${address} and type this code: ${code}`,
			'You do not need an account or have to give your name.'
		].join('\n'),
	onlyHere: 'This address works only on this computer’s network. People at home cannot join.',
	who: '3. See who is there',
	nobodyAway: (connected) => `${connected} connected. Nobody is away.`,
	away: (count, who) =>
		plural('en', count, {
			one: `Away for a moment: participant ${who}. Ask in the call whether it works.`,
			other: `Away for a moment: participants ${who}. Ask in the call whether it works.`
		}),
	alone: 'Would they rather have their own screen?',
	aloneText:
		'Participants find the big screen in the menu on their own phone. People who only watch can have a link that opens the big screen and nothing else.',
	make: 'Make a link to send',
	label: 'Link to the big screen',
	qr: 'QR code of the big screen'
};
