export default definePageConfig({ navigationBarTitleText: '蒙古文和录音', enablePullDownRefresh: true })
