/**
 * Twinned towns that public pages name beside help between associations, by the associations' names in the register: the
 * same as in data/partnerschaften_oeffentlich_bekannt.csv.
 */
export const TWIN_TOWNS: readonly { readonly between: readonly [string, string]; readonly towns: string }[] = [
  { between: ['OV Gerlingen', 'KV Saale-Orla'], towns: 'Gerlingen–Gefell' },
  { between: ['OV Lehrte', 'KV Salzland'], towns: 'Lehrte–Staßfurt' },
];
