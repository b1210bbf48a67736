import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Says whether an address is that of a proxy whose word is believed. */
export type Trusts = (address: string) => boolean;

const MAPPED = /^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i;

/**
 * Tells the proxies whose X-Forwarded-For is believed (可信代理).
 * @param networks addresses, or networks such as 10.0.0.0/8
 * @returns null where there is none
 */
export function proxiesOf(networks: readonly string[]): Trusts | null {
  if (networks.length === 0) return null;
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.replace(MAPPED, '').split('/');
    const kind = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, kind);
    else list.addSubnet(address, Number(bits), kind);
  }
  return (address) => {
    const plain = address.replace(MAPPED, '');
    const version = isIP(plain);
    return version !== 0 && list.check(plain, version === 6 ? 'ipv6' : 'ipv4');
  };
}

/**
 * The address of whoever asks (来访地址): read from the connection outwards, the first that is no trusted proxy. A client can only write
 * what stands before the addresses that the proxies add.
 */
export function clientAddress({ socket, headers }: IncomingMessage, trusts: Trusts | null): string {
  const nearest = socket.remoteAddress ?? '';
  const told = headers['x-forwarded-for'];
  if (trusts === null || typeof told !== 'string') return nearest;
  const addresses = told.split(',').map((part) => part.trim());
  let found = nearest;
  while (trusts(found)) {
    const next = addresses.pop();
    if (next === undefined) break;
    if (next !== '') found = next;
  }
  return found;
}
