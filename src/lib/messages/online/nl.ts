/** Het grote scherm voor wie online meedoet, op het paneel. */
export const messages = {
	title: 'Mensen online?',
	text: 'Deel het venster van het grote scherm in je videogesprek. Of stuur een link: wie hem opent ziet alleen het grote scherm. Wie meedoet, vindt het grote scherm ook in het menu op de eigen telefoon.',
	make: 'Maak een link om te sturen',
	label: 'Link naar het grote scherm',
	qr: 'QR-code van het grote scherm'
};
