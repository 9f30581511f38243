import type { Basis } from '../../define/rule.ts';

/** An article of the GDPR (DSGVO). The rule book cites articles and does not say who read them: 'partly'. */
export const gdpr = (articles: string): Basis => ({
  citation: { de: `Art. ${articles} DSGVO`, en: `Art. ${articles} GDPR` },
  link: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  state: 'partly',
});
