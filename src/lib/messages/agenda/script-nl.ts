import { plural } from '../plural';
import { minuten } from './minutes-nl';

/** What the facilitator does and says at each step; the agenda’s own text goes first. */
export const script = {
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
			doing: ['Kies samen twee of drie wensen. Maak van elke wens een afspraak of een boodschap.'],
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
			doing: ['Vraag elke tafel om één afspraak of één boodschap. Zo komt iedereen aan de beurt.'],
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
			saying: ['Dit veranderde er. Wat valt je op?', 'Niemand hoeft te zeggen wat hij veranderde.']
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
};
