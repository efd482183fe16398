import { useUnseenAnswers } from '@/lib/answers'
import { go } from '@/lib/go'
import { usePreferences } from '@/lib/preferences'
import { hasAnyRole } from '@/lib/use-grants'
import { useOnReshow } from '@/lib/use-on-reshow'
import { useToday } from '@/lib/use-today'
import { BigButton } from '@/ui/big-button'
import { guarded } from '@/ui/guarded'
import { Loading, Notice } from '@/ui/notice'
import { ReadAloud } from '@/ui/read-aloud'
import { Screen } from '@/ui/screen'
import { Title } from '@/ui/words'
import { mineAloud } from '../../../content/aloud/pages'
import { ReportCards } from '../../parts/report-cards'
import { Unfinished } from '../../parts/unfinished'
import { Household } from './household'
import { Notifications } from './notifications'
import { Staff } from './staff'
import { TextSize } from './text-size'

const web = process.env.TARO_ENV === 'h5'

/** My letters first, at once; then, each below what is already there, for staff the way to their work, my village, my reports, my answers: nothing moves under a finger. */
export default guarded(function Mine() {
  const { village, audiences } = usePreferences()
  const { data, error, reload } = useToday()
  useOnReshow(reload)
  const grants = data?.grants ?? []
  const letters = useUnseenAnswers('letters').length
  return (
    <Screen tab="mine" title="我的">
      <ReadAloud aside text={mineAloud} />
      <TextSize />
      {error && data && <Notice>{`${error.message}。下面是手机里留着的内容。`}</Notice>}
      {!data && !error && <Loading />}
      {(data || error) && (
        <>
          {grants.length > 0 && <Staff grants={grants} />}
          <Unfinished />
          <Household village={data?.village ?? village} audiences={data?.audiences ?? audiences} />
          <Notifications worker={hasAnyRole(grants, 'gridWorker')}>
            <Title>我的举报</Title>
            <ReportCards open={(code) => go('report/receipt', { code })} most={3} />
            <BigButton kind="line" onTap={() => go('report/receipt')}>
              查回执
            </BigButton>
            <BigButton kind="line" onTap={() => go('rights/kept')}>
              我的信息
            </BigButton>
            <BigButton kind="line" onTap={() => go('rights/feedback')}>
              {letters > 0 ? '意见和投诉：有新答复' : '意见和投诉'}
            </BigButton>
            <BigButton kind="plain" onTap={() => go('rights/rules')}>
              规则
            </BigButton>
            {!web && (
              <BigButton kind="plain" onTap={() => go('work/join')}>
                我有工作邀请码
              </BigButton>
            )}
            {web && grants.length === 0 && (
              <BigButton kind="plain" onTap={() => go('work/enter')}>
                工作人员登录
              </BigButton>
            )}
          </Notifications>
        </>
      )}
    </Screen>
  )
})
