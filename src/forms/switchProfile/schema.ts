import * as z from 'zod/mini';

export const switchSchema = z.object({ profile: z.enum(['shared', 'network', 'treasury']), sure: z.boolean() });
