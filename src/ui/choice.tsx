import { type ReactNode, useState } from 'react'
import css from './choice.module.scss'
import { Button, View } from './elements'
import { phrases } from './phrases'

interface Props<K extends string> {
  label: string
  /** What may be chosen, in order, with the words shown. */
  options: Readonly<Record<K, string>>
  /** Drawn in place of its words, which then are its name. */
  drawn?: Partial<Record<K, ReactNode>>
  /** Shown beside the group when something is missing. */
  wrong?: string | undefined
  /** How many to show before the person asks for the rest; the chosen one is always shown. */
  few?: number
}

/** One of several. */
export const Choice = <K extends string>({
  value,
  onChoose,
  ...group
}: Props<K> & { value?: K | undefined; onChoose: (key: K) => void }) => (
  <Group {...group} role="radio" chosen={(key) => key === value} onTap={onChoose} />
)

/** Any of several. */
export const Choices = <K extends string>({
  values,
  onChange,
  ...group
}: Props<K> & { values: readonly K[]; onChange: (keys: K[]) => void }) => (
  <Group
    {...group}
    role="checkbox"
    chosen={(key) => values.includes(key)}
    onTap={(key) => onChange(values.includes(key) ? values.filter((other) => other !== key) : [...values, key])}
  />
)

interface GroupProps<K extends string> extends Props<K> {
  role: 'radio' | 'checkbox'
  chosen: (key: K) => boolean
  onTap: (key: K) => void
}

const Group = <K extends string>({ label, options, drawn, wrong, few, role, chosen, onTap }: GroupProps<K>) => {
  const [all, showAll] = useState(!few)
  const keys = Object.keys(options) as K[]
  const shown = all ? keys : keys.filter((key, i) => i < (few ?? 0) || chosen(key))
  return (
    <View>
      <View className={`${css.label} ${phrases(label)}`} silent>
        {label}
      </View>
      <View className={css.options} role={role === 'radio' ? 'radiogroup' : 'group'} label={label}>
        {shown.map((key, i) => (
          <Button
            key={key}
            className={`${css.option} ${chosen(key) ? css.chosen : ''} ${phrases(options[key])}`}
            role={role}
            label={drawn?.[key] ? options[key] : undefined}
            checked={chosen(key)}
            tabStop={role === 'checkbox' || (shown.some(chosen) ? chosen(key) : i === 0)}
            onTap={() => {
              onTap(key)
              if (few && role === 'radio') showAll(false)
            }}
          >
            {drawn?.[key] ?? options[key]}
          </Button>
        ))}
        {shown.length < keys.length && (
          <Button className={css.more} onTap={() => showAll(true)} label={`${label}，还有${keys.length - shown.length}个`}>
            还有{keys.length - shown.length}个
          </Button>
        )}
      </View>
      {wrong && (
        <View className={css.wrong} role="alert">
          {wrong}
        </View>
      )}
    </View>
  )
}
