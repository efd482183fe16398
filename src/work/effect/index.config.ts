export default definePageConfig({ navigationBarTitleText: '做了什么，怎么样了', enablePullDownRefresh: true })
