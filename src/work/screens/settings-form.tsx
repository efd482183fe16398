import { Row } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { isStrip } from '../../../signage/piece'
import { usualSizes } from '../../../signage/sizes'
import type { Input } from '../../../types/contract'

/** How a screen is called, when it is on, and its pixels. */
export type Settings = Pick<Input<'screen.save'>, 'name' | 'hours' | 'exact' | 'sound'>

/** As it is entered. */
export interface Form {
  name: string
  hours: keyof typeof hourWords
  on: string
  off: string
  pixels: keyof typeof pixelWords
  width: string
  height: string
  sound: keyof typeof soundWords
}

const hourWords = { usual: '早上6点到晚上10点', day: '早上8点到晚上8点', always: '白天黑夜都放', other: '别的时间' } as const
const minutesOf = { usual: { on: 360, off: 1320 }, day: { on: 480, off: 1200 }, always: { on: 0, off: 0 } } as const

const soundWords = { silent: '不出声', heard: '出声' } as const

const { band, longBand, highBand, wall, upright } = usualSizes
const leds = { band, longBand, highBand, wall, upright }
const pixelWords = {
  whole: '整个屏幕',
  ...{ band: band.words, longBand: longBand.words, highBand: highBand.words, wall: wall.words, upright: upright.words },
  other: '别的点数',
} as const

export const fresh = (): Form => ({ name: '', hours: 'usual', on: '', off: '', pixels: 'whole', width: '', height: '', sound: 'silent' })

/** What is set, as it is entered. */
export const asForm = ({ name, hours, exact, sound }: Settings): Form => {
  const known = (Object.keys(minutesOf) as (keyof typeof minutesOf)[]).find(
    (key) => minutesOf[key].on === hours.on && minutesOf[key].off === hours.off,
  )
  const led =
    exact &&
    (Object.keys(leds) as (keyof typeof leds)[]).find((key) => leds[key].width === exact.width && leds[key].height === exact.height)
  return {
    name,
    hours: known ?? 'other',
    on: clock(hours.on),
    off: clock(hours.off),
    pixels: led ?? (exact ? 'other' : 'whole'),
    width: exact ? `${exact.width}` : '',
    height: exact ? `${exact.height}` : '',
    sound: sound ? 'heard' : 'silent',
  }
}

/** What was entered, as it is set; or what is still missing, in words. */
export const asSettings = (form: Form): Settings | string => {
  const name = form.name.trim()
  if (!name) return '给这块屏起个名字。'
  const hours = form.hours === 'other' ? { on: minutesIn(form.on), off: minutesIn(form.off) } : minutesOf[form.hours]
  if (hours.on === undefined || hours.off === undefined) return '几点亮、几点熄，照“6:30”这样写。'
  const settings = { name, hours: { on: hours.on, off: hours.off }, ...(form.sound === 'heard' && { sound: true as const }) }
  if (form.pixels === 'whole') return settings
  const { width, height } = form.pixels === 'other' ? { width: Number(form.width), height: Number(form.height) } : leds[form.pixels]
  const isRight = (n: number) => Number.isInteger(n) && n >= 16 && n <= 8000
  if (!isRight(width) || !isRight(height)) return '屏的宽和高，各写多少个点，16 到 8000。'
  return { ...settings, exact: { width, height } }
}

/** Whether it is one of the bands on which no video plays. */
const onBand = ({ pixels, width, height }: Form): boolean => {
  if (pixels === 'whole') return false
  return isStrip(pixels === 'other' ? { width: Number(width), height: Number(height) } : leds[pixels])
}

const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
const minutesIn = (typed: string): number | undefined => {
  const [, hour, minute] = /^(\d{1,2})[:：](\d{2})$/.exec(typed.trim()) ?? []
  const minutes = Number(hour) * 60 + Number(minute)
  return hour && minute && Number(minute) < 60 && minutes <= 1440 ? minutes : undefined
}

/** Its name, when it is on, how many dots it has, and whether films are heard. */
export const HowItPlays = ({ form, onChange }: { form: Form; onChange: (form: Form) => void }) => {
  const change = (some: Partial<Form>) => onChange({ ...form, ...some })
  return (
    <>
      <Field
        label="叫什么"
        placeholder="比如：超市门口的屏"
        hint="不写姓名"
        value={form.name}
        maxLength={20}
        onInput={(name) => change({ name })}
      />
      <Choice label="什么时候亮着" options={hourWords} value={form.hours} onChoose={(hours) => change({ hours })} />
      {form.hours === 'other' && (
        <Row>
          <Field label="几点亮" placeholder="6:30" value={form.on} onInput={(on) => change({ on })} />
          <Field label="几点熄" placeholder="21:00" value={form.off} onInput={(off) => change({ off })} />
        </Row>
      )}
      <Choice label="画面多大" options={pixelWords} value={form.pixels} onChoose={(pixels) => change({ pixels })} />
      {form.pixels === 'other' && (
        <Row>
          <Field label="宽多少点" type="tel" value={form.width} onInput={(width) => change({ width })} />
          <Field label="高多少点" type="tel" value={form.height} onInput={(height) => change({ height })} />
        </Row>
      )}
      {!onBand(form) && <Choice label="放视频的时候" options={soundWords} value={form.sound} onChoose={(sound) => change({ sound })} />}
    </>
  )
}
