import type { Piece } from '../../signage/piece'
import type { Playlist } from '../../signage/playlist'
import type { Alert } from '../../types/entities/alert'
import type { Doc } from '../../types/entities/collections'
import type { Screen } from '../../types/entities/screen'
import { chooseTip } from '../_domain/choose-tip'
import { catalogueOf } from '../_domain/daily-tip-snapshot'
import { mixed } from '../_domain/mixed'
import { quietOn } from '../_domain/quiet'
import { toDecide } from '../_domain/to-decide'
import { dayOf } from '../_kit/day'
import { anyWithin, pathTo } from '../_kit/region'
import { _, store } from '../_kit/store'
import { inMongolian, minutesOf, pieceOfAlert, pieceOfPoster, pieceOfSlogan, pieceOfTip } from './pieces'

/** More alerts than a county has in force. */
const mostAlerts = 300
/** Of each kind, where nobody chose: changed day by day. */
const each = 6
/** More tips than are withdrawn in a day. */
const mostTips = 10

/** What the county has for its screens now; read once for all of them. How much is published makes no difference. */
export const supplyFor = async (screens: Pick<Screen, 'plays' | 'region'>[], now: number) => {
  const [alerts, slogans, posters, tip, quiet] = await Promise.all([
    alertsInForce(now),
    onShelf('slogans', slogansInTurn(now), screens),
    onShelf('posters', postersInTurn(now), screens),
    tipOfDay(now),
    quietTowns(screens, now),
  ])
  const [alertPieces, sloganPieces, posterPieces, tipPieces] = await Promise.all([
    inMongolian('alert', alerts, alerts.map(pieceOfAlert)),
    inMongolian('slogan', slogans.rows, slogans.rows.map(pieceOfSlogan)),
    inMongolian('poster', posters.rows, posters.rows.map(pieceOfPoster)),
    tip ? inMongolian('tip', [tip], [pieceOfTip(tip, now)]) : [],
  ])
  const byId = new Map([...sloganPieces, ...posterPieces].map((piece) => [`${piece.kind} ${piece.id}`, piece]))
  const usual = [...slogans.usual.map((id) => byId.get(`slogan ${id}`)), ...posters.usual.map((id) => byId.get(`poster ${id}`))]
  return { alerts, alertPieces, byId, usual: usual.flatMap((piece) => piece ?? []), tipPieces, quiet }
}
type Supply = Awaited<ReturnType<typeof supplyFor>>

/** A screen's list: the alerts for its place, then what was chosen for it, or the day's tip and what has its turn. */
export const playlistOf = ({ hours, exact, plays, region }: Screen, supply: Supply): Omit<Playlist, 'writtenAt'> => {
  const alerts = supply.alertPieces.filter((_piece, i) => anyWithin([region], (supply.alerts[i] as Alert).regions))
  const tips = supply.quiet.has(pathTo(region)[1] ?? region) ? [] : supply.tipPieces
  const chosen = (plays ?? []).flatMap(({ kind, item, part }): Piece[] => {
    const piece = supply.byId.get(`${kind} ${item}`)
    const minutes = minutesOf[part]
    return piece ? [{ ...piece, ...(minutes && { hours: minutes }) }] : []
  })
  return { hours, ...(exact && { exact }), pieces: [...alerts, ...(plays ? chosen : [...tips, ...inTurns(supply.usual)])] }
}

/** Slogans and posters in turns. */
const inTurns = (pieces: Piece[]): Piece[] =>
  mixed([pieces.filter(({ kind }) => kind === 'slogan'), pieces.filter(({ kind }) => kind !== 'slogan')])

/** A Cancel says that something is not to be shown: it is not shown itself. */
const alertsInForce = (now: number) =>
  store.list(
    'alerts',
    { status: 'inForce', expires: _.gt(now), msgType: _.neq('Cancel') },
    { sort: [['effective', 'desc']], limit: mostAlerts },
  )

const inOrder = { sort: [['_id', 'asc'] as [string, 'asc']], limit: each }
/** A letter of the alphabet that is another each day: those whose names begin with it or a later one have their turn. */
const letterOf = (now: number) => 'abcdefghijklmnopqrstuvwxyz'[dayOf(now) % 26]
const slogansInTurn = (now: number) => [store.list('slogans', { _id: _.gte(letterOf(now)) }, inOrder), store.list('slogans', {}, inOrder)]
const postersInTurn = (now: number) => [store.list('posters', { _id: _.gte(letterOf(now)) }, inOrder), store.list('posters', {}, inOrder)]

/** Rows that were chosen for one of the screens, and a few others in turns. */
const onShelf = async <C extends 'slogans' | 'posters'>(shelf: C, turns: Promise<Doc<C>[]>[], screens: Pick<Screen, 'plays'>[]) => {
  const kind = shelf === 'slogans' ? 'slogan' : 'poster'
  const chosen = screens.flatMap(({ plays = [] }) => plays.flatMap((one) => (one.kind === kind ? [one.item] : [])))
  const [some, wanted, away] = await Promise.all([
    Promise.all(turns),
    chosen.length > 0 ? store.byId(shelf, chosen) : new Map<string, Doc<C>>(),
    toDecide(kind),
  ])
  const turn = [...new Map(some.flat().map((row) => [row._id, row])).values()].slice(0, each)
  const all = new Map([...turn, ...wanted.values()].map((row) => [row._id, row] as const))
  for (const id of away) all.delete(id)
  return { rows: [...all.values()], usual: turn.map(({ _id }) => _id).filter((id) => all.has(id)) }
}

/** The day's tip for everybody; another in the place of one that was withdrawn today. */
const tipOfDay = async (now: number) => {
  const today = dayOf(now)
  const [listed, withdrawn] = await Promise.all([catalogueOf(today), toDecide('tip')])
  const away = new Set(withdrawn)
  for (let tries = 0; tries < mostTips; tries++) {
    const left = tries === 0 ? listed : listed.filter(({ _id }) => !away.has(_id))
    const chosen = chooseTip(left, { audiences: [], near: new Map(), opened: [] }, today)
    if (!chosen) return undefined
    const tip = away.has(chosen.id) ? null : await store.get('tips', chosen.id)
    if (tip) return tip
    away.add(chosen.id)
  }
  return undefined
}

/** The towns where there is no tip today. */
const quietTowns = async (screens: Pick<Screen, 'region'>[], now: number): Promise<Set<string>> => {
  const towns = await store.byId(
    'regions',
    screens.map(({ region }) => pathTo(region)[1] ?? region),
  )
  return new Set([...towns.values()].flatMap((town) => (quietOn(town, dayOf(now)) ? [town._id] : [])))
}
