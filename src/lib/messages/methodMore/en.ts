import type { messages as nl } from './nl';

/** What the method page adds to its rules: examples, weaknesses, sources, validation, citing. */
export const messages: typeof nl = {
	examples: 'Worked examples',
	examplesLead:
		'Computed on this page by the same code as on phone and server. The other cards are on “makes no difference” (S7).',
	columns: {
		intrinsic: 'In the person: helps, holds back',
		external: 'Around: helps, holds back',
		balances: 'Balances',
		strengths: 'Axes',
		outcome: 'Result'
	},
	strengths: { few: 'few', mixed: 'mixed', leaning: 'leaning', clear: 'clear' },
	status: { firm: 'firm', provisional: 'provisional', none: 'none' },
	figure: (value) => value.toFixed(2).replace('-', '−'),
	none: '–',
	sections: [
		{
			id: 'weak',
			title: 'Weaknesses',
			lines: [
				'The card list, the rule for a letter and the needs do not come from published research: the four profiles do, the cards and the rule do not. It is a proposal.',
				'A count weighs all cards alike. One card may decide everything for somebody; top 3 and the blocker are there for that, but the letter does not include them.',
				'The bound between firm and provisional was chosen on simulations. Of people who sort at random 12% with 12 cards an axis (23% with 20) still get a firm letter. Two firm sorts of the same person agree in 84-85%.',
				'“Personal” is the same as the axis in the person in this card set. Never read that as two findings.',
				'People place what they see now, and in a group: what others think plays a part, although nobody sees what anybody places. How readily somebody agrees, or chooses neutral, differs by person and by language.',
				'Those who take part were not chosen at random. People who were sent may sort otherwise.',
				'The tests look within dialogue and work; they do not see what differs only between dialogues. With few people per profile they find little: 117 people show next to nothing of (b). No difference shown is no proof of equality.',
				'The Arabic and Turkish translations have not been reviewed by speakers yet.'
			]
		},
		{
			id: 'not',
			title: 'What it must not be used for',
			lines: [
				'Not to select, pay, place, cut or refuse anybody: not by an employer, a school or a benefit office.',
				'Not to say anything about one person. A letter is for the conversation with that person.',
				'Not to say how many people in the Netherlands have which profile. That takes a sample.',
				'Not to say that something works. That people need something does not say that it helps them when they get it.',
				'Not to link rows to other data.'
			]
		},
		{
			id: 'plan',
			title: 'How this must be validated',
			lines: [
				'1. Understanding: 20 to 30 people who read with difficulty sort while thinking aloud, in each language. A card that one in five people reads differently is rewritten.',
				'2. Retest: 100 people sort twice, two weeks apart, without a talk. Aim: ICC(A,1) of both balances 0.70 or more, and the same firm letter for 80%.',
				'3. Recognition: in 30 dialogues half of the people choose a description beforehand. Aim: κ of firm letter and own choice 0.40 or more, with a lower bound over 0.20.',
				'4. Beside an interview: 40 people have an open interview; two researchers who did not see the cards choose a profile. Aim: κ between them 0.60, and with the letter 0.40.',
				'5. Four groups: do four groups appear without the rule too, and are they these? As long as the three bounds of G5 are not reached, the division is a choice and not a finding.',
				'6. Needs: register the expectation beforehand, at least 131 people with a firm letter in each profile (±10 points), then test with (b).',
				'Until then the sentence that this is a proposal belongs to every result.'
			]
		},
		{
			id: 'log',
			title: 'Versions of the scoring',
			lines: [
				'1.0.0: S0 to S8 as described here. Another rule or threshold gets another number, which stands in every file. A column never changes its meaning.'
			]
		}
	],
	sources: 'Where each card comes from',
	sourcesLead:
		'Codes refer to the list below. Only the first page or the abstract was read, unless stated otherwise. A ~ behind a code: it supports the card indirectly. A *: from memory, still to be checked.',
	factors: 'Cards about what helps and holds back',
	needs: 'Needs',
	card: 'Card',
	codes: 'Sources',
	list: 'List of sources',
	code: 'Code',
	reference: 'Reference',
	rules: {
		pageTitle: 'Rules: Kaartgesprek',
		title: 'All rules',
		lead: 'The rules that code and tests refer to. “Not yet” is agreed and not built.',
		link: 'All rules, a sentence each',
		back: 'Back to the method'
	},
	cite: 'How to cite this',
	citeLead: 'Always name the version of the scoring and of the card set.',
	citation: (deck, scoring, year) =>
		`Kaartgesprek (${year}). Kaartgesprek: a card-sorting dialogue about what helps and holds back learning [software]. Scoring ${scoring}, card set ${deck}. EUPL-1.2.`,
	origin:
		'The four profiles: S. Broek (Open Universiteit) and B.-J. Buiskool (Ockham IPS), research on lifelong learning; Broek, Van der Linden, Kuijpers & Semeijn (2023), JACE 29(2), 620-642.'
};
