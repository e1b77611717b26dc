import { readdir, readFile } from 'node:fs/promises';

/** As Linux has a process: its name between brackets, which may hold any sign, its state, its parent, its group. */
const statLine = /^\d+ \((?<name>.*)\) (?<state>\S) \d+ (?<group>\d+) /s;

const readStat = async (pid: number) =>
  statLine.exec(await readFile(`/proc/${String(pid)}/stat`, 'utf8').catch(() => ''))?.groups;

/** Firefox names the processes of sites so; the system cuts names at 15 letters. */
const ofSites = ['Web Content', 'Isolated Web Co'];

/** The living processes in which this Firefox, which leads a group, runs web pages, not its own or the extension's; Linux only. */
export const webProcessesOf = async (firefox: number): Promise<readonly number[]> => {
  const pids = (await readdir('/proc')).map(Number).filter(pid => pid > 0);
  const stats = await Promise.all(pids.map(async pid => ({ pid, stat: await readStat(pid) })));
  const isWeb = (stat: Record<string, string> | undefined): boolean =>
    ofSites.includes(stat?.['name'] ?? '') && stat?.['group'] === String(firefox) && stat['state'] !== 'Z';
  return stats.filter(({ stat }) => isWeb(stat)).map(({ pid }) => pid);
};
