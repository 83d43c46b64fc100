/** Kaarten bespreken, afspraken, het verslag: wat de begeleider leest. */
export const messages = {
	report: {
		title: 'Verslag',
		hint: 'Een pagina om te lezen en te printen. Er staat alleen in wat de groep ook zag.',
		read: 'Lees en print het verslag',
		/** het verslag in de andere taal, naar de taal van de pagina */
		other: 'Het verslag in het Engels'
	}
};
