import { useState } from 'react'
import { heldAids } from '@/lib/aid'
import { go } from '@/lib/go'
import { useCall } from '@/lib/use-call'
import { useOnReshow } from '@/lib/use-on-reshow'
import { TellMe } from '@/parts/tell-me'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Failed, Loading } from '@/ui/notice'
import { PageAloud } from '@/ui/page-aloud'
import { Screen } from '@/ui/screen'
import { Para } from '@/ui/words'
import { aidMineAloud } from '../../../content/aloud/aid'
import { One } from './one'

/** What this person, or this phone by its secrets, handed over to a justice office. Nothing of it is kept here. */
export default guarded(function MyAids() {
  const [held] = useState(heldAids)
  const { data, error, loading, reload } = useCall('aid.mine', { held })
  useOnReshow(reload)
  return (
    <Screen title="我问过的">
      <PageAloud words={aidMineAloud} />
      {loading && !data && <Loading words="正在取…" />}
      {error && <Failed message={error.message} again={reload} />}
      {data?.aids.length === 0 && (
        <Card>
          <Para>还没有交给司法所的。</Para>
        </Card>
      )}
      {data && (
        <TellMe
          template="reply"
          title="有答复时告诉您"
          ask="司法所答复了告诉我"
          otherwise="微信里只说有答复，不写内容。不订也能在这里看到。"
        >
          {data.aids.map((aid) => (
            <One key={aid._id} aid={aid} onChanged={reload} />
          ))}
          <BigButton kind="line" onTap={() => go('aid/ask')}>
            再问一件事
          </BigButton>
        </TellMe>
      )}
    </Screen>
  )
})
