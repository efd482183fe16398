import { useState } from 'react'
import { family, keepFamily, type Pact, pactOf } from '@/lib/family'
import { BigButton } from '@/ui/big-button'
import { guarded } from '@/ui/guarded'
import { Screen } from '@/ui/screen'
import { Hung } from './hung'
import { Write } from './write'

/** 家庭公约: three to five sentences that a family agrees on, and rehearses. It lies on this phone alone. */
export default guarded(function PactPage() {
  const [pact, setPact] = useState(() => pactOf(family()))
  const [writing, setWriting] = useState(!pact)
  const keep = (next: Pact) => {
    const before = family()
    keepFamily({ ...before, pact: next })
    setPact(next)
  }
  return (
    <Screen title="家庭公约">
      {writing || !pact ? (
        <Write
          before={pact}
          onDone={(next) => {
            keep(next)
            setWriting(false)
          }}
        />
      ) : (
        <>
          <Hung pact={pact} onRehearsed={() => keep({ ...pact, rehearsedAt: [...pact.rehearsedAt, Date.now()].slice(-20) })} />
          <BigButton kind="plain" className="beside-paper" onTap={() => setWriting(true)}>
            改一改
          </BigButton>
        </>
      )}
    </Screen>
  )
})
