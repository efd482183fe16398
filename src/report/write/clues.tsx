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
import { type ClueKind, cluesFor } from './needs'

type Seen = Draft['seen']

interface Props {
  type: Draft['type']
  seen: Seen
  write: (change: Partial<Draft>) => void
}

/** Numbers, links and accounts the other side used, a line each: first the kinds that this fraud leaves behind. */
export const Clues = ({ type, seen, write }: Props) => {
  const [gone, setGone] = useState<Seen[number]>()
  const [all, setAll] = useState(false)
  const { first, rest } = cluesFor(type)
  const change = (at: number, fields: Partial<Seen[number]>) =>
    write({ seen: seen.map((clue, n) => (n === at ? { ...clue, ...fields } : clue)) })
  const remove = (at: number) => {
    setGone(seen[at]?.value ? seen[at] : undefined)
    write({ seen: seen.filter((_clue, n) => n !== at) })
  }
  const putBack = (clue: Seen[number]) => {
    setGone(undefined)
    write({ seen: [...seen, clue] })
  }
  const add = (kind: ClueKind) => (
    <BigButton
      key={kind}
      kind="soft"
      className={css.kind}
      label={`加一条${clueKinds[kind]}`}
      onTap={() => write({ seen: [...seen, { kind, value: '' }] })}
    >
      ＋{clueKinds[kind]}
    </BigButton>
  )
  return (
    <Card>
      <Title>对方留下了什么</Title>
      <Meta>没有就不填</Meta>
      {seen.map(({ kind, value, where = '' }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name, and lines only ever go away by their own button
        <View key={i}>
          <View className={css.clue}>
            <Field
              className={css.grow}
              label={`对方的${clueKinds[kind]}`}
              type={kind === 'phone' ? 'tel' : 'text'}
              value={value}
              onInput={(typed) => change(i, { value: typed.slice(0, limits.clue) })}
            />
            <Button className={css.away} label={`去掉这条${clueKinds[kind]}`} onTap={() => remove(i)}>
              去掉
            </Button>
          </View>
          {value.trim() && kind !== 'account' && (
            <Field
              label={`这个${clueKinds[kind]}，在哪里碰到的`}
              placeholder="像短信、微信、抖音"
              value={where}
              onInput={(typed) => change(i, { where: typed.slice(0, limits.where) })}
            />
          )}
        </View>
      ))}
      {gone && seen.length < limits.clues && <TakenOut words={`去掉了：${gone.value}`} onBack={() => putBack(gone)} />}
      {seen.length < limits.clues ? (
        <View className={css.kinds}>
          {(all ? [...first, ...rest] : first).map(add)}
          {!all && rest.length > 0 && (
            <BigButton kind="plain" className={css.kind} label="对方留下的还有别的" onTap={() => setAll(true)}>
              还有别的
            </BigButton>
          )}
        </View>
      ) : (
        <Meta>最多写{limits.clues}条，够查了。</Meta>
      )}
    </Card>
  )
}
