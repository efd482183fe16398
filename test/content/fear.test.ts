import { fearOnly } from '../../wording/checks/fear'

test.each(['骗子无孔不入，你的钱马上就没了', '借卡犯法，要坐牢'])('frightens and leaves it there: %s', (text) => {
  expect(fearOnly(text)).toBe(true)
})

test.each(['有人骗你，先挂电话，问96110', '领补贴，到苏木办', '钱被骗走了，马上打110'])('says what to do: %s', (text) => {
  expect(fearOnly(text)).toBe(false)
})
