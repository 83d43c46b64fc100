import type { App as KaartgesprekApp } from '$lib/server/app';

declare global {
	namespace App {
		interface Locals {
			app: KaartgesprekApp;
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
