import type { App as KaartgesprekApp } from '$lib/server/app';

declare global {
	namespace App {
		interface Locals {
			app: KaartgesprekApp;
		}
		interface Platform {
			req?: import('node:http').IncomingMessage;
		}
	}
}

export {};
