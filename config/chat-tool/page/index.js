/**
 * The chat tool: WeChat opens it bound to one group, and only in it may a program put a card into that group at a tap.
 * An independent package knows nothing of the rest of the program; the two meet in what the phone keeps.
 */
const { elder, contrast } = wx.getStorageSync('preferences') || {}

/** As src/lib/outbox.ts keeps a call: it goes out when the worker is back among the groups, or whenever there is a network. */
const keepConfirmed = (dispatch) => {
  const id = `confirmed.${dispatch}`
  const ids = wx.getStorageSync('outbox') || []
  wx.setStorageSync(`outbox.${id}`, { id, name: 'alert.confirmed', input: { dispatch }, at: Date.now() })
  if (!ids.includes(id)) wx.setStorageSync('outbox', [...ids, id])
}

Page({
  data: { mode: `${elder ? 'elder' : ''} ${contrast ? 'contrast' : ''}`, top: 20, title: '', state: 'nothing' },

  onLoad({ title = '', path = '', dispatch = '' }) {
    this.card = { title: decodeURIComponent(title), path: decodeURIComponent(path) }
    this.dispatch = decodeURIComponent(dispatch)
    this.setData({ top: wx.getWindowInfo().statusBarHeight, title: this.card.title, state: this.card.path ? 'ready' : 'nothing' })
  },

  send() {
    wx.shareAppMessageToGroup({
      ...this.card,
      success: () => {
        keepConfirmed(this.dispatch)
        this.setData({ state: 'sent' })
      },
      fail: ({ errMsg }) => this.setData({ state: /cancel/.test(errMsg) ? 'ready' : 'failed' }),
    })
  },

  back() {
    wx.navigateBack({ fail: () => wx.reLaunch({ url: '/pages/home/index' }) })
  },
})
