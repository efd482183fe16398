import { useState } from 'react'
import { Unreadable } from './unreadable'

/** Making or reading a sheet, one at a time; what went wrong is said in `trouble`. */
export const useSheets = () => {
  const [busy, setBusy] = useState<'give' | 'read'>()
  const [trouble, setTrouble] = useState('')
  const doing = async (what: 'give' | 'read', work: () => Promise<void>) => {
    setBusy(what)
    setTrouble('')
    try {
      await work()
    } catch (e) {
      setTrouble(e instanceof Unreadable ? e.message : '表格没有做成，请再试一次')
      if (!(e instanceof Unreadable)) throw e
    } finally {
      setBusy(undefined)
    }
  }
  return { busy, trouble, doing }
}
