import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs a command in the project's folder, without standard input, and keeps what it prints.
 * `echo` also shows it as it comes, on standard error. Never rejects: a command that cannot start has code 127.
 */
export function runCommand(command, args, { cwd = root, env = {}, echo = false } = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks = [];
    const keep = chunk => {
      chunks.push(chunk);
      if (echo) process.stderr.write(chunk);
    };
    const output = () => Buffer.concat(chunks).toString('utf8');
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', error => resolve({ code: 127, output: `${output()}${error.message}\n` }));
    child.on('close', code => resolve({ code: code ?? 1, output: output() }));
  });
}

/** The same, for a Node script. */
export const runNode = (script, args = [], options = {}) =>
  runCommand(process.execPath, [script, ...args], options);
