import { useState } from 'react'
import { useMutation } from '@/lib/use-mutation'
import { useWritten } from '@/lib/written'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choices } from '@/ui/choice'
import { Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { Feast } from './feast'

type OneTown = Output<'tip.quiet'>['towns'][number]
type Quiet = OneTown['quiet']
const weekdays = { w1: '周一', w2: '周二', w3: '周三', w4: '周四', w5: '周五', w6: '周六', w0: '周日' } as const
const blank = { name: '', from: '', to: '' }

/** One town: every week's days, and feasts. What is not stored yet is kept on this device with the version it was begun from. */
export const Town = ({ town, onChanged }: { town: OneTown; onChanged: () => void }) => {
  const stored = asFields(town)
  const { value, unsent, write, sent } = useWritten('quiet', town._id, stored)
  const shown = unsent || value.after === stored.after ? value : stored
  const quiet = quietOf(shown)
  const { run, busy, trouble, setTrouble } = useMutation({
    onConflict: () => {
      // what was saved before and is overtaken now is her own still
      write(unsent ? {} : shown)
      onChanged()
    },
  })
  const [saved, setSaved] = useState(false)
  const change = (now: Partial<Quiet>) => {
    setTrouble('')
    setSaved(false)
    write({ ...asFields({ quiet: { ...quiet, ...now } }), after: shown.after })
  }
  const onDone = () => {
    setSaved(true)
    sent(value)
    onChanged()
  }
  const save = () => {
    const problem = problemOf(quiet)
    if (problem) setTrouble(problem)
    else void run('tip.keepQuiet', { town: town._id, quiet, after: town.set ?? null }, { onDone })
  }
  return (
    <Card>
      <Stack>
        <Title>{town.name}</Title>
        <Choices
          label="每周哪天不出"
          options={weekdays}
          values={quiet.weekdays.map((day) => `w${day}` as keyof typeof weekdays)}
          onChange={(keys) => change({ weekdays: keys.map((key) => Number(key.slice(1))) })}
        />
        {quiet.dates.map((feast, i) => (
          <Feast
            // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name while one is being written
            key={i}
            number={i + 1}
            feast={feast}
            onChange={(one) => change({ dates: quiet.dates.map((other, n) => (n === i ? one : other)) })}
            onRemove={() => change({ dates: quiet.dates.filter((_other, n) => n !== i) })}
          />
        ))}
        <BigButton kind="soft" onTap={() => change({ dates: [...quiet.dates, blank] })}>
          加一个节日
        </BigButton>
        {unsent && value.after !== stored.after && <Meta>{`现在存着的：${inWords(town.quiet)}。存好，就换成您这里写的。`}</Meta>}
        {trouble ? <Notice kind="wrong">{trouble}</Notice> : saved && <Notice kind="good">存好了。</Notice>}
        <BigButton busy={busy && '正在存…'} onTap={save}>
          存好
        </BigButton>
      </Stack>
    </Card>
  )
}

/** As texts, which is what a device keeps; `after`: the version that was read. */
const asFields = ({ quiet, set }: Pick<OneTown, 'quiet' | 'set'>) => ({
  weekdays: quiet.weekdays.map(String),
  names: quiet.dates.map(({ name }) => name),
  from: quiet.dates.map(({ from }) => from),
  to: quiet.dates.map(({ to }) => to),
  after: String(set ?? ''),
})

const quietOf = ({ weekdays, names, from, to }: ReturnType<typeof asFields>): Quiet => ({
  weekdays: weekdays.map(Number),
  dates: names.map((name, i) => ({ name, from: from[i] ?? '', to: to[i] ?? '' })),
})

const inWords = ({ weekdays: days, dates }: OneTown['quiet']): string =>
  [
    ...days.map((day) => weekdays[`w${day}` as keyof typeof weekdays]),
    ...dates.map(({ name, from, to }) => `${name}，${from} 到 ${to}`),
  ].join('；') || '天天出'

const problemOf = ({ weekdays, dates }: OneTown['quiet']): string | undefined => {
  if (weekdays.length > 6) return '一周至少要留一天出提示。'
  const whole = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
  if (dates.some(({ name, from, to }) => !name.trim() || !whole.test(from) || !whole.test(to)))
    return '节日要写名字，日期写成 2027-02-06 这样。'
  if (dates.some(({ from, to }) => from > to)) return '最后一天不能早于第一天。'
  return undefined
}
