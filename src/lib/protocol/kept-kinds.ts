/**
 * What a column holds. `code`: drawn at random, or a number in order of joining · `hash`: of a key,
 * cannot be turned back · `answer`: what a person laid, chose or agreed to · `words`: that people
 * wrote themselves · `setting`: of a dialogue, study or card set · `count` · `hour`, `day`, `month`
 * · `moment`: of a process or of tries behind one address, never of an answer · `file`: made of the
 * others
 */
export type KeptKind =
	| 'code'
	| 'hash'
	| 'answer'
	| 'words'
	| 'setting'
	| 'count'
	| 'hour'
	| 'day'
	| 'month'
	| 'moment'
	| 'file';

/** Whom a table is about. */
type KeptOf = 'participant' | 'group' | 'facilitator' | 'researcher' | 'installation';

/**
 * When a row goes. `stop`: when the person stops, and with the dialogue · `dialogue`: with it ·
 * `study`: on its last day, or by the erase code · `hours` · `year`: after these · `stays`
 */
type KeptUntil = 'stop' | 'dialogue' | 'study' | 'hours' | 'year' | 'stays';

export interface KeptTable {
	readonly of: KeptOf;
	readonly until: KeptUntil;
	readonly columns: Readonly<Record<string, KeptKind>>;
}
