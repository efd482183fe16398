import { isSeenOn, type Piece } from '../../signage/piece'
import type { Playlist } from '../../signage/playlist'
import type { Alert } from '../../types/entities/alert'
import type { Doc } from '../../types/entities/collections'
import type { Chosen, Screen } from '../../types/entities/screen'
import { chooseTip } from '../_domain/choose-tip'
import { catalogueOf } from '../_domain/daily-tip-snapshot'
import { mixed } from '../_domain/mixed'
import { officeOf } from '../_domain/office'
import { placesOf } from '../_domain/place'
import { quietOn } from '../_domain/quiet'
import { toDecide } from '../_domain/to-decide'
import { dayOf } from '../_kit/day'
import { anyWithin, pathTo } from '../_kit/region'
import { _, store } from '../_kit/store'
import { inMongolian, minutesOf, pieceOfAlert, pieceOfComic, pieceOfFilm, pieceOfPoster, pieceOfSlogan, pieceOfTip, told } from './pieces'
import { filmsWithLinks, published } from './published-films'

/** More alerts than a county has in force. */
const mostAlerts = 300
/** Of each kind, where nobody chose: changed day by day. A comic takes a minute, so there are fewer. */
const each = { slogans: 6, posters: 6, comics: 2 } as const
type Shelf = keyof typeof each
/** More tips than are withdrawn in a day. */
const mostTips = 10

/** What the county has for its screens now; read once for all of them. How much is published makes no difference. */
export const supplyFor = async (screens: Pick<Screen, 'plays' | 'region'>[], now: number) => {
  const [office, alerts, slogans, posters, comics, films, tip, quiet] = await Promise.all([
    officeOf(),
    alertsInForce(now),
    onShelf('slogans', slogansFrom(letterOf(now)), screens),
    onShelf('posters', postersFrom(letterOf(now)), screens),
    onShelf('comics', comicsFrom(`comic-${letterOf(now)}`), screens),
    filmsWithLinks(chosenOf(screens, 'film')),
    tipOfDay(now),
    quietTowns(screens, now),
  ])
  const [cases, placeOf] = await Promise.all([
    published(comics.rows.map((comic) => comic.case)),
    placesOf(alerts.flatMap(({ regions }) => regions)),
  ])
  const comicsHere = comics.rows.map((comic) => pieceOfComic(comic, cases.get(comic.case)?.expires))
  const [alertPieces, sloganPieces, posterPieces, comicPieces, tipPieces] = await Promise.all([
    inMongolian(
      'alert',
      alerts,
      alerts.map((alert) => pieceOfAlert(alert, placeOf)),
    ),
    inMongolian('slogan', slogans.rows, slogans.rows.map(pieceOfSlogan)),
    inMongolian('poster', posters.rows, posters.rows.map(pieceOfPoster)),
    inMongolian('comic', comics.rows, comicsHere),
    tip ? inMongolian('tip', [tip], [pieceOfTip(tip, now)]) : [],
  ])
  const issued = (piece: Piece) => told(piece, office)
  const all = [...sloganPieces, ...posterPieces, ...comicPieces, ...films.map(pieceOfFilm)].map(issued)
  const byId = new Map(all.map((piece) => [`${piece.kind} ${piece.id}`, piece]))
  const turn = (kind: Piece['kind'], ids: string[]) => ids.flatMap((id) => byId.get(`${kind} ${id}`) ?? [])
  const usual = mixed([turn('slogan', slogans.usual), turn('poster', posters.usual), turn('comic', comics.usual)])
  return { alerts, alertPieces: alertPieces.map(issued), byId, usual, tipPieces: tipPieces.map(issued), quiet }
}
type Supply = Awaited<ReturnType<typeof supplyFor>>

/** A screen's list: the alerts for its place, then what was chosen for it, or the day's tip and what has its turn. */
export const playlistOf = ({ hours, exact, size, sound, plays, region }: Screen, supply: Supply): Omit<Playlist, 'writtenAt'> => {
  const alerts = supply.alertPieces.filter((_piece, i) => anyWithin([region], (supply.alerts[i] as Alert).regions))
  const tips = supply.quiet.has(pathTo(region)[1] ?? region) ? [] : supply.tipPieces
  const chosen = (plays ?? []).flatMap(({ kind, item, part }): Piece[] => {
    const these = kind === 'tip' ? tips : [supply.byId.get(`${kind} ${item}`)]
    const minutes = minutesOf[part]
    return these.flatMap((piece) => (piece ? [{ ...piece, ...(minutes && { hours: minutes }) }] : []))
  })
  const pieces = [...alerts, ...(plays ? chosen : [...tips, ...supply.usual])].filter((piece) => isSeenOn(piece, exact ?? size))
  return { hours, ...(exact && { exact }), ...(sound && { sound }), pieces }
}

/** A Cancel says that something is not to be shown: it is not shown itself. */
const alertsInForce = (now: number) =>
  store.list(
    'alerts',
    { status: 'inForce', expires: _.gt(now), msgType: _.neq('Cancel') },
    { sort: [['effective', 'desc']], limit: mostAlerts },
  )

const inOrder = (shelf: Shelf) => ({ sort: [['_id', 'asc'] as [string, 'asc']], limit: each[shelf] })
/** A letter of the alphabet that is another each day: those whose names begin with it or a later one have their turn. */
const letterOf = (now: number) => 'abcdefghijklmnopqrstuvwxyz'.charAt(dayOf(now) % 26)
const slogansFrom = (from: string) => [
  store.list('slogans', { _id: _.gte(from) }, inOrder('slogans')),
  store.list('slogans', {}, inOrder('slogans')),
]
const postersFrom = (from: string) => [
  store.list('posters', { _id: _.gte(from) }, inOrder('posters')),
  store.list('posters', {}, inOrder('posters')),
]
const comicsFrom = (from: string) => [
  store.list('comics', { _id: _.gte(from) }, inOrder('comics')),
  store.list('comics', {}, inOrder('comics')),
]

const kindOn = { slogans: 'slogan', posters: 'poster', comics: 'comic' } as const

const chosenOf = (screens: Pick<Screen, 'plays'>[], kind: Chosen['kind']): string[] =>
  screens.flatMap(({ plays = [] }) => plays.flatMap((one) => (one.kind === kind ? [one.item] : [])))

/** Rows that were chosen for one of the screens, and a few others in turns. */
const onShelf = async <C extends Shelf>(shelf: C, turns: Promise<Doc<C>[]>[], screens: Pick<Screen, 'plays'>[]) => {
  const kind = kindOn[shelf]
  const chosen = chosenOf(screens, kind)
  const [some, wanted, away] = await Promise.all([
    Promise.all(turns),
    chosen.length > 0 ? store.byId(shelf, chosen) : new Map<string, Doc<C>>(),
    toDecide(kind),
  ])
  const turn = [...new Map(some.flat().map((row) => [row._id, row])).values()].slice(0, each[shelf])
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
