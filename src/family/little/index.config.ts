export default definePageConfig({ navigationBarTitleText: '亲子游戏' })
