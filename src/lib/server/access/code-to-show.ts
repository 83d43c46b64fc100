import type { App } from '../app';
import type { Unit } from '../store/store';
import { isGuessing } from './guessing';
import { codeTail } from '../keys';

/** A dialogue's code as screens show it: four digits longer while somebody is guessing. */
export function* codeToShow(
	app: App,
	code: string,
	dialogue: { readonly id: string; readonly door: number }
): Unit<string> {
	const guessing = yield* isGuessing(app.store, app.now());
	return guessing ? `${code}${codeTail(app.signing[0] ?? '', dialogue)}` : code;
}
