import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isStandIn } from './stand-ins';

/** What the browsers ask for on their own account, whatever is switched off; none of it can carry our data. */
const browsersOwn =
  /(?:^|\.)(?:google|googleapis|gvt1|gstatic|microsoft|msn|bing|mozilla|firefox)\.(?:com|org|net)$/;

export interface OutsideWorld {
  readonly port: number;
  /** Every host that someone tried to reach, apart from the stand-in pages' and the browsers' own. */
  readonly contactedHosts: readonly string[];
  readonly note: (host: string) => void;
  readonly close: () => Promise<void>;
}

const listen = (server: Server): Promise<void> =>
  new Promise(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });

/** A proxy that lets nothing through and writes down who wanted out: proof that nothing leaves the browser. */
export async function openOutsideWorld(): Promise<OutsideWorld> {
  const contactedHosts: string[] = [];
  const note = (host: string): void => {
    if (!isStandIn(host) && !browsersOwn.test(host)) contactedHosts.push(host);
  };
  const server = createServer((request, response) => {
    note(new URL(request.url ?? '', 'http://unknown.invalid').hostname);
    response.destroy();
  });
  server.on('connect', (request, socket) => {
    note((request.url ?? '').replace(/:\d+$/, ''));
    socket.destroy();
  });
  await listen(server);
  const close = (): Promise<void> =>
    new Promise(resolve => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return { port: (server.address() as AddressInfo).port, contactedHosts, note, close };
}
