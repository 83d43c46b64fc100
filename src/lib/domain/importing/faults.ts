import type { ImportProblem } from './import-problem';
import type { ImportTable } from './import-table';
import { Lines } from './lines';

/** Beyond this many problems only the number is kept. */
export const MOST_PROBLEMS = 1000;

/** What is wrong in a file: the first problems in full, and how many and on which lines in all. */
export class Faults {
	readonly problems: ImportProblem[];
	readonly badLines: Lines;
	problemCount: number;

	/** @param before what was found already */
	constructor(before?: Pick<ImportTable, 'problems' | 'badLines' | 'problemCount'>) {
		this.problems = [...(before?.problems ?? [])];
		this.badLines = before?.badLines.copy() ?? new Lines();
		this.problemCount = before?.problemCount ?? 0;
	}

	add(problem: ImportProblem): void {
		this.problemCount += 1;
		if (problem.line > 0) this.badLines.add(problem.line);
		if (this.problems.length < MOST_PROBLEMS) this.problems.push(problem);
	}
}
