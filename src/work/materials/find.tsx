import { useState } from 'react'
import { go } from '@/lib/go'
import { hasAnyRole, useGrants } from '@/lib/use-grants'
import { usePages } from '@/lib/use-pages'
import { BigButton } from '@/ui/big-button'
import { Choice } from '@/ui/choice'
import { Folded } from '@/ui/folded'
import type { Audience } from '../../../types/entities/audience'
import type { FraudType } from '../../../types/entities/fraud'
import { fraudTypes } from '../../../types/words/fraud'
import { materialKinds } from '../../../types/words/material'
import { audiences } from '../../../types/words/people'
import { Listed } from './listed'
import { Alerts, Cases, Tips } from './published'

const whom = { all: '都看看', ...audiences }
const which = { all: '全部', ...fraudTypes }
/** What else is published elsewhere by the media group. */
const news = { alert: '预警', tip: '提示', case: '案例' } as const
type Kind = keyof typeof news | keyof typeof materialKinds

/** By what it is, whom it is for, and which fraud it is about. */
export const Find = () => {
  const media = hasAnyRole(useGrants(), 'media')
  const kinds: Partial<Record<Kind, string>> = media ? { ...news, ...materialKinds } : materialKinds
  const [chosen, choose] = useState<Kind>()
  const kind = chosen ?? (media ? 'alert' : 'slogan')
  const [audience, setAudience] = useState<Audience | 'all'>('all')
  const [type, setType] = useState<FraudType | 'all'>('all')
  const pages = usePages()
  const { page, asked, turn, anew } = pages
  const about = { ...(audience !== 'all' && { audience }), ...(type !== 'all' && { type }) }
  const byWhom = kind !== 'alert' && kind !== 'case'
  const byType = kind !== 'alert' && kind !== 'tip'
  return (
    <>
      <BigButton kind="line" onTap={() => go('handbook/types')}>
        防骗手册，打印一页或一本
      </BigButton>
      <Choice label="要哪一样" options={kinds as Record<Kind, string>} value={kind} onChoose={anew(choose)} />
      {kind !== 'alert' && (
        <Folded words={[byWhom && whom[audience], byType && which[type]].filter(Boolean).join('，')}>
          {byWhom && <Choice label="给谁看" options={whom} few={5} value={audience} onChoose={anew(setAudience)} />}
          {byType && <Choice label="哪种骗法" options={which} few={5} value={type} onChoose={anew(setType)} />}
        </Folded>
      )}
      {kind === 'alert' && <Alerts />}
      {kind === 'tip' && <Tips key={audience} audience={about.audience} {...pages} />}
      {kind === 'case' && <Cases key={type} type={about.type} {...pages} />}
      {kind in materialKinds && (
        <Listed
          key={JSON.stringify({ kind, page, ...about })}
          input={{ kind: kind as keyof typeof materialKinds, ...asked, ...about }}
          page={page}
          turn={turn}
        />
      )}
    </>
  )
}
