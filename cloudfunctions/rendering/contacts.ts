import type { Localization } from '../../types/entities/rendering'
import { forbiddenContacts } from '../../wording/checks/contacts'
import { localNumbers } from '../_domain/county'
import { CallError } from '../_kit/call-error'

/** The same rule as in Chinese: nobody is sent to a number or an address that is not on the list, in whatever digits. */
export const requireNoContacts = async ({ text, transcript = '' }: Pick<Localization, 'text' | 'transcript'>): Promise<void> => {
  const lines = await localNumbers()
  const words = [...(text ? [text.headline, ...text.paragraphs] : []), transcript]
  const [first] = words.flatMap((one) => forbiddenContacts(one, lines))
  if (first) throw new CallError('badInput', `里面有号码或网址“${first}”，要留电话就写110或96110`)
}
