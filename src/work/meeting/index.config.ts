export default definePageConfig({ navigationBarTitleText: '联动会商', enablePullDownRefresh: true })
