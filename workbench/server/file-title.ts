import type { Text } from '../../src/domain/text.ts';

/** What the workbench's own file is called; it bears the German one, and the page shows it in its own language. */
export const fileTitle: Text = {
  de: 'Partnerschaften der Kreisverbände',
  en: 'Partnerships of district associations',
};
