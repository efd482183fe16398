import { useState } from 'react'
import { dayAndTime } from '@/lib/time'
import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { Text } from '@/ui/elements'
import { List } from '@/ui/list'
import { Notice } from '@/ui/notice'
import { Meta, Para } from '@/ui/words'
import { clauseOf, filled, partsOf } from '../../../figures/marked'
import { namedIn } from '../../../figures/villages-named'
import type { Bulletin } from './bulletin'
import css from './bulletin.module.scss'
import { Gone } from './gone'
import { nameOf } from './paragraph-name'
import { villageWords } from './village-words'
import { Aside, Whose } from './whose'
import { Write } from './write'

interface Props {
  bulletin: Bulletin
  one: Bulletin['paragraphs'][number]
  onChanged: () => void
}

/** A paragraph: the program's numbers underlined, what of it is somebody's, and how its numbers were come by. */
export const Paragraph = ({ bulletin, one, onChanged }: Props) => {
  const [writing, setWriting] = useState(false)
  const [shown, show] = useState<'how' | 'earlier'>()
  const { text, values, template, written, moved, lost, hand, earlier } = one
  const lines = howLines(bulletin, one)
  const name = nameOf(one)
  const mayWrite = bulletin.mayWrite && bulletin.status !== 'issued'
  const isOwn = !template
  // measures are people's words too
  const named = written || one.key === 'measures' ? namedIn(text) : []
  if (one.aside) return <Aside {...{ bulletin, one }} />
  if (moved && isOwn) return <Gone {...{ bulletin, one, name, mayWrite, onChanged }} />
  if (writing) return <Write {...{ bulletin, one, name, onChanged }} onLeave={() => setWriting(false)} />
  if (isOwn && !text)
    return mayWrite ? (
      <BigButton kind="plain" label={`自己加一段：${name}`} onTap={() => setWriting(true)}>
        自己加一段
      </BigButton>
    ) : null
  return (
    <Card {...(!text && { kind: 'past' as const })}>
      <Stack>
        {text ? (
          text.split('\n').map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of one paragraph have no other name
            <Para key={i}>
              {partsOf(line, values).map(({ text: words, isNumber }, j) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence have no other name
                <Text key={j} className={isNumber ? css.number : ''}>
                  {words}
                </Text>
              ))}
            </Para>
          ))
        ) : (
          <Para>这一段不写进通报。</Para>
        )}
        {one.key === 'notWhole' && <Whose bulletin={bulletin} of="notWhole" />}
        {written && <Meta>{`${written.by}${dayAndTime(written.at)}写的话，划线的数是村哨算的。`}</Meta>}
        {moved && (
          <Notice kind="wrong">{`数变了，村哨写的句子也变了。${moved.by}原来写的是：“${moved.text}”。点“改一改”，再写一遍，或者换回村哨写的。`}</Notice>
        )}
        {written && text && lost.length > 0 && <Notice>{`村哨算的数，这里没有写：${lost.join('、')}。`}</Notice>}
        {hand.length > 0 && <Notice>{`自己填的数：${hand.join('、')}。不是村哨算的，写的人自己核。`}</Notice>}
        {named.length > 0 && <Notice>{villageWords(named)}</Notice>}
        <Row>
          {mayWrite && (
            <BigButton kind="plain" label={`改一改：${name}`} onTap={() => setWriting(true)}>
              改一改
            </BigButton>
          )}
          {lines.length > 0 && <Toggle {...{ shown, show, name }} of="how" words="怎么算的" />}
          {earlier.length > 0 && <Toggle {...{ shown, show, name }} of="earlier" words="以前的写法" />}
        </Row>
        {shown === 'how' && <List items={lines} />}
        {shown === 'earlier' && (
          <List items={[...earlier].reverse().map((was) => `${was.by}，${dayAndTime(was.at)}：${was.text || '不写'}`)} />
        )}
      </Stack>
    </Card>
  )
}

/** Each number by the words it stands in, how they are computed, when, and which are somebody's own. */
const howLines = ({ computedAt }: Bulletin, { template, values, text, how, hand }: Props['one']): string[] => {
  const used = values.flatMap((_value, i) => (text.includes(`{{${i + 1}}}`) ? [filled(clauseOf(template, i + 1), values).trim()] : []))
  return [
    ...how,
    ...(used.length > 0 && template
      ? [`这一段里村哨算的数：${[...new Set(used)].map((clause) => `“${clause}”`).join('')}。${dayAndTime(computedAt)}算的。`]
      : []),
    ...(hand.length > 0 ? [`自己填的数：${hand.join('、')}。`] : []),
  ]
}

interface ToggleProps {
  of: 'how' | 'earlier'
  words: string
  name: string
  shown: 'how' | 'earlier' | undefined
  show: (next: 'how' | 'earlier' | undefined) => void
}

const Toggle = ({ of, words, name, shown, show }: ToggleProps) => {
  const open = shown === of
  const said = open ? `收起${words}` : words
  return (
    <BigButton kind="plain" expanded={open} label={`${said}：${name}`} onTap={() => show(open ? undefined : of)}>
      {said}
    </BigButton>
  )
}
