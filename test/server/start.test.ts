import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { Closing, gate } from '../../src/server/closing';
import { readConfig } from '../../src/server/config/config';
import { requireFreePort } from '../../src/server/process/port';
import type { StartSteps } from '../../src/server/start';
import { start } from '../../src/server/start';
import { StartupError } from '../../src/server/startup-error';

const CONFIG = readConfig({ PORT: '0' }, '/srv/chengxin');
const URLS = { owner: 'owner', internal: 'internal', public: 'public' };

/** Steps that do nothing but tell their names. */
function tellingSteps(told: string[], changed: Partial<StartSteps> = {}): StartSteps {
  const tell = (name: string) => {
    told.push(name);
    return Promise.resolve();
  };
  return {
    requireFreePort: () => tell('port'),
    openDatabase: async (_config, closing) => {
      await tell('database');
      await closing.add(() => tell('stop database'));
      return { urls: URLS, abandon: () => undefined };
    },
    migrate: (owner) => tell(`migrate as ${owner}`),
    loadDemoCity: () => tell('demo'),
    serve: async (_config, urls) => {
      await tell(`serve as ${Object.values(urls).join(' and ')}`);
      return { address: 'http://here', close: () => tell('stop serving') };
    },
    announce: () => void told.push('announce'),
    ...changed,
  };
}

describe('start', () => {
  it('takes its steps in order, and closes them in the other', async () => {
    const told: string[] = [];
    const closing = new Closing();
    await start(CONFIG, tellingSteps(told), closing);
    await closing.closeAll();
    await closing.closeAll();
    expect(told).toEqual([
      'port',
      'database',
      'migrate as owner',
      'demo',
      'serve as internal and public',
      'announce',
      'stop serving',
      'stop database',
    ]);
  });

  it('closes what was opened when a later step refuses', async () => {
    const told: string[] = [];
    const closing = new Closing();
    const serve = () => Promise.reject(new StartupError('no'));
    await expect(start(CONFIG, tellingSteps(told, { serve }), closing)).rejects.toThrow('no');
    await closing.closeAll();
    expect(told.at(-1)).toBe('stop database');
  });

  it('goes no further once closing has begun, and lets go of what was opened meanwhile', async () => {
    const told: string[] = [];
    const closing = new Closing();
    const opening = gate();
    const steps = tellingSteps(told);
    const openDatabase: StartSteps['openDatabase'] = async (config, theClosing) => {
      await opening.passed;
      return await steps.openDatabase(config, theClosing);
    };
    const starting = start(CONFIG, { ...steps, openDatabase }, closing);
    await closing.closeAll();
    opening.open();
    await expect(starting).resolves.toBeNull();
    expect(told).toEqual(['port', 'database', 'stop database']);
  });

  it('closes the rest when one closing fails', async () => {
    const told: string[] = [];
    const closing = new Closing();
    await closing.add(() => Promise.resolve(void told.push('first opened')));
    await closing.add(() => Promise.reject(new Error('broken')));
    await closing.closeAll();
    expect(told).toEqual(['first opened']);
  });
});

describe('port', () => {
  let taken: Server;
  let port: number;

  beforeAll(async () => {
    taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    port = (taken.address() as { port: number }).port;
  });

  afterAll(() => {
    taken.close();
  });

  it('is refused in one line when it is taken', async () => {
    const refused = requireFreePort('127.0.0.1', port);
    await expect(refused).rejects.toThrow(StartupError);
    await expect(refused).rejects.toThrow(new RegExp(`^端口已被占用：127.0.0.1:${port} [^\\n]+$`));
  });

  it('is refused in one line when there is no such address', async () => {
    await expect(requireFreePort('203.0.113.1', 4_000)).rejects.toThrow(/^无法监听 203\.0\.113\.1:4000[^\n]+$/);
  });

  it('may be any free one', async () => {
    await expect(requireFreePort('127.0.0.1', 0)).resolves.toBeUndefined();
  });
});
