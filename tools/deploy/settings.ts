/** What differs between counties, from the environment or a county's file; docs/deploy.md says where each comes from. */
interface Setting {
  name: string
  what: string
  needed: string
  optional?: true
}

export const settings: Setting[] = [
  { name: 'CUNSHAO_ENV', what: '云开发环境 ID', needed: '没有它，什么都部署不了' },
  { name: 'CUNSHAO_APPID', what: '小程序 AppID', needed: '没有它，小程序传不上去' },
  { name: 'TENCENTCLOUD_SECRETID', what: '腾讯云密钥 ID', needed: '没有它，什么都部署不了' },
  { name: 'TENCENTCLOUD_SECRETKEY', what: '腾讯云密钥', needed: '没有它，什么都部署不了' },
  {
    name: 'CUNSHAO_READER_SALT',
    what: '一串只有您知道的长字符，用来打乱读者身份，定了就别换',
    needed: '没有它，拿到数据库的人能试出谁看过哪条预警',
  },
  {
    name: 'CUNSHAO_UPLOAD_KEY',
    what: '小程序代码上传密钥文件的路径',
    needed: '没有它，云和网页照常部署，小程序要在微信开发者工具里上传',
    optional: true,
  },
  {
    name: 'CUNSHAO_COUNTY',
    what: '本县的区域、人员、微信群数据文件（JSON）的路径',
    needed: '没有它也行：旗县、镇、村由第一位管理员在程序里填',
    optional: true,
  },
  { name: 'CUNSHAO_TEMPLATE_ALERT', what: '给居民的“预警通知”订阅消息模板 ID', needed: '没有它，居民收不到提醒，其余照常', optional: true },
  {
    name: 'CUNSHAO_TEMPLATE_TASK',
    what: '给工作人员的“工作提醒”订阅消息模板 ID',
    needed: '没有它，网格员和别的工作人员收不到提醒，其余照常',
    optional: true,
  },
  {
    name: 'CUNSHAO_TEMPLATE_REPLY',
    what: '给等答复的人的“答复提醒”订阅消息模板 ID',
    needed: '没有它，等答复的人收不到提醒，其余照常',
    optional: true,
  },
  {
    name: 'CUNSHAO_TEMPLATE_TEST',
    what: '给家长的“小测提醒”订阅消息模板 ID',
    needed: '没有它，家长收不到小测的提醒，其余照常',
    optional: true,
  },
  {
    name: 'CUNSHAO_SITE_URL',
    what: '网页的网址，绑定了自己的域名才要填',
    needed: '没有它，给县里网站的最新内容用云开发给的网址',
    optional: true,
  },
  {
    name: 'CUNSHAO_CHAT_TOOL',
    what: '填 1，小程序带上微信“聊天工具”（要先在公众平台申请到）',
    needed: '没有它，网格员用转发卡片发到群，其余照常',
    optional: true,
  },
  ...(['CORP_ID', 'SECRET'] as const).map(
    (part): Setting => ({
      name: `CUNSHAO_WECOM_${part}`,
      what: `企业微信的${part === 'SECRET' ? '自建应用 Secret' : '企业 ID'}`,
      needed: '没有它，企业微信客户群不会自动交办，其余照常',
      optional: true,
    }),
  ),
  ...(['ID', 'KEY'] as const).map(
    (part): Setting => ({
      name: `CUNSHAO_SPEECH_SECRET_${part}`,
      what: `腾讯云语音合成的密钥${part === 'ID' ? ' ID' : ''}，只给它语音合成的权限`,
      needed: '没有它，微信里的“念给我听”只有真人录过的才有声音，不识字的人听不到别的',
      optional: true,
    }),
  ),
  {
    name: 'CUNSHAO_SPEECH_VOICE',
    what: '语音合成的音色编号，不填是 101001',
    needed: '没有它，用默认的女声；换了音色，所有的话要重新念一遍、重新付钱',
    optional: true,
  },
]

export const missingSettings = (): Setting[] => settings.filter(({ name }) => !process.env[name])

/** A setting that is there. */
export const setting = (name: string): string => process.env[name] ?? ''

export interface Hosting {
  domain: string
  /** Where the function `home` reads and writes the page. */
  bucket: string
  /** Where the storage's files are fetched from, as far as the platform says it. */
  files?: string | undefined
}

/** What the functions are told, each by its own name there. */
export const variablesFor = ({ bucket, domain }: Hosting): Record<string, string> => ({
  READER_SALT: setting('CUNSHAO_READER_SALT'),
  ...Object.fromEntries(
    [
      ...['TEMPLATE_ALERT', 'TEMPLATE_TASK', 'TEMPLATE_REPLY', 'TEMPLATE_TEST', 'WECOM_CORP_ID', 'WECOM_SECRET', 'APPID', 'CHAT_TOOL'],
      ...['SPEECH_SECRET_ID', 'SPEECH_SECRET_KEY', 'SPEECH_VOICE'],
    ].map((name) => [name, setting(`CUNSHAO_${name}`)]),
  ),
  HOSTING_URL: bucket,
  SITE_URL: setting('CUNSHAO_SITE_URL').replace(/\/$/, '') || `https://${domain}`,
})
