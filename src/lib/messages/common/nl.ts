import { plural } from '../plural';

/** Words that many pages share. */
export const messages = {
	appName: 'Kaartgesprek',
	/** Each language named in itself. */
	languages: { nl: 'Nederlands', en: 'English', ar: 'العربية', tr: 'Türkçe' },
	skipToContent: 'Naar de inhoud',

	preferences: {
		open: 'Taal en lezen',
		close: 'Sluiten',
		done: 'Klaar',
		language: 'Taal',
		text: 'Hoe groot zijn de letters?',
		texts: { normal: 'Gewoon', large: 'Groot', larger: 'Heel groot' },
		spacing: 'Ruimte tussen letters en regels',
		spacings: { normal: 'Gewoon', wide: 'Meer ruimte' },
		theme: 'Licht of donker',
		themes: { auto: 'Zoals mijn apparaat', light: 'Licht', dark: 'Donker' },
		contrast: 'Verschil tussen letters en papier',
		contrasts: { normal: 'Gewoon', more: 'Zo groot als kan' },
		motion: 'Beweging',
		motions: { auto: 'Zoals mijn apparaat', less: 'Niets beweegt' },
		speech: 'Hoe snel voorlezen?',
		speeches: { slow: 'Rustig', normal: 'Gewoon' }
	},

	close: 'Sluiten',
	back: 'Terug',
	cancel: 'Toch niet',
	save: 'Bewaren',
	home: 'Naar de beginpagina',
	readAloud: 'Lees voor',
	stopReading: 'Stop met voorlezen',

	loading: 'Even geduld',
	partFailed: 'Dit stuk kunnen we nu niet laten zien. Wat je deed, blijft bewaard.',
	tryAgain: 'Probeer het opnieuw',
	copy: 'Kopieer',
	copied: 'Gekopieerd.',
	copyFailed: 'Kopiëren lukt hier niet. De tekst is geselecteerd: kopieer hem zelf.',
	print: 'Printen',

	connection: {
		offline: 'Even geen verbinding. Je kunt gewoon doorgaan.',
		/** What the device keeps until it can be sent. */
		waiting: (count: number) =>
			plural('nl', count, {
				one: '1 antwoord staat op jouw apparaat. Het gaat straks mee.',
				other: `${count} antwoorden staan op jouw apparaat. Ze gaan straks mee.`
			}),
		allSaved: 'Alles is bewaard.'
	},
	minutes: (count: number) => plural('nl', count, { one: '1 minuut', other: `${count} minuten` }),

	errors: {
		notFoundTitle: 'Deze pagina is er niet',
		notFound: 'Misschien is de link niet compleet. Of het gesprek is al gewist.',
		forbiddenTitle: 'Deze pagina is niet voor jou open',
		forbidden: 'Open de pagina met de hele link, of met de QR-code.',
		goneTitle: 'Dit gesprek is gewist',
		gone: 'Je kunt het niet meer openen.',
		busyTitle: 'Het is even te druk',
		busy: 'Wacht een halve minuut. Probeer het dan opnieuw.',
		otherTitle: 'Er ging iets mis',
		other: 'Dat ligt aan ons, niet aan jou. Probeer het zo nog een keer.',
		code: (status: number) => `Foutcode ${status}`
	},
	eraseCode: 'Jouw wiscode',
	notLoaded: 'Dit stuk kwam nog niet binnen. Wat je legde staat op jouw apparaat.'
};
