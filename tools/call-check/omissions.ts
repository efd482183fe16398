/** What a call lacks that tsc does not see. Each rule's file says what it looks for; cloudfunctions/README.md has the whole recipe. */
import { collections } from '../../config/collections'
import { functions } from '../../config/functions'
import { contract } from '../../types/contract'
import { withoutIndex } from './indexes'
import { neverFilled } from './outputs'
import { unnamedPersons } from './persons'
import { misplaced } from './places'
import { type Omission, projectOf } from './program'
import { unused } from './uses'

export const omissions = (): Omission[] => {
  const project = projectOf()
  return [
    ...withoutIndex(project, collections),
    ...neverFilled(project),
    ...unnamedPersons(project, collections),
    ...unused(project, Object.keys(contract)),
    ...misplaced(project, functions),
  ]
}
