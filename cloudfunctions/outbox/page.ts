/** A page of an alert's way. `cursor` is where the next one begins, null when there is none. */
export interface Page {
  cursor: string | null
  dispatches?: number
}

export const size = 100
export const byId = { sort: [['_id', 'asc']] as ['_id', 'asc'][], limit: size }
