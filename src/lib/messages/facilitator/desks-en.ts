import { plural } from '../plural';
import { people } from './people-en';
import type { desks as nl } from './desks-nl';

/** What the panel shows with each step. */
export const desks: typeof nl = {
	lobby: {
		rehearsal: 'In a real dialogue, the QR code and the code to join are here.',
		scan: 'Scan with the camera of your phone',
		qr: 'QR code to join',
		orGo: 'Or go to',
		code: 'and type this code',
		address: 'Which address do the phones use?',
		addresses: 'All addresses of this computer',
		networks: {
			wifi: 'Wi-Fi',
			cable: 'network cable',
			network: 'network',
			mobile: 'mobile internet',
			vpn: 'VPN, not for phones in the room',
			virtual: 'inside this computer only',
			wsl: 'WSL, inside this computer only',
			docker: 'Docker, inside this computer only',
			none: 'no network found',
			site: 'the address of this site',
			'this-computer': 'this computer only'
		},
		locked: 'The door is closed. The code does not work for now.',
		reach: {
			'this-computer':
				'This address works on this computer only. A phone cannot get here. Choose another address, or connect this computer to the Wi-Fi.',
			http: 'Phones must be on the same Wi-Fi network as this computer. The connection has no lock: use a network you trust.',
			https: 'Phones only need internet.'
		},
		power: 'Is a boss, teacher or case worker in the room?',
		powerYes: 'Yes',
		powerNo: 'No',
		powerHint: 'If yes, the group does not see cards about these people.',
		powerLate: 'This can be set only until the sorting is closed.',
		more: 'How do phones get here?'
	},

	waiting: {
		finished: (finished, of) => `${finished} of ${of} finished`,
		ready: {
			practice: (ready, of) => `${ready} of ${of} have practised`,
			top: (ready, of) => `${ready} of ${of} chose their most important cards`,
			picture: (ready, of) => `${ready} of ${of} read their own picture`
		},
		awaited: (away) =>
			plural('en', away, {
				one: 'Everybody who is here has finished. 1 phone is away: ask the room. Gone home? Mark them as left under People.',
				other: `Everybody who is here has finished. ${away} phones are away: ask the room. Gone home? Mark them as left under People.`
			}),
		inside: (joined) => `${people(joined)} here`,
		people: (connected, away) =>
			away === 0 ? 'all connected' : `${connected} connected, ${away} away`,
		begun: 'The phones now ask a few questions. Then everybody can practise.',
		begunPractice: 'Everybody can practise on the phones now.',
		busy: (sorting, questions) =>
			[
				sorting > 0 ? `${sorting} sorting` : '',
				questions > 0 ? `${questions} still answering questions` : ''
			]
				.filter(Boolean)
				.join(', ')
	},
	reveal: {
		shown: 'The group sees this now.',
		closed: 'The picture has been made. Look at it first, before the group sees it.',
		notClosed: 'There is no picture yet. Close the sorting first.',
		notClosedNeeds: 'There is no picture of the wishes yet. Close the wishes first.',
		tooFew: 'There is no picture of the group',
		tooFewText: (finished, needed) =>
			`Finished: ${people(finished)}. Below ${needed} the group can guess who chose what. So we make no picture.`,
		countedText: (counted, needed) =>
			`Counted: ${people(counted)}. Below ${needed} the group can guess who chose what. So we make no picture.`,
		typedNot: 'Forms that you typed in do not count for it: you know what is on them.',
		countedNot: 'You counted fewer people than there are sorts. The smaller number counts.',
		selfTitle: 'Show each other',
		selfText: [
			'Ask everybody to choose one card and to talk about it.',
			'Whoever would rather not talk listens. That is fine.',
			'If you like, lay printed cards on the table.'
		],
		plane: 'In you and around you',
		cards: 'The cards'
	},

	cards: {
		lists: {
			table: 'On the table',
			divided: 'Divides',
			hinder: 'Holds back',
			help: 'Helps',
			open: 'Not yet'
		},
		legend: 'Which cards?',
		say: {
			quiet: 'Everybody reads all cards now. It is quiet.',
			none: '“Which card would you like to talk about?” Choose one.',
			divided: '“The group does not agree on this. Who would like to say more?”',
			'most-help': '“This helps most people. What makes it help?”',
			'most-hinder': '“This holds most people back. Who would like to say more?”',
			'most-neutral': '“For most people this makes no difference. Does that sound familiar?”',
			differs: '“This is different for everybody. Who would like to say more?”'
		},
		onPile: (pile) => `“Most people put this on: ${pile}. Does that sound familiar?”`,
		none: 'There is no card in this list.',
		show: 'Show this card',
		hide: 'Show all cards',
		wholeList: (count) => `All ${count} cards`,
		showLabel: (card) => `Show: ${card}`,
		discussed: 'Talked about',
		all: 'The screen now shows all cards.'
	},
	again: {
		title: 'Lay cards once more',
		text: 'Everybody lays these cards once more, alone. Then the group sees what changed.',
		talkFirst: 'Talk about a card first. Then everybody can lay it once more.',
		going: 'The cards are being laid once more now. Go there in the list of steps.',
		start: (count: number) =>
			plural('en', count, {
				one: 'Have 1 card laid once more',
				other: `Have ${count} cards laid once more`
			}),
		small:
			'There are fewer than 10 people. Then we show how the cards lie now, but not how many people changed something.'
	},
	notes: {
		title: 'Notes',
		add: 'Write a note',
		addToCard: 'What does the group say about this card?',
		addHint: 'No names. Only you see this for now.',
		save: 'Save the note',
		agree: 'Make it an agreement',
		agreed: 'In the agreements',
		fillIn: 'Who does it, and when?',
		others: (count) => plural('en', count, { one: '1 other note', other: `${count} other notes` }),
		show: 'Show',
		hide: 'Take off the screen',
		shown: 'The group sees this.',
		about: (card) => `About: ${card}`
	},

	agree: {
		title: 'Agreements and messages',
		none: 'Nothing has been agreed yet.',
		sort: 'What is it?',
		sorts: { afspraak: 'Agreement', boodschap: 'Message' },
		sortHints: {
			afspraak: 'Someone here does something.',
			boodschap: 'Someone who is not here must know something.'
		},
		fields: {
			afspraak: { what: 'What will we do?', who: 'Which of us does this?', when: 'When?' },
			boodschap: {
				what: 'What must they know?',
				who: 'Who is the message for?',
				when: 'Who brings the message?'
			}
		},
		whoHint: 'A role is enough, such as “the teacher”.',
		addTitle: 'New agreement or message',
		add: 'Add',
		save: 'Save',
		edit: 'Change',
		cancel: 'Cancel',
		done: 'Done',
		whatMissing: 'Write down what you agree.'
	},

	close: {
		filesTitle: 'Files',
		filesHint: 'They hold only what the group may see too. Never who chose what.',
		files: {
			'report.html': 'Report to read and print',
			'report.md': 'Report as text, for an email or a wiki (Markdown)',
			'package.zip': 'Everything in one folder (zip)',
			'profile_distribution.csv': 'How the group is spread over the four pictures',
			'cards.csv': 'Cards',
			'needs_summary.csv': 'What the group needs',
			'similarity.csv': 'Which cards lie together',
			'codebook.csv': 'What the columns mean'
		},
		keptUntil: (date) => `This dialogue is erased automatically after ${date}.`,
		endTitle: 'End the dialogue?',
		endText:
			'Nobody can join or lay cards any more. For a day you can open it again to go on talking.',
		end: 'End the dialogue',
		ended: 'The dialogue has ended.',
		reopen: 'Open again to talk',
		tookPart: (count) =>
			plural('en', count, {
				one: '1 person took part.',
				other: `${count} people took part.`
			}),
		reopenHint: 'Up to a day after the end. Cards can no longer be laid then.',
		purge: 'Erase the dialogue now',
		purgeTitle: 'Erase everything of this dialogue?',
		purgeText: [
			'The cards, notes, agreements and links will be gone. This cannot be undone.',
			'Those who said yes to research stay in it, without a name.'
		],
		purgeConfirm: 'Yes, erase everything',
		cancel: 'No, keep it'
	},

	paper: {
		title: 'Type in a paper form',
		text: 'Type one digit per card, in the order of the form. A dash means: nothing filled in.',
		print: 'Print cards and form',
		factors: 'What helps and what holds back',
		anyCards: 'The cards',
		needs: 'What is needed',
		next: (number, card) => `Now card ${number}: ${card}`,
		all: (count, more) =>
			more > 0 ? `That is ${more} digits too many.` : `All ${count} cards are typed.`,
		top: 'Most important cards',
		numbers: 'The numbers of at most 3 cards.',
		blocker: 'This one card makes it impossible now',
		first: 'Needed first',
		number: 'The number of the card, or empty.',
		work: 'Does this person have work?',
		works: { employed: 'Yes', 'not-employed': 'No', unsaid: 'Not filled in' },
		research: 'This person ticked: researchers may use my cards',
		save: 'Save this form',
		saved: (code) => `Saved. Write this erase code on the sheet of this person: ${code}.`,
		late: 'The round is closed already: these cards do not count in the picture of the group.',
		failed: 'That did not work. Nothing has been saved yet. Try again.',
		problems: {
			factors: 'Use the digits of the piles: at least one, and no more than there are cards.',
			needs: 'Use the digits of the piles: no more than there are cards.',
			top: 'At most 3 numbers, of cards that help or hold back.',
			blocker: 'The number of one card that holds back.',
			first: 'The number of one wish that is needed.'
		},
		onPile: {
			top: (one: string, other: string) => `At most 3 numbers, of cards on “${one}” or “${other}”.`,
			blocker: (pile: string) => `The number of one card on “${pile}”.`
		}
	},

	more: 'More'
};
