import type { Promised } from './promises.ts';

/** Promises about many people at once: npm run load. */
export const OF_LOAD: readonly Promised[] = [
	{
		id: 'room-500',
		promise: 'A room of 500 feels instant',
		proof:
			'500 streams open, everybody lays a card every four seconds on average through an outbox, says to be finished, and the stage changes every second; then the same posts and broadcasts beside a bare node:http server that inserts in SQLite with synchronous = FULL, what comes in one turn in one commit',
		figure:
			'saved p99 ≤ 100 ms, stage change seen p99 ≤ 500 ms, 0 errors; a post ≤ 2.5 × and a broadcast ≤ 1.5 × the processor time of the bare server',
		command: 'load'
	},
	{
		id: 'room-1000',
		promise: 'So does a hall of a thousand',
		proof: 'the same with 1 000 people in one dialogue',
		figure:
			'saved p99 ≤ 100 ms, stage change seen p99 ≤ 500 ms, 0 errors; a post ≤ 2.5 × and a broadcast ≤ 1.5 × the processor time of the bare server',
		command: 'load'
	},
	{
		id: 'rooms-50',
		promise: 'Fifty rooms at once feel as instant',
		proof: 'the same with 50 dialogues of 20 people',
		figure:
			'saved p99 ≤ 100 ms, stage change seen p99 ≤ 500 ms, 0 errors; a post ≤ 2.5 × the processor time of the bare server',
		command: 'load'
	},
	{
		id: 'streams-10000',
		promise: 'Thousands who only listen cost little',
		proof:
			'10 000 idle streams in twenty rooms of 500, a stage change in each; the bare server with as many beside it',
		figure: '≤ 20 KiB of memory each over the idle process, a broadcast reaches all, 0 errors',
		command: 'load'
	},
	{
		id: 'deploy',
		promise: 'A restart goes unnoticed',
		proof: 'SIGTERM and a new process while 500 people sort with their streams open',
		figure:
			'gone within 2 s, 500 back within 10 s, at most 50 connections in any 100 ms, 0 answers lost',
		command: 'load'
	},
	{
		id: 'processes',
		promise: 'Several processes are one',
		proof:
			'one dialogue of 100 people spread by a proxy over four processes on PostgreSQL, every request to another; each process killed −9 and started again, one cut from the database, the database restarted, commands all the while',
		figure:
			'0 acknowledged answers lost or doubled, all phones show the same at the end; nothing old shown as new for longer than 2 s (and half a second for the machine)',
		command: 'load'
	}
];
