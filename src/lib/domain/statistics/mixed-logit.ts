import { gaussHermite, type Quadrature } from '../numbers/gauss-hermite';
import { inverse } from '../numbers/solve';
import { orthonormal } from './projected';

/** One answer in a dialogue: y is 0 or 1, x the row of the design with its 1 for the intercept. */
export interface LogitRow {
	readonly group: number;
	readonly y: 0 | 1;
	readonly x: readonly number[];
}

/** A logistic model with a random intercept for every group. */
export interface MixedLogit {
	/** log odds, one per column of x */
	readonly coefficients: readonly number[];
	/** from the inverse of the observed information, σ included */
	readonly errors: readonly number[];
	/** standard deviation of the intercepts of groups, in log odds; 0 where groups do not differ */
	readonly sigma: number;
	readonly logLikelihood: number;
	readonly n: number;
	readonly groups: number;
}

/** Why there is no model: perfect separation, columns that others span, or too few answers. */
export type NoModel = 'too-few' | 'collinear' | 'separated' | 'no-convergence';

/** Nodes of the quadrature round each group's own mode. */
export const NODES = 15;
/** A coefficient this large means perfect separation; its size says nothing. */
const PARTED = 25;
const FEWEST_OF_EACH = 5;

/**
 * Fits logit(P(y = 1)) = xβ + σu, u standard normal per group, by maximum likelihood: adaptive
 * Gauss-Hermite quadrature round the mode of every group (Pinheiro & Bates, Journal of
 * Computational and Graphical Statistics 4, 1995), BFGS on β and σ with the gradient by Fisher's
 * identity. What `lme4::glmer(nAGQ = 15)` computes.
 * @yields after every evaluation of the likelihood
 */
export function* mixedLogit(
	rows: readonly LogitRow[],
	points = NODES
): Generator<void, MixedLogit | NoModel> {
	const width = rows[0]?.x.length ?? 0;
	const ones = rows.filter(({ y }) => y === 1).length;
	const groups = byGroup(rows);
	if (Math.min(ones, rows.length - ones) < FEWEST_OF_EACH || groups.length < 2) return 'too-few';
	if (!isOfFullRank(rows, width)) return 'collinear';
	const quadrature = gaussHermite(points);
	const evaluate = (at: readonly number[]) => likelihoodOf(groups, at, quadrature);

	let at = [Math.log(ones / (rows.length - ones)), ...new Array<number>(width - 1).fill(0), 0.5];
	let now = evaluate(at);
	let curve = identity(width + 1, 1 / rows.length);
	let converged = false;
	for (let turn = 0; turn < 200 && !converged; turn++) {
		const direction = times(curve, now.gradient);
		let step = 1;
		let next = at;
		let then = now;
		// the step halves until the likelihood rises as much as a slope promises
		const rise = dot(direction, now.gradient);
		for (let halves = 0; halves < 40; halves++, step /= 2) {
			next = at.map((value, index) => value + step * (direction[index] as number));
			then = evaluate(next);
			yield;
			if (then.value >= now.value + 1e-4 * step * rise) break;
		}
		if (next.slice(0, width).some((value) => Math.abs(value) > PARTED)) return 'separated';
		const moved = next.map((value, index) => value - (at[index] as number));
		const turned = now.gradient.map((value, index) => value - (then.gradient[index] as number));
		const bend = dot(moved, turned);
		curve = bend > 1e-14 ? updated(curve, moved, turned, bend) : curve;
		converged =
			Math.max(...then.gradient.map(Math.abs)) < 1e-6 * rows.length ** 0.5 ||
			Math.abs(then.value - now.value) < 1e-12 * Math.abs(now.value);
		[at, now] = [next, then];
	}
	if (!converged) return 'no-convergence';
	// σ enters only squared: its sign is meaningless, and near 0 it is 0
	const sigma = Math.abs(at[width] as number) < 1e-3 ? 0 : Math.abs(at[width] as number);
	at = [...at.slice(0, width), sigma];
	const information = yield* informationOf(evaluate, at, sigma === 0 ? width : width + 1);
	const covariance = inverse(information);
	if (!covariance) return 'separated';
	return {
		coefficients: at.slice(0, width),
		errors: Array.from({ length: width }, (_, one) => Math.sqrt(covariance[one]?.[one] as number)),
		sigma,
		logLikelihood: now.value,
		n: rows.length,
		groups: groups.length
	};
}

/** Else the information is singular, and rounding would decide what is said of it. */
function isOfFullRank(rows: readonly LogitRow[], width: number): boolean {
	const columns = Array.from({ length: width }, (_, at) =>
		Float64Array.from(rows, ({ x }) => x[at] as number)
	);
	return orthonormal(columns).length === width;
}

interface Group {
	readonly x: readonly (readonly number[])[];
	readonly y: readonly number[];
}

function byGroup(rows: readonly LogitRow[]): readonly Group[] {
	const groups = new Map<number, { x: (readonly number[])[]; y: number[] }>();
	for (const { group, y, x } of rows) {
		const found = groups.get(group) ?? { x: [], y: [] };
		found.x.push(x);
		found.y.push(y);
		groups.set(group, found);
	}
	return [...groups.values()];
}

interface Evaluated {
	/** the log of the likelihood */
	readonly value: number;
	/** by β, then by σ */
	readonly gradient: readonly number[];
}

function likelihoodOf(
	groups: readonly Group[],
	parameters: readonly number[],
	{ nodes, weights }: Quadrature
): Evaluated {
	const width = parameters.length - 1;
	const sigma = parameters[width] as number;
	const gradient = new Array<number>(width + 1).fill(0);
	let value = 0;
	for (const { x, y } of groups) {
		const fixed = x.map((row) =>
			row.reduce((sum, one, at) => sum + one * (parameters[at] as number), 0)
		);
		const { mode, spread } = modeOf(fixed, y, sigma);
		const us = nodes.map((node) => mode + spread * node);
		const logs = us.map(
			(u, k) =>
				// `weights` has the standard normal's weight; what it lacks of φ(u) is added here
				Math.log(weights[k] as number) +
				0.5 * (nodes[k] as number) ** 2 -
				0.5 * u * u +
				fixed.reduce((sum, eta, i) => sum + logOf(y[i] as number, eta + sigma * u), 0)
		);
		const most = Math.max(...logs);
		const total = logs.reduce((sum, log) => sum + Math.exp(log - most), 0);
		value += Math.log(spread) + most + Math.log(total);
		us.forEach((u, k) => {
			const weight = Math.exp((logs[k] as number) - most) / total;
			x.forEach((row, i) => {
				const off = (y[i] as number) - logistic((fixed[i] as number) + sigma * u);
				for (let at = 0; at < width; at++) {
					gradient[at] = (gradient[at] as number) + weight * off * (row[at] as number);
				}
				gradient[width] = (gradient[width] as number) + weight * off * u;
			});
		});
	}
	return { value, gradient };
}

/** The most likely u of a group, and how wide the likelihood is round it, by Newton's method. */
function modeOf(fixed: readonly number[], y: readonly number[], sigma: number) {
	let mode = 0;
	let bend = 1;
	for (let turn = 0; turn < 50; turn++) {
		let slope = -mode;
		bend = 1;
		fixed.forEach((eta, i) => {
			const p = logistic(eta + sigma * mode);
			slope += sigma * ((y[i] as number) - p);
			bend += sigma * sigma * p * (1 - p);
		});
		const step = slope / bend;
		mode += Math.max(-2, Math.min(2, step));
		if (Math.abs(step) < 1e-10) break;
	}
	return { mode, spread: 1 / Math.sqrt(bend) };
}

const logistic = (eta: number) => 1 / (1 + Math.exp(-eta));
/** log P(y) without overflow. */
function logOf(y: number, eta: number): number {
	const signed = y === 1 ? -eta : eta;
	return signed > 30 ? -signed : -Math.log1p(Math.exp(signed));
}

/** Minus the second derivatives of the likelihood, by central differences of its gradient. */
function* informationOf(
	evaluate: (at: readonly number[]) => Evaluated,
	at: readonly number[],
	size: number
): Generator<void, number[][]> {
	const rows: number[][] = [];
	for (let one = 0; one < size; one++) {
		const h = 1e-4 * Math.max(1, Math.abs(at[one] as number));
		const up = evaluate(at.with(one, (at[one] as number) + h)).gradient;
		yield;
		const down = evaluate(at.with(one, (at[one] as number) - h)).gradient;
		yield;
		rows.push(up.slice(0, size).map((value, other) => ((down[other] as number) - value) / (2 * h)));
	}
	return rows.map((row, a) => row.map((value, b) => (value + (rows[b]?.[a] as number)) / 2));
}

const dot = (a: readonly number[], b: readonly number[]) =>
	a.reduce((sum, value, at) => sum + value * (b[at] as number), 0);
const times = (matrix: readonly (readonly number[])[], vector: readonly number[]) =>
	matrix.map((row) => dot(row, vector));
const identity = (size: number, scale: number) =>
	Array.from({ length: size }, (_, row) =>
		Array.from({ length: size }, (__, column) => (row === column ? scale : 0))
	);

/** The next inverse of the curvature (Broyden, Fletcher, Goldfarb, Shanno 1970). */
function updated(
	curve: readonly (readonly number[])[],
	moved: readonly number[],
	turned: readonly number[],
	bend: number
): number[][] {
	const through = times(curve, turned);
	const scale = (1 + dot(turned, through) / bend) / bend;
	return curve.map((row, a) =>
		row.map(
			(value, b) =>
				value +
				scale * (moved[a] as number) * (moved[b] as number) -
				((through[a] as number) * (moved[b] as number) +
					(moved[a] as number) * (through[b] as number)) /
					bend
		)
	);
}
