import * as z from 'zod/mini';

export const profileSchema = z.object({ profile: z.enum(['shared', 'network', 'treasury']) });
