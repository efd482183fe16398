/** A county's own copy of its cloud, out and in again. */
export { exportCounty } from './export'
export { restoreCounty } from './restore'
