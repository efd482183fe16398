import { broadcastReaders } from '../../types/contract/broadcast-slot'
import type { Broadcast } from '../../types/entities/broadcast'
import { areAlike, joinMp3 } from '../_domain/mp3'
import { CallError } from '../_kit/call-error'
import { dateOfDay, dayOf, dayOfDate, startOf } from '../_kit/day'
import { define } from '../_kit/define'
import { readFile } from '../_kit/file'
import { requireRegion } from '../_kit/region'
import { store } from '../_kit/store'
import { alertsFor } from './alerts'
import { begun, broadcastId } from './broadcast-id'
import { nameOf, readable } from './readable'
import { type Rules, rulesFor } from './rules'
import { slotsNow } from './slots-now'
import { soundsOf } from './sounds'

/** Between two pieces, in seconds. */
const pause = 2
/** What an answer of the platform holds, in bytes. */
const most = 4_000_000

/** Whoever puts the loudspeaker on takes it along on a card or a phone: the name says until when. */
export const sound = define('broadcast.sound', async ({ region, day, from, piece, mongolian }, { user, now }) => {
  requireRegion(user, broadcastReaders, region)
  if (day < dateOfDay(dayOf(now))) throw new CallError('badInput', '这一天已经过去了，不要再播')
  const rules = await rulesFor(region)
  const list = (await store.get('broadcasts', broadcastId(region, day))) ?? begun(region, day, now)
  const pieces = (await playedIn(list, from, rules, now)).filter((one) => !piece || nameOf(one) === nameOf(piece))
  if (pieces.length === 0) throw new CallError('notFound', piece ? '这一条还没批，或者撤下了' : '这一段现在没有能播的')
  const [alerts, there] = await Promise.all([alertsFor(region, Math.max(now, startOf(dayOfDate(day)))), readable(pieces)])
  const heard = await soundsOf(alerts, [...there.values()])
  const files = pieces.map((one) => {
    const { file, mongolian: mn } = heard.get(nameOf(one)) ?? {}
    const wanted = mongolian ? mn?.recording : file
    if (!wanted) throw new CallError('notFound', `“${one.title}”还没有声音，看着稿子念吧`)
    return wanted
  })
  const sounds = await Promise.all(files.map(readFile))
  const [first] = sounds as [Buffer]
  if (sounds.length > 1 && !areAlike(sounds)) throw new CallError('conflict', '这几条录得不一样，接不到一起，一条一条下载吧')
  const whole = sounds.length > 1 ? joinMp3(sounds, pause) : first
  if (whole.length > most) throw new CallError('tooMany', '接起来太长了，一条一条下载吧')
  const what = piece ? pieces[0]?.title : from.replace(':', '点')
  const name = [day, rules.village.name, what, ...(mongolian ? ['蒙古语'] : []), `过了${lastInWords(day, pieces)}不要播`].join('_')
  return { name: `${name.replace(/[\\/:*?"<>|\s]/g, '')}.${endingOf(whole)}`, sound: whole.toString('base64') }
})

/** What may be played of a stretch: alerts, and the rest once somebody has agreed. */
const playedIn = async (list: Broadcast, from: string, rules: Rules, now: number) => {
  const { slots } = await slotsNow(list, rules, undefined, now)
  const slot = slots.find((one) => one.from === from)
  return (slot?.pieces ?? []).filter(({ kind }) => kind === 'alert' || list.status === 'approved')
}

/** The day, or the minute in it when the first of its alerts is over. */
const lastInWords = (day: string, pieces: Awaited<ReturnType<typeof playedIn>>): string => {
  const next = startOf(dayOfDate(day) + 1)
  const until = Math.min(next, ...pieces.map((one) => ('until' in one ? one.until : next)))
  const inDay = `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
  const minute = Math.floor((until - startOf(dayOfDate(day))) / 60_000)
  return until < next ? `${inDay}${Math.floor(minute / 60)}点${String(minute % 60).padStart(2, '0')}分` : inDay
}

/** A person's recording may be of another kind. */
const endingOf = (sound: Buffer): string => {
  if (sound.subarray(0, 4).toString('latin1') === 'RIFF') return 'wav'
  if (sound.subarray(4, 8).toString('latin1') === 'ftyp') return 'm4a'
  return (sound[1] ?? 0) % 16 < 2 && sound[0] === 0xff && ((sound[1] ?? 0) & 6) === 0 ? 'aac' : 'mp3'
}
