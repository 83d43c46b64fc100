// Read in before the server (NODE_OPTIONS=--import): its clock is CLOCK_SET_BACK ms behind.
const Real = Date;
const back = Number(process.env.CLOCK_SET_BACK);

globalThis.Date = class Date extends Real {
	constructor(...given) {
		if (given.length === 0) super(Real.now() - back);
		else super(...given);
	}
	static now() {
		return Real.now() - back;
	}
};
