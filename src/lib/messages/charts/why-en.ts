import type { why as nl } from './why-nl';

/** Why something is served as a word, or not at all: for the facilitator, before the release. */
export const why: typeof nl = {
	title: 'Why do you sometimes see a word?',
	intro:
		'Nobody may be able to tell from the picture where one person put a card. Hence these rules:',
	rule: (rule) => `rule ${rule}`,
	'words-of-study':
		'This dialogue belongs to a study. Then everybody sees words, not numbers, however large the group is.',
	'fewer-people':
		'There were more sorts than people. The number of people decides what may be shown.',
	'typed-sorts':
		'Some sorts were typed in or laid by a helper, who knows them. So the picture says only what holds with and without them.',
	'words-under-10': 'Fewer than 10 people got the card. Then we show one word, not a number.',
	'word-near-unanimous':
		'Nearly everybody put the card on the same pile. A number would give away who did not.',
	'word-small-pile': 'Too few people put the card on one of the piles to show the number.',
	'word-close-sides': 'The two sides are nearly as large. That is why it says “divided”.',
	'words-of-piles':
		'These piles are your own. Then each card is shown with one word, not a number.',
	'rest-together': 'One pile is too small for a number of its own. That is why we add up the rest.',
	'hidden-private': 'The card is personal. We do not show it to fewer than 20 people.',
	'hidden-power': 'A boss, teacher or case worker is in the room. This card is about such people.',
	'hidden-few': 'Fewer than 5 people got this card.',
	'hidden-swap':
		'The card belongs with a card for people with or without work. We show both or neither.',
	'plane-words': 'Fewer than 20 people. That is why the quarters have no numbers.',
	'plane-small-cells':
		'One of the quarters holds fewer than 3 people. That is why the quarters have no numbers.',
	'plane-firm-few':
		'Fewer than 3 people are clearly, or only just, in one of the boxes. That is why they are counted together.',
	'groups-under-10':
		'Per profile this is shown from 10 people who are clearly in it, and 10 others.',
	'facet-would-reveal':
		'Exactly one card of this topic is hidden. The topic would give that card away.',
	'top-under-3': 'We show a card of the top 3 if 3 people or more chose it.',
	'table-few':
		'Cards lie on the table only when 5 people are done and 3 different cards were chosen.',
	'needs-lists': 'Fewer than 10 people. That is why the wishes are two lists without numbers.',
	'agreement-under-20': 'Which cards lie together is shown only with 20 people or more.',
	'shift-words':
		'How many people laid a card differently is said in broad words only. A number could tell who did.',
	'shift-under-10': 'Fewer than 10 people. Then we do not say how many laid a card differently.',
	'exact-agreed': 'Everybody agreed beforehand that this small group shows numbers.'
};
