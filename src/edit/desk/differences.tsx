import { useState } from 'react'
import { dayAndTime } from '@/lib/time'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Text, View } from '@/ui/elements'
import { Meta, Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { bundleName } from '../../../types/words/bundle'
import type { ManuscriptKind } from '../../../types/words/manuscript'
import { type Content, type Field, fields, textsOf } from '../../../wording/manuscripts'
import { mediumInWords } from '../../../wording/media'
import { panelOf, panelTextInWords } from '../../../wording/panels'
import css from './desk.module.scss'
import { diff, type Part } from './diff'

interface Props {
  kind: ManuscriptKind
  now: Content
  /** The current version; earlier ones can be compared with it. */
  version: number
  versions: Output<'manuscript.read'>['versions']
  /** What people read now. */
  read: Content | null
}

/** What changed against what people read, field by field, the old wording at the left and the new one at the right. A piece that nobody has read yet stands for itself: earlier ones are compared at a tap. */
export const Differences = ({ kind, now, version, versions, read }: Props) => {
  const older = versions.filter((v) => v.version !== version)
  const options: Record<string, string> = {
    ...(read && { read: '大家正在看的' }),
    ...Object.fromEntries(
      older.map((v) => [
        `${v.version}`,
        `第${v.version}版 · ${v.source ? bundleName(v.source) : (v.author ?? '原来的')} · ${dayAndTime(v.at)}`,
      ]),
    ),
  }
  const [wanted, want] = useState<string>()
  const chosen = wanted ?? (read ? 'read' : undefined)
  const before = chosen === 'read' ? read : older.find((v) => `${v.version}` === chosen)?.content
  const others = Object.keys(options).filter((one) => one !== 'read')
  if (!read && others.length === 0) return null
  return (
    <Card>
      <Stack>
        <Title>{read ? '改了哪里' : '以前存过的'}</Title>
        {others.length > 0 && <Choice label="和哪一版比" options={options} value={chosen} few={3} onChoose={want} />}
        {before && <Changed kind={kind} before={before} now={now} />}
      </Stack>
    </Card>
  )
}

interface ChangedProps {
  kind: ManuscriptKind
  before: Content
  now: Content
  /** What the two are called. */
  names?: [string, string]
}

/** The fields that differ between two wordings. */
export const Changed = ({ kind, before, now, names: [first, second] = ['原来', '现在'] }: ChangedProps) => {
  const changed = Object.entries(fields[kind]).flatMap(([name, field]) => {
    const shown = (content: Content) =>
      textsOf(content, name)
        .map((text, _i, all) => inWords(field, text, all))
        .join('\n')
    const [old, new_] = [shown(before), shown(now)]
    return old === new_ ? [] : [{ name, label: field.label, parts: diff(old, new_) }]
  })
  if (changed.length === 0) return <Para>两版一样。</Para>
  return (
    <>
      {changed.map(({ name, label, parts }) => (
        <View key={name} role="group" label={`${label}，改了`}>
          <Title level={3}>{label}</Title>
          <View className={css.beside}>
            <Side name={first} className={css.old} parts={parts.filter((part) => part.kind !== 'added')} />
            <Side name={second} className={css.new} parts={parts.filter((part) => part.kind !== 'gone')} />
          </View>
        </View>
      ))}
    </>
  )
}

/** One of a field's texts as people read it. */
const inWords = ({ as, options }: Field, text: string, all: string[]): string => {
  if (as === 'media') return mediumInWords(text)
  return as === 'panel' ? panelTextInWords(text, panelOf(all)) : (options?.[text] ?? text)
}

const roles = { same: undefined, gone: 'deletion', added: 'insertion' } as const

const Side = ({ name, className, parts }: { name: string; className: string | undefined; parts: Part[] }) => (
  <View>
    <Meta>{name}</Meta>
    <View className={className}>
      {parts.length === 0 && '（空）'}
      {parts.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts are in their order and have nothing else
        <Text key={i} role={roles[part.kind]} className={part.kind === 'same' ? '' : css[part.kind]}>
          {part.text}
        </Text>
      ))}
    </View>
  </View>
)
