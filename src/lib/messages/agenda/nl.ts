import { minuten } from './minutes-nl';
import { script } from './script-nl';

/** De stappen van een gesprek: wat de begeleider doet en zegt, en hoe de stappen veranderen. */
export const messages = {
	minutes: minuten,

	script,

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
