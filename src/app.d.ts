import type { App as KaartgesprekApp } from '$lib/server/app';

declare global {
	namespace App {
		interface Locals {
			app: KaartgesprekApp;
			/** where a phone comes in by the address of this request; undefined for this computer itself */
			came: string | undefined;
		}
		interface PageState {
			/** a participant looks at the mirror of the wall */
			mirror?: boolean;
		}
		interface Platform {
			req?: import('node:http').IncomingMessage;
		}
	}
}

export {};
