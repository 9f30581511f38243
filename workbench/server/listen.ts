import { createServer } from 'node:net';

/** Whether nothing listens on this port of this machine. */
function isFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => answer(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)));
  });
}

/** The asked port, or the next free one after the usual one. Refuses an asked port that is taken. */
export async function choosePort(asked: number | undefined, usual: number): Promise<number> {
  if (asked !== undefined) {
    if (asked === 0 || (await isFree(asked))) return asked;
    throw new Error(`Port ${asked} ist belegt. Ohne --port wird der nächste freie genommen.`);
  }
  for (let port = usual; port < usual + 100; port++) if (await isFree(port)) return port;
  throw new Error(`Zwischen ${usual} und ${usual + 100} ist kein Port frei.`);
}
