import { useParams } from '@/lib/use-params'
import { StaffScreen } from '@/parts/staff-screen'
import { guarded } from '@/ui/guarded'
import type { Language, RenderingKind } from '../../../types/entities/rendering'
import { languages } from '../../../types/words/rendering'
import { Contents } from './contents'
import { One } from './one'
import { Overview } from './overview'
import { Sheets } from './sheets'
import { Waiting } from './waiting'

/** What there is in Mongolian or spoken, what waits for a tick; and, with an id, one of them to write, record and tick. */
export default guarded(function MongolianDesk() {
  const { kind, item, language = 'mn' } = useParams()
  if (kind && item)
    return (
      <StaffScreen at="mongolian/desk" title={languages[language as Language]} wide>
        <One what={{ kind: kind as RenderingKind, item, language: language as Language }} />
      </StaffScreen>
    )
  return (
    <StaffScreen at="mongolian/desk" title="蒙古文和录音" wide>
      <Waiting>
        <Overview>
          <Sheets />
          <Contents />
        </Overview>
      </Waiting>
    </StaffScreen>
  )
})
