import type { App as KaartgesprekApp } from '$lib/server/app';

declare global {
	namespace App {
		interface Locals {
			app: KaartgesprekApp;
			/** where phones connect by this request's address; undefined for this computer */
			came: string | undefined;
		}
		interface PageState {
			/** a participant looks at the mirror of the wall */
			mirror?: boolean;
			/** laid over a page opened from outside, so that Back closes what is open on it */
			held?: boolean;
			/** a list that was opened as a file, for the page that reads it */
			pasted?: Uint8Array;
		}
		interface Platform {
			req?: import('node:http').IncomingMessage;
		}
	}
}

export {};
