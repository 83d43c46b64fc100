export const messages = {
	title: 'Kaartensets',
	lead: 'Alle kaartensets van deze installatie. Een versie verandert nooit: er is mee gelegd. Wijzigen is een nieuwe versie maken.',
	make: 'Maak of wijzig een set',
	silent: 'Er komt geen antwoord. Kijk of er verbinding is en probeer het opnieuw.',
	of: (factors: number, needs: number) => `${factors} kaarten, ${needs} wensen`,
	profiles: 'met profielen',
	noProfiles: 'zonder profielen',
	owner: (kind: 'built-in' | 'browser' | 'unknown' | 'key', name: string, since: string) => {
		const whose = {
			'built-in': 'Hoort bij het programma',
			browser: 'Gebracht vanuit een browser, zonder sleutel: alleen die browser ziet hem',
			unknown: 'Van deze installatie',
			key: `Van ${name === 'organiser' ? 'de organisator' : name}`
		}[kind];
		return since === '' ? `${whose}.` : `${whose}, sinds ${since}.`;
	},
	isWithdrawn: 'Teruggetrokken: niemand kan hem meer kiezen.',
	withdraw: 'Terugtrekken',
	putBack: 'Terugzetten',
	isUsed: 'Er is mee gewerkt, dus hij blijft.',
	delete: 'Weggooien',
	deleteSure: 'Ja, gooi weg',
	keep: 'Bewaren',
	preview: 'Bekijk de kaarten',
	piles: 'Stapels',
	cards: 'Kaarten',
	needs: 'Wensen',
	json: 'Download als JSON',
	csv: 'Download als CSV',
	copy: 'Maak een nieuwe versie',
	copyHint: 'Een kopie onder een andere naam of versie, als begin van een eigen set.',
	id: 'Naam in adressen en bestanden',
	idHint: 'Kleine letters, cijfers en streepjes.',
	version: 'Versie',
	versionHint: 'Zoals 1.0.0.',
	name: 'Naam voor mensen',
	save: 'Voeg toe',
	upload: 'Voeg een kaartenset toe',
	uploadHint:
		'JSON is een hele set. Een CSV heeft kaarten en stapels; vragen, assen en grenzen komen dan van de set die je hieronder kiest.',
	pick: 'Kies een JSON- of CSV-bestand',
	base: 'De rest komt van',
	added: (id: string, version: string) => `${id} ${version} is toegevoegd.`,
	notJson: 'Dit bestand is niet te lezen als JSON.',
	/** One problem: its line in the file, and where and what in a sentence of the server. */
	problem: (line: number | undefined, message: string) =>
		`${line === undefined ? '' : `Regel ${line}: `}${message}`
};
