import { randomBytes } from 'node:crypto';
import { Client, type ClientConfig } from 'pg';
import { EVERY_DIALOGUE } from './store';

const CHANNEL = 'kaartgesprek_change';
const PING_MS = 10_000;
const LONGEST_WAIT_MS = 5_000;

/** `say` tells the other processes soon; `close` first sends what is pending. */
export interface ChangeLine {
	say(dialogue: string): void;
	close(): Promise<void>;
}

/**
 * The connection on which processes tell each other that a dialogue changed. It reconnects when
 * lost; what was said meanwhile is unknown, so it then hears EVERY_DIALOGUE.
 * @param hear called for what other processes said
 * @throws what pg throws, when the first connection fails
 */
export async function openChangeLine(
	config: ClientConfig,
	hear: (dialogue: string) => void
): Promise<ChangeLine> {
	const self = randomBytes(6).toString('base64url');
	const unsaid = new Set<string>();
	let line: Client | undefined;
	let saying: Promise<void> | undefined;
	let retry: NodeJS.Timeout | undefined;
	let closed = false;

	async function connect(): Promise<void> {
		const client = new Client({ ...config, query_timeout: 2000 });
		client.on('notification', ({ payload = '' }) => {
			const [who, dialogue] = payload.split(' ');
			if (who !== self && dialogue) hear(dialogue);
		});
		// without a listener an error would end the process
		client.on('error', () => drop(client));
		try {
			await client.connect();
			await client.query(`LISTEN ${CHANNEL}`);
		} catch (error) {
			void client.end();
			throw error;
		}
		client.on('end', () => drop(client));
		line = client;
	}

	function drop(client: Client): void {
		void client.end();
		if (line !== client) return;
		line = undefined;
		reconnect(50);
	}

	function reconnect(wait: number): void {
		if (closed) return;
		retry = setTimeout(
			() =>
				connect().then(
					() => {
						if (closed) return void line?.end();
						hear(EVERY_DIALOGUE);
						sayAll();
					},
					() => reconnect(Math.min(wait * 2, LONGEST_WAIT_MS))
				),
			wait * (0.5 + Math.random() / 2)
		);
	}

	/** One statement at a time, with everything pending: NOTIFY takes a server-wide lock. */
	function sayAll(): void {
		const client = line;
		if (saying || !client || unsaid.size === 0) return;
		const batch = [...unsaid];
		unsaid.clear();
		saying = client
			.query(`SELECT pg_notify($1, $2 || ' ' || dialogue) FROM unnest($3::text[]) AS dialogue`, [
				CHANNEL,
				self,
				batch
			])
			.then(
				() => undefined,
				() => {
					for (const dialogue of batch) unsaid.add(dialogue);
					drop(client);
				}
			)
			.then(() => {
				saying = undefined;
				sayAll();
			});
	}

	await connect();
	// a silently cut connection is only noticed by asking
	const ping = setInterval(() => {
		const client = line;
		client?.query('SELECT 1').catch(() => drop(client));
	}, PING_MS);
	ping.unref();

	return {
		say(dialogue: string): void {
			unsaid.add(dialogue);
			sayAll();
		},
		async close(): Promise<void> {
			closed = true;
			clearInterval(ping);
			clearTimeout(retry);
			while (saying) await saying;
			await line?.end();
		}
	};
}
