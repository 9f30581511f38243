import { unzipSync } from 'fflate';

interface Options {
  readonly filter?: (part: { readonly path: string }) => boolean;
}

/** Unpacks an archive in the page itself: the build puts it in the place of read-excel-file's own way, which starts workers. */
export default function unzipHere(archive: ArrayBuffer, { filter }: Options = {}): Promise<Record<string, Uint8Array>> {
  try {
    const wanted = ({ name }: { readonly name: string }): boolean => filter?.({ path: name }) ?? true;
    return Promise.resolve(unzipSync(new Uint8Array(archive), { filter: wanted }));
  } catch (reason) {
    return Promise.reject(reason);
  }
}
