import { useState } from 'react'
import { dateOfTime } from '@/lib/time'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { View } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { keptKinds } from '../../../types/words/kept'
import { give, giveWords } from './give'

type Copied = Output<'rights.copy'>

/** All that is kept, to read here and to take away. */
export const TakeAway = () => {
  const { run, busy, trouble } = useMutation()
  const [copied, setCopied] = useState<Copied>()
  const [given, setGiven] = useState<boolean>()
  const take = async (text: string, ending: string, type: string) => setGiven(await give(text, `我的信息.${ending}`, type))
  return (
    <Card>
      <Stack>
        <Title>带走</Title>
        {!copied && (
          <>
            <Para>云上记着的全整理出来，您看，也能带走。</Para>
            <BigButton kind="soft" busy={busy && '正在整理…'} onTap={() => void run('rights.copy', {}, { onDone: setCopied })}>
              整理出来
            </BigButton>
          </>
        )}
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        {copied && (
          <>
            {copied.kinds.length === 0 && <Para>云上没有记着您的什么。</Para>}
            {copied.kinds.map(({ kind, records }) => (
              <Kind key={kind} title={keptKinds[kind].title} records={records} />
            ))}
            <BigButton kind="soft" onTap={() => void take(inWords(copied), 'txt', 'text/plain')}>
              {giveWords.page}
            </BigButton>
            <BigButton kind="line" onTap={() => void take(asData(copied), 'json', 'application/json')}>
              {giveWords.data}
            </BigButton>
            {given === true && <Notice kind="good">{giveWords.done}</Notice>}
            {given === false && <Notice kind="wrong">这台手机不让复制，请截图。</Notice>}
            <Meta>{giveWords.note}</Meta>
          </>
        )}
      </Stack>
    </Card>
  )
}

/** Shown before somebody asks for the rest. */
const few = 5

const Kind = ({ title, records }: { title: string; records: Copied['kinds'][number]['records'] }) => {
  const [all, showAll] = useState(false)
  const shown = all ? records : records.slice(0, few)
  return (
    <>
      <Title level={3}>{`${title} ${records.length} 件`}</Title>
      {shown.map((one) => (
        <View key={linesOf(one).join()}>
          {linesOf(one).map((line) => (
            <Para key={line}>{line}</Para>
          ))}
        </View>
      ))}
      {shown.length < records.length && (
        <BigButton kind="plain" label={`${title}，还有 ${records.length - few} 件`} onTap={() => showAll(true)}>
          {`还有 ${records.length - few} 件`}
        </BigButton>
      )}
    </>
  )
}

const linesOf = (record: Record<string, string>) => Object.entries(record).map(([name, value]) => `${name}：${value}`)

/** A page to read. */
const inWords = ({ at, kinds }: Copied) =>
  [
    `村哨里我的信息，${dateOfTime(at)}`,
    ...kinds.flatMap(({ kind, records }) => [keptKinds[kind].title, ...records.map((one) => linesOf(one).join('\n'))]),
  ].join('\n\n')

/** The same for another program. */
const asData = ({ at, kinds }: Copied) =>
  JSON.stringify(
    { 时间: new Date(at).toISOString(), ...Object.fromEntries(kinds.map(({ kind, records }) => [keptKinds[kind].title, records])) },
    null,
    2,
  )
