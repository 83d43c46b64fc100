/** Wat de set vraagt: stapels, vragen, oefenen en wensen. */
export const asking = {
	piles: {
		titles: { factor: 'Stapels', need: 'Stapels voor wensen' },
		leads: {
			factor: 'Waar iemand een kaart neerlegt, en wat dat betekent.',
			need: 'Waar iemand een wens neerlegt.'
		},
		name: 'Stapel',
		hint: 'Een zin eronder',
		counts: 'Telt als',
		countsAs: {
			factor: {
				helps: 'helpt',
				neutral: 'geen van beide',
				hinders: 'houdt tegen',
				none: 'telt niet mee',
				skip: 'overslaan'
			},
			need: {
				helps: 'nodig',
				neutral: 'heb ik al',
				hinders: 'niet nodig',
				none: 'telt niet mee',
				skip: 'overslaan'
			}
		},
		grade: 'Cijfer',
		add: 'Stapel erbij',
		remove: (at: number) => `Stapel ${at} weg`
	},
	questions: {
		title: 'Vraag en uitleg',
		factor: 'De vraag bij elke kaart',
		factorHint: 'Zoals: Hoe is dat nu voor jou?',
		instruction: 'Wat je vooraf zegt',
		instructionHint: 'Een korte zin op elke regel.',
		more: 'De andere vragen',
		top: 'De drie belangrijkste kaarten',
		blocker: 'De kaart die het onmogelijk maakt',
		tableCard: 'De kaart op tafel',
		fit: 'Past het plaatje?',
		self: 'Welke zin past het best?'
	},
	profiles: {
		title: 'De zin bij elk profiel',
		lead: 'Dit leest iemand over zichzelf. Zeg wat helpt en wat moeilijk is, zonder oordeel.',
		labels: {
			A: (one: string, other: string) => `${one} en ${other} helpen allebei`,
			B: (one: string, other: string) => `${one} helpt, ${other} is moeilijk`,
			C: (one: string, other: string) => `${other} helpt, ${one} is moeilijk`,
			D: (one: string, other: string) => `${one} en ${other} zijn allebei moeilijk`,
			none: () => 'Het is gemengd'
		}
	},
	anchors: {
		title: 'Vragen vooraf',
		lead: 'Een of twee korte vragen voor de kaarten. Ze mogen ook weg.',
		text: 'De vraag'
	},
	practice: {
		title: 'Oefenkaarten',
		lead: 'Drie kaarten over iets anders, om te leren hoe het werkt. Ze moeten op jouw stapels passen. Het mag ook zonder.',
		add: 'Oefenkaart erbij',
		three: 'Zet drie oefenkaarten klaar',
		remove: (at: number) => `Oefenkaart ${at} weg`,
		samples: [
			{ text: 'De keuken die ik heb', hint: 'Ik kan er goed koken, of juist niet.' },
			{ text: 'Koken voor anderen', hint: 'Dat vind ik leuk, of dat vind ik lastig.' },
			{ text: 'De winkel in mijn buurt', hint: 'Ik vind er alles, of ik vind er weinig.' }
		]
	},
	needs: {
		title: 'Wensen',
		lead: 'Wat iemand nodig kan hebben. Bij elke wens horen de kaarten waarop hij een antwoord is. Het mag ook zonder.',
		add: 'Wens erbij',
		remove: (at: number) => `Wens ${at} weg`,
		answers: (need: string) =>
			need === '' ? 'Bij welke kaarten hoort deze wens?' : `Bij welke kaarten hoort “${need}”?`
	}
};
