import { useMemo } from 'react'
import { useSettled } from '@/lib/use-settled'
import { Card } from '@/ui/card'
import { Choice, Choices } from '@/ui/choice'
import { View } from '@/ui/elements'
import { Field } from '@/ui/field'
import { checkContent } from '../../../content/checks/check'
import { type Content, type Field as Described, fields, type ManuscriptKind, textOf, textsOf } from '../../../content/manuscripts'
import type { ManuscriptFinding } from '../../../types/contract'
import css from './desk.module.scss'
import { Findings } from './findings'
import { EditMedia, type MediaProps } from './media'
import { PickCases } from './pick-cases'

interface Props {
  kind: ManuscriptKind
  /** Its id, once it was kept in the cloud. */
  manuscript: string | undefined
  content: Content
  /** What the cloud found when it was last handed in. */
  found: ManuscriptFinding[]
  /** Titles of cases, by id. */
  cases: Record<string, string>
  /** To its pictures, sounds and films. */
  links: MediaProps['links']
  onChange: (field: string, value: string | string[]) => void
}

/** One form for every kind: its fields say how each is written. What the check finds in the words stands beside them while they are written. */
export const Form = ({ kind, manuscript, content, found, cases, links, onChange }: Props) => {
  const settled = useSettled(content, 400)
  const words = useMemo(() => checkContent(kind, settled), [kind, settled])
  const known = new Set(words.map((f) => `${f.field} ${f.why}`))
  const all = [...words, ...found.filter((f) => !known.has(`${f.field} ${f.why}`))]
  return (
    <Card className={css.form}>
      <Findings all={all.filter((f) => f.field === '')} />
      {Object.entries(fields[kind]).map(([name, field]) => (
        <View key={name}>
          {field.as === 'media' ? (
            <EditMedia
              label={field.label}
              manuscript={manuscript}
              most={field.most ?? 1}
              texts={textsOf(content, name)}
              links={links}
              onChange={(texts) => onChange(name, texts)}
            />
          ) : (
            <Writing field={field} name={name} content={content} cases={cases} onChange={(value) => onChange(name, value)} />
          )}
          <Findings all={all.filter((f) => f.field === name)} />
        </View>
      ))}
    </Card>
  )
}

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
  if (as === 'lines') return <Lines field={field} texts={several} onChange={onChange} />
  return (
    <Field
      label={label}
      hint={hint}
      long={as === 'long'}
      value={one}
      maxLength={max}
      placeholder={as === 'date' ? '2026-11-23' : ''}
      onInput={onChange}
    />
  )
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
        <Field
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
