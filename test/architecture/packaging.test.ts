import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';
import { readConfig } from '../../src/server/config/config';
import { CONFIG_TABLE } from '../../src/server/config/config-table';
import { installedPackages, isAccepted } from '../../src/server/software/installed-packages';

const ROOT = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Service {
  readonly user?: string;
  readonly read_only?: boolean;
  readonly privileged?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly network_mode?: string;
  readonly ports?: readonly string[];
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

const composed = (name: string) =>
  parse(read(`.config/${name}`), { merge: true }) as { readonly services: Readonly<Record<string, Service>> };

describe('the Dockerfile', () => {
  const text = read('.config/Dockerfile');
  const stages = text.split(/^FROM /m).slice(1);
  const last = stages.at(-1) ?? '';

  it('has nothing that a linter objects to', () => {
    expect(validate(text)).toEqual([]);
  });

  it('runs as another account than root, with a check of its health, and names versions', () => {
    const instructions = DockerfileParser.parse(text).getInstructions();
    const users = instructions.filter((one) => one.getKeyword() === 'USER').map((one) => one.getArgumentsContent());
    expect(users).toEqual(['node']);
    expect(last).toMatch(/^USER node$/m);
    expect(last).toContain('/healthz');
    expect(text).not.toMatch(/:latest|^ADD |^ARG NODE_VERSION=\d+$/m);
  });

  it('copies only what is there, and no secret', () => {
    const [build = ''] = stages;
    const copied = [...build.matchAll(/^COPY (.+)$/gm)].flatMap(([, names = '']) => names.split(' ').slice(0, -1));
    expect(copied.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
    const context = read('.config/Dockerfile.dockerignore').trim().split('\n');
    expect(context[0]).toBe('*');
    expect(context.slice(1).sort()).toEqual(copied.map((name) => `!${name}`).sort());
  });

  it('sets only what the configuration knows', () => {
    const set = [...last.matchAll(/\b([A-Z_]+)=/g)].map(([, name]) => name);
    const known = CONFIG_TABLE.map(({ name }) => name as string);
    expect(set.filter((name) => !known.includes(name ?? ''))).toEqual([]);
  });
});

describe.each(['compose.yaml', 'compose.zone.yaml'])('%s', (name) => {
  const services = Object.entries(composed(name).services);

  it.each(services)('holds %s down: no root, nothing to write to, no powers', (_name, service) => {
    expect(service.user).toMatch(/^(node|postgres)$/);
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    expect(service.privileged).toBeUndefined();
  });

  it('lets nobody at the database but its own server, and opens ports to this machine only', () => {
    const { services: all } = composed(name);
    expect(all['database']?.command).toContain('listen_addresses=127.0.0.1');
    for (const [, { ports = [] }] of services)
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\d+:4000$/);
    const servers = services.filter(([other]) => other !== 'database');
    expect(servers.map(([, server]) => server.network_mode)).toEqual(['service:database']);
  });

  it('writes no secret down', () => {
    expect(read(`.config/${name}`)).not.toMatch(/(PASSWORD|KEY): (?!\$\{|\/run\/secrets\/)\S/);
  });
});

describe('what is composed', () => {
  const KEY = Buffer.alloc(32, 7).toString('base64');
  const filled = (values: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(
      Object.entries(values)
        .filter(([, value]) => !value.startsWith('/run/secrets'))
        .map(([name, value]) => [
          name,
          value.replace(/\$\{(\w+):\?\}/g, (_all, wanted: string) => GIVEN[wanted] ?? ''),
        ]),
    );
  const GIVEN: Readonly<Record<string, string>> = {
    CHENGXIN_OWNER_PASSWORD: 'secret',
    IDENTITY_KEY: KEY,
    SITE_URL: 'https://credit.example',
    DATABASE_URL_PUBLIC: 'postgres://chengxin_public:secret@127.0.0.1:5432/zone',
  };
  const IMAGE = { NODE_ENV: 'production', PROFILE: 'production', HOST: '0.0.0.0', PORT: '4000' };

  it('is a production set-up that the server takes: the city', () => {
    const environment = filled(composed('compose.yaml').services['city']?.environment);
    expect(() => readConfig({ ...IMAGE, ...environment }, ROOT)).toThrow(/^JWT_PUBLIC_KEYS: [^\n]+$/);
  });

  it('is a production set-up that the server takes: the public zone', () => {
    const environment = filled(composed('compose.zone.yaml').services['public-zone']?.environment);
    expect(readConfig({ ...IMAGE, ...environment }, ROOT)).toMatchObject({ zone: 'public', demoCity: false });
  });
});

describe('the packages that are run', () => {
  const packages = installedPackages(read('package-lock.json'));

  it('all bear a licence that we accept', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter((one) => !isAccepted(one))).toEqual([]);
  });

  it('are pinned, each with its checksum', () => {
    const { packages: locked } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { integrity?: string; link?: boolean }>;
    };
    const loose = Object.entries(locked).filter(([place, { integrity }]) => place !== '' && integrity === undefined);
    expect(loose.map(([place]) => place)).toEqual([]);
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    expect(Object.values(dependencies).filter((version) => !/^\d/.test(version))).toEqual([]);
  });
});
