import { useState } from 'react'
import { replace } from '@/lib/go'
import { useMutation } from '@/lib/use-mutation'
import type { CallName, Input } from '../../../types/contract'
import type { Finding } from '../../../types/entities/finding'
import { dropDraft } from './draft'

type Saved = Omit<Input<'alert.save'>, 'submit'>

interface HandingIn {
  busy: CallName | undefined
  findings: Finding[]
  /** The author has seen the warnings: the next tap hands in all the same. */
  warned: boolean
  trouble: string
  setTrouble: (words: string) => void
  /** Checks, then hands in; `atOnce` puts it in force too, for those who may. */
  handIn: (alert: Saved, atOnce: boolean) => Promise<void>
  /** Forgets what was found about the fields that change. */
  changed: (fields: string[]) => void
}

const refused = (findings: Finding[]) => findings.some((f) => f.level === 'refuse')

/** Handing an alert in: first the check, whose warnings are shown once; then to whoever approves. */
export const useHandIn = (): HandingIn => {
  const [findings, setFindings] = useState<Finding[]>([])
  const [warned, setWarned] = useState(false)
  const { run, busy, trouble, setTrouble } = useMutation({
    words: ({ code, message }) => (code === 'offline' ? `${message}。写好的都留在手机里，不会丢。` : message),
  })

  const clean = async (alert: Saved, submit: boolean) => {
    const answer = await run('alert.save', { ...alert, submit })
    if (!answer) return undefined
    setFindings(answer.findings)
    if (refused(answer.findings)) setTrouble('有几处不能这样写，看看红字，改好再交。')
    else if (!submit && answer.findings.length > 0 && !warned) {
      setWarned(true)
      setTrouble('有几处提醒，看看黄字。要是不用改，再点一次就交上去。')
    } else return answer
    return undefined
  }

  const handIn = async (alert: Saved, atOnce: boolean) => {
    const saved = (await clean(alert, false)) && (await clean(alert, true))
    if (!saved) return
    dropDraft()
    // when this step fails, the alert waits on its own page with the same button
    if (atOnce) await run('alert.approve', { id: alert.id, version: saved.version })
    if (atOnce) replace('work/review', { id: alert.id })
    else replace('work/desk')
  }

  const changed = (fields: string[]) => {
    setWarned(false)
    setFindings((all) => all.filter((f) => !fields.includes(f.field === 'expires' ? 'days' : f.field)))
  }
  return { busy, findings, warned, trouble, setTrouble, handIn, changed }
}
