import { participantField } from '../shared-fields';
import { field, tableOf, type Table } from '../table';
import { NOT_IN_FORMAT, type NotInFormat } from './format-files';

/** One person and one file for another program. */
export interface InFormat {
	readonly file: string;
	readonly participant: number;
	/** their id in the file; undefined if they are not in it */
	readonly id: string | undefined;
	readonly reason: NotInFormat | undefined;
}

/** Who is in which file, under which id, and who was left out of it and why. */
export const peopleInFormatsTable = (rows: Iterable<InFormat>): Table =>
	tableOf<InFormat>(
		'formats',
		[
			field('file', 'string', 'Bestand', 'File', (row) => row.file),
			participantField((row) => row.participant),
			field(
				'id',
				'string',
				'Hoe de deelnemer in dat bestand heet; leeg als hij er niet in staat',
				'What the participant is called in that file; empty when not in it',
				(row) => row.id
			),
			field(
				'reason',
				'string',
				'Waarom de deelnemer er niet in staat',
				'Why the participant is not in it',
				(row) => row.reason,
				NOT_IN_FORMAT
			)
		],
		rows
	);
