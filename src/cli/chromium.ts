import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Finds a real Chromium for the browser tests, or installs one, or says what to do. */

/**
 * Disabled features. Chromium honours only the last such list, so Playwright's are repeated here.
 * The two we add are pages behind the address bar, which Chromium opens and paints for every
 * window, even an invisible one: half the work of one of our pages.
 */
const LEFT_OUT = [
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	'AimEnabled',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsFirstBalancedModeAutoEnable',
	'HttpsUpgrades',
	'LensOverlay',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PaintHolding',
	'PreconnectToSearch',
	'ThirdPartyStoragePartitioning'
];

/** Arguments that let Chromium run as root, without a screen and without calling home. */
export const CHROMIUM_ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	`--disable-features=${LEFT_OUT.join(',')}`
] as const;

/** Chromium without its own windows and menus, which no test sees: far less work for a device. */
const SHELL = '/usr/bin/chromium-headless-shell';

/** Path of a Chromium on this machine, or undefined: CHROMIUM_PATH, the system's, Playwright's. */
export function findChromium(
	env: Readonly<Record<string, string | undefined>> = process.env
): string | undefined {
	const given = env['CHROMIUM_PATH'];
	if (given) return existsSync(given) ? given : undefined;
	const onSystem = [
		SHELL,
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome-stable',
		'/usr/bin/google-chrome',
		'/snap/bin/chromium',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
	];
	return onSystem.find((path) => existsSync(path)) ?? playwrightChromium(env);
}

function playwrightChromium(env: Readonly<Record<string, string | undefined>>): string | undefined {
	const folder = env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), '.cache', 'ms-playwright');
	if (!existsSync(folder)) return undefined;
	const versions = readdirSync(folder).filter((name) => name.startsWith('chromium'));
	return [
		['chrome-headless-shell-linux64', 'chrome-headless-shell'],
		['chrome-linux', 'headless_shell'],
		['chrome-linux64', 'chrome'],
		['chrome-linux', 'chrome']
	]
		.flatMap((inside) => versions.map((version) => join(folder, version, ...inside)))
		.find((path) => existsSync(path));
}

/**
 * A Chromium, installed when there is none: Debian's package for root, else Playwright's own.
 * @throws Error with a sentence that says what to do
 */
export function ensureChromium(say: (line: string) => void): string {
	const found = findChromium();
	if (found) return found;
	if (process.env['CHROMIUM_PATH']) {
		throw new Error(`There is no browser at CHROMIUM_PATH (${process.env['CHROMIUM_PATH']}).`);
	}
	say('No Chromium found: installing one.');
	for (const install of [fromDebian, fromPlaywright]) {
		install();
		const installed = findChromium();
		if (installed) return installed;
	}
	throw new Error(
		'The browser tests need a Chromium and none could be installed. Install one (on Debian: sudo apt-get install chromium), or set CHROMIUM_PATH to the one you have, and run npm test again.'
	);
}

/** Debian's package first: a machine that reaches Debian's mirror often reaches nothing else. */
function fromDebian(): void {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	const options = {
		stdio: 'ignore' as const,
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	};
	spawnSync('apt-get', ['update', '-qq'], options);
	// older Debians do not package the shell by itself
	['chromium-headless-shell', 'chromium'].some(
		(name) =>
			spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options)
				.status === 0
	);
}

function fromPlaywright(): void {
	const cli = join('node_modules', 'playwright-core', 'cli.js');
	spawnSync(process.execPath, [cli, 'install', '--only-shell', 'chromium'], {
		stdio: 'ignore',
		timeout: 180_000
	});
}
