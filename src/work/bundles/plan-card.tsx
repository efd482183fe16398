import { go } from '@/lib/go'
import { dateOfTime } from '@/lib/time'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { List } from '@/ui/list'
import { More } from '@/ui/more'
import { Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import { bundleName, bundleSteps } from '../../../types/words/bundle'
import { manuscriptKinds } from '../../../types/words/manuscript'
import type { Plan } from './use-take-in'

interface Props {
  plan: Plan
  busy: string
  done: boolean
  onTakeIn: () => void
  onLeave: () => void
}

const idle = new Set(['same', 'away'])

/** What taking a bundle in would do with each of its contents, or has done. */
export const PlanCard = ({ plan: { from, older, steps, unreadable }, busy, done, onTakeIn, onLeave }: Props) => {
  const acts = steps.some(({ step }) => !idle.has(step))
  return (
    <>
      <Title level={3}>{`${bundleName(from)}，${dateOfTime(from.madeAt)}做的`}</Title>
      {older && <Notice>这个旗县后来做的包已经收过了。这一个只补还没有的，别的不动。</Notice>}
      {done && <Notice kind="good">放进来了，在编辑台的草稿里。</Notice>}
      {!done && !acts && <Notice>这里面的咱们都有了，不用再放。</Notice>}
      {(Object.keys(bundleSteps) as (keyof typeof bundleSteps)[]).map((step) => (
        <Part
          key={step}
          words={bundleSteps[step]}
          lines={steps
            .filter((one) => one.step === step)
            .map(({ kind, title, note }) => `${manuscriptKinds[kind]}“${title}”${note ? `，${note}` : ''}`)}
        />
      ))}
      <Part
        words="放不进来的"
        lines={unreadable.map(({ kind, title, why }) => `${kind ? `${manuscriptKinds[kind]}“${title}”` : title}：${why}`)}
      />
      <Row>
        {acts && !done && (
          <BigButton busy={busy} onTap={onTakeIn}>
            放进来
          </BigButton>
        )}
        {done && <BigButton onTap={() => void go('edit/desk')}>去编辑台看</BigButton>}
        <BigButton kind="line" disabled={!!busy} onTap={onLeave}>
          {acts && !done ? '先不放' : '知道了'}
        </BigButton>
      </Row>
    </>
  )
}

const Part = ({ words, lines }: { words: string; lines: string[] }) =>
  lines.length === 0 ? null : (
    <>
      <Meta>{`${words}：${lines.length}份`}</Meta>
      <More items={lines}>{(shown) => <List items={shown} />}</More>
    </>
  )
