import type { messages as nl, wrong as nlWrong } from './nl';

/** What went wrong, and what to do next. */
export const messages: typeof nl = {
	'malformed-json': 'The request is not readable as JSON. Check it and send it again.',
	'wrong-fields': 'Something in the request has the wrong form.',
	'wrong-origin': 'This request came from another website and was not carried out.',
	filtered:
		'A filter on this network takes something out of the request, so it was not carried out. Try another network, or ask who runs it to let this address through.',
	'wrong-host':
		'You can’t reach this server at this address. Set ORIGIN to the address people use.',
	'key-missing': 'A key is needed here. Open the link that you were given.',
	'key-wrong': 'This key does not work here. Check that you have the right link.',
	'key-revoked': 'Somebody who leads the dialogue revoked this link. Ask for a new one.',
	'key-taken-back': 'Whoever runs this server took this key back. Ask them for a new one.',
	'key-name-taken':
		'There is a key under this name already. Revoke it first, or choose another name.',
	'too-many-named-keys': 'There are 500 keys already. Revoke one that nobody uses.',
	'no-such-key': 'There is no such key, or it was revoked already.',
	'too-many-links':
		'Too many wrong links were tried. Wait ten minutes. Check that the link was copied whole.',
	'not-yours': 'These are somebody else’s answers.',
	'viewer-only': 'You take part in the talk only, so no cards are kept.',
	'file-not-yours': 'This key does not give access to this file.',
	'unknown-code': 'We do not know this code. Check the digits on the screen.',
	'joining-locked': 'Nobody can join any more. Ask the person who leads the talk.',
	'too-many-tries': 'That was tried too often. Wait ten minutes, or scan the QR code.',
	'code-longer':
		'Somebody is guessing codes, so they are longer now. Look at the screen and type all twelve digits, or scan the QR code.',
	'dialogue-full': 'This dialogue is full. Ask the person who leads the talk.',
	'too-many-viewers':
		'Very many people on this network are following already. Wait an hour, or take part with cards.',
	'too-many-dialogues':
		'Very many dialogues were started from this network just now. Wait an hour and try again.',
	'too-many-donations':
		'Very many sorts were given from this network just now. Yours is still on this device. Wait an hour and try again.',
	'participant-taken': 'This place is already in use on another device.',
	'no-such-dialogue': 'This dialogue does not exist, or it has been erased.',
	'no-such-deck': 'There is no card set with this name.',
	'no-such-study': 'There is no study with this name.',
	'no-such-file': 'There is no file with this name.',
	'too-many-exports':
		'Very many exports are waiting for this key already. Fetch those, or wait until tomorrow: each is kept for a day.',
	'too-many-files': 'Very many files were fetched with this key today. You can continue tomorrow.',
	'filter-too-few':
		'This filter gives nothing: it leaves fewer than 5 people, or its tag is on fewer than 3 dialogues. They could be recognised. Ask more widely.',
	'nobody-in-file':
		'Nobody passes this filter, so there is no card set to write this file from. Ask more widely. The tables are available, with their headers alone.',
	'no-such-export': 'These files are no longer there. Make them again.',
	'rehearsal-closed': 'This is a rehearsal. Nobody can join it.',
	'rehearsal-no-files': 'A rehearsal has no files with figures, only a report.',
	'not-a-rehearsal': 'This is a real dialogue. No invented people take part in it.',
	'no-follow':
		'The earlier dialogue is not open on this device. Paste the link you used to lead it.',
	'nothing-shown':
		'There is no picture of the group yet. Close sorting and look at the picture first.',
	'no-such-call': 'There is nothing at this address.',
	'wrong-method': 'This address does not accept that kind of request.',
	erased: 'These answers were erased. That cannot be undone.',
	purged: 'This dialogue was erased.',
	'unknown-erase-code': 'We do not know this code. Perhaps the answers were erased already.',
	'too-large': 'This is too large. Send it in smaller parts.',
	'not-json': 'Send this as application/json.',
	'seq-gap': 'Something before this is missing. Send again from the number expected.',
	'seq-conflict': 'This number was used before for something else. The first one stands.',
	'stale-command': 'Something changed in the meantime. Look at the current state and try again.',
	stepped: 'Somebody else already moved a step on. See how it is now.',
	'command-refused': 'That cannot be done now.',
	'deck-invalid': 'This card set breaks a rule. The list says which and where.',
	'deck-exists': 'This version of this card set is already here. Give it a new version.',
	'deck-of-others': 'This card set belongs to somebody else. Choose another name for yours.',
	'deck-used':
		'People have worked with this card set. You can withdraw it, so that nobody chooses it any more.',
	'too-many-decks': 'You already have too many card sets. Delete one first.',
	'no-such-draft': 'This card set is not there, or it is somebody else’s.',
	'no-such-place': 'What you want to change is no longer in this set. Read the set again.',
	'stale-draft':
		'Somebody else changed something in the meantime. The set as it is now comes with this. Nothing is lost.',
	'draft-full':
		'This set is too large. A set fits 2 MB, with 500 cards. Make your own drawings smaller.',
	'draft-stops': 'The set cannot be published yet. The list says what is left to do, and where.',
	'draft-same': 'Nothing has changed since the version before.',
	'too-many-drafts': 'You already have too many card sets. Delete one first.',
	'seen-by-all-key':
		'A set that everybody can see needs a key. Choose “by its link”, or ask for a key.',
	'picture-refused': 'This drawing cannot be used.',
	'no-such-drawing': 'There is no such drawing.',
	'study-exists': 'There is already a study with this name.',
	'study-too-long': 'A study ends within five years.',
	'study-over': 'A study ends today or later.',
	'study-text-hard':
		'Participants could not read this: at most 15 words a sentence and six sentences. The list says where.',
	'study-not-longer':
		'Somebody takes part already and was told the earlier day. The end can only be moved forward.',
	'unknown-study-code': 'We do not know this study code. Check it with the researcher.',
	'study-closed': 'This study is closed: nothing more comes in.',
	'import-not-understood':
		'Some lines were not understood, so nothing was stored. Correct the lines, or name the ones to leave out.',
	'import-no-consent':
		'State on what basis these sorts may be used for research, and which version of that text applies.',
	'import-own-export':
		'This is an export of our own: at least half of the people in this file are in research on this server already, with the same cards on the same piles. They would count twice, so nothing was imported.',
	'import-exists': 'This file was imported into this study before.',
	'no-such-import': 'There is no such import.',
	'no-such-person': 'There is nobody by this name in this import.',
	'not-csv':
		'Send this as text/csv, as application/json, or as a mapping on one line before the file.',
	'settings-clash': 'These settings do not go together.',
	'organiser-key': 'A key is needed here to start a dialogue. Ask the person who runs this server.',
	'making-shut':
		'Nobody can start a dialogue on this server now. Ask the person who runs it for a key.',
	'no-consent': 'Nothing is sent without agreement to research.',
	'storage-full': 'The disk is full. What was saved stays saved. Try again in a while.',
	'storage-down': 'The database cannot be reached just now. What was saved stays saved.',
	'storage-gone':
		'The folder with the answers was removed or replaced on the server. Nothing is being saved. Tell the person who runs it.',
	damaged: 'This dialogue is damaged on disk and is not shown. Others go on.',
	internal: 'Something went wrong on our side. What was saved stays saved.'
};

/** Why a command was not carried out. */
export const refusals: typeof import('./nl').refusals = {
	'not-running': 'The dialogue has not started yet.',
	'not-draft': 'The dialogue has already started.',
	'already-ended': 'The dialogue has ended.',
	'talk-only': 'After the end the talk can go on, but sorting cannot.',
	'not-ended': 'The dialogue has not ended.',
	'reopen-too-late': 'It ended more than a day ago and cannot be opened again.',
	purged: 'This dialogue was erased.',
	'no-such-stage': 'That step is not in the agenda.',
	'no-next-stage': 'This is the last step.',
	'no-earlier-stage': 'This is the first step.',
	'last-stage-stays': 'An agenda has at least one step.',
	'too-many-stages': 'An agenda has no more than 60 steps. Take one out first.',
	'stages-differ': 'The order must name every step once.',
	'no-such-round': 'There is no such round.',
	'round-not-open': 'This round is already closed.',
	'round-open': 'A round of this kind is still open.',
	'round-not-closed': 'Close sorting first.',
	'too-few-finished': 'Too few people have finished for a picture of the group.',
	'closed-otherwise':
		'This round was closed before the server was restored, with another picture. This one beside it would tell what somebody placed. Wait until everybody of then is back and all lies as it did, or go on without a picture.',
	'no-such-card': 'That card is not in this set.',
	'cards-missing': 'Name the cards to be placed again.',
	'nothing-to-put-again': 'Cards can be placed again once the first sorting is closed.',
	'power-after-closing': 'This can only be said before sorting is closed.',
	'min-group-lower': 'The smallest group can only be raised.',
	'min-group-after-joining': 'This can only be set before anyone has joined.',
	'no-timer': 'There is no timer to pause or resume.',
	'no-such-note': 'There is no such note.',
	'no-such-agreement': 'There is no such agreement.',
	'no-earlier-dialogue': 'This dialogue does not follow an earlier one.',
	'no-such-participant': 'There is no such person in this dialogue.',
	'no-such-key': 'There is no such key.',
	'last-key-stays': 'The last facilitator link cannot be revoked.',
	'owner-only': 'Only the owner’s link can do that.',
	'last-owner-stays':
		'This is the last owner’s link. Make one first for the person who takes over.',
	'too-many-keys': 'There are 20 working links already. Revoke one first.',
	'too-many-notes': 'There are 200 notes in this dialogue already. No more are kept.',
	'too-many-agreements': 'There are 100 agreements in this dialogue already. Take one away first.',
	'too-many-rounds': 'There are 20 rounds in this dialogue already. There can be no more.',
	'remove-after-closing':
		'A round is closed already. People in it can only erase their own cards themselves.',
	'not-undoable': 'That can no longer be undone.'
};

export const wrong: typeof nlWrong = {
	whole: 'the request',
	long: (most) => `too long, at most ${most} characters`,
	short: (least) => `too short, at least ${least} characters`,
	empty: 'this cannot be empty',
	sign: (sign) => `the character ${sign} is not allowed here`,
	form: 'this does not belong here'
};

export const page: typeof import('./nl').page = {
	title: 'This is not possible',
	home: 'To the front page'
};
