import { plural } from '../plural';
import { people } from './people-en';
import type { steering as nl } from './steering-nl';

/** Steering the dialogue: the button, the steps, people, the clock, the wall. */
export const steering: typeof nl = {
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
	changed: 'Something had just changed. See how things are now, and do it again if needed.',
	dismiss: 'Close this message',

	now: (stage) => `Now: ${stage}`,
	next: {
		open: 'Start the dialogue',
		openHint: (people) => `${people} here. The phones then ask a few questions.`,
		openPractice: (people) => `${people} here. Practice then begins on the phones.`,
		openTalk: (people) => `${people} here. First you talk about last time.`,
		close: 'Close the sorting',
		closeNeeds: 'Close the wishes',
		closeAgain: 'Close the second sorting',
		closeHint: (finished, of) => `${finished} of ${of} finished`,
		closeNotYet: (finished, needed) =>
			`${finished} people have finished. A picture of the group needs ${needed}.`,
		closeNobody: (needed) => `Nobody has finished yet. A picture of the group needs ${needed}.`,
		closeTyped: (own, needed) =>
			`Laid their own cards: ${people(own)}. A picture needs ${needed}. Forms that you typed in do not count for it.`,
		closeCounted: (finished, own, needed) =>
			`Of ${finished} sorts, ${own} count as people who laid their own cards. A picture needs ${needed}.`,
		countAgain: 'Count the people again',
		closeOne: (needed) => `1 person has finished. A picture of the group needs ${needed}.`,
		preview: 'Look at it first',
		previewHint: 'Only you see the picture.',
		row: (name) => `Next: ${name}`,
		rowHint: 'The picture grows by one row, on the phones too.',
		firstCard: 'First card',
		card: 'Next card',
		part: (part, of) => `Next: part ${part} of ${of}`,
		partHint: 'The next part appears on the big screen.',
		show: 'Show to the group',
		showHint: 'It then appears on the big screen and on every phone.',
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
		titleAgain: 'Close the second sorting?',
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
		status: { connected: 'connected', away: 'away', gone: 'marked as left' },
		finished: 'finished',
		busy: 'busy',
		gone: 'Mark as left',
		back: 'Mark as here',
		goneLabel: (number) => `Mark participant ${number} as left`,
		backLabel: (number) => `Mark participant ${number} as here`,
		lock: 'Close the door',
		unlock: 'Open the door',
		locked: 'The door is closed: nobody can come in.',
		unlocked: 'The door is open: people can join.',
		pause: 'Pause answers',
		resume: 'Let answers in again',
		paused: 'Answers are paused. Cards laid before that still arrive.'
	},

	wall: {
		title: 'Big screen',
		legend: 'What does the big screen show?',
		follow: 'Follows',
		frozen: 'Frozen',
		blank: 'Empty',
		followHint: 'The screen shows every step.',
		frozenHint: 'The screen stays as it was.',
		blankHint: 'The screen is black. It comes back at the next step.',
		open: 'Open the big screen',
		openHint: 'In a new window. Drag it to the projector.',
		openSecond: 'On the second screen, if your browser allows it.',
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
	}
};
