import type { Basis } from '../../define/rule.ts';
import type { SourceState } from '../../domain/figure.ts';

/** An article of the GDPR (DSGVO). Articles 5(1)c, 5(1)e and of Article 9 paragraph 2 d were read, others were not. */
export const gdpr = (articles: string, state: SourceState = 'verified'): Basis => ({
  citation: { de: `Art. ${articles} DSGVO`, en: `Art. ${articles} GDPR` },
  link: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  state,
});
