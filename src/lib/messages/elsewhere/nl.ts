/** De pagina voor wie langs een adres komt dat deze server niet kent. */
export const messages = {
	title: 'Dit adres kent deze server niet',
	came: (name: string) => `Je kwam langs ${name}.`,
	asked:
		'Doe je mee aan een gesprek? Vraag de gespreksleider om het goede adres, of scan de QR-code.',
	other: 'Het adres van deze server is:',
	host: 'Ben je zelf de beheerder van deze server?',
	wrong: 'Open dan op deze computer het adres dat de server noemde bij het starten.',
	setting:
		'Moeten mensen juist langs dit adres komen? Start de server dan opnieuw met deze instelling:',
	more: 'In docs/network.md staat hoe dat gaat met Docker, WSL, een proxy en andere namen.'
};
