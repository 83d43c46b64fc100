/** What stands before and after names in a sentence. */
type Around = readonly [before: string, after: string];

/** Wat de hele groep leest: stille minuten, voorlezen, toen en nu. Op telefoon en groot scherm. */
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
		/** What stands before and after the names of cards. */
		said: {
			'helped-hinders': (many: boolean): Around => [
				'',
				many ? ' hielpen toen en houden nu tegen.' : ' hielp toen en houdt nu tegen.'
			],
			'hindered-helps': (many: boolean): Around => [
				'',
				many ? ' hielden toen tegen en helpen nu.' : ' hield toen tegen en helpt nu.'
			],
			'hinders-now': (many: boolean): Around => [
				'',
				many ? ' houden nu tegen, toen niet.' : ' houdt nu tegen, toen niet.'
			],
			'helps-now': (many: boolean): Around => [
				'',
				many ? ' helpen nu, toen niet.' : ' helpt nu, toen niet.'
			],
			'helped-then': (many: boolean): Around => [
				'',
				many ? ' hielpen toen, nu niet.' : ' hielp toen, nu niet.'
			],
			'hindered-then': (many: boolean): Around => [
				'',
				many ? ' hielden toen tegen, nu niet.' : ' hield toen tegen, nu niet.'
			],
			'need-new': (_: boolean): Around => ['Nu nodig, toen niet: ', '.'],
			'need-gone': (_: boolean): Around => ['Toen nodig, nu niet: ', '.'],
			'need-still': (_: boolean): Around => ['Toen en nu nodig: ', '.']
		},
		/** For a set whose piles have names of their own; before and after the names of cards. */
		onPile: {
			turned: (then: string, now: string): Around => [`Toen bij “${then}”, nu bij “${now}”: `, '.'],
			joined: (pile: string): Around => [`Nu bij “${pile}”, toen niet: `, '.'],
			left: (pile: string): Around => [`Toen bij “${pile}”, nu niet: `, '.'],
			stayed: (one: string, other: string) =>
				`Bij “${one}” en “${other}” liggen dezelfde kaarten als toen.`
		},
		between: 'Wat de meesten helpt en tegenhoudt, is hetzelfde als toen.',
		needLanes: { needed: 'De meesten hebben dit nodig', other: 'Andere wensen' },
		slides: { cards: 'Kaarten', needs: 'Wensen' },
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
