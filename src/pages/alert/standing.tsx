import { go } from '@/lib/go'
import { AlertSheet } from '@/parts/alert-sheet'
import { pastOf } from '@/parts/alert-words'
import { InMongolian } from '@/parts/in-mongolian'
import { BigButton } from '@/ui/big-button'
import { Notice } from '@/ui/notice'
import { ReadAloud } from '@/ui/read-aloud'
import { Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { saidAlert } from '../../../wording/said'
import { Acknowledge } from './acknowledge'

type Opened = Output<'alert.open'>

/** An alert that holds, or whose time has passed: what it says, the answers, the story behind it. */
export const InForce = ({ opened: { alert, said, acknowledged, recording, machine, mongolian } }: { opened: Opened }) => {
  const past = pastOf(alert)
  const story = alert.case
  return (
    <>
      {past && <Notice kind="past">{`这条预警${past === '已过期' ? '已经过期' : past}，看看就好。`}</Notice>}
      <AlertSheet alert={alert} past={past} aloud={<ReadAloud text={saidAlert(alert)} recording={recording} machine={machine} />} />
      <Acknowledge id={alert._id} before={acknowledged && said.length === 0 ? ['know'] : said} />
      {mongolian && <InMongolian kind="alert" id={alert._id} />}
      {story && (
        <BigButton kind="soft" onTap={() => go('pages/case', { id: story })}>
          看看这样的真事
        </BigButton>
      )}
    </>
  )
}

/** An old card: what holds now stands first, the old one grey below it. */
export const Over = ({ opened: { alert }, now }: { opened: Opened; now: NonNullable<Opened['now']> }) => (
  <>
    <Notice>{now.msgType === 'Cancel' ? '您打开的那条预警已经撤销了。' : '您打开的那条预警已经有了新的，请看这一条：'}</Notice>
    <AlertSheet alert={now} past={pastOf(now)} aloud={<ReadAloud text={saidAlert(now)} />} />
    <BigButton onTap={() => go('pages/alert', { id: now._id })}>打开新的这条</BigButton>
    <Title>原来的那条</Title>
    <AlertSheet alert={alert} past={pastOf(alert) ?? '已更新'} />
  </>
)
