import { DIMENSIONS, type Dimension } from '../dimensions';
import { field, type Field } from './table';

/** Columns that several tables have: what they are called and what is said of them, once. */

export const participantField = <Row>(of: (row: Row) => number): Field<Row> =>
	field(
		'participant',
		'integer',
		'Nummer van de deelnemer in deze export',
		'Number of the participant in this export',
		of
	);

export const dialogueInFileField = <Row>(of: (row: Row) => number | undefined): Field<Row> =>
	field(
		'dialogue',
		'integer',
		'Nummer van het gesprek in dit bestand',
		'Number of the dialogue in this file',
		of
	);

export const dimensionField = <Row>(of: (row: Row) => Dimension | undefined): Field<Row> =>
	field('dimension', 'string', 'Dimensie', 'Dimension', of, DIMENSIONS);

export const deckVersionField = <Row>(of: (row: Row) => string): Field<Row> =>
	field('deck_version', 'string', 'Versie van de kaartenset', 'Version of the deck', of);
