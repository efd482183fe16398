import type { Todo, TodoKind } from '../../../types/contract/todo'

type Place = { page: string; query?: (id: string) => Record<string, string> }

const byId = (id: string) => ({ id })

/** A place and a month. */
const byMonth = (id: string) => {
  const [region = '', month = ''] = id.split(' ')
  return { region, month }
}

/** A place and a day. */
const byDay = (id: string) => {
  const [region = '', day = ''] = id.split(' ')
  return { region, day }
}

/** Where each kind of thing is dealt with. */
const places: Record<TodoKind, Place> = {
  help: { page: 'work/helps' },
  alertToApprove: { page: 'work/review', query: byId },
  alertReturned: { page: 'work/write', query: byId },
  report: { page: 'work/queue', query: (code) => ({ code }) },
  aid: { page: 'work/aid', query: byId },
  groups: { page: 'work/groups', query: byId },
  alertToShow: { page: 'work/showing' },
  toTakeDown: { page: 'work/showing' },
  broadcastToPlay: { page: 'work/broadcast', query: byDay },
  broadcastToApprove: { page: 'work/broadcast', query: byDay },
  broadcastReturned: { page: 'work/broadcast', query: byDay },
  screenSilent: {
    page: 'work/screens',
    query: (screen) => {
      const [region = '', id = ''] = screen.split(' ')
      return { region, id }
    },
  },
  manuscriptToApprove: { page: 'edit/desk', query: byId },
  manuscriptReturned: { page: 'edit/desk', query: byId },
  helpUnproven: { page: 'work/helps' },
  reportUnproven: { page: 'work/queue' },
  reportMoved: { page: 'work/queue', query: (code) => ({ code }) },
  reportAdded: { page: 'work/queue', query: (code) => ({ code }) },
  reportForgetting: { page: 'work/queue', query: (code) => ({ code }) },
  flagged: { page: 'edit/desk', query: byId },
  checkDisputed: { page: 'edit/disputed' },
  rendering: {
    page: 'mongolian/desk',
    query: (id) => {
      const [kind = '', item = '', language = ''] = id.split(' ')
      return { kind, item, language }
    },
  },
  groupClaim: { page: 'work/groups-admin' },
  staffAccepted: { page: 'work/people' },
  feedback: { page: 'work/feedback' },
  bannerDue: { page: 'work/record', query: byId },
  planDue: {
    page: 'work/plan',
    query: (id) => {
      const [region = '', year = ''] = id.split(' ')
      return { region, year }
    },
  },
  meetingPart: { page: 'work/meeting', query: byMonth },
  measureDue: { page: 'work/meeting', query: byMonth },
  bulletinToApprove: { page: 'work/bulletin', query: byMonth },
  bulletinReturned: { page: 'work/bulletin', query: byMonth },
  bulletinNew: { page: 'work/bulletins', query: byMonth },
  opening: { page: 'work/opening' },
}

/** The screen of one thing, as `go` takes it. */
export const placeOf = ({ kind, id }: Todo): [page: string, query: Record<string, string>] => {
  // a kind that came after this release has no screen in it yet
  const { page, query }: Place = places[kind] ?? { page: 'work/todo' }
  return [page, query?.(id) ?? {}]
}
