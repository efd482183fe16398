import { useMutation } from '@/lib/use-mutation'
import { AskTwice } from '@/parts/ask-twice'
import { Reason } from '@/parts/reason'
import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { fields } from '../../../wording/manuscripts'
import { Erase } from './erase'

const aDay = (day: string) => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? undefined : '选一个日子。')
const inAYear = (now: number) => new Date(now + 365 * 86_400_000).toISOString().slice(0, 10)

/** What becomes of it once it was said that it may stay. */
const afterKeeping = ({ kind, live }: Props['read']['manuscript']) => {
  if (!('case' in fields[kind])) return '话还站得住就留着。以后它不再算出自那个案例，照常审核、发布。'
  if (!live) return '留着这份草稿。要交审核，先另选一个案例。'
  return kind === 'tip' ? '话还站得住就留着。大家照样看得到，明天起每天的提示里也会有它。' : '话还站得住就留着，大家照样看得到。'
}

interface Props {
  read: Output<'manuscript.read'>
  onDecided: () => void
  /** What was being written is dropped, here too. */
  onReverted: () => void
}

/** What this person may decide about it now. */
export const Decide = ({ read, onDecided, onReverted }: Props) => {
  const { manuscript, may } = read
  const { _id: id, version, live } = manuscript
  const { run, busy, trouble } = useMutation({ onConflict: onDecided })
  const after = { onDone: onDecided }
  return (
    <Stack>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      {may.approve && (
        <BigButton
          disabled={!!busy}
          busy={busy === 'manuscript.approve' && '正在发布…'}
          onTap={() => void run('manuscript.approve', { id, version }, after)}
        >
          同意发布
        </BigButton>
      )}
      {may.return && (
        <Reason
          ask="退回，请作者改"
          kept={['manuscriptBack', id]}
          label="为什么退回，作者看得到"
          act="退回"
          most={100}
          busy={busy === 'manuscript.return' && '正在退回…'}
          onSure={(words) => run('manuscript.return', { id, words, version }, after)}
        />
      )}
      {may.revert && (
        <AskTwice
          ask="不改了，留原来的"
          say="大家看到的不变。存过的还在历次版本里，没存的就没有了。"
          act="留原来的"
          leave="接着改"
          busy={busy === 'manuscript.revert' && '正在换回…'}
          trouble=""
          onSure={() => void run('manuscript.revert', { id, version }, { onDone: onReverted })}
        />
      )}
      {may.keep && (
        <>
          <BigButton
            kind="line"
            disabled={!!busy}
            busy={busy === 'manuscript.keep' && '正在记下…'}
            onTap={() => void run('manuscript.keep', { id }, after)}
          >
            看过了，可以留着
          </BigButton>
          <Meta>{afterKeeping(manuscript)}</Meta>
        </>
      )}
      {may.renew && (
        <Reason
          ask="仍然有效"
          kept={['manuscriptDay', id]}
          label="到哪天再看一遍"
          act="记下，接着用"
          most={10}
          day
          begin={inAYear(Date.now())}
          judge={aDay}
          busy={busy === 'manuscript.renew' && '正在记下…'}
          onSure={(day) => run('manuscript.renew', { id, expires: day }, after)}
        />
      )}
      {may.erase && <Erase read={read} onErased={onDecided} />}
      {may.withdraw && (
        <Reason
          danger
          kept={['manuscriptAway', id]}
          ask={live ? '撤下，不给大家看了' : '不要这份草稿了'}
          label={live ? '为什么撤下，同事看得到' : '为什么不要了，同事看得到'}
          act={live ? '马上撤下' : '放到一边'}
          most={100}
          busy={busy === 'manuscript.withdraw' && '正在撤下…'}
          onSure={(words) => run('manuscript.withdraw', { id, words }, after)}
        />
      )}
    </Stack>
  )
}
