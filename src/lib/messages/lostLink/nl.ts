/** Een nieuwe link voor wie de zijne kwijt is, van de organisator van deze server. */
export const messages = {
	title: 'Een nieuwe link om te leiden',
	lead: 'Is een begeleider de link van een gesprek kwijt? Met de sleutel van de organisator maak je hier een nieuwe.',
	which: 'Welk gesprek?',
	whichHint: 'De code van het gesprek, of een adres van een scherm of telefoon uit dat gesprek.',
	whichMissing: 'Hier staat geen code van 8 cijfers en geen adres van een gesprek.',
	key: 'Sleutel van de organisator',
	keyHint: 'De sleutel waarmee je op deze server een gesprek begint.',
	keyWrong: 'Deze sleutel klopt niet. Kijk of hij helemaal is overgenomen.',
	make: 'Maak de link',
	made: (number: number) => `Dit is link ${number}. Je ziet hem maar één keer.`,
	madeText:
		'Geef hem alleen aan wie dit gesprek leidt: wie de link heeft, kan alles ervan lezen en wissen.',
	label: 'Link om het gesprek te leiden',
	seen: 'Wie het gesprek leidt, ziet bij “Samen leiden en overdragen” dat deze link erbij kwam. Trek daar ook de oude link in als een ander die kan hebben.',
	nobody:
		'Op deze server is geen sleutel voor een organisator ingesteld. Dan kan hier niemand een nieuwe link maken. Wie het gesprek ook leidt, kan dat wel: bij Meer, “Samen leiden en overdragen”.'
};
