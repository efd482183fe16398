import { useState } from 'react'
import { family, keepFamily } from '@/lib/family'
import { guarded } from '@/ui/guarded'
import { PageAloud } from '@/ui/page-aloud'
import { Screen } from '@/ui/screen'
import { whoAloud } from '../../../content/aloud/family'
import { Players } from './players'
import { Privacy } from './privacy'

/** Who plays, what leaves the phone, and the way to take all of it out. */
export default guarded(function Who() {
  const [ours, setOurs] = useState(family)
  const change = (part: Partial<typeof ours>) => setOurs(keepFamily({ ...family(), ...part }))
  return (
    <Screen title="谁在玩">
      <PageAloud words={whoAloud} />
      <Players ours={ours} onChange={change} />
      <Privacy ours={ours} onChange={change} onForgotten={() => setOurs(family())} />
    </Screen>
  )
})
