import type { AdminServer } from '../../lib/protocol/admin.ts';
import type { Config } from '../../lib/server/config.ts';
import { askServer, jsonOf } from '../ask-server.ts';
import { note, well, wrong, type Finding } from './doctor-finding.ts';

/** Whether the server of these settings runs, and what it says of itself. */
export async function lookAtServer(config: Config): Promise<readonly Finding[]> {
	const health = await askServer(config, '/api/v1/health');
	const said = jsonOf(health) as Partial<Record<string, string>> | undefined;
	if (health.status === 0) {
		return [
			wrong(
				`Nothing answers at ${health.at} (${health.text}): the server does not run, or with another PORT or HOST. "systemctl status kaartgesprek" says more.`
			)
		];
	}
	if (said?.['code'] === undefined && said?.['version'] === undefined) {
		return [
			wrong(`Another program answers at ${health.at}. Stop it, or set PORT to a port that is free.`)
		];
	}
	if (health.status !== 200) {
		return [
			wrong(
				`The server at ${health.at} answers ${health.status}: ${said['detail'] ?? said['status'] ?? 'not well'}`
			)
		];
	}
	const found = [
		well(`The server answers at ${health.at}: version ${said['version']}, ${said['store']}.`)
	];
	if (said['organisers'] === 'nobody' && config.adminKey !== undefined) {
		found.push(
			note(
				'Nobody can start a dialogue yet: make a key for an organiser at /admin, or with "npm run admin -- key organiser NAME".'
			)
		);
	}
	if (config.adminKey === undefined) return found;
	const asked = await askServer(config, '/api/v1/admin/server', { key: config.adminKey });
	if (asked.status !== 200) {
		return [
			...found,
			wrong(
				`The server at ${asked.at} does not take this ADMIN_KEY: it was started with other settings. Start it again.`
			)
		];
	}
	const { errors } = jsonOf(asked) as AdminServer;
	const last = errors[0];
	if (last) {
		found.push(
			note(
				`The server warned ${errors.length === 1 ? 'once' : `${errors.length} times`} since it started, last in the hour ${last.hour} UTC: ${last.message}`
			)
		);
	}
	return found;
}
