import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '$lib/domain/seeded';

const SECTOR = 512;

interface Disk {
	/** what a sync has put on the disk */
	safe: Buffer;
	/** what the program sees */
	seen: Buffer;
	/** whether the name itself is on the disk; SQLite syncs the folder after making a file */
	exists: boolean;
	/** sectors written since the last sync */
	loose: Set<number>;
	/**
	 * Sectors whose sync failed: the machine holds them as written, later syncs pass them by, and
	 * they are on no disk until they are written again.
	 */
	ghosts: Set<number>;
}

export interface Cut {
	/** syncs in the journal */
	readonly syncs: number;
	/** sectors that were written and not synced when the power went */
	readonly lostSectors: number;
}

/**
 * Puts a data folder in the state that a power cut would have left it in: every file as it was at
 * its last sync, and of what was written since each sector with an even chance, so that half a
 * write can be there too.
 * @param before the files as they were when the journal began
 */
export function leaveWhatACutLeaves(
	folder: string,
	before: ReadonlyMap<string, Buffer>,
	journal: Buffer,
	random: Random
): Cut {
	const disks = new Map<string, Disk>();
	for (const [name, bytes] of before) {
		const safe = Buffer.from(bytes);
		disks.set(name, {
			safe,
			seen: Buffer.from(bytes),
			exists: true,
			loose: new Set(),
			ghosts: new Set()
		});
	}
	let syncs = 0;
	for (let at = 0; at + 18 <= journal.length;) {
		const kind = String.fromCharCode(journal[at] ?? 0);
		const nameLength = journal[at + 1] ?? 0;
		const name = journal.toString('utf8', at + 2, at + 2 + nameLength);
		at += 2 + nameLength;
		const offset = Number(journal.readBigUInt64LE(at));
		const length = Number(journal.readBigUInt64LE(at + 8));
		at += 16;
		const empty = Buffer.alloc(0);
		const disk = disks.get(name) ?? {
			safe: empty,
			seen: empty,
			exists: true,
			loose: new Set(),
			ghosts: new Set()
		};
		disks.set(name, disk);
		switch (kind) {
			case 'W':
				if (at + length > journal.length) return finish();
				disk.seen = withRoom(disk.seen, offset + length);
				journal.copy(disk.seen, offset, at, at + length);
				for (
					let sector = Math.floor(offset / SECTOR);
					sector * SECTOR < offset + length;
					sector++
				) {
					disk.loose.add(sector);
					disk.ghosts.delete(sector);
				}
				disk.exists = true;
				at += length;
				break;
			case 'T':
				disk.seen = withRoom(disk.seen, offset).subarray(0, offset);
				break;
			case 'S':
				syncs++;
				disk.safe = synced(disk);
				disk.loose.clear();
				break;
			case 'F':
				for (const sector of disk.loose) disk.ghosts.add(sector);
				disk.loose.clear();
				break;
			case 'U':
				disk.exists = false;
				disk.seen = Buffer.alloc(0);
				disk.ghosts.clear();
				break;
			default:
				throw new Error(`not a record: ${kind}`);
		}
	}
	return finish();

	function finish(): Cut {
		let lostSectors = 0;
		for (const [name, disk] of disks) {
			lostSectors += disk.loose.size;
			const path = join(folder, name);
			if (!disk.exists) {
				rmSync(path, { force: true });
				continue;
			}
			let left = Buffer.from(disk.safe);
			for (const sector of disk.loose) {
				if (random() < 0.5) continue;
				const [from, to] = [sector * SECTOR, Math.min((sector + 1) * SECTOR, disk.seen.length)];
				if (from >= to) continue;
				left = withRoom(left, to);
				disk.seen.copy(left, from, from, to);
			}
			writeFileSync(path, left);
		}
		rmSync(join(folder, 'kaartgesprek.db-shm'), { force: true });
		return { syncs, lostSectors };
	}
}

/** What a sync that worked has put on the disk. */
function synced({ safe, seen, ghosts }: Disk): Buffer {
	const now = Buffer.from(seen);
	for (const sector of ghosts) {
		const [from, to] = [sector * SECTOR, (sector + 1) * SECTOR];
		now.fill(0, Math.min(from, now.length), Math.min(to, now.length));
		if (from < safe.length) safe.copy(now, from, from, Math.min(to, safe.length));
	}
	return now;
}

function withRoom(buffer: Buffer, length: number): Buffer<ArrayBuffer> {
	const larger = Buffer.alloc(Math.max(buffer.length, length));
	buffer.copy(larger);
	return larger;
}

/** The database's files as they are now. */
export function filesNow(folder: string): ReadonlyMap<string, Buffer> {
	return new Map(
		['kaartgesprek.db', 'kaartgesprek.db-wal'].flatMap((name) =>
			existsSync(join(folder, name)) ? [[name, readFileSync(join(folder, name))] as const] : []
		)
	);
}
