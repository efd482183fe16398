import type { QuizRound } from '../../types/entities/quiz'
import { serious } from '../support/axe'
import { asPerson, button, describeInBrowser, settled } from '../support/browser'
import { aLocal } from '../support/local'

describeInBrowser('娜仁 and her child', () => {
  const local = aLocal()

  test('play to the end in turns, over a reload in the middle and without a network at the end', async () => {
    const page = await asPerson(local, 'naren')
    await page.goto('/pages/play/index')
    await button(page, /改一改$/).click()
    await page.getByLabel('怎么称呼孩子').fill('小宝')
    await page.goto('/pages/play/index')
    await button(page, '开始').click()
    for (let n = 1; n <= 5; n++) {
      await page.getByText(`第 ${n} 条`).waitFor()
      await button(page, n % 3 ? '像骗人的' : '先打个电话问问').click()
      await page.getByText('轮到小宝讲').waitFor()
      if (n === 3) await page.reload()
      if (n === 4) await page.context().setOffline(true)
      await page.getByRole('radio').last().click()
      await button(page, '讲完了，一起看答案').click()
      await page.getByRole('heading', { name: '为什么' }).waitFor()
      await button(page, n < 5 ? '下一条' : '看看今天答得怎样').click()
    }
    await page.getByRole('heading', { name: '5条都看完了' }).waitFor()
    expect(await serious(page)).toEqual([])
    await page.context().setOffline(false)
    await button(page, '回到一起答').click()
    await page.getByText('下一次小测').waitFor()
    await settled(page)
    const rounds = (await local.sdk().database().collection('quizRounds').get()).data as QuizRound[]
    expect(rounds).toHaveLength(1)
    expect(rounds[0]?.answers).toHaveLength(5)
    expect(JSON.stringify(rounds)).not.toContain('小宝')
  })
})
