/** What a person chose on this phone, as it is stored. Used by the program and by src/prerender. */
import type { Audience } from '../../types/entities/audience'
import { isText, isTexts, isThing, type Thing } from './shapes'

export interface Preferences {
  elder: boolean
  contrast: boolean
  /** Reads Mongolian where there is some. */
  mongolian?: boolean
  village?: { _id: string; name: string }
  audiences: Audience[]
}

const thing = (stored: unknown): Thing => (isThing(stored) ? stored : {})

/** Letters and language belong to the device, village and kinds of reader to the person. What is torn is as never chosen. */
export const preferencesFrom = (ofDevice: unknown, ofPerson: unknown): Preferences => {
  const { elder, contrast, mongolian } = thing(ofDevice)
  const { village, audiences } = thing(ofPerson)
  const { _id, name } = thing(village)
  return {
    elder: elder === true,
    contrast: contrast === true,
    ...(typeof mongolian === 'boolean' && { mongolian }),
    ...(isText(_id) && isText(name) && { village: { ...thing(village), _id, name } }),
    audiences: isTexts(audiences) ? (audiences as Audience[]) : [],
  }
}
