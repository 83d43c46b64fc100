import { nameOfLanguage } from '../name-of-language';
import type { messages as nl } from './nl';

type Values = Readonly<Record<string, string | number>>;

const named = (tag: string | number | undefined) => nameOfLanguage(String(tag ?? ''), 'en');
const number = (value: string | number | undefined) => Number(value ?? 0).toLocaleString('en');

const sentences: (typeof nl)['sentences'] = {
	'title-missing': () => 'The set has no name yet.',
	'text-missing': ({ language }: Values) => `The text in ${named(language)} is missing here.`,
	'text-long': ({ has, most }) =>
		`This text is too long: ${has} characters. There is room for ${most}.`,
	'text-signs': () =>
		'This text holds invisible characters that may reverse its direction. Type it again.',
	'text-markup': () =>
		'This is code from a web page. A card holds plain words only. Take the code out.',
	'card-words': ({ has, most }) => `${has} words on a card. With ${most} or fewer it reads faster.`,
	'hint-words': ({ has, most }) => `${has} words in the hint. Make it ${most} or fewer.`,
	'sentence-words': ({ has, most }) => `A sentence of ${has} words. Make it ${most} or fewer.`,
	'hard-word': ({ word }) => `“${word}” is a long word. Can it be said in plain, short words?`,
	duplicate: ({ words }) => `“${words}” is already on an earlier card.`,
	'hint-missing': () => 'There is no hint. Name both directions: “I have it, or I do not have it.”',
	'hint-one-way': () =>
		'The hint names one direction. Name the other as well, with “or” in between: “I can, or I cannot.”',
	'no-cards': () => 'There is no card in the set yet.',
	'many-cards': ({ has, most }) => `${has} cards are too many. A set has ${most} at most.`,
	'id-form': ({ id }) =>
		`The id “${id}” does not fit. An id has lower-case letters, digits and hyphens.`,
	'id-twice': ({ id }) => `The id “${id}” is used twice. Each id belongs to one thing.`,
	'id-taken': ({ id }) => `The id “${id}” already belongs to a pile or another card.`,
	'one-axis': () => 'There is one side. A set has two sides, or none.',
	'card-no-side': () => 'This card is not on either of the two sides yet.',
	'card-other-side': () => 'The group of this card belongs to the other side.',
	'no-such-part': ({ id }) => `“${id}” is not in this set.`,
	'facet-of-one': ({ has }) =>
		Number(has) === 0
			? 'There is no card in this group.'
			: 'There is one card in this group. A group of one gets no result of its own.',
	'swap-broken': () => 'These two cards do not swap with each other: each must name the other.',
	'swap-work': () => 'A swap is between a card for people who work and one for people who do not.',
	'answers-factor': () => 'Only a card about what somebody needs belongs to other cards.',
	'needs-no-card': () => 'Say to which cards this belongs. Then it can be seen who needs it.',
	'few-a-side': ({ has, oneIn, size }) =>
		`${size === 'core' ? 'In the short set: with' : 'With'} ${has} ${Number(has) === 1 ? 'card' : 'cards'} on a side, ${
			Number(oneIn) === 0 ? 'nobody' : `1 in ${number(oneIn)} people`
		} who lay cards at random gets a firm letter. A letter means something with 10 or more cards on each side.`,
	'core-empty': () => 'The short set is empty. Mark a few cards as part of it.',
	'few-piles': ({ has }) => `At least 2 piles are needed. There are ${has}.`,
	'many-piles': ({ has, most }) => `${has} piles are too many. There can be ${most}.`,
	'no-answer-pile': () => 'The only pile is the one for skipping.',
	'skip-score': () => 'The pile for skipping does not count. Remove its value.',
	'no-skip-pile': () =>
		'There is no pile for skipping. Somebody who would rather not say has nowhere to go.',
	'no-two-ways': () =>
		'With two sides there must be a pile that helps and one that hinders. Otherwise remove the sides.',
	'picture-gone': ({ name }) => `Your own drawing “${name}” is no longer there.`,
	taken: () => 'This comes from the set you started with. Check that it fits your cards.',
	unreviewed: ({ language }) =>
		`Nobody has reviewed the texts in ${named(language)} yet. A dialogue offers it only if somebody turns it on.`,
	'cards-only': ({ language }) =>
		`In ${named(language)}: the cards only. The rest of the screen stays in another language.`,
	'unknown-field': ({ field }) => `A card set has no field “${field}”. Take it out.`,
	'field-missing': ({ field }) => `“${field}” is missing here.`,
	'field-form': () => 'What is here does not have the right form.',
	'field-choice': ({ has, choices }) => `“${has}” cannot be here. It can be: ${choices}.`,
	'many-items': ({ most }) => `There is too much here. There can be ${most}.`,
	'number-range': ({ has, least, most }) =>
		`${has} cannot be here. It goes from ${least} to ${most}.`,
	'line-fields': ({ has, most }) => `This line has ${has} fields. The first line has ${most}.`,
	'line-quote': () => 'A quotation mark opens here and never closes.',
	'file-form': () => 'This file is not a card set: it cannot be read as JSON.'
};

const places: (typeof nl)['places'] = {
	title: 'The name',
	description: 'What it is about',
	status: 'The status',
	licence: 'The licence',
	contact: 'Whom to ask',
	languages: 'The languages',
	cards: 'The cards',
	practice: 'The practice cards',
	needs: 'The needs',
	axes: 'The sides',
	dimensions: 'The four parts',
	facets: 'The groups',
	piles: 'The piles',
	'piles.factor': 'The piles',
	'piles.need': 'The piles for needs',
	profiles: 'The four sentences',
	questions: 'The questions',
	'questions.instruction': 'What is said beforehand',
	'questions.anchors': 'The questions beforehand',
	thresholds: 'The thresholds',
	willFacets: 'The groups about motivation',
	sources: 'The sources',
	deck: 'The set'
};

const parts: (typeof nl)['parts'] = {
	card: (words) => `Card “${words}”`,
	practice: (words) => `Practice card “${words}”`,
	pile: (words) => `Pile “${words}”`,
	facet: (words) => `Group “${words}”`,
	anchor: (words) => `Question “${words}”`,
	hint: 'hint',
	alt: 'what the drawing shows',
	line: (number) => `Line ${number}`
};

const pictures: (typeof nl)['pictures'] = {
	large: (most) => `This drawing is too large. It can be ${most} kB.`,
	'not-svg': () => 'This is not an SVG drawing.',
	script: () => 'There is a script in this drawing. That is not allowed.',
	handler: () => 'This drawing reacts to being pressed. That is not allowed.',
	outside: () => 'This drawing fetches something from another address. That is not allowed.',
	element: (name) =>
		`This drawing holds “${name}”, which is not allowed. Save it as plain shapes and lines.`,
	'not-png': () => 'This is not a PNG picture.',
	size: (most) => `This picture is too wide or too high. It can be ${most} pixels.`,
	empty: () => 'There is nothing in this drawing.',
	many: (most) => `This set already holds ${most} drawings of your own. Take one out first.`
};

export const messages: typeof nl = { sentences, places, parts, pictures };
