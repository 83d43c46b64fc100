import { existsSync, readdirSync, statfsSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../lib/server/config.ts';
import { bytes } from '../admin/admin-lines.ts';
import { note, well, wrong, type Finding } from './doctor-finding.ts';

/** Below this a backup or a busy day fills the disk. */
const LITTLE_BYTES = 500e6;

/** The data folder: there, its owner's alone, and with room left. */
export function lookAtFolder({ dataDir }: Pick<Config, 'dataDir'>): readonly Finding[] {
	const folder = statSync(dataDir, { throwIfNoEntry: false });
	if (!folder) {
		return [
			note(
				`There is no data folder ${dataDir} yet: the first start makes it. If the server ran before, set DATA_DIR to the folder it uses.`
			)
		];
	}
	if (!folder.isDirectory()) return [wrong(`${dataDir} (DATA_DIR) is a file and no folder.`)];
	return [...modesOf(dataDir, folder), roomIn(dataDir)];
}

function modesOf(dataDir: string, folder: Stats): readonly Finding[] {
	// elsewhere modes and owners are another matter
	if (process.platform === 'win32') return [];
	const ours = readdirSync(dataDir)
		.filter((name) => /^(kaartgesprek\.db.*|secret|erased\.log|in-use|backups)$/.test(name))
		.map((name) => ({ name, ...pick(statSync(join(dataDir, name))) }));
	const found: Finding[] = [];
	if ((folder.mode & 0o077) !== 0) {
		found.push(
			wrong(
				`Others than its owner may look into ${dataDir} (mode ${octal(folder.mode)}). "chmod 700 ${dataDir}" shuts it.`
			)
		);
	}
	const open = ours.filter(({ mode }) => (mode & 0o077) !== 0).map(({ name }) => name);
	if (open.length > 0) {
		found.push(
			wrong(
				`Others than its owner may read ${open.join(', ')} in ${dataDir}. "chmod -R go= ${dataDir}" shuts them.`
			)
		);
	}
	const strange = ours.filter(({ uid }) => uid !== folder.uid).map(({ name }) => name);
	if (strange.length > 0) {
		found.push(
			wrong(
				`${strange.join(', ')} in ${dataDir} belong to another user than the folder, as after a command that was run as root: the server cannot write them. "chown -R --reference=${dataDir} ${dataDir}" gives them back.`
			)
		);
	}
	const me = process.geteuid?.();
	if (me !== 0 && me !== folder.uid) {
		found.push(
			wrong(
				`${dataDir} belongs to another user than the one this runs as. Run it as the user of the server: sudo -u kaartgesprek …`
			)
		);
	}
	return found.length > 0 ? found : [well(`${dataDir} is its owner's alone.`)];
}

const pick = ({ mode, uid }: Stats) => ({ mode, uid });
const octal = (mode: number) => (mode & 0o777).toString(8);

function roomIn(dataDir: string): Finding {
	const { bavail, bsize, blocks } = statfsSync(dataDir);
	const [free, total] = [bavail * bsize, blocks * bsize];
	const said = `${bytes(free)} of ${bytes(total)} are free on the disk of ${dataDir}.`;
	return free < LITTLE_BYTES
		? wrong(`${said} Make room: on a full disk nothing is taken, and phones hold what people say.`)
		: well(said);
}

/** Whether a file stands in the data folder. */
export const hasFile = (dataDir: string, name: string): boolean => existsSync(join(dataDir, name));
