import { fullStop } from '../full-stop';

/** Sturen: wat de groep ziet, de knoppen die overal bij zijn, de afstandsbediening, wat misgaat. */
export const messages = {
	room: {
		title: 'Op het grote scherm, nu',
		mirror: 'Het grote scherm, in het klein',
		larger: 'Bekijk het grote scherm groter',
		stale: 'Even geen verbinding: dit kan ouder zijn.',
		legend: 'Wat laat het grote scherm zien?',
		follow: 'Volgt',
		frozen: 'Stil',
		blank: 'Leeg',
		unconnected: 'Nog geen groot scherm',
		would: 'Bekijk wat er zou staan',
		/** By what the wall says of itself. */
		echo: {
			same: (seconds: number) =>
				`Het grote scherm laat dit zien · ${seconds < 2 ? 'net' : `al ${seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min`}`}`,
			opening: 'Het grote scherm gaat open…',
			behind: (stage: string) => `Het grote scherm loopt achter: daar staat nog ‘${stage}’.`,
			behindHere: 'Het grote scherm loopt achter: daar staat nog hoe het eerst was.',
			hidden: 'De groep ziet dit niet: op het grote scherm ligt er iets anders overheen.',
			silent: (seconds: number) =>
				`Het grote scherm zwijgt al ${seconds < 120 ? `${seconds} s` : `${Math.floor(seconds / 60)} minuten`}. Kijk of het nog goed staat.`
		}
	},

	/** Behind one button, beside a step. */
	more: {
		pictures: 'Alle tekeningen en tabellen',
		cards: 'Meer over de kaarten'
	},

	/** Which part of the picture the room sees. */
	slides: {
		title: 'Op het scherm:',
		whole: 'Het hele plaatje',
		plane: 'Twee weegschalen',
		bars: 'Balken',
		table: 'De tafel'
	},

	preview: {
		title: 'Zo ziet de groep het straks',
		alone: 'Alleen jij ziet dit nu.',
		legend: 'Op welk scherm?',
		wall: 'Groot scherm',
		phone: 'Telefoon',
		wallFrame: 'Het grote scherm, zoals het straks wordt',
		phoneFrame: 'Een telefoon, zoals die straks wordt',
		leave:
			'Nog niet laten zien? Ga dan verder: het plaatje blijft bewaard. Het verandert niet meer, ook niet als iemand nu nog kaarten wist.',
		whyTitle: 'Wat de groep wel en niet ziet, en waarom',
		served: (cards: number, numbers: number, words: number, hidden: number) =>
			[
				`Van de ${cards} kaarten:`,
				[
					numbers > 0 ? `${numbers} met getallen` : '',
					words > 0 ? `${words} met één woord` : '',
					hidden > 0 ? `${hidden} niet te zien` : ''
				]
					.filter(Boolean)
					.join(', ')
			].join(' ') + '.',
		lists: (cards: number, needed: number, hidden: number) =>
			`Van de ${cards} wensen: ${needed} bij de meesten, ${cards - needed - hidden} bij de andere wensen` +
			(hidden > 0 ? `, ${hidden} niet te zien.` : '.'),
		table: (count: number) =>
			count === 1
				? 'Op tafel ligt 1 kaart. Niemand ziet van wie.'
				: `Op tafel liggen ${count} kaarten. Niemand ziet van wie.`,
		noTable: 'Er liggen geen kaarten op tafel.',
		guess:
			'Deze regels gelden voor schermen en bestanden. Mensen die elkaar vertellen wat ze kozen, kunnen meer te weten komen.'
	},

	undo: {
		button: 'Neem terug',
		/** Wat er teruggenomen wordt. */
		did: {
			step: (stage: string) => `Je ging naar: ${fullStop(stage)}`,
			insert: 'Je zette er een stap bij.',
			remove: 'Je haalde een stap weg.',
			order: 'Je veranderde de volgorde van de stappen.',
			stage: 'Je veranderde een stap.',
			agenda: 'Je koos een andere agenda.',
			places: 'Je veranderde waar mensen heen kunnen.',
			lock: 'Je deed de deur dicht.',
			unlock: 'Je deed de deur open.',
			paused: 'Je zette de antwoorden op pauze.',
			open: 'Je liet antwoorden weer toe.',
			follow: 'Het grote scherm volgt weer.',
			frozen: 'Je zette het grote scherm stil.',
			blank: 'Je maakte het grote scherm leeg.',
			timerAdd: 'Je gaf meer tijd.',
			timerStart: 'Je zette de klok.',
			timerPause: 'Je zette de klok stil.',
			timerResume: 'De klok loopt weer.',
			timerStop: 'Je haalde de klok weg.',
			spotlight: 'Je zette een kaart op het scherm.',
			slide: 'Je bouwde het plaatje verder op.',
			spotlightOff: 'Je zette alle kaarten op het scherm.',
			discussed: 'Je zette een kaart op besproken.',
			discussedOff: 'Je haalde het vinkje van een kaart.',
			pairs: 'Je maakte groepjes.',
			note: 'Je schreef een notitie.',
			revealText: 'Je liet een notitie zien.',
			hideText: 'Je haalde een notitie van het scherm.',
			agreement: 'Je schreef een afspraak.',
			readBack: 'Je liet de groep een afspraak lezen.',
			readBackOff: 'Je haalde de afspraak van het scherm.',
			quiet: 'Je begon de stille minuten.',
			quietOff: 'Je stopte de stille minuten.',
			compare: 'Je liet de vorige keer ernaast zien.',
			compareOff: 'Je haalde de vorige keer weg.',
			wifi: 'Je zette de wifi op het scherm.',
			wifiOff: 'Je haalde de wifi van het scherm.',
			address: 'Je koos een ander adres voor de telefoons.',
			other: 'Je veranderde iets.'
		}
	},

	trouble: {
		stepped: (stage: string) =>
			`Iemand anders ging al een stap verder. Die van jou is niet gezet. Jullie zijn nu bij: ${fullStop(stage)}`,
		retrying: 'Er is even geen verbinding. Wat je deed gaat mee zodra die er weer is.',
		giveUp: 'Laat maar',
		full: 'De schijf van de server is vol: antwoorden worden nu niet bewaard. Telefoons houden ze vast en sturen ze zodra er weer plaats is. Vraag wie de server beheert om plaats te maken.',
		unsure:
			'Er kwam geen antwoord op wat je deed. Kijk hieronder hoe het nu is, en doe het zo nodig opnieuw.'
	},

	entry: {
		revokedTitle: 'Deze link werkt niet meer',
		revoked: [
			'Iemand die het gesprek leidt, heeft de link van dit apparaat ingetrokken. Het gesprek gaat gewoon door.',
			'Moet je hier toch leiden? Vraag om een nieuwe link.'
		],
		noKey: [
			'Open de link die je kreeg toen je het gesprek maakte. Kijk of hij helemaal is overgenomen.',
			'Link kwijt? Wie het gesprek ook leidt, kan een nieuwe voor je maken. De organisator van deze server kan het ook. Een gesprek dat gewist is, gaat niet meer open.'
		],
		newLink: 'Ik ben de organisator: maak een nieuwe link',
		tooManyTitle: 'Te vaak een verkeerde link',
		tooMany:
			'Van dit netwerk kwamen te veel verkeerde links. Een goede link werkt wel: kijk of hij helemaal is overgenomen, ook het stuk achter #.'
	},

	remote: {
		open: 'Telefoon',
		title: 'Leid met je telefoon',
		text: 'Scan deze code met je eigen telefoon. Dan kun je daar het gesprek leiden, los van deze computer.',
		warning: 'Laat deze code niet op de beamer zien: wie hem scant, kan leiden.',
		make: 'Maak de code',
		once: 'Je ziet deze code maar één keer. Sluit je dit venster, dan is hij weg.',
		qr: 'QR-code om het gesprek op je telefoon te leiden',
		label: 'Of open deze link op je telefoon',
		unreachable:
			'Een telefoon komt niet op dit adres. Verbind deze computer met de wifi, of kies een ander adres.',
		address: 'Welk adres gebruikt de telefoon?',
		back: 'Terug',
		blank: 'Leeg',
		frozen: 'Stil',
		clock: 'Klok',
		forward: 'Verder',
		note: 'Notitie',
		dock: 'Sturen'
	},

	clear: {
		title: 'Vreemden binnen, of code bekend?',
		codeText: 'Met een nieuwe code komt niemand meer binnen met de oude code, link of QR-code.',
		code: 'Maak een nieuwe code',
		codeAsk: 'Een nieuwe code maken?',
		codeWarning:
			'De oude code, de oude link en de oude QR-code werken dan niet meer. Wie al binnen is, blijft binnen.',
		peopleText: 'Haal mensen weg die er niet horen. Dat kan tot je een ronde sluit.',
		first: 'Van nummer',
		last: 'Tot en met nummer',
		unfinished: 'Alleen wie nog niets af heeft',
		remove: (people: number) => (people === 1 ? 'Haal 1 mens weg' : `Haal ${people} mensen weg`),
		removeAsk: (people: number) =>
			people === 1 ? '1 mens weghalen?' : `${people} mensen weghalen?`,
		removeWarning: 'Hun kaarten worden gewist. Dat kan niet terug.',
		removeSure: 'Ja, haal ze weg',
		tooLate: 'Er is al een ronde gesloten. Mensen weghalen kan nu niet meer.'
	},

	keys: {
		title: 'Samen leiden en overdragen',
		text: 'Een tweede begeleider leidt mee met een eigen link. Alleen wie het gesprek beheert, kan het wissen, overdragen, of zo’n link intrekken.',
		add: 'Maak een link',
		made: (number: number) => `Dit is link ${number}. Je ziet hem maar één keer.`,
		madeNumber: (number: number) => `Hij heet: link ${number}.`,
		lost: 'De link is gemaakt, maar kwam hier niet aan. Trek hem in en maak een nieuwe.',
		label: 'Link om te leiden',
		qr: 'QR-code om mee te leiden',
		close: 'Klaar, verberg hem',
		listTitle: 'Links die nu werken',
		facilitator: (number: number) => `Link ${number} om te leiden`,
		wall: (number: number) => `Link ${number} voor een groot scherm`,
		own: 'dit apparaat',
		revoke: 'Trek in',
		revokeLabel: (name: string) => `Trek in: ${name}`,
		last: 'Dit is de laatste link om te leiden. Maak eerst een andere, dan kun je deze intrekken.',
		askTitle: (name: string) => `${name} intrekken?`,
		askFacilitator:
			'Het apparaat met deze link kan het gesprek dan niet meer leiden, en zegt dat. Dit kan niet terug. Wel kun je een nieuwe link maken.',
		askOwn:
			'Dit is de link van dit apparaat. Hier kun je het gesprek dan niet meer leiden. Geef eerst een andere link aan wie het overneemt.',
		askWall: 'Het scherm met deze link laat dan niets meer zien. Wel kun je een nieuwe link maken.',
		confirm: 'Ja, trek in',
		cancel: 'Toch niet',
		over: 'Overdragen: maak een link om over te nemen, geef hem aan wie het overneemt, en trek daarna de jouwe in.',
		addOwner: 'Maak een link om over te nemen',
		owner: ', beheert het gesprek',
		byOrganiser: ', gemaakt door de organisator'
	},

	walls: {
		other: 'Een ander apparaat als groot scherm',
		otherText:
			'Is de computer bij de beamer leeg of stuk? Maak een nieuwe link, open hem op een ander apparaat, en trek de oude in.',
		make: 'Maak een nieuwe link',
		label: 'Link voor het grote scherm'
	},

	keyboard: {
		title: 'Toetsen',
		groups: {
			panel: 'Paneel',
			steps: 'Stappen',
			wall: 'Groot scherm',
			clock: 'Klok',
			people: 'Mensen',
			cards: 'Kaarten'
		},
		does: {
			act: 'doe wat de grote knop zegt',
			next: 'volgende stap',
			back: 'vorige stap',
			undo: 'neem het laatste terug',
			blank: 'leeg, of weer aan',
			freeze: 'stil, of weer mee',
			plus1: '1 minuut erbij',
			plus2: '2 minuten erbij',
			clock: 'zet de klok stil, laat hem lopen, of start hem',
			pause: 'antwoorden op pauze, of weer toe',
			lock: 'deur dicht, of weer open',
			card: 'volgende kaart op het scherm',
			cards: 'alle kaarten op het scherm',
			note: 'schrijf een notitie',
			help: 'deze lijst'
		},
		names: { ArrowRight: '→', ArrowLeft: '←', Enter: 'Enter' } as Readonly<Record<string, string>>,
		on: 'Toetsen gebruiken',
		onHint: 'Zet dit uit als je per ongeluk toetsen raakt. Tijdens het typen doen ze nooit iets.',
		clicker: 'Een klikker bladert door de stappen',
		clickerHint:
			'Klikkers sturen Page Down, Page Up en een punt. Die bladeren dan niet meer door de pagina.'
	}
};
