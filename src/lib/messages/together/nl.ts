/** Wat de hele groep leest: stille minuten, voorlezen, vorige keer en nu. Op telefoon en groot scherm. */
export const messages = {
	quiet: 'Lees rustig alle kaarten. Praat nog niet.',
	readBack: 'Klopt dit zo?',
	sorts: { afspraak: 'Afspraak', boodschap: 'Boodschap' },
	who: { afspraak: 'Wie', boodschap: 'Voor wie' },
	when: { afspraak: 'Wanneer', boodschap: 'Wie brengt het' },
	about: 'Gaat over',
	done: 'gedaan',
	earlier: 'van de vorige keer',
	compare: {
		title: 'Vorige keer en nu',
		people: 'Het kunnen andere mensen zijn.',
		cards: 'Kaarten met een ander woord',
		same: (count: number) =>
			count === 1
				? 'Bij 1 kaart is het woord hetzelfde.'
				: `Bij ${count} kaarten is het woord hetzelfde.`,
		noneChanged: 'Bij alle kaarten is het woord hetzelfde.',
		needs: 'Wat de meeste mensen nodig hebben',
		needStill: 'toen en nu',
		needNew: 'nu wel',
		needGone: 'nu niet meer',
		then: 'Toen',
		now: 'Nu',
		card: 'Kaart',
		change: (then: string, now: string) => `toen: ${then} · nu: ${now}`
	}
};
