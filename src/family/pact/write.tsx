import { useState } from 'react'
import type { Pact } from '@/lib/family'
import { sentences } from '@/lib/sentences'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { PageAloud } from '@/ui/page-aloud'
import { Headline, Meta, Para, Title } from '@/ui/words'
import { pactAloud } from '../../../content/aloud/family'
import { pactLines, saidLine } from '../../../content/pact'
import { Tick } from './tick'

const fewest = 3
const most = 5

interface Props {
  before: Pact | undefined
  onDone: (pact: Pact) => void
}

/** Chosen from what is proposed, or in the family's own words. */
export const Write = ({ before, onDone }: Props) => {
  const [lines, setLines] = useState(before?.lines ?? [])
  const [callBack, setCallBack] = useState(before?.callBack ?? '')
  const [word, setWord] = useState(before?.word ?? false)
  const [trouble, setTrouble] = useState('')
  const has = (when: string) => lines.some((line) => line.when === when)
  const own = lines.filter(({ when }) => !pactLines.some((line) => line.when === when))
  const toggle = (line: Pact['lines'][number]) =>
    setLines(has(line.when) ? lines.filter(({ when }) => when !== line.when) : [...lines, line].slice(0, most))
  const change = (at: number, part: Partial<Pact['lines'][number]>) =>
    setLines(lines.map((line, i) => (i === at ? { ...line, ...part } : line)))
  const done = () => {
    const whole = lines.filter(({ when, act }) => when.trim() && act.trim())
    if (whole.length < fewest) return setTrouble(`还差 ${fewest - whole.length} 句，挑够三句到五句。`)
    onDone({ lines: whole, callBack: callBack.trim(), word, madeAt: Date.now(), rehearsedAt: before?.rehearsedAt ?? [] })
  }
  return (
    <>
      <Headline>一家人一起， 挑三句到五句</Headline>
      <PageAloud words={sentences([pactAloud, ...pactLines.map(saidLine)])} />
      <Card>
        <Stack>
          {pactLines.map((line) => (
            <Tick key={line.when} on={has(line.when)} disabled={!has(line.when) && lines.length >= most} onTap={() => toggle(line)}>
              {`如果${line.when}，${line.act}。`}
            </Tick>
          ))}
        </Stack>
      </Card>
      {own.map((line) => {
        const at = lines.indexOf(line)
        return (
          <Card key={at}>
            <Stack>
              <Field label="如果" value={line.when} maxLength={30} onInput={(when) => change(at, { when })} />
              <Field label="我就" value={line.act} maxLength={30} onInput={(act) => change(at, { act })} />
            </Stack>
          </Card>
        )
      })}
      {lines.length < most && own.every(({ when }) => when) && (
        <BigButton kind="line" onTap={() => setLines([...lines, { when: '', act: '' }])}>
          写一句自己的
        </BigButton>
      )}
      <Card>
        <Stack>
          <Title>拿不准，打给谁</Title>
          <Field
            label="家里人的号码（可以不写）"
            type="tel"
            hint="只留在这部手机里。接到奇怪的电话，挂掉，打这个号码。"
            value={callBack}
            maxLength={12}
            onInput={setCallBack}
          />
          <Title>家里的暗语</Title>
          <Para>当面约好一句只有自己家知道的话，电话里对得上才是家里人。这里不写，谁问也不说。</Para>
          <Tick on={word} onTap={() => setWord(!word)}>
            暗语当面约好了
          </Tick>
        </Stack>
      </Card>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <BigButton onTap={done}>就这样说好了</BigButton>
      <Meta>公约只在这部手机里，不会交到别处。</Meta>
    </>
  )
}
