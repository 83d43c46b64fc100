import { strToU8, zipSync } from 'fflate';
import { oneLine, scoresOfPerson, type ClosedSort } from './closed-sort';
import { kenqStatements } from './kenq';
import { inTwentySteps, twentyCounts } from './twenty-steps';

/** A KADE project: four text files in an uncompressed zip. @param mtime their time stamp */
export function kade(given: ClosedSort, mtime: Date): Uint8Array<ArrayBuffer> {
	const sort = inTwentySteps(given);
	const sorts = sort.people.map((person) => [person.id, ...scoresOfPerson(person)].join(','));
	const zip = zipSync(
		{
			'name.txt': strToU8(oneLine(sort.name)),
			'statements.txt': strToU8(kenqStatements(sort)),
			'sorts.txt': strToU8(sorts.map((line) => `${line}\n`).join('')),
			'pattern.txt': strToU8(twentyCounts(sort).join(','))
		},
		{ level: 0, mtime }
	);
	return asStored(zip);
}

/** Marks every file as readable by zip version 1.0, which holds for uncompressed files. */
function asStored(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
	const view = new DataView(zip.buffer, zip.byteOffset);
	const end = zip.length - 22;
	let entry = view.getUint32(end + 16, true);
	for (let left = view.getUint16(end + 10, true); left > 0; left--) {
		view.setUint16(entry + 6, 10, true);
		view.setUint16(view.getUint32(entry + 42, true) + 4, 10, true);
		entry += 46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true);
	}
	return zip;
}
