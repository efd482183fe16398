import type { Todo, TodoKind } from '../../../types/contract/todo'

type Place = { page: string; query?: (id: string) => Record<string, string> }

const byId = (id: string) => ({ id })

/** Where each kind of thing is dealt with. */
const places: Record<TodoKind, Place> = {
  help: { page: 'work/helps' },
  alertToApprove: { page: 'work/review', query: byId },
  alertReturned: { page: 'work/write', query: byId },
  report: { page: 'work/queue', query: (code) => ({ code }) },
  aid: { page: 'work/aid', query: byId },
  groups: { page: 'work/groups', query: byId },
  manuscriptToApprove: { page: 'edit/desk', query: byId },
  manuscriptReturned: { page: 'edit/desk', query: byId },
  helpUnproven: { page: 'work/helps' },
  reportUnproven: { page: 'work/queue' },
  reportAdded: { page: 'work/queue', query: (code) => ({ code }) },
  reportForgetting: { page: 'work/queue', query: (code) => ({ code }) },
  flagged: { page: 'edit/desk', query: byId },
  rendering: {
    page: 'mongolian/desk',
    query: (id) => {
      const [kind = '', item = '', language = ''] = id.split(' ')
      return { kind, item, language }
    },
  },
  groupClaim: { page: 'work/groups-admin' },
}

/** The screen of one thing, as `go` takes it. */
export const placeOf = ({ kind, id }: Todo): [page: string, query: Record<string, string>] => {
  const { page, query } = places[kind]
  return [page, query?.(id) ?? {}]
}
