import { listOf } from '../listOf';
import type { starting as nl } from './starting-nl';

/** Making a dialogue, and cards on paper. */
export const starting: typeof nl = {
	paper: {
		title: 'Cards and form on paper',
		lead: 'For a table without phones. Cut out the cards, lay them on piles, and fill in the form. The facilitator types it in afterwards.',
		failed: 'The cards could not be loaded. Try again.',
		what: 'What do you want to print?',
		whats: { both: 'Cards and form', cards: 'Cards only', form: 'The form only' },
		print: 'Print',
		card: 'Card',
		needNumber: (number) => `need ${number}`,
		research: 'Researchers may use my cards:',
		yes: 'yes',
		no: 'no',
		eraseCode: 'My erase code (from the facilitator):'
	},

	create: {
		pageTitle: 'Start a dialogue',
		lead: 'A name is enough. The other settings are fine as they are, and you can change them later.',
		title: 'What is the dialogue called?',
		titleHint: 'Everybody sees this name. Do not put a participant’s name in it.',
		titleError: 'Give the dialogue a name.',
		submit: 'Make the dialogue',
		more: 'Other choices',
		cardsTitle: 'The cards',
		deck: 'Card set',
		ownDeck: 'Make a card set of your own',
		size: 'How many cards?',
		sizes: {
			core: {
				label: 'The short set',
				hint: (factors) => `${factors} cards. Good for one meeting.`
			},
			full: {
				label: 'The whole set',
				hint: (factors) => `${factors} cards. For groups with more time.`
			}
		},
		language: 'Language of the dialogue',
		cardsOnly: (languages) =>
			`Also in: ${listOf('en', languages)}. Then only the cards are in that language; the rest stays in English.`,
		work: 'Do the people in this group have paid work?',
		works: {
			employed: { label: 'Yes, most have work', hint: 'With cards about the boss and colleagues.' },
			'not-employed': {
				label: 'No, most are looking for work',
				hint: 'With cards about benefits and looking for work.'
			},
			ask: {
				label: 'Ask each person',
				hint: 'Only for 10 people or more. In a small group others could guess who has work.'
			}
		},
		groupTitle: 'The group',
		power: 'A boss, teacher or case worker is here',
		powerHint: 'Then the group does not see cards about these people.',
		minGroup: 'Smallest group for a picture',
		minGroupHint: 'Never below 5. If fewer people finish, there is no picture of the group.',
		minGroupError: 'Choose a whole number of 5 or more.',
		needs: 'Also ask what people need',
		anchors: 'Ask the short questions of this set first',
		moreLanguages: 'Other languages for participants',
		moreLanguagesHint: 'Nobody who speaks the language has checked these texts yet.',
		comments: 'Everybody may write something about a card',
		commentsHint:
			'It appears on their own sheet. The group does not see it. Researchers see it only from people who agreed.',
		afterTitle: 'After the talk',
		places: 'Where people can go',
		placesHint:
			'On every phone, at the end. One place per line, e.g. “Library: language café”. Empty: the usual list.',
		letter: 'Show people the letter of their own picture',
		letterHint: 'A letter says little. Words usually work better.',
		exact: 'Show exact numbers with fewer than 10 people',
		exactWarning:
			'With small numbers the group can guess who chose what. Each person is asked about this when joining. Choose this only if people in the group trust each other.',
		keepTitle: 'Keeping',
		study: 'Ask whether researchers may use the cards',
		studyHint: 'Each person chooses yes or no. People who say no can take part too.',
		studyShows: {
			protected:
				'In a study the group sees words and no numbers: on the screen, on phones and in your files.',
			all: 'Researchers get the cards of everybody who says yes here. The question on the phone says so.'
		},
		retention: 'After how many days do we erase the dialogue?',
		retentionHint: (days) => `Leave empty for ${days} days.`,
		retentionError: 'Choose a whole number from 1 to 3650.',
		keyTitle: 'A key is needed here',
		keyText: 'Not everybody may start a dialogue on this server. Ask its operator for the key.',
		key: 'Key',
		shutTitle: 'Nobody can start a dialogue here now',
		shutText:
			'This server can be reached from outside, and its operator has not set a key yet. Ask the operator to do so. Joining with a code still works.',
		failed: 'The server did not answer. Please try again.'
	},

	created: {
		keep: 'Keep your link',
		keepText:
			'This browser always opens the dialogue again. Do you want to come back from another device too? Then make a link. You see it only once. Give it only to people who may lead the dialogue.',
		unused: 'If nobody joins and you do nothing with it for 7 days, the dialogue is erased.',
		facilitatorLink: 'Your link to lead the dialogue',
		facilitatorQr: 'QR code to lead the dialogue on another device',
		wallQr: 'QR code for the big screen',
		showQr: 'Show as QR code',
		open: 'Open the dialogue'
	}
};
