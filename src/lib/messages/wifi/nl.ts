/** De wifi van de zaal, op het paneel. */
export const messages = {
	title: 'Wifi voor de zaal',
	lead: 'Het grote scherm laat dan eerst een QR-code voor de wifi zien, en daarna die van het gesprek.',
	privacy:
		'Iedereen in de zaal kan dit lezen. Gebruik dus het netwerk voor gasten. Wij bewaren het alleen bij dit gesprek, en wissen het aan het einde.',
	name: 'Naam van het netwerk',
	nameError: 'Vul de naam van het netwerk in, niet langer dan 32 tekens.',
	password: 'Wachtwoord',
	passwordHint: 'Leeg laten als er geen wachtwoord is.',
	passwordError: 'Een wachtwoord voor wifi heeft 8 tot 63 tekens, zonder accenten.',
	hidden: 'Het netwerk laat zijn naam niet zien',
	show: 'Zet op het grote scherm',
	change: 'Verander',
	remove: 'Haal weg',
	shown: (name: string) => `Op het grote scherm staat nu de wifi ${name}.`
};
