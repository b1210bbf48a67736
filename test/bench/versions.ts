import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import { join, resolve } from 'node:path';

const PROJECT = resolve(__dirname, '../..');
const PEERS = join(PROJECT, 'test/bench/peers');
const OWN = ['@apollo/server', 'fastify', 'graphql', 'type-graphql', 'pg', 'typeorm'];
const THEIRS = ['postgraphile', 'grafast', 'grafserv', 'mercurius', 'graphql-jit', 'dataloader', 'graphql', 'pg'];

/** The machine a run was on (测量机器). */
export function machine(): object {
  const [cpu] = os.cpus();
  const memoryGb = Math.round(os.totalmem() / 1024 ** 3);
  const load = os.loadavg().map((value) => Math.round(value * 10) / 10);
  return { cpu: cpu?.model ?? 'unknown', cores: os.cpus().length, memoryGb, platform: process.platform, load };
}

/** Versions of what was measured (版本): Node, and packages of ours and of the peers; of those only where they are installed. */
export function versions(withPeers: boolean): object {
  const own = { node: process.version, ...versionsOf(PROJECT, OWN) };
  if (!withPeers) return { own };
  const node = execFileSync(join(PEERS, 'node_modules/.bin/node'), ['--version'], { encoding: 'utf8' }).trim();
  return { own, peers: { postgraphileNode: node, ...versionsOf(PEERS, THEIRS) } };
}

function versionsOf(folder: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, versionOf(folder, name)]));
}

function versionOf(folder: string, name: string): string {
  const text = readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
