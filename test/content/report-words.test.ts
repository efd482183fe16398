import { paperAloud } from '../../content/aloud/paper'
import { receiptAloud, receiptsAloud } from '../../content/aloud/report'
import { staticPageWords } from '../../content/static-pages'
import { readyReplies } from '../../types/words/ready-replies'
import { asideWords } from '../../types/words/report'
import { proseFaults } from '../../wording/checks/check'
import { hardForChild } from '../../wording/child-words'
import { texts } from './reading'

const { cheated, report } = staticPageWords
const said = texts({ cheated, report, receiptAloud, receiptsAloud, paperAloud, readyReplies, asideWords }, 'report')

test.each(said)('%s reads as easily as a tip', (_path, text) => {
  // that it is not promised is said in the words of the promise
  expect(proseFaults(text.replace('不等于钱一定能追回', ''))).toEqual([])
})

test('what to do after being cheated and how to report, a child of the fourth class can read', () => {
  expect(hardForChild('10-13', ...cheated, ...report)).toEqual([])
})
