/** What the computer-sized cloud in `local/` is to run: 村哨's collections, functions and demonstration people. */
import { villagers, wechatGroups } from '../content/demo/villagers'
import type { LocalConfig } from '../local/config'
import { collections } from './collections'
import { functions } from './functions'
import { webHeaders } from './web-headers'

/** `npm start` speaks; tests hear silence of the same length, unless they ask for words. */
const speech = {
  secretId: 'local-speech',
  secretKey: 'local-speech-key',
  speaks: !!process.env.CUNSHAO_FIGURES || !!process.env.CUNSHAO_SPEAKS,
}

const config: LocalConfig = {
  env: 'local-env',
  collections,
  functions,
  environment: {
    TEMPLATE_ALERT: 'local-alert',
    TEMPLATE_TASK: 'local-task',
    TEMPLATE_REPLY: 'local-reply',
    TEMPLATE_TEST: 'local-test',
    WECOM_CORP_ID: 'local',
    WECOM_SECRET: 'local',
    APPID: 'wx-local',
    CHAT_TOOL: '1',
    ...{ SPEECH_SECRET_ID: speech.secretId, SPEECH_SECRET_KEY: speech.secretKey },
    // so that a laptop has its processors for other things: what is not urgent is spoken bit by bit
    SPEECH_A_MINUTE: process.env.CUNSHAO_SPEECH_A_MINUTE ?? '12',
  },
  speech,
  villagers,
  groups: wechatGroups,
  // npm start sets CUNSHAO_FIGURES: made-up cases, so that figures are there to be seen
  // CUNSHAO_NEW_COUNTY=1 begins like a fresh deployment: an empty county, whose first administrator has a code
  seed: async () => {
    const { seed, newCountySeed } = await import('./seed')
    if (process.env.CUNSHAO_FIGURES) {
      const [{ demoFigures }, { demoMeeting }, { demoBulletin }, { demoBroadcasts }, { demoSpeech }, { demoReports }, { demoScreens }] =
        await Promise.all([
          import('./demo-figures'),
          import('./demo-meeting'),
          import('./demo-bulletin'),
          import('./demo-broadcasts'),
          import('./demo-speech'),
          import('./demo-reports'),
          import('./demo-screens'),
        ])
      const now = Date.now()
      return {
        ...{ ...seed, ...demoFigures(now), ...demoMeeting(now), ...demoBroadcasts(now), ...demoSpeech(now) },
        ...{ ...demoReports(now), ...demoScreens(now), ...demoBulletin(now) },
      }
    }
    if (!process.env.CUNSHAO_NEW_COUNTY) return seed
    const { rows, code } = newCountySeed(Date.now())
    console.log(`第一位管理员的邀请码：${code}`)
    return rows
  },
  // `npm run dev` serves a website of its own
  webRoot: process.env.CUNSHAO_WEBSITE ?? 'dist/h5',
  webHeaders,
  sessionKey: 'cunshao.session',
}
export default config
