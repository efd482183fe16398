import { makeClock } from '../../screen/clock'
import { makePlayer } from '../../screen/player'
import type { Pen } from '../../signage/draw'
import type { Piece } from '../../signage/piece'
import { longestAlone } from '../../signage/playlist'
import type { ComicPanel } from '../../types/entities/comic'

const minute = 60_000
const hour = 60 * minute
const noon = Date.parse('2026-12-01T12:00:00+08:00')

describe('what time it is on a screen', () => {
  const switchedOn = (date: number) => {
    const device = { date, running: 0 }
    const clock = makeClock({ date: () => device.date, running: () => device.running })
    const passes = (ms: number) => {
      device.date += ms
      device.running += ms
    }
    return { device, clock, passes }
  }

  test('a box that woke in 1970 sets its clock by the network: it is unsure, and the next date from the server puts it right', () => {
    const { device, clock, passes } = switchedOn(0)
    clock.heard(noon, 0, true)
    passes(minute)
    expect([clock.moment().now, clock.isUnsure()]).toEqual([noon + minute, false])
    device.date = noon + minute
    expect(clock.isUnsure()).toBe(true)
    clock.heard(noon + minute, 0, false)
    expect([clock.moment().now, clock.isUnsure()]).toEqual([noon + minute, false])
  })

  test('a stored answer never puts it back behind what has passed', () => {
    const { device, clock, passes } = switchedOn(noon)
    clock.heard(noon, 0, true)
    passes(hour)
    clock.heard(noon, 0, false)
    expect(clock.moment().now).toBe(noon + hour)
    device.date += 24 * hour
    clock.heard(noon, 0, false)
    expect(clock.moment().now).toBe(noon + hour)
  })
})

describe('what a screen plays', () => {
  const piece = (id: string, more: Partial<Piece> = {}): Piece => ({
    ...{ id, kind: 'poster', headline: ['视频里的脸也能造假'], lines: [], foot: '', colour: 'act', until: Number.MAX_SAFE_INTEGER },
    ...more,
  })
  const pen = {
    ...{ fillRect: () => {}, fillText: () => {}, drawImage: () => {} },
    ...{ save: () => {}, restore: () => {} },
  } as unknown as Pen
  const plays = (pieces: Piece[]) => {
    const player = makePlayer(pen, () => ({ width: 1920, height: 1080 }))
    player.take({ writtenAt: noon, hours: { on: 0, off: 0 }, pieces })
    return player
  }

  test('a list that nobody writes any more is of no use after a day, though the website answers', () => {
    const player = plays([piece('faces'), piece('ask-first', { kind: 'slogan', evergreen: true })])
    const shownAt = (now: number) => {
      for (let i = 0; i < 4; i++) player.step({ now, heard: now }, true)
      return [0, 1].map(() => {
        player.step({ now, heard: now }, true)
        return player.shown().item
      })
    }
    expect(shownAt(noon + hour).sort()).toEqual(['ask-first', 'faces'])
    const stale = noon + longestAlone
    expect(shownAt(stale)).toEqual(['ask-first', 'ask-first'])
  })

  test('an alert that cannot be drawn does not cut the others short', () => {
    const now = { now: noon, heard: noon }
    const player = plays([piece('bad', { kind: 'alert', colour: 'none' as never }), piece('faces')])
    player.step(now, true)
    player.step(now, true)
    expect([player.shown().item, player.mustLeave(now)]).toEqual(['faces', false])
  })

  test('a comic with a scene that this player does not know holds up neither the alert before it nor what comes behind; one that was corrected is drawn anew', () => {
    const drawn: string[] = []
    const drawPanel = ({ scene, caption = '' }: ComicPanel) => {
      if (scene === ('moon' as never)) throw new Error('no such scene')
      drawn.push(caption)
      return '<svg/>'
    }
    const Image = class {
      complete = true
      naturalWidth = 1
    }
    Object.assign(globalThis, { window: { drawPanel }, Image })
    const panel = (caption: string, scene = 'yard'): ComicPanel => ({ scene: scene as 'yard', people: [], bubbles: [], caption })
    const comic = (id: string, ...panels: ComicPanel[]) => piece(id, { kind: 'comic', panels })
    const rest = (caption: string) => [comic('bad', panel('月亮上', 'moon')), piece('faces'), comic('sheep', panel(caption))]
    const now = { now: noon, heard: noon }
    const shows = (player: ReturnType<typeof plays>) =>
      Array.from({ length: 5 }, () => {
        player.step(now, true)
        return player.shown().item
      })
    expect(shows(plays(rest('先看羊')))).toEqual([undefined, 'faces', 'sheep', 'faces', 'sheep'])
    const player = plays([piece('alert', { kind: 'alert', colour: 'danger' }), ...rest('先看羊')])
    expect(shows(player)).toEqual(['alert', 'faces', 'sheep', 'alert', 'faces'])
    player.take({ writtenAt: noon, hours: { on: 0, off: 0 }, pieces: rest('先看羊，后付钱') })
    expect(new Set(shows(player))).toEqual(new Set(['faces', 'sheep']))
    expect(drawn.at(-1)).toBe('先看羊，后付钱')
    Reflect.deleteProperty(globalThis, 'window')
    Reflect.deleteProperty(globalThis, 'Image')
  })
})
