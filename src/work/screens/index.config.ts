export default definePageConfig({ navigationBarTitleText: '会自己放的屏', enablePullDownRefresh: true })
