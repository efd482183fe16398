import { useCall } from '@/lib/use-call'
import { usePages } from '@/lib/use-pages'
import { StaffScreen } from '@/parts/staff-screen'
import { Card } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Pager } from '@/ui/pager'
import { Meta, Para } from '@/ui/words'
import { Look } from './look'

/** Who looked at which reports, when and how: for those who watch over the police, and without a word of any report. */
export default guarded(function Looks() {
  const { page, asked, turn } = usePages()
  const { data, error, loading, reload } = useCall('report.looks', asked)
  return (
    <StaffScreen at="work/looks" title="谁看过举报" wide>
      <Meta>民警每看一次举报都记在这里，包括不让看的。这里看不到举报的内容。</Meta>
      {loading && !data && <Loading />}
      {error && <Failed message={error.message} again={reload} />}
      {data && !data.whole && (
        <Notice kind="wrong">这几个月的记录少了几条，或者被改过。请马上告诉旗县领导小组，请部署的人查谁动过云上的数据。</Notice>
      )}
      {data?.looks.length === 0 && (
        <Card>
          <Para>{page > 0 ? '没有更早的了。' : '还没有人看过。'}</Para>
        </Card>
      )}
      {data?.looks.map((look) => (
        <Look key={`${look.at} ${look.by} ${look.what} ${look.codes.join()}`} look={look} />
      ))}
      {data && <Pager page={page} more={data.more} onPage={(to) => turn(to, data.end)} />}
    </StaffScreen>
  )
})
