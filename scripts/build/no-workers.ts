import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * read-excel-file unpacks larger files in a web worker made of a text, which a page of HtmlService may not start. It gets
 * fflate's other way, in the page itself; both give the same bytes. And the copy of saxen that it carries is left out: what
 * reads OpenDocument brings saxen anyway.
 */
export const noWorkers = (root: string): Plugin => ({
  name: 'no-workers',
  setup(build) {
    build.onResolve({ filter: /\/unzipFromArrayBuffer\.js$/ }, ({ importer }) =>
      importer.includes('read-excel-file') ? { path: join(root, 'src/client/lists/unzip-here.ts') } : undefined,
    );
    build.onResolve({ filter: /\/saxen\/parser\.js$/ }, ({ importer }) =>
      importer.includes('read-excel-file') ? { path: join(root, 'src/client/lists/xml-parser.ts') } : undefined,
    );
  },
});
