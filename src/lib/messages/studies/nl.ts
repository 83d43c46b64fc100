import { plural } from '../plural';

/** Onderzoeken: maken, een code geven, gesprekken in aantallen zien. */
export const messages = {
	pageTitle: 'Onderzoeken: Kaartgesprek',
	title: 'Onderzoeken',
	lead: 'Een onderzoek legt vast met welke kaarten mensen werken, wat zij vooraf lezen en tot wanneer hun kaarten bewaard blijven. Met de code zetten gespreksleiders hun gesprek erin.',
	silent: 'Er komt geen antwoord. Kijk of er verbinding is en probeer het opnieuw.',
	make: 'Maak een onderzoek',
	name: 'Naam van het onderzoek',
	deckLabel: 'Kaartenset',
	deck: (id: string, version: string) => `Kaartenset ${id} ${version}`,
	anyDeck: 'Elke kaartenset',
	until: (day: string) => `tot en met ${day}`,
	sum: (dialogues: number, rows: number) =>
		`${plural('nl', dialogues, { one: '1 gesprek', other: `${dialogues} gesprekken` })}, ${plural('nl', rows, { one: '1 mens in de bestanden', other: `${rows} mensen in de bestanden` })}`,
	closed: 'gesloten',
	code: 'Onderzoekscode',
	copy: 'Kopieer',
	copied: 'Gekopieerd',
	copyFailed: 'Kopiëren lukte niet. Selecteer de code zelf.',
	codeHint: 'Gespreksleiders typen deze code als zij een gesprek maken.',
	standard:
		'Het onderzoek van deze installatie. Nieuwe gesprekken horen hierbij, tenzij iemand iets anders kiest.',
	asked: 'Wat deelnemers lezen en gevraagd wordt',
	consentVersion: (version: string) => `Tekst, versie ${version}`,
	dialogues: (count: number) =>
		plural('nl', count, { one: '1 gesprek', other: `${count} gesprekken` }),
	dialoguesHint:
		'Alleen aantallen: geen namen van gesprekken, geen codes, geen dagen. Onder de 10 mensen staat er een kwartaal.',
	period: 'Periode',
	state: 'Hoe ver',
	people: 'Deden mee',
	rows: 'In de bestanden',
	states: {
		ended: 'afgelopen',
		purged: 'gesprek gewist',
		import: 'uit een bestand',
		solo: 'alleen gelegd'
	},
	change: 'Einde wijzigen of sluiten',
	endsOn: 'Laatste dag',
	endsOnHint:
		'Dan wissen wij de kaarten. Doet er al iemand mee, dan kan deze dag alleen naar voren.',
	endsOnNew: 'Dan wissen wij de kaarten. Hoogstens vijf jaar vooruit.',
	saveEnd: 'Bewaar de laatste dag',
	close: 'Sluit dit onderzoek',
	open: 'Open dit onderzoek weer',
	closeHint: 'Gesloten: er komen geen nieuwe gesprekken en bestanden bij. Wat er is, blijft.',
	consentTitle: 'Wat deelnemers vooraf lezen',
	consentHint:
		'Staat op de toestemmingspagina na de vijf punten. Schrijf eenvoudig: hoogstens zes zinnen van hoogstens 15 woorden. Leeg: er komt niets bij.',
	version: 'Versie van deze tekst',
	questionsTitle: 'Vragen over de deelnemer',
	questionsHint:
		'Hoogstens vier, met grove antwoorden. Alleen wie ja zegt tegen onderzoek krijgt ze, en niemand hoeft te antwoorden: “Liever niet zeggen” staat er altijd bij. Antwoorden die minder dan drie mensen in een gesprek delen, worden leeg gemaakt.',
	question: (number: number) => `Vraag ${number}`,
	questionText: 'Vraag',
	choices: 'Antwoorden, een per regel',
	addQuestion: 'Vraag erbij',
	removeQuestion: 'Haal deze vraag weg',
	fixed:
		'Kaarten, tekst en vragen liggen hierna vast: mensen zeggen ja tegen precies dit. De laatste dag kan nog naar voren.',
	save: 'Maak het onderzoek',
	cancel: 'Annuleer'
};
