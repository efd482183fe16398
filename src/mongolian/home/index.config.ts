export default definePageConfig({ navigationBarTitleText: '蒙古文', enablePullDownRefresh: true })
