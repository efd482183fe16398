import { type CloudError, invalid } from './errors'

/** What the SDK calls by another name on the wire: the name it has in the SDK, and what to use instead. */
const REFUSED: [wire: RegExp, asked: string | null, instead: string][] = [
  [
    /^database\.(getInTransaction|updateDocInTransaction|deleteDocInTransaction)$/,
    null,
    'db.startTransaction() and transaction.collection().doc()',
  ],
  [/^wx\.wxPayApi$/, 'app.callWxPayApi()', 'a stand-in of your own: payments do not exist here, nor does app.callWxOpenApi() know them'],
  [/^wx\.wxCallContainerApi$/, 'app.wxCallContainerApi()', 'app.callWxOpenApi()'],
  [/^wx\.openApi$/, 'app.callCompatibleWxOpenApi()', 'app.callWxOpenApi()'],
  [/^storage\.(copyFile|batchCopyFile)/, 'app.copyFile()', 'downloadFile() and uploadFile()'],
  [/^storage\.getFileAuthority/, 'app.getFileAuthority()', 'checks in the function itself'],
  [
    /^auth\.getUserInfoForAdmin$/,
    'auth().getEndUserInfo(uid) and auth().queryUserInfo()',
    'auth().getEndUserInfo() for the caller, and a collection of your own for others',
  ],
  [/^analytics\./, 'app.analytics()', 'a collection of your own'],
  [/watch/i, null, 'asking again (get) at an interval'],
  [/mysql|rdb|sql|model/i, null, 'collections (app.database())'],
]

/** The refusal of an action that is not done here, by the name its caller knows, with what to use instead. */
export function refuse(action: string): CloudError {
  const shown = action.replace(/[^\w.]/g, '').slice(0, 60)
  const [, asked, instead] = REFUSED.find(([wire]) => wire.test(action)) ?? []
  return invalid(
    `${asked ? `${asked} (${shown})` : shown} is not available in the local CloudBase${instead ? `: use ${instead} instead` : ''}`,
  )
}

/** The function by which the SDK does what belongs to a data model; nobody deploys it themselves. */
export const MODELS_FUNCTION = 'lowcode-datasource'

export function refuseModels(event: string): CloudError {
  return event.includes('PushNotifyMsg')
    ? invalid(
        'app.sendTemplateNotification() is not available in the local CloudBase: use app.callWxOpenApi() with subscribeMessage.send instead',
      )
    : invalid('app.models, models.$runSQL() among it, is not available in the local CloudBase: use collections (app.database()) instead')
}
