import { plural } from '../plural';

/** Het grote scherm. */
export const messages = {
	pageTitle: (title: string) => `${title} · groot scherm`,
	loading: 'Even geduld',
	noKeyTitle: 'Dit scherm is nog niet open',
	noKey: 'Open de link voor het grote scherm nog een keer. Kijk of hij helemaal is overgenomen.',
	goneTitle: 'Dit gesprek is gewist',
	gone: 'Wat hier stond, is weg.',
	lost: 'Even geen verbinding. Dit scherm komt vanzelf terug.',
	asked: 'De verbinding gaat via een omweg. Alles komt een paar tellen later.',
	fullScreen: 'Hele scherm',
	/** where the browser cannot keep the screen on */
	dark: 'Dit scherm kan vanzelf uitgaan. Zet de slaapstand uit.',
	/** a switch: the keys of a clicker lead from this screen */
	clicker: 'Klikker bladert',
	smallScreen: 'Weer klein',
	blank: 'Het scherm is even leeg.',
	name: 'Groot scherm',

	lobby: {
		wifi: 'Eerst de wifi',
		wifiQr: 'QR-code voor de wifi',
		network: 'Netwerk',
		password: 'Wachtwoord',
		open: 'Geen wachtwoord nodig',
		then: 'Doe dan mee',
		title: 'Doe mee met je telefoon',
		scan: 'Scan deze code met je camera.',
		qr: 'QR-code om mee te doen',
		orGo: 'Of ga naar',
		code: 'en typ deze code',
		joined: (count: number) =>
			plural('nl', count, { one: '1 mens binnen', other: `${count} mensen binnen` }),
		nobody: 'Wie is de eerste?',
		inside: 'Er komen nu mensen binnen. We beginnen zo.',
		closed: 'De deur is dicht. We gaan zo beginnen.',
		begun: 'We zijn begonnen. Kijk op je telefoon',
		promise: 'We schrijven je naam niet op. Je mag altijd stoppen.'
	},

	/** Wat de groep leest in een stap; de eigen tekst van de agenda gaat voor. */
	stages: {
		practice: {
			title: 'We oefenen even',
			lines: ['Lees de kaart.', 'Kies een stapel.', 'Fout gelegd? Tik op Terug.']
		},
		sort: {
			title: 'Hoe is het nu voor jou?',
			lines: ['Er is geen goed of fout.']
		},
		replace: {
			title: 'Leg deze kaarten nog een keer',
			lines: ['Hoe is het nu voor jou, na het gesprek?', 'Hetzelfde mag. Anders mag ook.']
		},
		top: {
			title: 'Wat is voor jou het belangrijkst?',
			lines: ['Kies 1, 2 of 3 kaarten.', 'Mist er een kaart? Schrijf hem erbij.']
		},
		needs: {
			title: 'Wat heb je nodig?',
			lines: ['Wat heb je nu nodig? Wat heb je al?', 'Kies voor jezelf.']
		},
		picture: {
			title: 'Kijk naar je eigen plaatje',
			lines: ['Alleen jij ziet dit.', 'Past het bij jou?']
		},
		pairs: {
			title: 'Kies 1 kaart om over te vertellen',
			lines: [
				'Jouw telefoon hoef je niet te laten zien.',
				'De één vertelt. De ander luistert en vraagt.'
			]
		}
	},
	piles: 'De drie stapels',
	finished: (finished: number, of: number) => `${finished} van ${of} klaar`,
	paused: 'We wachten even.',
	timer: 'Tijd',
	timeOver: 'De tijd is om',
	/** The board without cards, to learn to read it; `ahead` until the picture was shown. */
	learn: {
		ahead: 'Straks liggen hier de kaarten: elke kaart in een rij, onder wat de groep zei.',
		seen: 'Hier liggen de kaarten: elke kaart in een rij, onder wat de groep zei.'
	},
	reveal: {
		soon: 'Straks zien we het plaatje van de groep',
		soonLines: ['Je ziet dan wat voor de meeste mensen geldt.', 'Niemand ziet wie wat koos.'],
		self: 'Laat zelf zien',
		selfLines: ['Kies één kaart om over te vertellen.', 'Luisteren mag ook.'],
		title: 'Het plaatje van de groep'
	},
	cards: {
		title: 'Waar praten we over?',
		noPicture: 'Welke kaart wil jij bespreken?',
		noPictureLines: ['Kies er één. Vertel zoveel als je wilt.'],
		quiet: 'Lees eerst rustig alle kaarten.'
	},
	wishes: {
		title: 'Wat heeft de groep nodig?',
		soonLines: ['Denk alvast na: wie kan hier iets aan doen?']
	},
	agree: {
		title: 'Dit spreken we af',
		none: 'Wat spreken we af?',
		noneLines: ['Wie doet wat, en wanneer?', 'Is er een boodschap voor iemand die hier niet is?'],
		sorts: { afspraak: 'Afspraak', boodschap: 'Boodschap' },
		who: { afspraak: 'Wie', boodschap: 'Voor' },
		when: { afspraak: 'Wanneer', boodschap: 'Wie brengt het' },
		done: 'gedaan',
		more: (count: number) => plural('nl', count, { one: 'en nog 1', other: `en nog ${count}` })
	},
	/** the foot of a screen shared in a video call: an address, then a code */
	call: { join: 'Meedoen? Ga naar', code: 'en typ' },
	close: {
		title: 'Dank je wel',
		lines: ['Je kunt je eigen blad bewaren op je telefoon.'],
		deleted: (date: string) => `Na ${date} wissen we dit gesprek.`
	}
};
