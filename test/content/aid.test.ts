import { aidBring, aidCan, aidCannot, aidConsentLines, aidFiled, aidMeans, aidQuestions, aidRoles, aidVerdicts } from '../../content/aid'
import { aidClocks, aidKept } from '../../types/words/aid'
import { proseFaults } from '../../wording/checks/check'
import { length, sentences } from '../../wording/checks/reading'
import { hardForChild } from '../../wording/child-words'
import { mean, texts } from './reading'

const all = texts({ aidQuestions, aidRoles, aidMeans, aidFiled, aidVerdicts, aidCan, aidCannot, aidBring, aidConsentLines }, 'aid').map(
  ([path, text]) => [path, text.replace('{office}', '白音苏木司法所').replace('{phone}', '12348')] as const,
)

test.each(all)('%s reads as easily as a tip', (_path, text) => {
  expect(proseFaults(text)).toEqual([])
})

test('its sentences are short', () => {
  expect(mean(sentences(...all.map(([, text]) => text)).map(length))).toBeLessThan(20)
})

test('what concerns a child, a child of the fourth class can read', () => {
  const said = [aidRoles.child.victim, aidRoles.child.suspect, aidRoles.self.suspect, ...aidVerdicts.suspect.lines]
  expect(hardForChild('10-13', ...said)).toEqual([])
})

test('never a hard no, never money back, and the second swindle is named', () => {
  const words = all.map(([, text]) => text).join('\n')
  expect(words).not.toMatch(/不可以申请|没有资格|不符合|一定能|追得回|能追回|挽回/)
  for (const title of ['大概可以', '要看经济情况', '先咨询']) expect(Object.values(aidVerdicts).map((v) => v.title)).toContain(title)
  expect(words).toContain('收钱帮您追款的，是第二次骗')
})

test('the days are those that the law and the nightly work have', () => {
  expect(aidConsentLines.long).toContain(`${aidKept.untaken}天`)
  expect(aidConsentLines.long).toContain(`办结${aidKept.closed}天`)
  expect(aidKept.still).toBe(180)
  expect(aidClocks).toEqual({ examine: 7, assign: 3, objection: 5 })
})
