/** The player of a screen: one canvas, one loop, and now and then a word with the server. Whatever fails, the loop goes on. */
import type { Pen } from '../signage/draw'
import { mongolianFont } from '../signage/draw'
import type { Size } from '../signage/piece'
import type { Playlist } from '../signage/playlist'
import { stayAwake } from './awake'
import { makeClock } from './clock'
import { makeFilms } from './films'
import { keep, read } from './kept'
import { askForDigits, drawPairing, hasDigits } from './pairing'
import { loadPictures } from './pictures'
import { makePlayer } from './player'
import { keepReleases } from './release'
import { call, fetchList, key } from './server'

const second = 1000
const minute = 60 * second
const often = 20 * second
const seldom = 10 * minute
const hour = 60 * minute

const canvas = document.getElementById('screen') as HTMLCanvasElement
const pen = canvas.getContext('2d', { alpha: false }) as Pen
const running = () => performance.now()
const clock = makeClock({ date: () => Date.now(), running })

let screen = read<string>('id')
let list = read<Playlist>('list')

const whole = (): Size => {
  const sharp = window.devicePixelRatio || 1
  return { width: Math.max(1, Math.round(innerWidth * sharp)), height: Math.max(1, Math.round(innerHeight * sharp)) }
}

/** The canvas in its pixels: all of the window, or as many as the LED wall at its left and top has. Set only when it changes: setting it empties it. */
const sized = (): Size => {
  const size = (screen && list?.exact) || whole()
  const sharp = window.devicePixelRatio || 1
  if (canvas.width !== size.width || canvas.height !== size.height) {
    Object.assign(canvas, size)
    Object.assign(canvas.style, { width: `${size.width / sharp}px`, height: `${size.height / sharp}px` })
  }
  return size
}

const films = makeFilms(document.getElementById('film') as HTMLVideoElement, () => step())
const player = makePlayer(pen, sized, films)
let isTalking = false
const releases = keepReleases(() => player.shown().kind !== 'alert' && isInTouch() && !isTalking)
const isInTouch = () => {
  const { now, heard } = clock.moment()
  return heard !== undefined && now - heard < 2 * minute
}

/** A device whose clock stands before what the server said last is wrong by itself. */
const isClockSound = () => clock.moment().heard !== undefined || Date.now() >= (read<number>('heard') ?? Number.POSITIVE_INFINITY)

let timer: ReturnType<typeof setTimeout> | undefined
const step = (): void => {
  clearTimeout(timer)
  let wait = second
  try {
    if (screen || !hasDigits(running())) wait = player.step(clock.moment(), isClockSound())
    else drawPairing(pen, sized())
    const { kind, item } = player.shown()
    if (screen && kind === 'alert' && item && !told.has(item)) void say().catch(() => {})
  } catch {
    // the next step begins anew
  }
  timer = setTimeout(step, wait)
  // also where nothing can be drawn: a new release may know how
  releases.takeOver()
}

const take = (now: Playlist | undefined): void => {
  list = now
  keep('list', now)
  player.take(now)
  loadPictures(now?.pieces ?? [])
}

const told = new Set<string>()
let saidAt = Number.NEGATIVE_INFINITY

/** Says what is shown and learns which screen this is, and what time it is. */
const say = async (): Promise<void> => {
  const showing = player.shown()
  const alerts = showing.kind === 'alert' && showing.item ? [showing.item] : []
  const asked = running()
  for (const id of alerts) told.add(id)
  try {
    const answer = await call<{ screen?: string; now: number }>('screen.said', { key, ...(screen && { showing, alerts }) })
    saidAt = asked
    clock.heard(answer.now, running() - asked, true)
    if (answer.screen !== screen) belong(answer.screen)
  } catch (e) {
    for (const id of alerts) told.delete(id)
    throw e
  }
}

/** From now on it is this screen, or none. */
const belong = (now: string | undefined): void => {
  screen = now
  keep('id', now)
  // what it shows from now on is said at the next contact
  saidAt = Number.NEGATIVE_INFINITY
  if (!now) take(undefined)
}

/** A word with the server: digits while it is not paired, else its list, and now and then what it shows. */
const contact = async (): Promise<void> => {
  if (!screen) {
    await say()
    if (!screen) await askForDigits(whole(), running())
    if (!screen) return
  } else if (running() - saidAt >= seldom || clock.isUnsure()) await say().catch(() => {})
  if (!screen) return
  const asked = running()
  const { list: now, date } = await fetchList(screen, Date.now())
  // a date is cut to its second
  if (date > 0) clock.heard(date + second, running() - asked, false)
  if ('ended' in now) belong(undefined)
  else if (JSON.stringify(now) !== JSON.stringify(list)) take(now)
  keep('heard', clock.moment().now)
  fetchFilms()
}

let isFetching = false
/** Beside everything else: a film may take minutes on its way. */
const fetchFilms = (): void => {
  if (isFetching) return
  isFetching = true
  const done = () => {
    isFetching = false
  }
  films.load(list?.pieces ?? [], running()).then(done, done)
}

const keepInTouch = async (): Promise<void> => {
  if (releases.isTakingOver()) return void setTimeout(keepInTouch, second)
  const was = { screen, list, sound: isClockSound() }
  isTalking = true
  try {
    await contact()
  } catch {
    // nobody is reached: it plays what it has, for as long as that may be shown
  }
  isTalking = false
  const isOther = was.screen !== screen || !was.sound !== !isClockSound()
  if (isOther || (was.list !== list && player.mustLeave(clock.moment())) || player.mustLeave(clock.moment())) step()
  setTimeout(keepInTouch, screen ? often : 5 * second)
}

take(list)
fetchFilms()
stayAwake()
addEventListener('resize', step)
addEventListener('online', () => void contact().then(step, () => {}))
setInterval(releases.look, hour)
if (document.fonts) document.fonts.load(`20px "${mongolianFont}"`, '\u182e').then(step, () => {})
step()
void keepInTouch()
