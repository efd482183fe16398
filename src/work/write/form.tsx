import type { Places } from '@/parts/places'
import { Where } from '@/parts/where'
import { Card, Stack } from '@/ui/card'
import { Choice, Choices } from '@/ui/choice'
import { View } from '@/ui/elements'
import { Field } from '@/ui/field'
import { Meta } from '@/ui/words'
import type { Finding } from '../../../types/entities/finding'
import { severities } from '../../../types/words/alert'
import { fraudTypes } from '../../../types/words/fraud'
import { audiences } from '../../../types/words/people'
import { type Draft, limits, type Problems, spans } from './draft'
import { Findings } from './findings'
import { Lines } from './lines'
import css from './write.module.scss'

interface Props {
  draft: Draft
  places: Places
  chosen: string[]
  /** A village that was chosen is not there any more. */
  gone: boolean
  wrong: Problems
  findings: Finding[]
  onChange: (change: Partial<Draft>) => void
}

/** The fields of an alert, in the order in which people read it. */
export const Form = ({ draft, places, chosen, gone, wrong, findings, onChange }: Props) => (
  <Card className={css.form}>
    <View>
      <Field
        label="标题"
        hint="最要紧的一句话"
        value={draft.headline}
        maxLength={limits.headline}
        wrong={wrong.headline}
        onInput={(headline) => onChange({ headline })}
      />
      <Findings all={findings} field="headline" />
    </View>
    <Lines lines={draft.lines} wrong={wrong.lines} findings={findings} onChange={(lines) => onChange({ lines })} />
    <View>
      <Field
        label="怎么做"
        hint="电话只能写 110、96110 这些公家的号码"
        long
        value={draft.instruction}
        maxLength={limits.instruction}
        wrong={wrong.instruction}
        onInput={(instruction) => onChange({ instruction })}
      />
      <Findings all={findings} field="instruction" />
    </View>
    <Choice
      label="紧急程度"
      options={severities}
      value={draft.severity}
      wrong={wrong.severity}
      onChoose={(severity) => onChange({ severity })}
    />
    <Choice label="哪一种骗法" few={6} options={fraudTypes} value={draft.type} wrong={wrong.type} onChoose={(type) => onChange({ type })} />
    <Findings all={findings} field="case" />
    <Stack>
      <Choices
        label="先告诉哪些人（不选就是所有人）"
        options={audiences}
        values={draft.audiences}
        onChange={(kinds) => onChange({ audiences: kinds })}
      />
      {draft.audiences.length > 0 && (
        <Meta>村里人人都看得到。这些人，还有没说过自家情况的人，在“今天”里排在前面；订了微信提醒的，只提醒他们和关注这些村的人。</Meta>
      )}
    </Stack>
    <View>
      <Where places={places} chosen={chosen} wrong={wrong.regions} onChange={(regions) => onChange({ regions })} />
      {gone && <Meta>原来选的村，有的已经并到别的村，或者不归您管了，这里去掉了。看看还要发给哪里。</Meta>}
      <Findings all={findings} field="regions" />
    </View>
    <View>
      <Choice
        label="几天内有效"
        options={spans}
        value={String(draft.days) as `${keyof typeof spans}`}
        onChoose={(n) => onChange({ days: Number(n) })}
      />
      <Findings all={findings} field="expires" />
    </View>
  </Card>
)
