import type { messages as nl } from './nl';

/** A new link for who lost theirs, from the organiser of this server. */
export const messages: typeof nl = {
	title: 'A new link to lead',
	lead: 'Has a facilitator lost the link of a dialogue? With the key of the organiser you make a new one here.',
	which: 'Which dialogue?',
	whichHint: 'The code of the dialogue, or the address of a screen or a phone in it.',
	whichMissing: 'This holds no code of 8 digits and no address of a dialogue.',
	key: 'Key of the organiser',
	keyHint: 'The key with which you start a dialogue on this server.',
	keyWrong: 'This key is not right. Check that all of it was copied.',
	make: 'Make the link',
	made: (number) => `This is link ${number}. You see it only once.`,
	madeText:
		'Give it only to who leads this dialogue: whoever has the link can read and erase all of it.',
	label: 'Link to lead the dialogue',
	seen: 'Who leads the dialogue sees under “Leading together and handing over” that this link was added. Take back the old link there too, if somebody else may have it.',
	nobody:
		'No key for an organiser is set on this server, so nobody can make a new link here. Whoever else leads the dialogue can: under More, “Leading together and handing over”.'
};
