import { plural } from '../plural';

/** Voor wie online meedoet: wat de begeleider deelt, stuurt en ziet. */
export const messages = {
	title: 'Mensen online?',
	share: '1. Deel het scherm',
	shareText:
		'Open een venster om te delen in je videogesprek. Onderaan staat steeds hoe mensen meedoen. Deel dit venster, en niet je paneel.',
	shareMake: 'Maak het scherm om te delen',
	shareOpen: 'Open het scherm om te delen',
	invite: '2. Stuur de uitnodiging',
	inviteText: 'Plak deze tekst in de chat, of in een mail',
	invitation: (title: string, link: string, address: string, code: string) =>
		[
			`Doe je mee met “${title}”?`,
			`Open deze link op je telefoon of computer: ${link}`,
			`Of ga naar ${address} en typ deze code: ${code}`,
			'Je hebt geen account nodig. Je hoeft je naam niet te zeggen.'
		].join('\n'),
	onlyHere:
		'Dit adres werkt alleen op het netwerk waar deze computer op zit. Wie thuis zit, komt hier niet binnen.',
	who: '3. Kijk wie er is',
	nobodyAway: (connected: number) => `${connected} verbonden. Niemand is even weg.`,
	away: (count: number, who: string) =>
		plural('nl', count, {
			one: `Even weg: deelnemer ${who}. Vraag in het gesprek of het lukt.`,
			other: `Even weg: deelnemers ${who}. Vraag in het gesprek of het lukt.`
		}),
	alone: 'Liever een eigen scherm?',
	aloneText:
		'Wie meedoet, vindt het grote scherm ook in het menu op de eigen telefoon. Wie alleen meekijkt, geef je een link: die opent het grote scherm, en verder niets.',
	make: 'Maak een link om te sturen',
	label: 'Link naar het grote scherm',
	qr: 'QR-code van het grote scherm'
};
