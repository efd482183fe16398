/** What was done last time on this phone and where, so that the next line begins with it. */
import { isText, isThing } from '@/lib/shapes'
import { read, storeOwn } from '@/lib/storage'

const key = 'ledgerLast'
const fields = ['region', 'form', 'setting'] as const
type Last = Partial<Record<(typeof fields)[number], string>>

export const lastOne = (): Last => {
  const kept = read(key, isThing) ?? {}
  return Object.fromEntries(fields.flatMap((field) => (isText(kept[field]) ? [[field, kept[field]]] : [])))
}

export const keepLast = ({ region, form, setting }: Last): void => void storeOwn(key, { region, form, setting })
