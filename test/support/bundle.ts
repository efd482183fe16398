import { type Carried, written } from '../../cloudfunctions/bundle/file-format'
import type { Content } from '../../wording/manuscripts'

export interface BundleOptions {
  number?: number
  /** How long ago it was made, in milliseconds. */
  ago?: number
  source?: string
  cases?: Record<string, Content>
  withdrawn?: Carried['withdrawn']
  pictures?: Carried['pictures']
}

/** A bundle as 伊和旗 makes it, of these cases. */
export const bundleFile = ({
  number = 1,
  ago = 0,
  source = 'yihe',
  cases = {},
  withdrawn = [],
  pictures = new Map(),
}: BundleOptions): Buffer =>
  written({
    from: { source, county: '伊和旗', number, madeAt: Date.now() - ago },
    entries: Object.entries(cases).map(([item, content]) => ({ kind: 'case', item, content })),
    withdrawn,
    pictures,
  })

export const bundleOf = (options: BundleOptions): string => bundleFile(options).toString('base64')
