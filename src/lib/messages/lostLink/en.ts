import type { messages as nl } from './nl';

/** A new link for a facilitator who lost theirs, from the organiser of this server. */
export const messages: typeof nl = {
	title: 'A new link for a facilitator',
	lead: 'Has a facilitator lost the link to their dialogue? With the organiser’s key you can make a new one here.',
	which: 'Which dialogue?',
	whichHint: 'The code of the dialogue, or the address of a screen or a phone in it.',
	whichMissing: 'There is no 8-digit code or address of a dialogue in this.',
	key: 'Organiser’s key',
	keyHint: 'The key with which you start a dialogue on this server.',
	keyWrong: 'This key is not right. Check that all of it was copied.',
	make: 'Make the link',
	made: (number) => `This is link ${number}. You see it only once.`,
	madeText:
		'Give it only to the person who leads this dialogue: whoever has the link can read and erase all of it.',
	label: 'Link to lead the dialogue',
	seen: 'Everybody who leads the dialogue sees under “Leading together and handing over” that this link was added. Revoke the old link there too if somebody else may have it.',
	nobody:
		'This server has no organiser’s key, so nobody can make a new link here. Anybody else who leads the dialogue can: under More, “Leading together and handing over”.'
};
