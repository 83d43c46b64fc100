/** De studio: een lijst wordt een kaartenset. */
import { plural } from '../plural';

const cards = (count: number) =>
	plural('nl', count, { one: `${count} kaart`, other: `${count} kaarten` });

type Values = Readonly<Record<string, string | number>>;

const remarks: Readonly<Record<string, (values: Values) => string>> = {
	double: ({ earlier }) => `dezelfde kaart als regel ${earlier}; hij telt één keer`,
	'no-text': () => 'hier staat geen tekst van een kaart, dus hij wordt niet gebruikt',
	long: ({ has, most }) => `de tekst is te lang: ${has} tekens, er passen er ${most}`,
	columns: ({ has, most }) =>
		has === undefined
			? 'deze regel heeft andere kolommen dan de rest'
			: `deze regel heeft ${has} kolommen, de andere hebben er ${most}`,
	quote: () => 'hier begint een aanhalingsteken dat nergens eindigt',
	signs: () => 'hier stonden tekens die niemand ziet; ze zijn weggehaald',
	encoding: () => 'hier staat een letter die niet te lezen is; kijk hem na',
	'too-many': ({ has, most }) => `er zijn ${has} regels, een set kan er ${most} hebben`,
	side: () => 'deze kant kennen we niet; kies hem straks zelf'
};

export const messages = {
	yes: 'ja',
	close: 'Sluiten',
	undo: 'Ongedaan maken',
	redo: 'Opnieuw',
	name: 'Naam van de set',
	unnamed: 'Set zonder naam',
	pageTitle: (name: string) => (name === '' ? 'Kaartenset maken' : `${name} · kaartenset`),
	wordsOver: (words: number, most: number) => `${words} woorden, liefst ${most}`,
	taken: 'Overgenomen, nog niet bekeken',
	looked: 'Bekeken, dit past',
	saved: {
		saved: 'bewaard',
		saving: 'bewaren …',
		kept: 'Geen verbinding. Alles staat op dit apparaat en gaat straks vanzelf mee.',
		differs: 'Iemand anders veranderde ook iets.',
		refused: 'Dit kan zo niet bewaard worden.'
	},
	parts: {
		label: 'Delen van de set',
		cards: 'Kaarten',
		piles: 'Stapels en vragen',
		pictures: 'Plaatjes',
		needs: 'Oefenen en wensen',
		languages: 'Talen',
		check: 'Nakijken',
		try: 'Proberen',
		publish: 'Publiceren'
	},
	home: {
		title: 'Mijn kaartensets',
		lead: 'Maak van een lijst een set die een groep kan leggen.',
		paste: 'Plak een lijst',
		copy: 'Kopieer een set',
		file: 'Open een bestand',
		which: 'Welke set?',
		copyThis: 'Kopieer deze',
		copyTitle: (title: string) => `${title} (kopie)`,
		silent: 'Er komt geen antwoord. Kijk of er verbinding is en probeer het opnieuw.',
		starts: 'Of begin hier',
		start: {
			learning: {
				title: 'Leren',
				text: 'De set van het programma: wat helpt en wat houdt tegen bij leren, met profielen.'
			},
			work: {
				title: 'Werk',
				text: 'Kaarten over werk zoeken en houden. Twee kanten, eigen vragen.'
			},
			blank: {
				title: 'Een leeg begin',
				text: 'Eigen kaarten op eigen stapels, zonder kanten en zonder profiel.'
			}
		},
		states: { draft: 'concept', published: 'gepubliceerd', withdrawn: 'teruggetrokken' },
		facts: (count: number, languages: string, version?: string) =>
			[cards(count), languages, version && `versie ${version}`].filter(Boolean).join(' · '),
		used: (month: string) => `Laatst gebruikt in ${month}.`,
		unused: 'Nog niet gebruikt.',
		changed: (day: string) => `Veranderd op ${day}.`,
		goOn: 'Ga verder',
		newVersion: 'Nieuwe versie',
		copyOf: (title: string) => `Kopieer ${title}`,
		withdraw: 'Trek terug',
		putBack: 'Zet terug',
		delete: (title: string) => `Gooi ${title} weg`,
		deleteDraft: (title: string) => `Gooi het concept van ${title} weg`,
		deleteSure: 'Ja, gooi weg',
		keep: 'Bewaar'
	},
	paste: {
		allTheSame: (line: number) => `Neem regel ${line} toch mee`,
		title: 'Plak een lijst',
		box: 'De lijst',
		boxHint: 'Een kaart op elke regel: kaart | uitleg. Of kolommen uit Excel.',
		fromFile: 'De lijst komt uit het bestand dat je opende.',
		instead: 'Plak liever een lijst',
		start: 'De rest komt van',
		make: (count: number) => (count === 0 ? 'Maak de kaarten' : `Maak ${cards(count)}`),
		read: (count: number) => (count === 0 ? 'Zo wordt het gelezen' : `${cards(count)} gelezen`),
		empty: 'Hier zie je wat er van de lijst wordt, terwijl je plakt of typt.',
		line: 'Regel',
		columnName: (at: number) => `Kolom ${at}`,
		column: (kind: 'text' | 'hint' | 'side' | 'facet' | 'ignored', language: string) =>
			({
				text: 'Kaart',
				hint: 'Uitleg',
				side: 'Kant',
				facet: 'Onderwerp',
				ignored: 'Niet gebruiken'
			})[kind] + (language === '' ? '' : `, ${language}`),
		remark: (line: number, rule: string, values: Values) =>
			`${line > 0 ? `Regel ${line}: ` : ''}${remarks[rule]?.(values) ?? rule}.`
	},
	grid: {
		row: 'Nummer',
		rowName: (at: number) => `rij ${at}`
	},
	columns: {
		text: 'Kaart',
		hint: 'Uitleg',
		axis: 'Kant',
		noAxis: 'geen kant',
		facet: 'Onderwerp',
		dimension: 'Gebied',
		core: 'Korte set',
		sensitivity: 'Gevoelig',
		sensitivities: { none: 'nee', private: 'privé', power: 'over macht' },
		for: 'Voor wie',
		whos: { all: 'iedereen', employed: 'wie werkt', 'not-employed': 'wie niet werkt' },
		swap: 'Wisselt met',
		contestable: 'Twijfel over kant',
		none: 'geen'
	},
	cards: {
		title: 'Kaarten',
		tools: 'Kaarten veranderen',
		add: 'Kaart erbij',
		up: (at: number) => `Rij ${at} omhoog`,
		down: (at: number) => `Rij ${at} omlaag`,
		remove: (at: number) => `Rij ${at} weg`,
		removed: (text: string) => `${text} is weg.`,
		moved: (at: number, of: number) => `Nu rij ${at} van ${of}.`,
		language: 'Taal van de kaarten',
		look: 'Hoe je de kaarten ziet',
		looks: { sheet: 'Lijst', sides: 'Twee kanten' },
		withSides: 'Met twee kanten',
		all: 'Alle kolommen',
		keys: 'Pijltjes: van cel naar cel. Enter of F2: typen. Alt met pijltje: rij verplaatsen. Ctrl+Enter: kaart erbij. Ctrl+Delete: kaart weg. Ctrl+Z: ongedaan. Plakken vult een heel blok.'
	},
	sides: {
		title: 'Twee kanten',
		has: 'De kaarten hebben twee kanten',
		hasHint: 'Alleen dan krijgt iemand een profiel. Zonder kanten blijft al het andere.',
		names: ['in jou', 'om je heen'] as [string, string],
		none: 'Nog geen kant',
		first: 'Naam van de ene kant',
		second: 'Naam van de andere kant',
		toYou: (name: string) => `Tegen iemand gezegd: ${name}`,
		how: 'Sleep een kaart naar een kant, druk op een pijl, of gebruik de pijltjestoetsen.',
		laid: (side: string) => `Ligt nu bij: ${side}.`,
		to: (card: string, side: string) => `${card} naar ${side}`
	},
	topics: {
		title: 'Onderwerpen en gebieden',
		lead: 'Een onderwerp is een groepje kaarten. Op het bord ligt een onderwerp op één regel. Elk onderwerp hoort bij een gebied.',
		name: 'Naam',
		one: 'onderwerp',
		dimensions: 'Gebieden',
		add: 'Onderwerp erbij',
		addDimension: 'Gebied erbij'
	},
	piles: {
		titles: { factor: 'Stapels', need: 'Stapels voor wensen' },
		leads: {
			factor: 'Waar iemand een kaart neerlegt, en wat dat betekent.',
			need: 'Waar iemand een wens neerlegt.'
		},
		name: 'Stapel',
		hint: 'Een zin eronder',
		counts: 'Telt als',
		countsAs: {
			factor: {
				helps: 'helpt',
				neutral: 'geen van beide',
				hinders: 'houdt tegen',
				none: 'telt niet mee',
				skip: 'overslaan'
			},
			need: {
				helps: 'nodig',
				neutral: 'heb ik al',
				hinders: 'niet nodig',
				none: 'telt niet mee',
				skip: 'overslaan'
			}
		},
		grade: 'Cijfer',
		add: 'Stapel erbij',
		remove: (at: number) => `Stapel ${at} weg`
	},
	questions: {
		title: 'Vraag en uitleg',
		factor: 'De vraag bij elke kaart',
		factorHint: 'Zoals: Hoe is dat nu voor jou?',
		instruction: 'Wat je vooraf zegt',
		instructionHint: 'Een korte zin op elke regel.',
		more: 'De andere vragen',
		top: 'De drie belangrijkste kaarten',
		blocker: 'De kaart die het onmogelijk maakt',
		tableCard: 'De kaart op tafel',
		fit: 'Past het plaatje?',
		self: 'Welke zin past het best?'
	},
	profiles: {
		title: 'De zin bij elk profiel',
		lead: 'Dit leest iemand over zichzelf. Zeg wat helpt en wat moeilijk is, zonder oordeel.',
		labels: {
			A: (one: string, other: string) => `${one} en ${other} helpen allebei`,
			B: (one: string, other: string) => `${one} helpt, ${other} is moeilijk`,
			C: (one: string, other: string) => `${other} helpt, ${one} is moeilijk`,
			D: (one: string, other: string) => `${one} en ${other} zijn allebei moeilijk`,
			none: () => 'Het is gemengd'
		}
	},
	anchors: {
		title: 'Vragen vooraf',
		lead: 'Een of twee korte vragen voor de kaarten. Ze mogen ook weg.',
		text: 'De vraag'
	},
	practice: {
		title: 'Oefenkaarten',
		lead: 'Drie kaarten over iets anders, om te leren hoe het werkt. Ze moeten op jouw stapels passen. Het mag ook zonder.',
		add: 'Oefenkaart erbij',
		three: 'Zet drie oefenkaarten klaar',
		remove: (at: number) => `Oefenkaart ${at} weg`,
		samples: [
			{ text: 'De keuken die ik heb', hint: 'Ik kan er goed koken, of juist niet.' },
			{ text: 'Koken voor anderen', hint: 'Dat vind ik leuk, of dat vind ik lastig.' },
			{ text: 'De winkel in mijn buurt', hint: 'Ik vind er alles, of ik vind er weinig.' }
		]
	},
	needs: {
		title: 'Wensen',
		lead: 'Wat iemand nodig kan hebben. Bij elke wens horen de kaarten waarop hij een antwoord is. Het mag ook zonder.',
		add: 'Wens erbij',
		remove: (at: number) => `Wens ${at} weg`,
		answers: (need: string) =>
			need === '' ? 'Bij welke kaarten hoort deze wens?' : `Bij welke kaarten hoort “${need}”?`
	},
	languages: {
		title: 'Twee talen naast elkaar',
		place: 'Waar',
		beside: 'Naast elkaar',
		more: 'Taal erbij',
		add: 'Voeg toe',
		one: (name: string) => `De set is alleen in het ${name}.`,
		remove: (name: string) => `${name} weg`,
		missing: (missing: number, all: number) =>
			missing === 0
				? `Alle ${all} teksten zijn er.`
				: `${missing} van de ${all} teksten ontbreken.`,
		onlyMissing: 'Alleen wat ontbreekt',
		out: 'Download als CSV',
		in: 'Open een CSV',
		taken: (count: number, name: string) =>
			`${plural('nl', count, { one: '1 tekst', other: `${count} teksten` })} overgenomen in het ${name}.`,
		problem: (line: number, rule: 'place' | 'columns' | 'quote') =>
			`Regel ${line}: ${
				{
					place: 'deze plek staat niet in de set',
					columns: 'de kolommen zijn niet place en twee talen',
					quote: 'hier begint een aanhalingsteken dat nergens eindigt'
				}[rule]
			}.`,
		cardsOnly: (name: string) =>
			`${name}: alleen de kaarten; de rest blijft Nederlands. Wie meedoet, leest dat bij het meedoen.`,
		participants: (name: string) => `${name}: ook de schermen van wie meedoet zijn in deze taal.`,
		reviewed: (name: string) => `Iemand die ${name} spreekt, heeft de teksten nagekeken`,
		reviewedHint: 'Niet nagekeken? Dan staat de taal uit tot iemand hem aanzet.',
		by: 'Wie keek het na?',
		on: 'Wanneer?'
	},
	pictures: {
		title: 'Plaatje',
		lead: 'Kies een kaart of stapel en zoek een plaatje. Zonder plaatje staan de woorden groter.',
		groups: { cards: 'Kaarten', piles: 'Stapels', needs: 'Wensen', practice: 'Oefenkaarten' },
		none: 'zonder',
		without: 'Zonder plaatje',
		own: 'Eigen plaatje',
		search: 'Zoek een plaatje',
		searchHint: 'Zoals: fiets, geld, dokter. Kies er één, of twee naast elkaar.',
		found: (count: number) =>
			count === 0 ? 'Niets gevonden. Probeer een ander woord.' : `${count} gevonden.`,
		silent: 'De plaatjes zijn er nu niet. Probeer het later opnieuw.',
		alt: 'Wat is er te zien?',
		altHint: 'Voor wie het plaatje niet ziet.'
	},
	check: {
		titles: {
			stop: (count: number) => (count === 0 ? 'Dit moet nog' : `Dit moet nog: ${count}`),
			advice: (count: number) => (count === 0 ? 'Goede raad' : `Goede raad: ${count}`)
		},
		none: { stop: 'Niets. De set kan gebruikt worden.', advice: 'Geen.' }
	},
	places: {
		card: (at: number, text: string) => (text === '' ? `Kaart ${at}` : text),
		need: (at: number, text: string) => (text === '' ? `Wens ${at}` : text),
		pile: (at: number, text: string) => (text === '' ? `Stapel ${at}` : text),
		whole: 'De hele set',
		keys: {
			text: 'tekst',
			hint: 'uitleg',
			alt: 'wat er te zien is',
			axis: 'kant',
			facet: 'onderwerp',
			dimension: 'gebied',
			swap: 'wisselt met',
			answers: 'hoort bij',
			openmoji: 'plaatje',
			picture: 'plaatje',
			score: 'telt als',
			core: 'korte set',
			title: 'Naam van de set',
			description: 'Omschrijving',
			status: 'Stand van de teksten',
			cards: 'Kaarten',
			piles: 'Stapels',
			'piles.factor': 'Stapels',
			'piles.need': 'Stapels voor wensen',
			axes: 'Twee kanten',
			'axes.intrinsic': 'De ene kant',
			'axes.external': 'De andere kant',
			profiles: 'Zinnen van de profielen',
			'profiles.A': 'Profiel A',
			'profiles.B': 'Profiel B',
			'profiles.C': 'Profiel C',
			'profiles.D': 'Profiel D',
			'profiles.none': 'Gemengd',
			questions: 'Vraag en uitleg',
			'questions.factor': 'De vraag bij elke kaart',
			'questions.need': 'De vraag bij een wens',
			'questions.instruction': 'Wat je vooraf zegt',
			'questions.top': 'Belangrijkste kaarten',
			'questions.blocker': 'Wat het onmogelijk maakt',
			'questions.first': 'Eerste wens',
			'questions.owner': 'Wie kan het doen',
			'questions.fit': 'Past het plaatje?',
			'questions.self': 'Welke zin past het best?',
			'questions.tableCard': 'De kaart op tafel',
			'questions.anchors': 'Vragen vooraf',
			practice: 'Oefenkaarten',
			needs: 'Wensen',
			thresholds: 'Grenzen van een profiel',
			dimensions: 'Gebieden',
			facets: 'Onderwerpen',
			languages: 'Talen',
			unreviewed: 'Talen',
			reviewed: 'Talen',
			licence: 'Licentie',
			contact: 'Contact'
		} as Readonly<Record<string, string>>
	},
	phone: { title: 'Zo ziet het eruit op een telefoon' },
	clash: {
		title: 'Iemand anders werkte ook aan deze set',
		lead: 'Alles van jullie allebei is bewaard. Kijk wat er veranderde.',
		changes: 'Dit veranderde de ander',
		more: (count: number) => `en nog ${count}`,
		nothing: '(leeg)',
		mine: 'van jou',
		theirs: 'van de ander',
		settle: 'Ga hiermee verder'
	},
	trial: {
		paper: 'Op papier',
		paperText: 'De kaarten om uit te knippen en het formulier, zoals de set nu is.',
		print: 'Bekijk en druk af',
		people: (count: number) => `${count} verzonnen mensen leggen de kaarten`,
		peopleText:
			'Zo ziet een groep het op het bord, en zo komt het in het bestand. Niets hiervan is echt.',
		go: 'Laat ze leggen',
		csv: 'Download als CSV',
		wall: 'Groot scherm',
		failed: 'Dit bord lukt nog niet met deze set.',
		rehearsal: 'Het hele gesprek',
		rehearsalText:
			'Een oefengesprek met 12 verzonnen mensen, van welkom tot afspraken, met deze set.',
		rehearse: 'Maak een oefengesprek',
		title: (name: string) => `Oefenen: ${name}`,
		open: 'Open het oefengesprek'
	},
	publish: {
		seenBy: 'Wie mag de set gebruiken?',
		seen: {
			link: { label: 'Wie de link heeft', hint: 'Jij geeft de link.' },
			organisation: { label: 'De organisatie', hint: 'Wie hier een sleutel heeft.' },
			all: { label: 'Iedereen', hint: 'Iedereen op deze server.' }
		},
		/** of `all`, for who has none */
		allNeedsKey: 'Iedereen op deze server. Daar is een sleutel voor nodig.',
		contact: 'Wie kan men vragen?',
		contactHint: 'Een naam of adres. Het staat bij de set.',
		licence: 'Licentie',
		licenceHint: (usual: string) => `Zoals ${usual}.`,
		meaning: 'De betekenis van een kaart of stapel is anders',
		meaningHint: 'Dan krijgt de set een nieuw hoofdnummer, en tellen gesprekken niet samen.',
		look: 'Bekijk wat er verandert',
		version: (version: string) => `Versie ${version}`,
		changes: {
			none: 'Er is niets veranderd.',
			first: 'De eerste versie van deze set.',
			major:
				'De betekenis verandert: een nieuw hoofdnummer. Oude en nieuwe gesprekken tellen niet samen.',
			minor: 'Er komt iets bij of valt iets weg dat de betekenis niet raakt.',
			patch: 'Alleen typefouten en kleine woorden.'
		},
		now: (version: string) => `Publiceer versie ${version}`,
		stops: (count: number) =>
			plural('nl', count, {
				one: 'Er moet nog 1 ding voor deze set te gebruiken is.',
				other: `Er moeten nog ${count} dingen voor deze set te gebruiken is.`
			}),
		toCheck: 'Kijk wat er nog moet',
		unsent: 'Niet alles is bewaard. Wacht op verbinding en probeer het opnieuw.',
		silent: 'Er komt geen antwoord. Probeer het opnieuw.',
		done: (version: string) => `Versie ${version} is gepubliceerd`,
		doneText: 'Gesprekken houden hun versie. Wie iets wil veranderen, maakt een nieuwe.',
		link: 'Met deze link begint een gesprek met deze set',
		copy: 'Kopieer',
		copied: 'Gekopieerd.',
		notCopied: 'Kopiëren lukt niet. De link staat klaar om over te nemen.',
		use: 'Begin een gesprek'
	}
};
