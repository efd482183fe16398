import { Card } from '@/ui/card'
import { Choice, Choices } from '@/ui/choice'
import { View } from '@/ui/elements'
import { Field } from '@/ui/field'
import { audiences, fraudTypes, severities } from '../../../content/words'
import type { Output } from '../../../types/contract'
import { type Draft, limits, type Problems } from './draft'
import css from './write.module.scss'

const days = { 3: '3 天', 7: '7 天', 14: '14 天', 30: '30 天' } as const

interface Props {
  draft: Draft
  villages: Output<'alert.desk'>['villages']
  chosen: string[]
  wrong: Problems
  onChange: (change: Partial<Draft>) => void
}

/** The fields of an alert, in the order in which people read it. */
export const Form = ({ draft, villages, chosen, wrong, onChange }: Props) => (
  <Card className={css.form}>
    <Field
      label="标题"
      hint="最要紧的一句话"
      value={draft.headline}
      maxLength={limits.headline}
      wrong={wrong.headline}
      onInput={(headline) => onChange({ headline })}
    />
    <View className={css.lines} role="group" label="骗子怎么骗">
      {['一', '二', '三'].map((nth, i) => (
        <Field
          key={nth}
          label={`骗子怎么骗，第${nth}句${i > 0 ? '（可以不写）' : ''}`}
          value={draft.lines[i] ?? ''}
          maxLength={limits.line}
          wrong={i === 0 ? wrong.lines : undefined}
          onInput={(words) => onChange({ lines: draft.lines.map((other, j) => (j === i ? words : other)) })}
        />
      ))}
    </View>
    <Field
      label="怎么做"
      hint="电话只能写 110、96110 这些公家的号码"
      long
      value={draft.instruction}
      maxLength={limits.instruction}
      wrong={wrong.instruction}
      onInput={(instruction) => onChange({ instruction })}
    />
    <Choice
      label="紧急程度"
      options={severities}
      value={draft.severity}
      wrong={wrong.severity}
      onChoose={(severity) => onChange({ severity })}
    />
    <Choice label="哪一种骗法" few={6} options={fraudTypes} value={draft.type} wrong={wrong.type} onChoose={(type) => onChange({ type })} />
    <Choices
      label="给哪些人（不选就是给所有人）"
      options={audiences}
      values={draft.audiences}
      onChange={(kinds) => onChange({ audiences: kinds })}
    />
    <Choices
      label="发给哪些村"
      options={Object.fromEntries(villages.map((v) => [v._id, v.name]))}
      values={chosen}
      wrong={wrong.villages}
      onChange={(ids) => onChange({ villages: ids })}
    />
    <Choice
      label="几天内有效"
      options={days}
      value={String(draft.days) as `${keyof typeof days}`}
      onChoose={(n) => onChange({ days: Number(n) })}
    />
  </Card>
)
