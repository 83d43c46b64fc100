import { listOf } from '../listOf';
import { plural } from '../plural';
import type { messages as nl } from './nl';

const people = (count: number) =>
	plural('en', count, { one: '1 person', other: `${count} people` });

/** Starting and leading a dialogue. */
export const messages: typeof nl = {
	stages: {
		welcome: 'Welcome',
		practice: 'Practice',
		sort: 'Sorting cards',
		top: 'Most important cards',
		needs: 'What do you need?',
		picture: 'Own picture',
		pairs: 'In pairs',
		reveal: 'The picture of the group',
		cards: 'Talking about cards',
		wishes: 'What the group needs',
		agree: 'Agreements',
		close: 'Closing'
	},

	/** What is laid once more after the talk, and what changed. */
	stagesAgain: {
		sort: 'Laying cards once more',
		reveal: 'What changed',
		agree: 'Agreements of last time',
		round: (stage, number) => `${stage}, round ${number}`
	},

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
		lead: 'A name is enough. The rest is set well, and can be changed later.',
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
		studyHint: 'Each person chooses yes or no. With no they can still take part.',
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
			'This browser always opens the dialogue again. Do you want to come back from another device too? Then make a link. You see it only once. Give it to nobody who may not lead the dialogue.',
		unused: 'If nobody joins and you do nothing with it for 7 days, the dialogue is erased.',
		facilitatorLink: 'Your link to lead the dialogue',
		facilitatorQr: 'QR code to lead the dialogue on another device',
		wallQr: 'QR code for the big screen',
		showQr: 'Show as QR code',
		open: 'Open the dialogue'
	},

	panel: {
		pageTitle: (title) => `${title} · leading`,
		loading: 'Opening the dialogue.',
		noKeyTitle: 'This dialogue is not open on this device',
		goneTitle: 'This dialogue has been erased',
		gone: 'All of this dialogue is gone. Nobody can read it any more.',
		failed: 'The server did not answer.',
		toHome: 'To the front page',

		connection: {
			connecting: 'Connecting',
			open: 'Connected',
			asked:
				'The connection takes a detour: something on this network holds messages back. Everything comes a few seconds later.',
			lost: 'No connection right now. We keep trying.',
			trouble: 'The server cannot reach its storage right now.',
			refused: 'This link does not work any more.'
		},
		changed: 'Something had just changed. See how it is now, and do it again if needed.',
		dismiss: 'Close this message',

		now: (stage) => `Now: ${stage}`,
		next: {
			open: 'Start the dialogue',
			openHint: (people) => `${people} here. The phones then ask a few questions.`,
			openPractice: (people) => `${people} here. The practice then begins on the phones.`,
			openTalk: (people) => `${people} here. First you talk about last time.`,
			close: 'Close the sorting',
			closeNeeds: 'Close the wishes',
			closeAgain: 'Close the second placing',
			closeHint: (finished, of) => `${finished} of ${of} finished`,
			closeNotYet: (finished, needed) =>
				`${finished} people have finished. A picture of the group needs ${needed}.`,
			closeNobody: (needed) => `Nobody has finished yet. A picture of the group needs ${needed}.`,
			closeTyped: (own, needed) =>
				`Laid their own cards: ${people(own)}. A picture needs ${needed}. Forms that you typed in do not count for it.`,
			closeCounted: (finished, own, needed) =>
				`Of ${finished} times, ${own} count as people who laid their own cards. A picture needs ${needed}.`,
			countAgain: 'Count the people again',
			closeOne: (needed) => `1 person has finished. A picture of the group needs ${needed}.`,
			preview: 'Look at it first',
			previewHint: 'Only you see the picture.',
			row: (name) => `Next: ${name}`,
			rowHint: 'The picture grows by one row, on the phones too.',
			firstCard: 'First card',
			card: 'Next card',
			part: (part, of) => `Next: part ${part} of ${of}`,
			partHint: 'The next part comes on the big screen.',
			show: 'Show to the group',
			showHint: 'Then it is on the big screen and on every phone.',
			advance: (stage) => `Next: ${stage}`,
			end: 'End the dialogue',
			endHint: 'After that nobody can join.',
			files: 'Download everything',
			filesHint: 'The dialogue has ended.',
			gone: 'This dialogue has been erased',
			skip: (stage) => `Go on to this anyway: ${stage}`
		},

		closeDialog: {
			title: 'Close the sorting?',
			titleNeeds: 'Close the wishes?',
			titleAgain: 'Close the second placing?',
			text: [
				'We now make one picture of the group. That happens only once.',
				'After that the picture does not change, even if someone still moves a card.'
			],
			waiting: (count) =>
				plural('en', count, {
					one: '1 person has not finished and will not be in the picture.',
					other: `${count} people have not finished and will not be in the picture.`
				}),
			everyone: 'Everybody who is here has finished.',
			people: (count) => `${count} people laid cards. Is that right?`,
			peopleFewer: 'No, fewer',
			howMany: 'How many people laid cards?',
			howManyHint: 'Look around the room. The group sees both numbers.',
			howManyError: (count) => `Choose a number below ${count}.`,
			tooFewPeople: (needed) =>
				`Then there is no picture of the group: it needs ${needed} people. Show each other: each person chooses what to lay on the table.`,
			typedIn: (forms) =>
				plural('en', forms, {
					one: 'You typed in 1 form. It does not count for what the group may see.',
					other: `You typed in ${forms} forms. They do not count for what the group may see.`
				}),
			withoutPicture: 'Go on without a picture',
			early:
				'The top 3 and the table card are part of the picture. Whoever has not chosen them yet cannot add them later.',
			unseen: 'You and the group do not see anything yet. You look first, then the group.',
			confirm: 'Yes, close the sorting',
			confirmNeeds: 'Yes, close the wishes',
			confirmAgain: 'Yes, close the second placing',
			cancel: 'Not yet'
		},
		closeEarly: 'Close the sorting now',

		counts: {
			title: 'Who takes part?',
			joined: 'here',
			connected: 'connected',
			away: 'away',
			finished: 'finished',
			finishedOf: (finished, of) => `${finished} of ${of} finished`,
			people
		},

		agenda: {
			title: 'Steps',
			done: 'done',
			current: 'now',
			todo: 'to come',
			minutes: (count) => `${count} min`,
			back: 'Back',
			forward: 'On'
		},

		people: {
			inside: 'here',
			title: 'People',
			list: (count) => `People (${count})`,
			none: 'Nobody is here yet.',
			person: (number) => `Participant ${number}`,
			hint: 'The numbers are the order of arrival. We know no names.',
			status: { connected: 'connected', away: 'away', gone: 'set as left' },
			finished: 'finished',
			busy: 'busy',
			gone: 'Set as left',
			back: 'Set as here',
			goneLabel: (number) => `Set participant ${number} as left`,
			backLabel: (number) => `Set participant ${number} as here`,
			lock: 'Close the door',
			unlock: 'Open the door',
			locked: 'The door is closed: nobody can come in.',
			unlocked: 'The door is open: people can join.',
			pause: 'Pause answers',
			resume: 'Let answers in again',
			paused: 'Answers are paused. What was laid before still arrives.'
		},

		wall: {
			title: 'Big screen',
			legend: 'What does the big screen show?',
			follow: 'Follows',
			frozen: 'Stands still',
			blank: 'Empty',
			followHint: 'The screen shows every step.',
			frozenHint: 'The screen stays as it was.',
			blankHint: 'The screen is black. It comes back at the next step.',
			open: 'Open the big screen',
			openHint: 'In a new window. Drag it to the projector.',
			openSecond: 'On the second screen, if your browser may.',
			blocked: 'The window did not open. Use this link:'
		},

		timer: {
			title: 'Clock',
			none: 'No clock is running.',
			left: (clock) => `${clock} left`,
			over: 'Time is up.',
			paused: (clock) => `Paused at ${clock}`,
			plus: (minutes) => `+${minutes} min`,
			plusLabel: (minutes) => `${minutes} more minutes`,
			start: (minutes) => `Start ${minutes} min`,
			pause: 'Pause',
			resume: 'Go on',
			stop: 'Stop the clock'
		},

		lobby: {
			rehearsal: 'In a real dialogue its QR code and its code are here.',
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
			locked: 'The door is closed. The code does not work now.',
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
					one: 'Everybody who is here has finished. 1 phone is away: ask the room. Gone home? Set them as left under People.',
					other: `Everybody who is here has finished. ${away} phones are away: ask the room. Gone home? Set them as left under People.`
				}),
			inside: (joined) => `${people(joined)} here`,
			people: (connected, away) =>
				away === 0 ? 'all connected' : `${connected} connected, ${away} away`,
			begun: 'The phones now ask a few questions. Then everybody can practise.',
			begunPractice: 'Everybody can practise on the phones now.',
			busy: (sorting, questions) =>
				[
					sorting > 0 ? `${sorting} sorting` : '',
					questions > 0 ? `${questions} still at the questions` : ''
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
				divided: '“The group does not agree on this. Who would like to tell more?”',
				'most-help': '“This helps most people. What makes it help?”',
				'most-hinder': '“This holds most people back. Who would like to tell more?”',
				'most-neutral': '“For most people this makes no difference. Do you recognise that?”',
				differs: '“This is different for everybody. Who would like to tell more?”'
			},
			onPile: (pile) => `“Most people put this on: ${pile}. Do you recognise that?”`,
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
			others: (count) =>
				plural('en', count, { one: '1 other note', other: `${count} other notes` }),
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
				'report.md': 'Report as text, for a mail or a wiki (Markdown)',
				'package.zip': 'Everything in one folder (zip)',
				'profile_distribution.csv': 'How the group is spread over the four pictures',
				'cards.csv': 'Cards',
				'needs_summary.csv': 'What the group needs',
				'similarity.csv': 'Which cards lie together',
				'codebook.csv': 'What the columns mean'
			},
			keptUntil: (date) => `This dialogue is erased by itself after ${date}.`,
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
			text: 'Type one figure for each card, one after the other, in the order of the form. A dash means: nothing filled in.',
			print: 'Print cards and form',
			factors: 'What helps and what holds back',
			needs: 'What is needed',
			next: (number, card) => `Now card ${number}: ${card}`,
			all: (count, more) =>
				more > 0 ? `That is ${more} figures too many.` : `All ${count} cards are typed.`,
			top: 'Most important cards',
			numbers: 'The numbers of at most 3 cards.',
			blocker: 'This makes it really impossible now',
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
				factors: 'Use the figures of the piles: at least one, and no more than there are cards.',
				needs: 'Use the figures of the piles: no more than there are cards.',
				top: 'At most 3 numbers, of cards that help or hold back.',
				blocker: 'The number of one card that holds back.',
				first: 'The number of one need that is needed.'
			}
		},

		more: 'More'
	}
};
