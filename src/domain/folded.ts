/** A mail address as addresses are compared: whoever reads `KV@example.org` reads `kv@example.org`. */
export const folded = (address: string | undefined): string | undefined => address?.trim().toLowerCase();
