import type { Compilable, CompiledQuery, Kysely } from 'kysely';
import type { Tables } from './tables';

export type Row = Readonly<Record<string, unknown>>;

/**
 * Work inside one transaction: a generator that yields queries and is resumed with their rows. The
 * SQLite store runs it synchronously, the PostgreSQL store awaits each query; the use case is
 * written once. It must do nothing but yield queries, since it may be rerun.
 */
export type Unit<T> = Generator<Question, T, readonly Row[]>;

/** A query of a unit. `unread`: nobody looks at its rows, so the next one may go along with it. */
export type Question = CompiledQuery & { readonly unread?: true };

/** Sent instead of an id if messages may have been missed: any dialogue may have changed. */
export const EVERY_DIALOGUE = '*';

/** Counted since the start, except what waits now. */
export interface StoreFigures {
	/** committed transactions */
	readonly commits: number;
	/** units in them */
	readonly units: number;
	/** units that have not begun */
	readonly waiting: number;
}

/** Where everything is kept. A unit has happened when its promise resolves: after COMMIT. */
export interface Store {
	readonly kind: 'sqlite' | 'postgres';
	/** Compiles queries in the store's dialect; never runs them. */
	readonly sql: Kysely<Tables>;
	/** Runs a unit in a writing transaction. Rejects with its own error, rolled back alone. */
	commit<T>(unit: () => Unit<T>): Promise<T>;
	/** Runs a unit that only reads, on a consistent state. */
	read<T>(unit: () => Unit<T>): Promise<T>;
	/** Told of every dialogue that changed, by this process or another, or of EVERY_DIALOGUE. */
	onChange(listener: (dialogue: string) => void): () => void;
	/** Tells the other processes, and this one, that a dialogue changed. Call after commit. */
	announce(dialogue: string): void;
	/** Locks the dialogue's row for the rest of the unit; SQLite's transaction already does. */
	lockDialogue(dialogue: string): Unit<void>;
	/**
	 * Whether what is kept under the id of a dialogue or a pooled group is not as it was written;
	 * looked at when it is first asked for. PostgreSQL checks its own pages.
	 */
	damaged(owner: string): boolean;
	/** Everything that is not as written: ids of dialogues, pooled groups, decks, studies. */
	allDamaged(): readonly string[];
	/** What was wrong with the file when it was opened, in the database's words. */
	readonly complaints: readonly string[];
	/**
	 * Whether the data is where the next start will look for it; if not, nothing more is accepted.
	 * PostgreSQL looks after its own files.
	 */
	inPlace(): boolean;
	/** Wipes deleted data from all of this store's files that are ours. Call after commit. */
	forget(): Promise<void>;
	readonly figures: () => StoreFigures;
	close(): Promise<void>;
}

/** Runs one query inside a unit and gives its rows. */
export function* rows<O>(query: Compilable<O>): Unit<O[]> {
	return (yield query.compile()) as O[];
}

/** The first row of a query inside a unit, or undefined. */
export function* first<O>(query: Compilable<O>): Unit<O | undefined> {
	return ((yield query.compile()) as O[])[0];
}

/**
 * Runs one query inside a unit, of which nothing is read: over a network it does not wait for its
 * answer. Where it fails the unit fails, at the latest at COMMIT.
 */
export function* write(query: Compilable): Unit<void> {
	yield { ...query.compile(), unread: true };
}

type StorageReason = 'full' | 'down' | 'gone' | 'damaged';

/** The disk or the database said no; the caller may try again later. */
export class StorageProblem extends Error {
	readonly reason: StorageReason;

	constructor(reason: StorageReason, cause: unknown) {
		super(WORDS[reason], { cause });
		this.name = 'StorageProblem';
		this.reason = reason;
	}
}

const WORDS = {
	full: 'the disk is full',
	down: 'the database cannot be reached',
	gone: 'the database was removed or replaced while it was in use',
	damaged: 'what is kept is not as it was written'
} as const;
