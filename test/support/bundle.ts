import { type Carried, written } from '../../cloudfunctions/bundle/file-format'
import type { Content } from '../../wording/manuscripts'

export interface BundleOptions {
  number?: number
  source?: string
  cases?: Record<string, Content>
  withdrawn?: Carried['withdrawn']
  pictures?: Carried['pictures']
}

/** A bundle as 伊和旗 makes it, of these cases. */
export const bundleFile = ({ number = 1, source = 'yihe', cases = {}, withdrawn = [], pictures = new Map() }: BundleOptions): Buffer =>
  written({
    from: { source, county: '伊和旗', number, madeAt: Date.now() },
    entries: Object.entries(cases).map(([item, content]) => ({ kind: 'case', item, content })),
    withdrawn,
    pictures,
  })

export const bundleOf = (options: BundleOptions): string => bundleFile(options).toString('base64')
