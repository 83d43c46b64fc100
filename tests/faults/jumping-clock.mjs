// Read in before the server (NODE_OPTIONS=--import): its clock is as many milliseconds off as the
// file CLOCK says. How far off it stands now is written beside it, to CLOCK.now.
import { readFileSync, writeFileSync } from 'node:fs';

const Real = Date;
let looked = -Infinity;
let off = 0;

function offset() {
	if (performance.now() - looked > 50) {
		looked = performance.now();
		const before = off;
		try {
			off = Number(readFileSync(process.env.CLOCK, 'utf8')) || 0;
		} catch {
			off = 0;
		}
		if (off !== before) writeFileSync(`${process.env.CLOCK}.now`, String(off));
	}
	return off;
}

globalThis.Date = class Date extends Real {
	constructor(...given) {
		if (given.length === 0) super(Real.now() + offset());
		else super(...given);
	}
	static now() {
		return Real.now() + offset();
	}
};
