/** Sturen: wat de groep ziet, de knoppen die overal bij zijn, de afstandsbediening, en wat misgaat. */
export const messages = {
	room: {
		title: 'Nu op het grote scherm',
		mirror: 'Het grote scherm, in het klein',
		larger: 'Bekijk het grote scherm groter',
		stale: 'Even geen verbinding: dit kan ouder zijn.',
		legend: 'Wat laat het grote scherm zien?',
		follow: 'Volgt',
		frozen: 'Stil',
		blank: 'Leeg'
	}
};
