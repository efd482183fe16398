import { placesOf } from '../_domain/place'
import { define } from '../_kit/define'
import { linksByFile, linksTo } from '../_kit/file'
import { store } from '../_kit/store'
import { openReport } from './case-file'

export const read = define('report.read', async ({ code }, { user, now }) => {
  const report = await openReport(user, code, 'report.read', now)
  const { replies, notes = [], sounds = [], moves = [], original, officer, hold } = report
  const [placeOf, pictures, heard, colleagues, joined] = await Promise.all([
    placesOf([report.region, ...(original ? [original.region] : []), ...moves.flatMap(({ from, to }) => [from, to])]),
    linksTo(report.pictures.map((p) => p.file)),
    linksByFile(sounds.map((one) => one.file)),
    store.byId('people', [...replies, ...notes].map(({ by }) => by).concat(officer ?? [])),
    store.list('reports', { joinedTo: code }, { fields: { _id: true } }),
  ])
  const nameOf = (id: string) => colleagues.get(id)?.name ?? '民警'
  return {
    ...report,
    place: placeOf(report.region),
    pictures,
    replies: replies.map((r) => ({ ...r, by: nameOf(r.by) })),
    notes: notes.map((one) => ({ ...one, by: nameOf(one.by) })),
    sounds: sounds.flatMap(({ id, file, length, transcript }) => {
      const link = heard.get(file)
      return link ? [{ id, link, length, transcript: transcript?.text }] : []
    }),
    moves: moves.map((move) => ({ ...move, from: placeOf(move.from), to: placeOf(move.to) })),
    original: original && { type: original.type, place: placeOf(original.region) },
    officer: officer ? { name: nameOf(officer), me: officer === user.id } : undefined,
    joined: joined.map(({ _id }) => _id),
    hold: hold?.why,
    gone: report.person === '' ? true : undefined,
  }
})
