import type { messages as nl } from './nl';

/** What the whole group reads: quiet minutes, reading back, last time and now. On phone and wall. */
export const messages: typeof nl = {
	quiet: 'Read all cards in your own time. Do not talk yet.',
	readBack: 'Is this right?',
	sorts: { afspraak: 'Agreement', boodschap: 'Message' },
	who: { afspraak: 'Who', boodschap: 'To whom' },
	when: { afspraak: 'When', boodschap: 'Who brings it' },
	about: 'Is about',
	done: 'done',
	earlier: 'from last time',
	compare: {
		title: 'Last time and now',
		people: 'They may be other people.',
		cards: 'Cards with another word',
		same: (count) =>
			count === 1 ? 'For 1 card the word is the same.' : `For ${count} cards the word is the same.`,
		noneChanged: 'For all cards the word is the same.',
		needs: 'What most people need',
		needStill: 'then and now',
		needNew: 'now',
		needGone: 'no longer now',
		then: 'Then',
		now: 'Now',
		card: 'Card',
		change: (then, now) => `then: ${then} · now: ${now}`
	}
};
