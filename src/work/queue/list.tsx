import { yuan } from '@/lib/money'
import { dayAndTime } from '@/lib/time'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { Button, View } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import { Line, Meta, Para, Tag } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { reportStatuses } from '../../../types/words/report'
import { kindOf } from './kind-of'
import css from './queue.module.scss'

type QueueOutput = Output<'report.queue'>

interface Props {
  queue: QueueOutput
  page: number
  onPage: (page: number) => void
  /** The report being read. */
  now: string | undefined
  onOpen: (code: string) => void
}

/** Reports, newest first. */
export const List = ({ queue: { reports, more }, page, onPage, now, onOpen }: Props) => (
  <>
    {reports.length === 0 && <Notice>{page > 0 ? '没有更早的了。' : '这一类现在没有举报。'}</Notice>}
    <View className={css.items}>
      {reports.map((one) => (
        <Item key={one._id} one={one} reading={one._id === now} onOpen={onOpen} />
      ))}
    </View>
    {(page > 0 || more) && (
      <Row>
        <BigButton kind="plain" disabled={page === 0} onTap={() => onPage(page - 1)}>
          晚一些的
        </BigButton>
        <BigButton kind="plain" disabled={!more} onTap={() => onPage(page + 1)}>
          早一些的
        </BigButton>
      </Row>
    )}
  </>
)

const Item = ({ one, reading, onOpen }: { one: QueueOutput['reports'][number]; reading: boolean; onOpen: (code: string) => void }) => {
  const facts = [one.place, ...(one.loss ? [`损失 ${yuan(one.loss)}`] : []), ...(one.pictures > 0 ? [`${one.pictures} 张图`] : [])].join(
    ' · ',
  )
  return (
    <Button className={`${css.item} ${reading ? css.reading : ''}`} onTap={() => onOpen(one._id)}>
      <Line>
        <Tag color={one.status === 'received' ? 'red' : one.status === 'closed' ? 'grass' : 'sky'}>
          {reportStatuses[one.status]} · {kindOf(one.type)}
        </Tag>
        <Meta>{dayAndTime(one.createdAt)}</Meta>
      </Line>
      <Para>{one.excerpt}</Para>
      <Meta>{reading ? `正在看 · ${facts}` : facts}</Meta>
    </Button>
  )
}
