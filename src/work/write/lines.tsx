import { View } from '@/ui/elements'
import { Field } from '@/ui/field'
import type { Finding } from '../../../types/entities/finding'
import { limits } from './draft'
import { Findings } from './findings'
import css from './write.module.scss'

interface Props {
  lines: string[]
  wrong: string | undefined
  findings: Finding[]
  onChange: (lines: string[]) => void
}

/** Up to three short sentences on how the trick goes. */
export const Lines = ({ lines, wrong, findings, onChange }: Props) => (
  <View className={css.lines} role="group" label="骗子怎么骗">
    {['一', '二', '三'].map((nth, i) => (
      <Field
        key={nth}
        label={`骗子怎么骗，第${nth}句${i > 0 ? '（可以不写）' : ''}`}
        value={lines[i] ?? ''}
        maxLength={limits.line}
        wrong={i === 0 ? wrong : undefined}
        onInput={(words) => onChange(lines.map((other, j) => (j === i ? words : other)))}
      />
    ))}
    <Findings all={findings} field="lines" />
  </View>
)
