import { plural } from '../plural';

/** De bladzijde van wie de server beheert. */
export const messages = {
	title: 'Beheer',
	titleOwn: (name: string) => `Gesprekken van ${name}`,
	lead: 'Voor wie deze server draaiende houdt. Wat mensen zeggen, staat hier niet.',
	leadOwn: 'Dit zijn de gesprekken die met jouw sleutel zijn begonnen.',
	key: 'Sleutel',
	keyHint:
		'De sleutel van de beheerder (ADMIN_KEY), of de sleutel die je als organisator van de beheerder kreeg.',
	keyWrong: 'Deze sleutel klopt niet. Kijk of hij helemaal is overgenomen.',
	silent: 'Er komt geen antwoord van de server. Kijk of je internet hebt.',
	enter: 'Ga verder',
	leave: 'Stop hier',
	again: 'Probeer het opnieuw',
	cancel: 'Niet doen',
	close: 'Sluit',

	server: 'De server',
	facts: {
		version: 'Versie',
		since: 'Draait sinds',
		store: 'Antwoorden staan in',
		disk: 'Vrij op de schijf',
		backups: 'Laatste reservekopie'
	},
	stores: { sqlite: 'een bestand', postgres: 'PostgreSQL' },
	diskOf: (free: string, total: string) => `${free} van ${total}`,
	databaseOf: (size: string) => `een bestand van ${size}`,
	unknown: 'onbekend',
	backupsElsewhere: 'die maak je met PostgreSQL zelf',
	noBackup: 'nog geen',
	backupAt: (when: string, count: number) =>
		`${when} (${plural('nl', count, { one: '1 kopie', other: `${count} kopieën` })})`,
	backupState: {
		off: 'De server maakt zelf geen kopieën. Zet BACKUP_HOURS.',
		late: 'De laatste kopie is ouder dan de bedoeling is. Kijk in het log van de server.',
		failed: 'De laatste kopie is mislukt. Kijk in het log van de server.'
	},
	errors: (count: number) =>
		plural('nl', count, { one: '1 melding sinds de start', other: `${count} laatste meldingen` }),
	noErrors: 'Geen waarschuwingen sinds de start.',

	dialogues: 'Gesprekken',
	counts: (running: number, draft: number, ended: number) =>
		`${running} bezig, ${draft} in voorbereiding, ${ended} klaar.`,
	noDialogues: 'Er is nog geen gesprek.',
	onlyLatest: (count: number) => `Hier staan de laatste ${count}.`,
	only: 'Van wie',
	everybody: 'Iedereen',
	lifecycle: { draft: 'In voorbereiding', running: 'Bezig', ended: 'Klaar' },
	rehearsal: 'Oefening',
	people: (count: number | 'few') => (count === 'few' ? 'minder dan 5 mensen' : `${count} mensen`),
	lastAct: (when: string) => `laatst iets veranderd: ${when}`,
	kept: (day: string) => `bewaard tot ${day}`,
	nobodys: 'zonder naam',
	newLink: 'Nieuwe link',
	end: 'Stop het gesprek',
	remove: 'Wis het gesprek',
	endTitle: (title: string) => `“${title}” stoppen?`,
	endText:
		'Niemand kan nu nog kaarten leggen. Wie het gesprek leidt, kan het verslag nog halen en het gesprek weer openen.',
	removeTitle: (title: string) => `“${title}” wissen?`,
	removeText:
		'Alles van dit gesprek gaat weg: antwoorden, afspraken en het verslag. Dat kan niet terug.',
	linkTitle: (title: string) => `Nieuwe link voor “${title}”`,
	linkText:
		'Je ziet deze link maar één keer. Geef hem alleen aan wie dit gesprek leidt. Alle begeleiders zien dat hij erbij kwam.',
	link: 'Link om het gesprek te leiden',
	byCode: 'Is een begeleider de link kwijt? Typ de code van het gesprek.',
	code: 'Code van het gesprek',
	codeMissing: 'Typ de 8 cijfers van het gesprek.',
	makeLink: 'Maak de link',

	keys: 'Sleutels',
	keysLead:
		'Geef elke organisatie en elke onderzoeker een eigen sleutel. Neem je hem terug, dan werkt hij meteen niet meer.',
	role: 'Voor wie',
	roles: { organiser: 'Organisator', researcher: 'Onderzoeker' },
	may: {
		start: 'begint gesprekken',
		sets: 'zet kaartensets klaar',
		'own-dialogues': 'ziet en sluit de eigen gesprekken',
		figures: 'bekijkt cijfers',
		files: 'haalt bestanden',
		studies: 'maakt onderzoeken'
	} as Readonly<Record<string, string>>,
	holder: 'Naam',
	holderHint: 'Zoals “Bibliotheek Oost”. De naam staat in lijsten en in het logboek.',
	holderWrong: 'Gebruik 1 tot 60 letters, cijfers, spaties en streepjes.',
	newKey: 'Nieuwe sleutel',
	makeKey: 'Maak een sleutel',
	madeKey: (holder: string) => `De sleutel van ${holder}`,
	madeKeyText: 'Je ziet deze sleutel maar één keer. Stuur hem langs een veilige weg.',
	installation: 'deze server (ORGANISER_KEY)',
	inSettings: 'staat in de instellingen van de server',
	made: (day: string) => `gemaakt op ${day}`,
	used: (day: string) => `laatst gebruikt op ${day}`,
	unused: 'nog niet gebruikt',
	revoked: (day: string) => `teruggenomen op ${day}`,
	revoke: 'Neem terug',
	revokeTitle: (holder: string) => `De sleutel van ${holder} terugnemen?`,
	revokeText: 'Wie hem heeft, komt er meteen niet meer in. Gesprekken die bezig zijn, gaan door.',

	decks: 'Kaartensets',
	deckOwners: {
		'built-in': 'hoort bij het programma',
		browser: 'een browser',
		unknown: 'onbekend'
	},
	deckStates: { withdrawn: 'ingetrokken', used: 'in gebruik', unused: 'niet gebruikt' },

	log: 'Logboek',
	logLead: 'Wie deed wat, op het uur. Nooit wat erin staat.',
	noLog: 'Er is nog niets gedaan.',
	operator: 'de beheerder',
	installationKey: 'organisator (ORGANISER_KEY)',
	acts: {
		'came-in': 'kwam binnen',
		'dialogue-made': 'begon een gesprek',
		'dialogue-ended': 'stopte een gesprek',
		'dialogue-deleted': 'wiste een gesprek',
		'link-made': 'maakte een nieuwe link',
		'key-made': 'maakte een sleutel voor',
		'key-revoked': 'nam de sleutel terug van',
		'set-added': 'zette een kaartenset op de plank:',
		'set-withdrawn': 'trok een kaartenset in:',
		'set-put-back': 'zette een kaartenset terug:',
		'set-deleted': 'wiste een kaartenset:'
	} as Readonly<Record<string, string>>
};
