import type { messages as nl } from './nl';

/** What the whole group reads: quiet minutes, reading back, then and now. On phone and wall. */
export const messages: typeof nl = {
	quiet: 'Read all cards in your own time. Do not talk yet.',
	readBack: 'Is this right?',
	sorts: { afspraak: 'Agreement', boodschap: 'Message' },
	who: { afspraak: 'Who', boodschap: 'To whom' },
	when: { afspraak: 'When', boodschap: 'Who brings it' },
	about: 'About',
	done: 'done',
	earlier: 'from last time',
	compare: {
		title: 'Last time and now',
		said: {
			'helped-hinders': (many) => [
				'',
				many ? ' helped then and hold people back now.' : ' helped then and holds people back now.'
			],
			'hindered-helps': (many) => [
				'',
				many ? ' held people back then and help now.' : ' held people back then and helps now.'
			],
			'hinders-now': (many) => [
				'',
				many ? ' hold people back now, not then.' : ' holds people back now, not then.'
			],
			'helps-now': (many) => ['', many ? ' help now, not then.' : ' helps now, not then.'],
			'helped-then': () => ['', ' helped then, not now.'],
			'hindered-then': () => ['', ' held people back then, not now.'],
			'need-new': () => ['Needed now, not then: ', '.'],
			'need-gone': () => ['Needed then, not now: ', '.'],
			'need-still': () => ['Needed then and now: ', '.']
		},
		onPile: {
			turned: (then, now) => [`On “${then}” then, on “${now}” now: `, '.'],
			joined: (pile) => [`On “${pile}” now, not then: `, '.'],
			left: (pile) => [`On “${pile}” then, not now: `, '.'],
			stayed: (one, other) => `The same cards lie on “${one}” and “${other}” as then.`
		},
		between: 'What helps most people and what holds them back is the same as then.',
		needLanes: { needed: 'Most people need this', other: 'Other wishes' },
		slides: { cards: 'Cards', needs: 'Wishes' },
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
