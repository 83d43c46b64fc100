import { plural } from '../plural';
import type { messages as nl } from './nl';

const cards = (count: number) => plural('en', count, { one: '1 card', other: `${count} cards` });

/** Talking about cards, agreements, the report: what the facilitator reads. */
export const messages: typeof nl = {
	report: {
		title: 'Report',
		hint: 'A page to read and print. It holds only what the group saw too.',
		read: 'Read and print the report',
		other: 'The report in Dutch'
	},

	quiet: {
		start: 'Two quiet minutes with all cards',
		going: 'Quiet minutes: everybody reads.',
		stop: 'Done reading'
	},

	hints: {
		title: 'Hints',
		none: 'No hints now.',
		show: 'Show it',
		why: 'Why this hint?',
		away: 'Put away',
		awayLabel: (hint) => `Put away: ${hint}`,
		back: (count) =>
			plural('en', count, { one: 'Bring 1 hint back', other: `Bring ${count} hints back` }),
		say: {
			'time-short': (card) => `Time is nearly up. One more card? “${card}”`,
			'card-long': (card) => `This card has been up for a long time. There is also: “${card}”`,
			'start-with-help': (card) => `Talk about what helps too: “${card}”`,
			'divided-open': (card) => `“${card}” divides the group and has not been talked about yet.`,
			'table-open': (card) => `“${card}” was laid on the table and has not been talked about yet.`,
			'hinder-open': (card) =>
				`“${card}” holds most people back and has not been talked about yet.`,
			'need-open': (need) => `Most people need “${need}”. Nothing is agreed about it yet.`,
			'agreement-bare': (what) => `“${what}” does not say yet who does it.`
		},
		onPile: {
			other: (card, pile) => `Talk about a card on “${pile}” too: “${card}”`,
			open: (card, pile) =>
				`Most people put “${card}” on “${pile}”, and it has not been talked about yet.`,
			otherRule: (pile) =>
				`Rule: you talked about 2 cards or more, and most people put all of them on “${pile}”. Talking about something else too gives people courage.`,
			openRule: (pile) =>
				`Rule: most people put this card on “${pile}”, and it has not been talked about yet.`
		},
		rule: {
			'time-short':
				'Rule: 5 minutes or less are on the clock, and a card that divides or lies on the table has not been talked about yet.',
			'card-long':
				'Rule: the same card has been on the screen for 8 minutes or more, and another card has not been talked about yet.',
			'start-with-help':
				'Rule: you talked about 2 cards or more, and all of them hold back. Starting with what helps gives people courage.',
			'divided-open':
				'Rule: the word of this card is “divided”, and it has not been talked about yet.',
			'table-open':
				'Rule: somebody chose to lay this card on the table, and it has not been talked about yet. Do not ask whose it is.',
			'hinder-open':
				'Rule: the word of this card is “holds most people back”, and it has not been talked about yet.',
			'need-open':
				'Rule: this wish belongs to a card you talked about, most people need it, and no agreement is about it.',
			'agreement-bare': 'Rule: an agreement that is not done yet names no person and no role.'
		}
	},

	coverage: {
		title: 'What have you talked about?',
		summary: (talked, all) => `${talked} of ${cards(all)} talked about`,
		rows: {
			contested: 'Divides the group',
			laid: 'Laid on the table',
			agreed: 'The group agrees',
			unheard: 'Differs from person to person'
		},
		row: (name, talked, all) => `${name}: ${talked} of ${all} talked about`,
		talked: 'talked about',
		open: 'not yet',
		legend: 'Filled: talked about. Empty: not yet.'
	},

	personal: {
		email: 'This looks like an email address. Is it needed?',
		phone: 'This looks like a phone number. Is it needed?',
		name: 'This looks like a name. A role is enough, such as “the teacher”.'
	},

	wishes: {
		merge: 'Make an agreement or a message',
		mergeHint: 'Choose one or more wishes that belong together.',
		choose: 'Which wishes?',
		chosen: (count) =>
			plural('en', count, { one: '1 wish chosen', other: `${count} wishes chosen` }),
		taken: 'something is agreed about this',
		kept: 'Saved with the agreements.',
		about: (needs) => `About: ${needs.join(', ')}`
	},

	agree: {
		read: 'Let the group read it',
		reading: 'The group now reads: is this right?',
		readAll: 'Read all back, one by one',
		next: 'Next',
		previous: 'Previous',
		stop: 'Done reading back',
		place: (number, all) => `${number} of ${all}`,
		remove: 'Remove',
		removeLabel: (what) => `Remove: ${what}`,
		earlier: 'from the dialogue before',
		after: 'What was agreed',
		afterHint: 'Tick what is done. What stays open carries over to a follow-up.'
	},

	compare: {
		title: 'Last time and now',
		hint: (title) =>
			`First: ${title === '' ? 'the dialogue before' : `“${title}”`}. Only words that both groups saw.`,
		warning: 'These may be other people. Do not say that people have changed.',
		show: 'Show this to the group',
		hide: 'Take off the screen',
		wait: 'You can do this once the group has seen today’s picture.'
	},

	follow: {
		title: 'Follow-up dialogue',
		make: 'Make a follow-up dialogue',
		begins: (open) =>
			open === 0
				? 'All agreements are done. The follow-up begins without any.'
				: plural('en', open, {
						one: 'It begins with the agreement that is still open.',
						other: `It begins with the ${open} agreements that are still open.`
					}),
		nothingAgreed: 'Nothing was agreed. The follow-up begins without agreements.',
		newTitle: 'Follow up on an earlier dialogue',
		newHint: 'The new dialogue begins with the agreements that are still open.',
		which: 'Which dialogue?',
		none: 'None, this is a new dialogue',
		link: 'Or paste your link of the earlier dialogue',
		linkError: 'This is not a link to lead a dialogue.',
		compare: 'Compare with last time',
		compareHint:
			'Only in words that the earlier group saw. This group will see those words too. Choose this if it is roughly the same people.',
		keeps: 'The agreements come along. They stay here even if the earlier dialogue is erased.',
		titleOf: (title) => `${title}, follow-up`,
		prompt: 'How did our agreements go?',
		script: [
			'This is what we agreed last time.',
			'What was done? What helps to do the rest?',
			'Nobody has to justify themselves.'
		]
	}
};
