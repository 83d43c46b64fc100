import type { messages as nl } from './nl';

export const messages: typeof nl = {
	pageTitle: 'Privacy: Kaartgesprek',
	title: 'What happens to your answers',
	lead: 'In short: your name is nowhere. You choose. You can stop at any time.',
	silent: 'This page cannot be loaded right now. Try again later.',
	back: 'To the start',
	sections: (facts) => [
		{
			id: 'who',
			title: 'Whose site is this?',
			lines: [
				facts.organiser.name === ''
					? 'The organisation behind your meeting takes care of this site. Ask the facilitator who that is.'
					: `${facts.organiser.name} takes care of this site and of what is kept here.`,
				facts.organiser.contact === ''
					? 'Do you have a question about privacy? Ask the facilitator.'
					: `Do you have a question about privacy? ${facts.organiser.contact}`
			]
		},
		{
			id: 'kept',
			title: 'What we keep',
			lines: [
				'Which cards you have and where you put them. What you choose: the cards that matter most, what you need, which sentence fits.',
				'Your answers to short questions at the start, such as: do you have work? And your language.',
				'Whether you take part, and whether researchers may use your cards.',
				'Do you write a card or a sentence yourself? Then we keep that too. So do not write down names.',
				'Your phone gets a number that we draw by lot. It tells us which cards belong together. Not whose they are.'
			]
		},
		{
			id: 'not-kept',
			title: 'What we do not keep',
			lines: [
				'No name, no e-mail, no phone number.',
				'No internet address of your phone, and not which phone or browser you have. Against abuse we count tries under a code that is different every day.',
				'No hour or minute at which you do something. Of a dialogue we keep the month, and the hour in which the group was last active.',
				'This site fetches nothing from other companies: no advertising, no trackers, no pictures from elsewhere.',
				facts.https
					? 'What your phone sends is encrypted.'
					: 'This site runs on a network of its own, without encryption. Anyone who listens in on that network can see what you send.',
				...(facts.proxies > 0
					? [
							'Another computer in front of this site passes messages on. Whoever runs the site makes sure that it keeps no list of addresses.'
						]
					: [])
			]
		},
		{
			id: 'who-sees',
			title: 'Who sees what',
			lines: [
				'You see your own cards and your own picture. On your phone only.',
				'The group and the facilitator see what is true for most people. Never one person. In a small group someone can sometimes guess.',
				'Researchers see your cards only if you say yes. They do not know who you are.',
				'Whoever runs the site can access the computer that everything is on. There is no name there either.'
			]
		},
		{
			id: 'how-long',
			title: 'How long we keep it',
			lines: [
				`After ${facts.dialogueDays} days we erase the dialogue. The facilitator can erase it earlier, or choose another day. The page where you say yes shows that day.`,
				facts.studies.open === 0 || facts.studies.until === undefined
					? 'No study here receives cards right now.'
					: `Did you say yes to research? Then your cards stay for that study, without the dialogue, until the study stops: ${facts.studies.until} at the latest.`,
				facts.backups === 'none'
					? 'There is no backup. What is erased is gone at once.'
					: facts.backups === 'operator'
						? 'Whoever runs the site makes backups. Ask how long they are kept.'
						: `There are backups. After ${facts.backups.keptDays} days they are gone. If an old one is put back, the site erases again what was erased.`,
				`A file that a researcher prepares is gone from the site after ${facts.exportHours} hours. Does somebody erase their cards? Then those are gone from such files at once.`
			]
		},
		{
			id: 'rights',
			title: 'What you may do',
			lines: [
				'Stop, whenever you want. Choose in the menu: I stop. Then we erase everything of yours at once. If sorting has already closed, the picture of the group has been made, and it stays.',
				'Erase later. There is an erase code on your sheet. Fill it in on the first page. That works for research too.',
				'See and keep what you sorted: your sheet, at the end.',
				'Change something: just put a card somewhere else, as long as the group is still sorting.',
				'Without the erase code and without your phone we cannot find your cards. They have no name.',
				'Do you disagree with something? You can complain to the data protection authority (in the Netherlands the Autoriteit Persoonsgegevens).'
			]
		},
		{
			id: 'device',
			title: 'What is on this device',
			lines: [
				'Your cards and what you type are also on this device. That way nothing is lost when the internet is gone for a while.',
				'The site sets one cookie per dialogue, only to know that this device belongs to it.',
				'Did you choose “this is not my own phone”? Then nothing stays on the device.'
			]
		}
	],
	forget: {
		button: 'Erase everything from Kaartgesprek on this device',
		title: 'Erase everything on this device?',
		text: 'Then this device can no longer open any dialogue. What was not sent yet is lost. What was sent stays with the dialogue; if you want that gone too, first choose in the dialogue: I stop.',
		yes: 'Yes, erase everything here',
		no: 'No, leave it',
		done: 'Everything from Kaartgesprek on this device is erased.',
		partly:
			'What was on this device is erased. The cookie is not, because there is no connection. Try again in a while.'
	},
	exactly: 'Exactly: every table and every column',
	exactlyLead:
		'For anyone who wants to check. A test compares this list with the database itself at every version.',
	table: 'Table',
	about: 'About',
	columns: 'What is in it',
	until: 'Stays until',
	of: {
		participant: 'one participant, without a name',
		group: 'the group',
		facilitator: 'the facilitator, without a name',
		researcher: 'research',
		installation: 'this site'
	},
	untilWords: {
		stop: 'you stop, or the dialogue is erased',
		dialogue: 'the dialogue is erased',
		study: 'the study stops, or you erase by your code',
		hours: 'a day, or less',
		year: 'it is a year old',
		stays: 'the site itself is erased'
	},
	kinds: {
		code: 'number drawn by lot, or in order',
		hash: 'one-way code',
		answer: 'answer',
		words: 'words that people type',
		setting: 'setting',
		count: 'count',
		hour: 'hour (of the group)',
		day: 'day',
		month: 'month',
		moment: 'moment (of the computer, not of a person)',
		file: 'file made of the rest'
	},
	consentVersion: (consent, program) =>
		`Text that people say yes to: ${consent}. Program: ${program}.`,
	dpiaLink: 'For organisations: help with a DPIA'
};
