import type { Role } from '../../types/entities/person'

/** Whose work it is to know how an alert stands, in their regions. */
export const viewers: Role[] = ['gridWorker', 'editor', 'commandRoom', 'police', 'leader']
