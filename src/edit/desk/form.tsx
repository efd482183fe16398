import { dateOfTime } from '@/lib/time'
import { Card } from '@/ui/card'
import { Choice, Choices } from '@/ui/choice'
import { View } from '@/ui/elements'
import { Field } from '@/ui/field'
import type { ManuscriptFinding } from '../../../types/entities/finding'
import type { ManuscriptKind } from '../../../types/words/manuscript'
import { type Content, type Field as Described, fields, textOf, textsOf } from '../../../wording/manuscripts'
import { isDay } from '../../../wording/rows'
import css from './desk.module.scss'
import { Findings } from './findings'
import { EditMedia, type MediaProps } from './media'
import { OverlongField } from './overlong-field'
import { EditPanel, type PanelField } from './panel'
import { PickCases } from './pick-cases'

interface Props {
  kind: ManuscriptKind
  /** Its id, once it was kept in the cloud. */
  manuscript: string | undefined
  content: Content
  /** What the check says of it now. */
  findings: ManuscriptFinding[]
  /** Titles of cases, by id. */
  cases: Record<string, string>
  /** Links to its pictures, sounds and videos. */
  links: MediaProps['links']
  onArrived: MediaProps['onArrived']
  onChange: (fields: Content) => void
}

/** One form for every kind: its fields say how each is written. What the check finds in the words stands beside them while they are written. */
export const Form = ({ kind, manuscript, content, findings, cases, links, onArrived, onChange }: Props) => (
  <Card className={css.form}>
    {findings.some((f) => f.field === '') && (
      <View id={placeOf('')}>
        <Findings all={findings.filter((f) => f.field === '')} />
      </View>
    )}
    {Object.entries(fields[kind]).map(([name, field]) => (
      <View key={name} id={placeOf(name)}>
        {field.as === 'media' ? (
          <EditMedia
            label={field.label}
            manuscript={manuscript}
            most={field.most ?? 1}
            texts={textsOf(content, name)}
            links={links}
            onArrived={onArrived}
            onChange={(texts) => onChange({ [name]: texts })}
          />
        ) : field.as === 'panel' ? (
          <EditPanel name={name as PanelField} label={field.label} content={content} onChange={onChange} />
        ) : (
          <Writing field={field} name={name} content={content} cases={cases} onChange={(value) => onChange({ [name]: value })} />
        )}
        <Findings all={findings.filter((f) => f.field === name)} />
      </View>
    ))}
  </Card>
)

/** Where on the screen a field is. */
export const placeOf = (field: string) => `field-${field || 'whole'}`

interface WritingProps {
  field: Described
  name: string
  content: Content
  cases: Record<string, string>
  onChange: (value: string | string[]) => void
}

const Writing = ({ field, name, content, cases, onChange }: WritingProps) => {
  const { label, as, hint, max, most = 1, options = {} } = field
  const one = textOf(content, name)
  const several = textsOf(content, name)
  if (as === 'choice') return <Choice label={label} few={8} options={options} value={one} onChoose={onChange} />
  if (as === 'choices') return <Choices label={`${label}（${hint}）`} options={options} values={several} onChange={onChange} />
  if (as === 'case' || as === 'cases')
    return (
      <PickCases
        label={label}
        most={most}
        chosen={several}
        titles={cases}
        onChange={(ids) => onChange(as === 'case' ? (ids[0] ?? '') : ids)}
      />
    )
  if (as === 'date') {
    const past = name === 'expires' && isDay(one) && one < dateOfTime(Date.now())
    return (
      <Field
        label={label}
        hint={hint}
        // what was written otherwise before stays to be seen and mended
        type={one && !isDay(one) ? 'text' : 'date'}
        value={one}
        placeholder="年-月-日"
        wrong={past ? '这一天已经过了' : undefined}
        onInput={onChange}
      />
    )
  }
  if (as === 'lines') return <Lines field={field} texts={several} onChange={onChange} />
  return <OverlongField label={label} hint={hint} long={as === 'long'} value={one} maxLength={max} onInput={onChange} />
}

/** As many places to write as there are texts, and an empty one while there is room; what is emptied is gone when it is kept. */
const Lines = ({
  field: { label, hint, max = 0, most = 1 },
  texts,
  onChange,
}: {
  field: Described
  texts: string[]
  onChange: (texts: string[]) => void
}) => {
  const places = Array.from({ length: Math.min(most, texts.length + 1) }, (_place, i) => texts[i] ?? '')
  return (
    <View className={css.lines} role="group" label={label}>
      {places.map((text, i) => (
        <OverlongField
          // biome-ignore lint/suspicious/noArrayIndexKey: a place is known by its number
          key={i}
          label={`${label} ${i + 1}`}
          hint={i === 0 ? hint : undefined}
          long={max > 60}
          value={text}
          maxLength={max}
          onInput={(written) => onChange(places.map((other, j) => (j === i ? written : other)).filter((other, j) => other || j < i))}
        />
      ))}
    </View>
  )
}
