import { useState } from 'react'
import { useParams } from '@/lib/use-params'
import { StaffScreen } from '@/parts/staff-screen'
import { Choice } from '@/ui/choice'
import { guarded } from '@/ui/guarded'
import { Cases } from './cases'
import { Feed } from './feed'
import { Months } from './months'
import { OneArticle } from './one-article'

const what = { case: '一个案例', month: '一个月的', feed: '放到旗县网站' } as const

/** What the county publishes goes out to others: a case or a month as an article, and the newest of all by itself. */
export default guarded(function Publish() {
  const { case: id, month } = useParams()
  const [chosen, choose] = useState<keyof typeof what>('case')
  const one = id ? { case: id } : month ? { month } : undefined
  return (
    <StaffScreen at="work/publish" title="发到公众号、报纸" wide={!one}>
      {one ? (
        <OneArticle of={one} />
      ) : (
        <>
          <Choice label="发什么" options={what} value={chosen} onChoose={choose} />
          {chosen === 'case' && <Cases />}
          {chosen === 'month' && <Months />}
          {chosen === 'feed' && <Feed />}
        </>
      )}
    </StaffScreen>
  )
})
