import { useState } from 'react'
import type { Draft } from '@/lib/report-draft'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Button, View } from '@/ui/elements'
import { Field } from '@/ui/field'
import { TakenOut } from '@/ui/taken-out'
import { Meta, Title } from '@/ui/words'
import { clueKinds } from '../../../types/words/report'
import css from './index.module.scss'
import { limits } from './limits'

type Seen = Draft['seen']
const kinds = Object.keys(clueKinds) as Seen[number]['kind'][]

/** Numbers, links and accounts the other side used, a line each. */
export const Clues = ({ seen, write }: { seen: Seen; write: (change: Partial<Draft>) => void }) => {
  const [gone, setGone] = useState<Seen[number]>()
  const remove = (at: number) => {
    setGone(seen[at]?.value ? seen[at] : undefined)
    write({ seen: seen.filter((_clue, n) => n !== at) })
  }
  const putBack = (clue: Seen[number]) => {
    setGone(undefined)
    write({ seen: [...seen, clue] })
  }
  return (
    <Card>
      <Title>对方留下了什么</Title>
      <Meta>没有就不填</Meta>
      {seen.map(({ kind, value }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name, and lines only ever go away by their own button
        <View key={i} className={css.clue}>
          <Field
            className={css.grow}
            label={`对方的${clueKinds[kind]}`}
            type={kind === 'phone' ? 'tel' : 'text'}
            value={value}
            onInput={(typed) => write({ seen: seen.map((clue, n) => (n === i ? { kind, value: typed.slice(0, limits.clue) } : clue)) })}
          />
          <Button className={css.away} label={`去掉这条${clueKinds[kind]}`} onTap={() => remove(i)}>
            去掉
          </Button>
        </View>
      ))}
      {gone && seen.length < limits.clues && <TakenOut words={`去掉了：${gone.value}`} onBack={() => putBack(gone)} />}
      {seen.length < limits.clues ? (
        <View className={css.kinds}>
          {kinds.map((kind) => (
            <BigButton
              key={kind}
              kind="soft"
              className={css.kind}
              label={`加一条${clueKinds[kind]}`}
              onTap={() => write({ seen: [...seen, { kind, value: '' }] })}
            >
              ＋{clueKinds[kind]}
            </BigButton>
          ))}
        </View>
      ) : (
        <Meta>最多写{limits.clues}条，够查了。</Meta>
      )}
    </Card>
  )
}
