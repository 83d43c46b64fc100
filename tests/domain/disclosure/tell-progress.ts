const EVERY = 5_000;
let told = 0;

/** The long form says how far it is, so that one that is stopped half-way is still a figure. */
export function tellProgress(what: string, lives: number): void {
	if (Math.floor(lives / EVERY) === told) return;
	told = Math.floor(lives / EVERY);
	process.stdout.write(`${what}: ${lives} lives\n`);
}
