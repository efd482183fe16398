import type { Role } from '../../types/entities/person'

/** Who sets a town's days without a tip. */
export const quietKeepers: readonly Role[] = ['editor', 'commandRoom', 'admin']
