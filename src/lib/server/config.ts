import { resolve } from 'node:path';
import * as v from 'valibot';

type ResearchRows = 'protected' | 'all';

/** The settings of the installation, read once from the environment. */
export interface Config {
	readonly port: number;
	readonly host: string | undefined;
	/** `https://…` behind a proxy, as browsers write it; undefined for plain http in a room */
	readonly origin: string | undefined;
	/** absolute, as is `backupDir`: child processes may have another working folder */
	readonly dataDir: string;
	readonly databaseUrl: string | undefined;
	/** secrets in force, from the environment (PostgreSQL); none: they are in the data folder */
	readonly secrets: readonly string[];
	/** who may start dialogues and put card sets on the shelf */
	readonly organisers: 'anyone' | 'key-holders' | 'nobody';
	/** only with key-holders */
	readonly organiserKey: string | undefined;
	/** opens /admin; undefined: nobody comes in there */
	readonly adminKey: string | undefined;
	readonly researcherKeys: readonly { readonly name: string; readonly key: string }[];
	/**
	 * What of new dialogues researchers get: `protected` holds people back so that nobody who
	 * refused is read back, `all` gives the rows of everybody who said yes (D12)
	 */
	readonly researchRows: ResearchRows;
	readonly retentionDays: number;
	/** hours for which files that a researcher made ready can be fetched */
	readonly exportHours: number;
	/** on what terms rows of people may be used; undefined: not for publication */
	readonly researchTerms: string | undefined;
	readonly trustProxy: number;
	/** with it the figures are given to whoever asks, also through a proxy */
	readonly metricsKey: string | undefined;
	/** other names below this one are https too */
	readonly hstsSubdomains: boolean;
	readonly bodyLimit: number;
	/** `--lan`: plain http on public addresses too */
	readonly allowHttp: boolean;
	/** where backups go; undefined for a folder in the data folder */
	readonly backupDir: string | undefined;
	/** hours between backups made by the server itself; 0 for none */
	readonly backupHours: number;
	/** who answers for what is kept, and how to reach them: for the privacy statement */
	readonly organiserName: string | undefined;
	readonly organiserContact: string | undefined;
	readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
	/** what these settings leave closed, a sentence each, said at a start that succeeds anyway */
	readonly remarks: readonly string[];
}

/** Minimum length of a powerful key; `npm run key` draws one. */
export const SHORTEST_KEY = 20;

const whole = (least: number, most: number) =>
	v.pipe(
		v.string(),
		v.regex(/^\d+$/, `is not a whole number`),
		v.transform(Number),
		v.minValue(least, `is below ${least}`),
		v.maxValue(most, `is above ${most}`)
	);

const aLine = v.pipe(
	v.string(),
	v.maxLength(200, 'is longer than 200 characters'),
	v.regex(/^\P{Cc}*$/u, 'is not one line of text')
);

const folder = v.pipe(
	v.string(),
	v.minLength(1),
	v.transform((path) => resolve(path))
);

const environment = v.object({
	PORT: v.optional(whole(0, 65535), '3000'),
	HOST: v.optional(v.pipe(v.string(), v.minLength(1))),
	ORIGIN: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^https?:\/\/[^/?#@\s]+\/?$/i, 'is not an address such as https://cards.example.org'),
			v.check((origin) => URL.canParse(origin), 'is not an address'),
			// as browsers write it: lower case, no default port
			v.transform((origin) => new URL(origin).origin)
		)
	),
	DATA_DIR: v.optional(folder, './data'),
	DATABASE_URL: v.optional(
		v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//, 'does not begin with postgres://'))
	),
	SECRET: v.optional(
		v.pipe(
			v.string(),
			v.transform((text) => text.split(',').map((one) => one.trim())),
			v.everyItem((one) => one.length >= 32, 'is shorter than 32 characters'),
			v.maxLength(2, 'holds more than two secrets')
		),
		// none
		undefined
	),
	ORGANISER_KEY: v.optional(v.string()),
	/** an explicit yes: anybody at all may start dialogues */
	OPEN_TO_ALL: v.optional(v.picklist(['yes', 'no'], 'is not yes or no'), 'no'),
	ADMIN_KEY: v.optional(v.string()),
	RESEARCHER_KEY: v.optional(v.string()),
	RESEARCHER_KEYS: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^[^:,\s]+:[^:,\s]+(,[^:,\s]+:[^:,\s]+)*$/, 'is not name:key,name:key')
		)
	),
	RESEARCH_ROWS: v.optional(
		v.picklist(['protected', 'all'], 'is not protected or all'),
		'protected'
	),
	RETENTION_DAYS: v.optional(whole(1, 3650), '90'),
	EXPORT_HOURS: v.optional(whole(1, 168), '24'),
	RESEARCH_TERMS: v.optional(aLine),
	TRUST_PROXY: v.optional(whole(0, 10), '0'),
	METRICS_KEY: v.optional(v.string()),
	HSTS_SUBDOMAINS: v.optional(v.picklist(['yes', 'no'], 'is not yes or no'), 'no'),
	BODY_LIMIT: v.optional(whole(1024, 64 * 1024 * 1024), String(256 * 1024)),
	ALLOW_HTTP: v.optional(v.picklist(['0', '1'], 'is not 0 or 1'), '0'),
	BACKUP_DIR: v.optional(folder),
	BACKUP_HOURS: v.optional(whole(0, 168), '0'),
	ORGANISER_NAME: v.optional(aLine),
	ORGANISER_CONTACT: v.optional(aLine),
	LOG_LEVEL: v.optional(
		v.picklist(
			['silent', 'error', 'warn', 'info', 'debug'],
			'is not silent, error, warn, info or debug'
		),
		'info'
	)
});

/** Every setting there is, by its name in the environment. */
export const SETTINGS = Object.keys(environment.entries);

type ConfigResult =
	| { readonly ok: true; readonly config: Config }
	/** one sentence per wrong setting */
	| { readonly ok: false; readonly sentences: readonly string[] };

/** Parses the environment; an empty value counts as unset. Secrets are never repeated. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigResult {
	const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
	const parsed = v.safeParse(environment, set, { abortPipeEarly: true });
	if (!parsed.success) {
		const sentences = parsed.issues.map(
			(issue) => `The setting ${String(issue.path?.[0]?.key)} ${issue.message}.`
		);
		return { ok: false, sentences };
	}
	const found = parsed.output;
	if (found.DATABASE_URL && !found.SECRET) {
		return {
			ok: false,
			sentences: [
				'The setting DATABASE_URL needs SECRET beside it: at least 32 characters, the same for every copy of the app.'
			]
		};
	}
	const remarks: string[] = [];
	const longEnough = (setting: string, key: string, shut: string): boolean => {
		if (key.length >= SHORTEST_KEY) return true;
		remarks.push(
			`${setting} is shorter than ${SHORTEST_KEY} signs, so ${shut}. "npm run key" draws a longer one.`
		);
		return false;
	};
	const researcherKeys = [
		...(found.RESEARCHER_KEY ? [{ name: 'researcher', key: found.RESEARCHER_KEY }] : []),
		...(found.RESEARCHER_KEYS?.split(',') ?? []).map((pair) => {
			const [name = '', key = ''] = pair.split(':');
			return { name, key };
		})
	].filter(({ name, key }) =>
		longEnough(
			name === 'researcher' && key === found.RESEARCHER_KEY
				? 'RESEARCHER_KEY'
				: `The key of ${name} in RESEARCHER_KEYS`,
			key,
			'it does not open the research room'
		)
	);
	const organiserKey =
		found.ORGANISER_KEY !== undefined &&
		longEnough('ORGANISER_KEY', found.ORGANISER_KEY, 'nobody can start a dialogue')
			? found.ORGANISER_KEY
			: undefined;
	const metricsKey =
		found.METRICS_KEY !== undefined &&
		longEnough('METRICS_KEY', found.METRICS_KEY, 'it gives nobody the figures')
			? found.METRICS_KEY
			: undefined;
	const adminKey =
		found.ADMIN_KEY !== undefined &&
		longEnough('ADMIN_KEY', found.ADMIN_KEY, 'nobody comes in at /admin')
			? found.ADMIN_KEY
			: undefined;
	const organisers = organisersOf(found, organiserKey);
	// with an operator's desk, organisers get their keys there
	if (organisers === 'nobody' && found.ORGANISER_KEY === undefined && adminKey === undefined) {
		remarks.push(
			'Nobody can start a dialogue: this server can be reached from elsewhere and has no ORGANISER_KEY. "npm run key" draws one, and with ADMIN_KEY in its place keys are made by name at /admin; OPEN_TO_ALL=yes lets everybody who comes by start dialogues.'
		);
	}
	return {
		ok: true,
		config: {
			port: found.PORT,
			host: found.HOST,
			origin: found.ORIGIN,
			dataDir: found.DATA_DIR,
			databaseUrl: found.DATABASE_URL,
			secrets: found.SECRET ?? [],
			organisers,
			organiserKey,
			adminKey,
			researcherKeys,
			researchRows: found.RESEARCH_ROWS,
			retentionDays: found.RETENTION_DAYS,
			exportHours: found.EXPORT_HOURS,
			researchTerms: found.RESEARCH_TERMS,
			trustProxy: found.TRUST_PROXY,
			metricsKey,
			hstsSubdomains: found.HSTS_SUBDOMAINS === 'yes',
			bodyLimit: found.BODY_LIMIT,
			backupDir: found.BACKUP_DIR,
			backupHours: found.BACKUP_HOURS,
			allowHttp: found.ALLOW_HTTP === '1',
			organiserName: found.ORGANISER_NAME,
			organiserContact: found.ORGANISER_CONTACT,
			logLevel: found.LOG_LEVEL,
			remarks
		}
	};
}

/** A server that strangers can reach is open to them only if the settings say so. */
function organisersOf(
	found: v.InferOutput<typeof environment>,
	organiserKey: string | undefined
): Config['organisers'] {
	if (organiserKey !== undefined) return 'key-holders';
	// a key that is too short was still meant to keep others out
	if (found.ORGANISER_KEY !== undefined) return 'nobody';
	if (found.OPEN_TO_ALL === 'yes') return 'anyone';
	return found.ORIGIN?.startsWith('https://') ? 'nobody' : 'anyone';
}
