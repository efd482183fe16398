import { useEffect, useState } from 'react'
import { useParams } from './use-params'

/** The router gives each of its pages a key and a number in the browser's history. What a page opens in itself is noted under the same. */
const pageNow = () => {
  const { key, idx } = history.state ?? {}
  return `${key} ${idx}`
}
const inAddress = (name: string) => new URLSearchParams(location.search).get(name) ?? undefined

/** What of a screen is open stands in the address: a reload keeps it, back leads to what was open before, and a colleague can be sent there. */
export const useAddress = (name: string): [open: string | undefined, show: (next: string | undefined) => void] => {
  const [open, setOpen] = useState(useParams()[name])
  useEffect(() => {
    const page = pageNow()
    const onBack = (moved: PopStateEvent) => {
      if (pageNow() !== page) return
      // the router would make the page anew
      moved.stopImmediatePropagation()
      setOpen(inAddress(name))
    }
    addEventListener('popstate', onBack, true)
    return () => removeEventListener('popstate', onBack, true)
  }, [name])
  const show = (next: string | undefined) => {
    setOpen(next)
    if (next === inAddress(name)) return
    const address = new URL(location.href)
    if (next === undefined) address.searchParams.delete(name)
    else address.searchParams.set(name, next)
    history.pushState(history.state, '', address)
  }
  return [open, show]
}
