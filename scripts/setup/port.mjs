import net from 'node:net';
import { Kendala } from './say.mjs';

/** Tries to listen. @returns {Promise<string | number>} the port, or the reason why not */
function listenOnce(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error) => resolve(error.code ?? 'EUNKNOWN'));
    server.listen({ port, host }, () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });
}

/** A free port of this machine; `wish` if it is free. */
export async function freePort(wish = 0) {
  const got = await listenOnce(wish, '127.0.0.1');
  return typeof got === 'number' ? got : listenOnce(0, '127.0.0.1');
}

/** PORT as a number, or one sentence. */
export function readPort(text) {
  const port = Number(text ?? 3000);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Kendala(`PORT=${text} tidak sah. Pakai angka antara 1 dan 65535.`);
}

/** Said before any long work. `localhost` may mean ::1 first, so a stranger there counts too. */
export async function requireFreePort(port, host) {
  const here = await listenOnce(port, host);
  const six = host === '127.0.0.1' ? await listenOnce(port, '::1') : port;
  if (here === 'EACCES') {
    throw new Kendala(`Port ${port} perlu hak khusus. Pilih port lain: PORT=3001 npm start.`);
  }
  if (here === 'EADDRNOTAVAIL' || here === 'ENOTFOUND') {
    throw new Kendala(`Alamat ${host} tidak ada di komputer ini. Periksa SIKUBE_ALAMAT_DENGAR.`);
  }
  if (typeof here !== 'number' || six === 'EADDRINUSE') {
    const other = port === 3000 ? 3001 : port + 1;
    throw new Kendala(
      `Port ${port} sedang dipakai program lain. ` +
        `Hentikan program itu, atau pilih port lain: PORT=${other} npm start.`,
    );
  }
}
