import { plural } from '../plural';
import type { messages as nl } from './nl';

export const messages: typeof nl = {
	pageTitle: 'Kaartgesprek: what helps you to learn?',
	title: 'What helps you to learn? And what holds you back?',
	lead: 'Sort cards. See what matters to you. Talk about it with the group.',
	oneCard: 'One of the cards',
	card: { title: 'The time I have to learn', hint: 'I have time, or I have no time.' },

	joinTitle: 'Join a dialogue',
	joinHint: 'The code is on the screen in the room. It has 8 digits, and sometimes 12.',
	code: 'Code',
	join: 'Join',
	codeTooShort: 'A code has 8 digits, or 12. Look at the screen again.',
	linkBroken: 'This link is damaged. Type the code, or scan the QR code.',
	codeUnknown: 'We do not know this code. Look again, or ask the facilitator.',
	codeTryLater: 'Many codes were tried. Scan the QR code, or wait 10 minutes.',
	orScan: 'Or scan the QR code with the camera of your phone.',
	orLink: 'Did you get a link? Then just open it.',

	soloTitle: 'Sort cards on your own',
	soloText:
		'You can do it without a group. What you sort stays on your device, unless you share it.',
	solo: 'Start by yourself',

	startTitle: 'Lead a dialogue',
	startText: 'For teachers, coaches and facilitators. A group, a large screen, about 2 hours.',
	start: 'Start a dialogue',

	researchTitle: 'Research',
	researchText: 'Method, files and limits, for those who work with the results.',
	research: 'Go to research',
	method: 'How every number is computed',

	goingTitle: 'You are in the middle of a dialogue',
	mineTitle: 'Your dialogues on this device',
	mineNone: 'There are no dialogues on this device yet.',
	mineCount: (count: number) =>
		plural('en', count, {
			one: 'This device can open 1 dialogue.',
			other: `This device can open ${count} dialogues.`
		}),
	openAs: {
		participant: 'Go on with your cards',
		facilitator: 'Lead',
		wall: 'Open the large screen',
		researcher: 'Open research'
	},
	untitled: 'Dialogue without a name',
	startedOn: (date: string) => `Started on ${date}`,
	deletedOn: (date: string) => `Will be deleted after ${date}`,
	forget: 'Remove from this device',
	forgetExplained: 'The dialogue itself stays. Without the link you cannot get in any more.',

	howTitle: 'How it goes',
	how: [
		{
			title: 'Sort cards',
			text: 'Each card says something about learning. Does it help you now, or hold you back?'
		},
		{ title: 'Your picture', text: 'You see what helps you: in you, and around you.' },
		{
			title: 'Talk together',
			text: 'The group sees what is true for most people. That is what you talk about.'
		},
		{ title: 'Agreements', text: 'What do you need? And who does what?' }
	],

	privacyTitle: 'What we keep',
	privacy: [
		'We do not write down your name.',
		'The group sees what is true for most people; in a small group someone can sometimes guess.',
		'Researchers get your cards only if you say yes.',
		'You can always stop: then we delete your cards. If sorting has already closed, the picture of the group has been made, and it stays.',
		'This site sends nothing to other companies.'
	],

	privacyMore: 'More about privacy',

	eraseTitle: 'Erase your cards with a code',
	eraseText: 'There is an erase code on your sheet. It erases your cards. This cannot be undone.',
	eraseCode: 'Erase code',
	eraseHint: 'For example ABCD-EFGH-JKLM.',
	erase: 'Erase my cards',
	erased:
		'Your cards are erased. If sorting has already closed, the picture of the group has been made, and it stays.',
	erasedResearch:
		'Your cards are gone from the research. We cannot erase what researchers downloaded before.',
	eraseUnknown: 'We do not know this code. Look at your sheet once more.',

	aboutTitle: 'About Kaartgesprek',
	about:
		'This is an aid to conversation. It is not a test. Nobody gains or loses anything by the cards.',
	aboutMethod:
		'The cards and the rules are a proposal, based on research into lifelong learning. Researchers can replace them.',
	creditsTitle: 'With thanks to',
	creditPictures: 'Drawings: OpenMoji, licence CC BY-SA 4.0. Some were combined.',
	creditFont:
		'Typeface: Atkinson Hyperlegible Next by the Braille Institute, SIL Open Font License 1.1.',
	creditSource: 'The program is open source, under the EUPL 1.2.',
	licence: 'Read the licence'
};
