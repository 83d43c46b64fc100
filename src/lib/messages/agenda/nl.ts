import { plural } from '../plural';

const minuten = (count: number) =>
	plural('nl', count, { one: '1 minuut', other: `${count} minuten` });

/** De stappen van een gesprek: wat de begeleider doet en zegt, en hoe de stappen veranderen. */
export const messages = {
	minutes: minuten,

	/** Wat je doet en zegt in elke stap; de eigen tekst van de agenda gaat voor. */
	script: {
		/** At a card of a set that does not ask what helps. */
		whyHere: 'Hoe komt het dat de kaart daar ligt?',
		title: 'Wat je doet en zegt',
		own: 'Jouw tekst',
		doing: 'Doen',
		saying: 'Zeggen',
		built: {
			welcome: {
				doing: [
					'Help wie niet binnenkomt. Meedoen kan ook op papier, of samen met een helper.',
					'Vraag terug: moet je je naam geven? Mag je stoppen? Zo hoor je of het duidelijk is.'
				],
				saying: [
					'Welkom, fijn dat je er bent. Vandaag leggen we kaarten, en praten we erover.',
					'Pak je telefoon en scan de code op het scherm.',
					'We schrijven je naam niet op. Je mag altijd stoppen.',
					'Meedoen is niet verplicht. Praten mag ook zonder kaarten.'
				]
			},
			practice: {
				doing: [
					'Loop rond. Staat bij iedereen een kaart op het scherm?',
					'Wijs de knop aan die voorleest.'
				],
				saying: [
					'We oefenen eerst. Wat je nu legt, bewaren we niet.',
					'Lees de kaart en kies een stapel. Fout gelegd? Met Terug kun je het veranderen.'
				]
			},
			sort: {
				doing: [
					'Zeg dit één keer, rustig. Daarna is het stil.',
					'Kijk niet mee op telefoons. Help wie erom vraagt, en kies niet voor iemand.',
					'Meer tijd geven kan altijd: de klok kapt niemand af.'
				],
				saying: [
					'Lees elke kaart, en kies een stapel. Hoe is het nu voor jou?',
					'Er is geen goed of fout.'
				]
			},
			top: {
				doing: ['Wie klaar is, mag rustig terugkijken naar zijn stapels.'],
				saying: [
					'Mist er een kaart? Schrijf hem er zelf bij.',
					'Kies nu 1, 2 of 3 kaarten die voor jou het belangrijkst zijn.',
					'Is er één kaart waardoor het nu echt niet lukt? Wijs die aan. Geen enkele mag ook.'
				]
			},
			needs: {
				doing: [
					'Dit doet iedereen voor zichzelf, voordat de groep iets ziet. Praat er nog niet over.'
				],
				saying: [
					'Nu kaarten over wat je nodig hebt.',
					'Kies wat je nu nodig hebt, wat je al hebt, en wat je niet nodig hebt.'
				]
			},
			picture: {
				doing: ['Geef rust. Dit plaatje is van de mensen zelf.'],
				saying: [
					'Je ziet nu je eigen plaatje. Alleen jij ziet dit.',
					'Past het bij jou? Dat mag je zeggen.',
					'Kies daarna of je een kaart op tafel wilt leggen. Niemand ziet van wie die is.'
				]
			},
			pairs: {
				doing: ['Loop rond, en help wie nog iemand zoekt.'],
				saying: [
					'Zoek elkaar op. Kies één kaart om over te vertellen.',
					'Je telefoon hoef je niet te laten zien.',
					'De één vertelt, de ander luistert en vraagt.'
				]
			},
			reveal: {
				doing: ['Praat over kaarten, niet over soorten mensen.'],
				saying: [
					'Dit is het plaatje van de groep.',
					'Je ziet wat voor de meeste mensen geldt. Niemand ziet wie wat koos.',
					'Kijk eerst rustig. Wat valt je op?'
				]
			},
			cards: {
				doing: [
					'Vraag niemand waarom hij iets koos. Wie wil, vertelt.',
					'Schrijf op wat blijft hangen, zonder namen.'
				],
				saying: [
					'Lees eerst twee minuten alle kaarten, in stilte.',
					'We praten over een paar kaarten. Eerst wat op tafel ligt, en wat de groep verdeelt.',
					'Wat maakt dat dit helpt? Wat maakt dat dit tegenhoudt?'
				]
			},
			wishes: {
				doing: [
					'Kies samen twee of drie wensen. Maak van elke wens een afspraak of een boodschap.'
				],
				saying: ['Dit heeft de groep nodig.', 'Wie kan hier iets aan doen? Wat kunnen we zelf?']
			},
			agree: {
				doing: [
					'Schrijf op in de woorden van de groep, en lees elke afspraak hardop terug.',
					'Gaat het over iemand die er niet is? Dan is het een boodschap.'
				],
				saying: [
					'Wat spreken we af? Wie doet wat, en wanneer?',
					'Is er een boodschap voor iemand die hier niet is? Wie brengt die?',
					'Klopt het zo?'
				]
			},
			close: {
				doing: [
					'Bewaar het verslag en de bestanden. Dat kan nu of later.',
					'Blijf nog even. Soms wil iemand na afloop nog iets zeggen.'
				],
				saying: [
					'Dank je wel. Je kunt je eigen blad bewaren.',
					'Wil je stoppen en alles wissen? Dat kan op je telefoon.',
					'Op het scherm staat wanneer we dit gesprek wissen.'
				]
			}
		},
		/** Wat erbij staat tot het gedaan is. */
		deeds: {
			wall: 'Open het grote scherm, zodat iedereen de code ziet.',
			pairs:
				'Maak groepjes met de hulp op dit scherm. Blijft er iemand over? Dan praten er drie samen.',
			close: 'Kijk wie nog bezig is. Sluit daarna het sorteren. Dat kan maar één keer.',
			preview: 'Bekijk het plaatje eerst zelf. Je leest wat een woord wordt, en waarom.',
			show: 'Laat het dan zien, en wees een halve minuut stil.'
		},
		/** Erbij vanaf dertien mensen. */
		tables: {
			welcome: {
				doing: ['Zet de stoelen aan tafels van vier tot zes. Eén helper per tafel werkt het best.'],
				saying: ['Ga aan een tafel zitten. Help elkaar tot iedereen aan je tafel binnen is.']
			},
			pairs: {
				doing: ['Iedereen blijft aan de eigen tafel zitten.'],
				saying: ['Praat met iemand aan je eigen tafel.']
			},
			cards: {
				doing: [
					'Elke kaart: vijf minuten aan de tafels. Daarna vertelt één mens per tafel in twee zinnen wat er gezegd is.'
				],
				saying: [
					'Praat hierover aan je tafel. Straks vertelt één van jullie wat jullie zeiden, zonder namen.'
				]
			},
			wishes: { doing: ['Laat elke tafel één wens kiezen.'], saying: [] },
			agree: {
				doing: [
					'Vraag elke tafel om één afspraak of één boodschap. Zo komt iedereen aan de beurt.'
				],
				saying: []
			}
		},
		/** Kaarten die nog een keer gelegd worden, en wat er veranderde. */
		again: {
			sort: {
				doing: [],
				saying: [
					'Leg deze kaarten nog een keer, voor jezelf.',
					'Hoe is het nu, na het gesprek? Hetzelfde mag. Anders mag ook.'
				]
			},
			reveal: {
				doing: [],
				saying: [
					'Dit veranderde er. Wat valt je op?',
					'Niemand hoeft te zeggen wat hij veranderde.'
				]
			}
		},
		/** Alle kaarten, in een volgende ronde. */
		nextRound: {
			sort: {
				doing: ['Dit is een nieuwe ronde met alle kaarten. Wat eerder gelegd is, blijft bewaard.'],
				saying: [
					'Leg alle kaarten nog een keer, voor jezelf.',
					'Hoe is het nu voor jou? Hetzelfde mag. Anders mag ook.'
				]
			},
			reveal: {
				doing: ['Het eerste plaatje kun je terugzien: kies die stap in de lijst.'],
				saying: ['Dit is het plaatje van deze ronde.', 'Wat is hetzelfde gebleven? Wat is anders?']
			}
		},
		swap: (half: number) => `Zet de klok. Zeg na ${minuten(half)}: wissel.`,
		howMany: (cards: number) =>
			plural('nl', cards, {
				one: 'Er is tijd voor twee stille minuten en één kaart.',
				other: `Er is tijd voor twee stille minuten en ${cards} kaarten.`
			}),
		rest: {
			doing: (minutes: number) =>
				`Daarna is er pauze: ${minuten(minutes)}. Start de klok voor de pauze, en zeg hoe laat jullie verder gaan.`,
			saying: 'Tijd voor pauze. Leg je telefoon gerust weg: wat je legde, is bewaard.'
		}
	},

	clock: {
		startBreak: (minutes: number) => `Pauze ${minutes} min`,
		total: (minutes: number) => `Nog ${minuten(minutes)}`
	},

	/** De ene keuze op de beginpagina. */
	choice: {
		length: 'Hoe lang duurt het?',
		lengths: { 120: '2 uur', 90: '1½ uur', 60: '1 uur' },
		group: 'Met hoeveel mensen?',
		groups: { small: '6 tot 12', tables: '13 tot 30' },
		about: {
			120: 'Rustig aan, met 10 minuten pauze. Kies dit als je de groep niet kent, of als lezen voor iemand lastig kan zijn.',
			90: 'Voor mensen die hun telefoon vaak gebruiken. Met 10 minuten pauze, en tijd voor 2 kaarten in plaats van 3.',
			60: 'Alleen als lezen voor niemand in de groep lastig is. Zonder pauze, en met minder tijd om te praten.'
		},
		form: {
			small: 'Jullie praten in één kring.',
			tables: 'Jullie zitten aan tafels van 4 tot 6, het liefst met een helper per tafel.'
		},
		own: 'Of een eigen agenda',
		changed: (steps: number, minutes: number) =>
			`Je hebt de stappen veranderd: ${steps} stappen, samen ${minuten(minutes)}.`,
		back: 'Toch de gewone stappen',
		steps: 'Bekijk of verander de stappen'
	},

	edit: {
		open: 'Verander',
		openLabel: 'Verander de stappen',
		title: 'De stappen van het gesprek',
		hint: 'Sleep een stap, of gebruik de pijlen.',
		keys: 'Met toetsen: Alt en pijl omhoog of omlaag.',
		total: (minutes: number) => `Samen ${minuten(minutes)}`,
		more: (minutes: number) => `${minuten(minutes)} meer dan gepland`,
		less: (minutes: number) => `${minuten(minutes)} minder dan gepland`,
		undo: 'Neem terug',
		now: 'nu',
		rest: (minutes: number) => `met ${minutes} min pauze`,
		tables: 'aan tafels',
		ownText: 'eigen tekst',
		up: (stage: string) => `${stage} een plaats naar voren`,
		down: (stage: string) => `${stage} een plaats naar achteren`,
		change: (stage: string) => `Verander ${stage}`,
		moved: (stage: string, place: number, of: number) => `${stage} is nu stap ${place} van ${of}.`,
		removed: (stage: string) => `${stage} is weggehaald.`,
		added: (stage: string, place: number) => `${stage} is nu stap ${place}.`,

		minutes: 'Minuten',
		minutesError: 'Kies een getal van 0 tot 600.',
		breakMinutes: 'Waarvan pauze, aan het eind',
		breakError: 'De pauze is korter dan de stap zelf.',
		atTables: 'Dit doen mensen aan tafels van 4 tot 6',
		prompt: 'Wat de groep leest',
		promptHint: (built: string, beside: number) =>
			`Leeg: “${built}” Tot ${beside} tekens staat het ook naast een plaatje op het grote scherm.`,
		script: 'Wat jij doet en zegt',
		scriptHint: 'Leeg: de gewone tekst. Alleen jij leest dit.',
		startFromBuilt: 'Begin met de gewone tekst',
		save: 'Bewaar',
		cancel: 'Laat zo',
		remove: 'Haal deze stap weg',
		removeNow:
			'Dit is de stap van nu. Haal je hem weg, dan gaat het gesprek door naar de volgende.',
		lastStays: 'Een gesprek heeft minstens één stap.',
		gone: 'Iemand anders heeft deze stap net weggehaald. Wat je typte staat hier nog.',
		putBack: 'Zet de stap terug met deze tekst',

		add: 'Zet er een stap bij',
		addKind: 'Welke stap?',
		addAfter: 'Na welke stap?',
		addFirst: 'Helemaal vooraan',
		addButton: 'Zet erbij'
	},

	repeat: {
		title: 'Sorteren herhalen',
		text: 'Iedereen legt alle kaarten nog een keer, in een nieuwe ronde. Daarna maak je er een nieuw plaatje van. De eerste ronde en haar plaatje blijven.',
		steps:
			'Er komen vier stappen bij, na de stap van nu: sorteren, belangrijkste kaarten, eigen plaatje en het plaatje van de groep.',
		closeFirst: 'Dit kan als de ronde van nu gesloten is. Sluit eerst het sorteren.',
		later: 'Dit kan zodra het gesprek begonnen is.',
		confirm: 'Op elke telefoon liggen de kaarten dan meteen klaar. Dit kun je niet terugnemen.',
		start: 'Begin de volgende ronde'
	},

	own: {
		title: 'Eigen agenda’s',
		hint: 'Je eigen agenda’s staan alleen in deze browser. Bewaar ze als bestand om ze mee te nemen of te delen.',
		none: 'Je hebt nog geen eigen agenda.',
		name: 'Naam van deze agenda',
		save: 'Bewaar deze stappen',
		saved: (name: string) => `Bewaard als “${name}”.`,
		nameError: 'Geef de agenda een naam.',
		replaced: (name: string) => `“${name}” bestond al en is vervangen.`,
		about: (steps: number, minutes: number) => `${steps} stappen, ${minuten(minutes)}`,
		use: 'Gebruik',
		useLabel: (name: string) => `Gebruik de agenda ${name}`,
		used: (name: string) => `De stappen komen nu uit “${name}”.`,
		download: (name: string) => `Bewaar ${name} als bestand`,
		remove: (name: string) => `Gooi ${name} weg`,
		removed: (name: string) => `“${name}” is weg.`,
		putBack: 'Toch bewaren',
		open: 'Open een agenda uit een bestand',
		full: 'Er is geen plaats meer in deze browser. Bewaar de agenda als bestand.',
		most: (count: number) => `Je hebt al ${count} agenda’s. Gooi er eerst een weg.`,
		problems: {
			'too-large': 'Dit bestand is te groot voor een agenda.',
			'not-json': 'Dit bestand is niet te lezen. Kies een agenda die je hier hebt bewaard.',
			'not-agenda': 'In dit bestand staat geen agenda. Kies een agenda die je hier hebt bewaard.',
			newer: 'Deze agenda is gemaakt met een nieuwere versie van Kaartgesprek.',
			'no-stages': 'Deze agenda heeft geen stappen.',
			'too-many-stages': 'Deze agenda heeft meer dan 60 stappen.'
		},
		wrongStage: (number: number, field: string) =>
			`Stap ${number} van deze agenda klopt niet: ${field}.`,
		fields: {
			kind: 'we kennen deze soort stap niet',
			minutes: 'de minuten zijn geen getal van 0 tot 600',
			script: 'de tekst voor de begeleider is te lang of niet te lezen',
			prompt: 'de tekst voor de groep is te lang of niet te lezen',
			other: 'er staat iets in dat er niet hoort'
		}
	}
};
