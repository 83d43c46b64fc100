import type { Promised } from './promises.ts';

/** Promises for a dialogue's whole life, against those who fill or take over: npm run attack. */
export const OF_OVER_TIME: readonly Promised[] = [
	{
		id: 'withheld-once',
		promise: 'Who refused, or erased before the end, is not read back from any number of files',
		proof:
			'random dialogues of a study in the running product; files, filters, tags, tables for publication and frozen exports are taken after every event; the union of all rows is laid beside every picture and all other ways to have answered are tried; the withheld drawn anew is planted',
		figure: '0 certain, every planted leak found',
		command: 'attack'
	},
	{
		id: 'nothing-before-the-end',
		promise: 'Nothing of a dialogue is in research before it has ended, and then once',
		proof:
			'the same lives: joins, moves, late answers, closings, reopening, newcomers and a yes after the end; rows of an open round, and a row of who says yes later, are planted',
		figure: '0 files that tell of an event, every planted leak found',
		command: 'attack'
	},
	{
		id: 'no-rare-row',
		promise: 'Nobody stands alone by background, filter or tag',
		proof:
			'the same lives, with one who speaks another language, is read to or wants nothing; a background that one row has is planted',
		figure: '0 combinations under 3 rows, 0 filters under 5 people, every planted leak found',
		command: 'attack'
	},
	{
		id: 'erased-everywhere',
		promise: 'Who erases is gone from every place, and stays so when a backup is put back',
		proof:
			'the same lives: erasing by phone and by code, before and after the end and the purge, and after a backup that is put back; a row that stays is planted',
		figure: '0 rows left, 0 refused, every planted leak found',
		command: 'attack'
	},
	{
		id: 'no-words-left',
		promise: 'A purge leaves no word that anybody typed',
		proof:
			'the same lives: questions, scripts, places, notes, agreements and comments, looked for in everything that is still answered; a stream that sends them is planted',
		figure: '0 texts, every planted leak found',
		command: 'attack'
	},
	{
		id: 'devices-not-people',
		promise: 'Invented phones and typed forms give no numbers about the people in the room',
		proof:
			'rooms of 1 to 9 people with typed forms beside them, closed over the API, and every served picture read for numbers; the same room with as many people must give numbers',
		figure: '0 numbers, 0 pictures of fewer than 5 people',
		command: 'attack'
	},
	{
		id: 'wrong-keys',
		promise: 'A key is not found by trying',
		proof: '3 000 wrong keys of a researcher from one address by every door they can come in',
		figure: 'at most 30 looked at, and those on their way; nobody refused elsewhere',
		command: 'attack'
	},
	{
		id: 'limits',
		promise: 'Nobody fills it',
		proof:
			'one facilitator with 400 notes of 1 KB, one participant with 12 000 comments and 1 500 streams, one stranger with 1 100 joins',
		figure: 'at most 1 000 people, under 8 MB for the notes, 0 streams refused to the newest',
		command: 'attack'
	},
	{
		id: 'one-network',
		promise: 'Who guesses codes shuts out nobody else',
		proof: '4 000 codes from 40 networks of IPv6, each with 100 addresses; then 30 honest people',
		figure: '0 honest refusals',
		command: 'attack'
	},
	{
		id: 'decks-of-others',
		promise: 'Nobody replaces a card set of somebody else, or fills the list of others',
		proof: '60 versions of a set of others, 60 sets of strangers, the built-in set',
		figure: '0 replaced, 0 in the list of others',
		command: 'attack'
	},
	{
		id: 'many-cookies',
		promise: 'A browser that knows many dialogues is still answered',
		proof: '48 dialogues led in one browser, then every page, and the wish to wipe everything',
		figure: '0 pages refused, at most 4 096 bytes of cookies',
		command: 'attack'
	},
	{
		id: 'each-where-it-belongs',
		promise: 'An erasure, a donation and a dialogue reach only what they belong to',
		proof:
			'strangers erase sorts of another study while exports wait; a closed study is given sorts; dialogues name a study without its code',
		figure: '0 exports of others gone, 0 of their own left, 0 sorts taken, 0 dialogues let in',
		command: 'attack'
	}
];
