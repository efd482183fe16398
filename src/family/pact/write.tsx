import { Fragment, useState } from 'react'
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

/** A line as it is written; `own`: in the family's words, instead of the proposal `from` if it began as one. */
interface Line {
  when: string
  act: string
  own?: boolean
  from?: string
}

const proposed = ({ when, act }: Pact['lines'][number]) => pactLines.some((line) => line.when === when && line.act === act)

/** Chosen from what is proposed, changed, or in the family's own words. */
export const Write = ({ before, onDone }: Props) => {
  const [lines, setLines] = useState<Line[]>(() => (before?.lines ?? []).map((line) => ({ ...line, own: !proposed(line) })))
  const [callBack, setCallBack] = useState(before?.callBack ?? '')
  const [word, setWord] = useState(before?.word ?? false)
  const [trouble, setTrouble] = useState('')
  const change = (at: number, part: Partial<Line>) => setLines(lines.map((line, i) => (i === at ? { ...line, ...part } : line)))
  const drop = (at: number) => setLines(lines.filter((_line, i) => i !== at))
  const add = (line: Line) => setLines([...lines, line].slice(0, most))
  const done = () => {
    const whole = lines.flatMap(({ when, act }) => (when.trim() && act.trim() ? [{ when: when.trim(), act: act.trim() }] : []))
    if (whole.length < fewest) return setTrouble(`还差 ${fewest - whole.length} 句，挑够三句到五句。`)
    onDone({ lines: whole, callBack: callBack.trim(), word, madeAt: Date.now(), rehearsedAt: before?.rehearsedAt ?? [] })
  }
  return (
    <>
      <Headline>一家人一起， 挑三句到五句</Headline>
      <PageAloud words={sentences([pactAloud, ...pactLines.map(saidLine)])} />
      <Card>
        <Stack>
          {pactLines.map((line) => {
            if (lines.some(({ from }) => from === line.when)) return null
            const at = lines.findIndex(({ when, own }) => !own && when === line.when)
            return (
              <Fragment key={line.when}>
                <Tick on={at >= 0} disabled={at < 0 && lines.length >= most} onTap={() => (at >= 0 ? drop(at) : add({ ...line }))}>
                  {`如果${line.when}，${line.act}。`}
                </Tick>
                {at >= 0 && (
                  <BigButton
                    kind="plain"
                    label={`改成我们家的话，如果${line.when}`}
                    onTap={() => change(at, { own: true, from: line.when })}
                  >
                    改成我们家的话
                  </BigButton>
                )}
              </Fragment>
            )
          })}
        </Stack>
      </Card>
      {lines.map(
        (line, at) => line.own && <Own key={line.from ?? at} line={line} onChange={(part) => change(at, part)} onDrop={() => drop(at)} />,
      )}
      {lines.length < most && lines.every(({ when }) => when) && (
        <BigButton kind="line" onTap={() => add({ when: '', act: '', own: true })}>
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

/** A sentence in the family's words. */
const Own = ({ line: { when, act }, onChange, onDrop }: { line: Line; onChange: (part: Partial<Line>) => void; onDrop: () => void }) => (
  <Card>
    <Stack>
      <Field label="如果" value={when} maxLength={30} onInput={(now) => onChange({ when: now })} />
      <Field label="我就" value={act} maxLength={30} onInput={(now) => onChange({ act: now })} />
      <BigButton kind="plain" label={`去掉这一句${when && `，如果${when}`}`} onTap={onDrop}>
        去掉这一句
      </BigButton>
    </Stack>
  </Card>
)
