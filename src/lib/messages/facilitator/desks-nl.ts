import { plural } from '../plural';
import { mensen } from './people-nl';

/** Wat er bij elke stap op het paneel staat. */
export const desks = {
	lobby: {
		rehearsal: 'In een echt gesprek staan hier de QR-code en de code van het gesprek.',
		scan: 'Scan met de camera van je telefoon',
		qr: 'QR-code om mee te doen',
		orGo: 'Of ga naar',
		code: 'en typ deze code',
		address: 'Welk adres gebruiken de telefoons?',
		addresses: 'Alle adressen van deze computer',
		networks: {
			wifi: 'wifi',
			cable: 'netwerkkabel',
			network: 'netwerk',
			mobile: 'mobiel internet',
			vpn: 'VPN, niet voor telefoons in de zaal',
			virtual: 'alleen in deze computer',
			wsl: 'WSL, alleen in deze computer',
			docker: 'Docker, alleen in deze computer',
			none: 'geen netwerk gevonden',
			site: 'het adres van deze site',
			'this-computer': 'alleen deze computer'
		},
		locked: 'De deur is dicht. De code werkt nu niet.',
		reach: {
			'this-computer':
				'Dit adres werkt alleen op deze computer. Een telefoon komt hier niet. Kies een ander adres, of verbind deze computer met de wifi.',
			http: 'Telefoons moeten op hetzelfde wifi-netwerk zitten als deze computer. De verbinding is zonder slotje: gebruik een netwerk dat je vertrouwt.',
			https: 'Telefoons hebben alleen internet nodig.'
		},
		power: 'Is er een baas, docent of klantmanager bij?',
		powerYes: 'Ja',
		powerNo: 'Nee',
		powerHint: 'Bij ja laten we kaarten over deze mensen niet aan de groep zien.',
		powerLate: 'Dit kan alleen voordat het sorteren is gesloten.',
		more: 'Hoe komen telefoons hier?'
	},

	waiting: {
		finished: (finished: number, of: number) => `${finished} van ${of} klaar`,
		ready: {
			practice: (ready: number, of: number) => `${ready} van ${of} klaar met oefenen`,
			top: (ready: number, of: number) => `${ready} van ${of} kozen hun belangrijkste kaarten`,
			picture: (ready: number, of: number) => `${ready} van ${of} lazen hun eigen plaatje`
		},
		awaited: (away: number) =>
			plural('nl', away, {
				one: 'Wie er is, is klaar. 1 telefoon is even weg: vraag het in de kamer. Vertrokken? Zet die op weg bij Mensen.',
				other: `Wie er is, is klaar. ${away} telefoons zijn even weg: vraag het in de kamer. Vertrokken? Zet ze op weg bij Mensen.`
			}),
		inside: (joined: number) => `${mensen(joined)} binnen`,
		people: (connected: number, away: number) =>
			away === 0 ? 'allemaal verbonden' : `${connected} verbonden, ${away} even weg`,
		/** Na “Begin”: wat er nu op de telefoons staat. */
		begun: 'De telefoons stellen nu een paar vragen. Daarna kan iedereen oefenen.',
		begunPractice: 'Op de telefoons kan iedereen nu oefenen.',
		/** Who is not done: counts alone. */
		busy: (sorting: number, questions: number) =>
			[
				sorting > 0 ? `${sorting} aan het sorteren` : '',
				questions > 0 ? `${questions} nog bij de vragen` : ''
			]
				.filter(Boolean)
				.join(', ')
	},
	reveal: {
		shown: 'Dit ziet de groep nu.',
		closed: 'Het plaatje is gemaakt. Kijk eerst zelf, voor de groep het ziet.',
		notClosed: 'Er is nog geen plaatje. Sluit eerst het sorteren.',
		notClosedNeeds: 'Er is nog geen plaatje van de wensen. Sluit eerst de wensen.',
		tooFew: 'Er is geen plaatje van de groep',
		tooFewText: (finished: number, needed: number) =>
			`Klaar: ${mensen(finished)}. Onder de ${needed} kan de groep raden wie wat koos. Daarom maken we geen plaatje.`,
		countedText: (people: number, needed: number) =>
			`Geteld: ${mensen(people)}. Onder de ${needed} kan de groep raden wie wat koos. Daarom maken we geen plaatje.`,
		typedNot: 'Formulieren die jij invoerde, tellen hiervoor niet: jij weet wat erop staat.',
		countedNot:
			'Jullie telden minder mensen dan er keer kaarten gelegd zijn. Het kleinste getal telt.',
		selfTitle: 'Laat zelf zien',
		selfText: [
			'Vraag iedereen één kaart te kiezen en daar zelf over te vertellen.',
			'Wie niets wil vertellen, luistert. Dat is goed.',
			'Leg geprinte kaarten op tafel, als je die hebt.'
		],
		plane: 'In jou en om je heen',
		cards: 'De kaarten'
	},

	cards: {
		lists: {
			table: 'Op tafel',
			divided: 'Verdeelt',
			hinder: 'Houdt tegen',
			help: 'Helpt',
			open: 'Nog niet'
		},
		legend: 'Welke kaarten?',
		/** Wat je zegt bij de kaart op het scherm. */
		say: {
			quiet: 'Iedereen leest nu alle kaarten. Het is stil.',
			none: '“Welke kaart wil je bespreken?” Kies er een.',
			divided: '“De groep is het hier niet over eens. Wie wil er iets over vertellen?”',
			'most-help': '“Dit helpt de meeste mensen. Wat maakt dat het helpt?”',
			'most-hinder': '“Dit houdt de meeste mensen tegen. Wie wil er iets over vertellen?”',
			'most-neutral': '“Voor de meeste mensen maakt dit niet uit. Herken je dat?”',
			differs: '“Dit is voor iedereen anders. Wie wil er iets over vertellen?”'
		},
		onPile: (pile: string) => `“De meeste mensen legden dit bij: ${pile}. Herken je dat?”`,
		none: 'In deze lijst ligt geen kaart.',
		wholeList: (count: number) => `Alle ${count} kaarten`,
		show: 'Laat deze kaart zien',
		hide: 'Laat alle kaarten zien',
		showLabel: (card: string) => `Laat zien: ${card}`,
		discussed: 'Besproken',
		all: 'Op het scherm staan nu alle kaarten.'
	},
	again: {
		title: 'Kaarten nog een keer leggen',
		text: 'Iedereen legt deze kaarten nog een keer, voor zichzelf. Daarna ziet de groep wat er veranderde.',
		talkFirst: 'Bespreek eerst een kaart. Daarna kan iedereen die nog een keer leggen.',
		going: 'De kaarten worden nu nog een keer gelegd. Ga erheen in de lijst met stappen.',
		start: (count: number) =>
			plural('nl', count, {
				one: 'Laat 1 kaart nog een keer leggen',
				other: `Laat ${count} kaarten nog een keer leggen`
			}),
		small:
			'Er zijn minder dan 10 mensen. Dan laten we zien hoe de kaarten nu liggen, maar niet hoeveel mensen er iets veranderden.'
	},
	notes: {
		title: 'Notities',
		add: 'Schrijf een notitie',
		addToCard: 'Wat zegt de groep over deze kaart?',
		addHint: 'Zonder namen. Alleen jij ziet dit nu.',
		save: 'Bewaar de notitie',
		agree: 'Maak afspraak',
		agreed: 'Staat bij de afspraken',
		fillIn: 'Wie doet het, en wanneer?',
		others: (count: number) =>
			plural('nl', count, {
				one: '1 andere notitie',
				other: `${count} andere notities`
			}),
		show: 'Laat zien',
		hide: 'Haal van het scherm',
		shown: 'De groep ziet dit.',
		about: (card: string) => `Bij: ${card}`
	},

	agree: {
		title: 'Afspraken en boodschappen',
		none: 'Er is nog niets afgesproken.',
		sort: 'Wat is het?',
		sorts: { afspraak: 'Afspraak', boodschap: 'Boodschap' },
		sortHints: {
			afspraak: 'Iemand hier doet iets.',
			boodschap: 'Iemand die hier niet is, moet iets weten.'
		},
		fields: {
			afspraak: { what: 'Wat gaan we doen?', who: 'Wie van ons doet dit?', when: 'Wanneer?' },
			boodschap: {
				what: 'Wat moeten zij weten?',
				who: 'Voor wie is de boodschap?',
				when: 'Wie brengt de boodschap?'
			}
		},
		whoHint: 'Een rol is genoeg, zoals “de docent”.',
		addTitle: 'Nieuwe afspraak of boodschap',
		add: 'Zet erbij',
		save: 'Bewaar',
		edit: 'Verander',
		cancel: 'Toch niet',
		done: 'Gedaan',
		whatMissing: 'Schrijf op wat jullie afspreken.'
	},

	close: {
		filesTitle: 'Bestanden',
		filesHint: 'Hierin staat alleen wat de groep ook mag zien. Nooit wie wat koos.',
		files: {
			'report.html': 'Verslag om te lezen en te printen',
			'report.md': 'Verslag als tekst, voor een mail of wiki (Markdown)',
			'package.zip': 'Alles in één map (zip)',
			'profile_distribution.csv': 'Hoe de groep verdeeld is over de vier plaatjes',
			'cards.csv': 'Kaarten',
			'needs_summary.csv': 'Wat de groep nodig heeft',
			'similarity.csv': 'Welke kaarten bij elkaar liggen',
			'codebook.csv': 'Uitleg bij de kolommen'
		},
		keptUntil: (date: string) => `We wissen dit gesprek vanzelf na ${date}.`,
		endTitle: 'Het gesprek beëindigen?',
		endText:
			'Niemand kan dan nog meedoen of kaarten leggen. Een dag lang kun je het weer openen om verder te praten.',
		end: 'Beëindig het gesprek',
		ended: 'Het gesprek is afgelopen.',
		reopen: 'Open weer om te praten',
		tookPart: (count: number) =>
			plural('nl', count, {
				one: '1 mens deed mee.',
				other: `${count} mensen deden mee.`
			}),
		reopenHint: 'Dat kan tot een dag na het einde. Kaarten leggen kan dan niet meer.',
		purge: 'Wis het gesprek nu',
		purgeTitle: 'Alles van dit gesprek wissen?',
		purgeText: [
			'De kaarten, notities, afspraken en links zijn dan weg. Dit kan niet terug.',
			'Wie ja zei tegen onderzoek, blijft zonder naam in het onderzoek.'
		],
		purgeConfirm: 'Ja, wis alles',
		cancel: 'Toch niet'
	},

	/** A sort that was made on paper. */
	paper: {
		title: 'Een papieren formulier invoeren',
		text: 'Typ achter elkaar voor elke kaart een cijfer, in de volgorde van het formulier. Een streepje is: niets ingevuld.',
		print: 'Print kaarten en formulier',
		factors: 'Wat helpt en wat houdt tegen',
		/** Of a set that asks something else. */
		anyCards: 'De kaarten',
		needs: 'Wat is nodig',
		next: (number: number, card: string) => `Nu kaart ${number}: ${card}`,
		all: (count: number, more: number) =>
			more > 0 ? `Dat zijn ${more} cijfers te veel.` : `Alle ${count} kaarten zijn getypt.`,
		top: 'Belangrijkste kaarten',
		numbers: 'De nummers van hoogstens 3 kaarten.',
		blocker: 'Hierdoor lukt het echt niet',
		first: 'Als eerste nodig',
		number: 'Het nummer van de kaart, of leeg.',
		work: 'Heeft deze persoon werk?',
		works: { employed: 'Ja', 'not-employed': 'Nee', unsaid: 'Niet ingevuld' },
		research: 'Deze persoon kruiste aan: onderzoekers mogen mijn kaarten gebruiken',
		save: 'Bewaar dit formulier',
		saved: (code: string) => `Bewaard. Schrijf deze wiscode op het blad van deze persoon: ${code}.`,
		late: 'De ronde is al gesloten: deze kaarten tellen niet mee in het plaatje van de groep.',
		failed: 'Dat lukte niet. Er is nog niets bewaard. Probeer het opnieuw.',
		problems: {
			factors:
				'Gebruik de cijfers van de stapels: ten minste één, en niet meer dan er kaarten zijn.',
			needs: 'Gebruik de cijfers van de stapels: niet meer dan er kaarten zijn.',
			top: 'Hoogstens 3 nummers, van kaarten die helpen of tegenhouden.',
			blocker: 'Een nummer van een kaart die tegenhoudt.',
			first: 'Een nummer van een wens die nodig is.'
		},
		/** Of a set whose piles have names of their own. */
		onPile: {
			top: (one: string, other: string) =>
				`Hoogstens 3 nummers, van kaarten bij “${one}” of “${other}”.`,
			blocker: (pile: string) => `Een nummer van een kaart bij “${pile}”.`
		}
	},

	more: 'Meer'
};
