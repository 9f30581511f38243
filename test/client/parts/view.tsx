import { mountPage, Shell } from '../../../src/client/page.tsx';
import { ok } from '../../../src/domain/result.ts';

/** A second look makes the part fail, as a bug would. */
function Fragile({ broken }: { readonly broken: boolean }) {
  if (broken) throw new Error('a bug');
  return <p>heil</p>;
}

mountPage({
  title: { de: 'Teile', en: 'Parts' },
  load: () => Promise.resolve(ok({ lang: 'de' as const, broken: location.hash === '#broken' })),
  view: ({ broken }) => (
    <Shell title="Teile" dialog>
      <Fragile broken={broken} />
    </Shell>
  ),
});
